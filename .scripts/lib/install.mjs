import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Are the packages of the lock file installed? npm's own list of what it installed is compared
 * with the lock file, so that a pulled change of dependencies is noticed too.
 * @param {string} root
 */
export function isInstalled(root) {
  const installedList = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedList)) return false;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const installed = readJson(installedList).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/**
 * Runs npm by the very file that started us if there is one: on Windows `npm` is a .cmd file,
 * which Node starts through a shell only.
 * @param {string} root
 * @param {string[]} args
 */
export function runNpm(root, args) {
  const npm = process.env.npm_execpath;
  const result =
    npm && /npm-cli\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
      : spawnSync('npm', args, {
          cwd: root,
          stdio: 'inherit',
          shell: process.platform === 'win32',
        });
  return result.status === 0;
}

/**
 * @param {string} root
 * @returns {boolean} false if npm could not install
 */
export function installIfMissing(root) {
  if (isInstalled(root)) return true;
  console.log('Đang cài các gói cần thiết (npm ci), vài phút ở lần đầu … / Installing packages …');
  return runNpm(root, ['ci']);
}
