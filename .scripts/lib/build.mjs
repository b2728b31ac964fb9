import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from. */
const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  '.scripts/lib/plainFields.cjs',
  'package-lock.json',
];

/**
 * The time of the newest change below a path. Folders count too: their time is that of the last
 * file that was added or taken away.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stat.mtimeMs,
  );
}

/**
 * Is dist/ a finished build of these sources, with office.js in it? webpack writes build.json last.
 * @param {string} root
 */
export function isBuilt(root) {
  const stamp = join(root, 'dist', 'build.json');
  if (!existsSync(stamp)) return false;
  if (JSON.parse(readFileSync(stamp, 'utf8')).office !== 'local') return false;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.every((source) => newest(join(root, source)) <= built);
}

/**
 * @param {string} root
 * @param {string[]} args for webpack
 * @returns {boolean} false if webpack reported errors
 */
export function build(root, args = []) {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const options = { cwd: root, stdio: /** @type {const} */ ('inherit') };
  return (
    spawnSync(process.execPath, [webpack, '--mode', 'production', ...args], options).status === 0
  );
}

/**
 * @param {string} root
 * @returns {boolean} false if it could not be built
 */
export function buildIfStale(root) {
  if (isBuilt(root)) return true;
  console.log('Đang dựng chương trình … / Building …');
  return build(root);
}
