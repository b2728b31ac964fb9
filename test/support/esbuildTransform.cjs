const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

/** Jest's transformer: the same compiler that webpack uses, so that one thing decides what our TypeScript means. */
module.exports = {
  /**
   * @param {string} source
   * @param {string} path
   */
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'es2022',
      // Jest loads what is imported later as it loads everything: with its own `require`.
      supported: { 'dynamic-import': false },
      jsx: 'automatic',
      sourcemap: true,
      sourcefile: path,
    });
    return { code, map };
  },
  /**
   * @param {string} source
   * @param {string} path
   */
  getCacheKey(source, path) {
    return createHash('sha1')
      .update(version)
      .update('no dynamic import')
      .update(path)
      .update(source)
      .digest('hex');
  },
};
