const { createHash } = require('node:crypto');
const { transformSync, version } = require('esbuild');

/** @type {import('esbuild').TransformOptions} */
const options = {
  format: 'cjs',
  target: 'es2022',
  jsx: 'automatic',
  // Jest runs in a context of its own, where only `require` reaches its modules.
  supported: { 'dynamic-import': false },
};

/** Jest's transformer: the same compiler that webpack uses, so that one thing decides what our TypeScript means. */
module.exports = {
  /**
   * @param {string} source
   * @param {string} path
   */
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'js',
      ...options,
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
      .update(JSON.stringify(options))
      .update(path)
      .update(source)
      .digest('hex');
  },
};
