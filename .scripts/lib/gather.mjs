import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { longSuites } from '../../test/support/longSuites.cjs';

/** More of them in one start would leave a core without work at the end of a run. */
const AT_ONCE = 11;

/** Suites that put other modules in the place of ours, which no other suite may be given. */
const replacesModules = /\bjest\.(doMock|mock|resetModules|isolateModules)\b/;

/** @param {string} path @returns {string} the same with forward slashes */
const slashed = (path) => path.split(sep).join('/');

/**
 * Every suite below test/, from the root and with forward slashes.
 * @param {string} root
 * @returns {string[]}
 */
export function findSuites(root) {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => slashed(join('test', name)))
    .sort();
}

/**
 * The suites that share a start: those of a folder of test/ that need the same environment, in groups.
 * @param {readonly { readonly path: string; readonly source: string }[]} suites
 * @returns {{ alone: string[]; groups: { name: string; environment: string; paths: string[] }[] }}
 */
export function grouped(suites) {
  /** @type {string[]} */
  const alone = [];
  /** @type {Map<string, { environment: string; paths: string[] }>} */
  const together = new Map();
  for (const { path, source } of suites) {
    if (longSuites.some((part) => path.startsWith(part)) || replacesModules.test(source)) {
      alone.push(path);
      continue;
    }
    const environment = /^\/\*\*[^/]*@jest-environment\s+(\S+)/.exec(source)?.[1] ?? 'node';
    const name = `${path.split('/').slice(0, 2).join('/')}/${environment}`;
    const same = together.get(name) ?? { environment, paths: [] };
    same.paths.push(path);
    together.set(name, same);
  }
  const groups = [...together].flatMap(([name, { environment, paths }]) => {
    const count = Math.ceil(paths.length / AT_ONCE);
    // Neighbours by name are alike, also in how long they take: each group gets some of every kind.
    return Array.from({ length: count }, (_, index) => ({
      name: `${name}-${index + 1}`,
      environment,
      paths: paths.filter((_path, place) => place % count === index),
    }));
  });
  return { alone, groups };
}

/**
 * Writes a file for each group that jest can run, and says what to run. Jest starts every test file from
 * nothing: office.js, its host and all of our own are loaded anew, and slow until the engine has learnt
 * them again. Suites of commands that share their starts take two thirds of the time.
 * @param {string} root
 * @param {readonly string[]} suites from the root, as `findSuites` gives them
 * @param {string} folder where the groups' files go
 * @returns {string[]} for each file that is to be run the glob that only it matches, in the root or in the folder
 */
export function gather(root, suites, folder) {
  const read = suites.map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }));
  const { alone, groups } = grouped(read);
  for (const { name, environment, paths } of groups) {
    const file = join(folder, `${name}.suites.cjs`);
    const blocks = paths.map((path) => {
      const [title, module] = [path, join(root, path)].map((text) => JSON.stringify(text));
      return `describe(${title}, () => {\n  require(${module});\n});\n`;
    });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `/** @jest-environment ${environment} */\n${blocks.join('')}`);
  }
  return [...groups.map(({ name }) => `${name}.suites.cjs`), ...alone].map((path) => `**/${path}`);
}

/**
 * The suites of which no test ran: without tests, or left out because of an `only` somewhere in their
 * group, which jest takes for no fault.
 * @param {string} root
 * @param {readonly string[]} suites from the root
 * @param {{ name: string; assertionResults: { ancestorTitles: string[]; status: string }[] }[]} results
 *   what jest reports of each file
 * @returns {string[]}
 */
export function suitesThatDidNotRun(root, suites, results) {
  const ran = new Set(
    results.flatMap(({ name, assertionResults }) => [
      // A suite that is a file of its own may skip its tests, where a program is missing.
      slashed(relative(root, name)),
      ...assertionResults
        .filter(({ status }) => status === 'passed' || status === 'failed')
        .flatMap(({ ancestorTitles: [suite = ''] }) => suite),
    ]),
  );
  return suites.filter((path) => !ran.has(path));
}
