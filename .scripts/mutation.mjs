/**
 * `npm run test:mutation`: runs Stryker, prints the score of each folder, and compares the mutants
 * that survived with those that are listed as equivalent in test/mutation/equivalent.mjs. Fails where
 * a folder is below 90 % (the listed ones counted as survivors), and where one is listed that no longer
 * survives; names those that survived unlisted, as work to do.
 * Arguments are handed to Stryker: `npm run test:mutation -- --mutate src/rules/target.ts`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../stryker.config.mjs';
import { equivalent } from '../test/mutation/equivalent.mjs';

/** @typedef {import('../test/mutation/equivalent.mjs').Equivalent} Equivalent */
/** @typedef {Omit<Equivalent, 'reason'> & { readonly status: string, readonly at: string }} Mutant */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const report = join(root, config.jsonReporter.fileName);

const killed = ['Killed', 'Timeout'];
const alive = ['Survived', 'NoCoverage'];

/** @returns {Mutant[]} */
function mutants() {
  /** @type {import('@stryker-mutator/api/report-schema').schema.MutationTestResult} */
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    /** @param {{ line: number, column: number }} position both from 1 */
    const offset = ({ line, column }) =>
      lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
    return mutants.map(({ location: { start, end }, mutatorName, replacement = '', status }) => ({
      file,
      mutator: mutatorName,
      line: (lines[start.line - 1] ?? '').trim(),
      original: source.slice(offset(start), offset(end)),
      mutant: replacement,
      status,
      at: `${file}:${start.line}`,
    }));
  });
}

/** @param {Omit<Equivalent, 'reason'>} mutant */
function key({ file, mutator, line, original, mutant }) {
  return JSON.stringify([file, mutator, line, original, mutant]);
}

/** @param {Omit<Equivalent, 'reason'>} mutant */
function said({ file, mutator, line, original, mutant }) {
  return `${file}: ${mutator}\n    ${line}\n  - ${original}\n  + ${mutant}`;
}

/**
 * @param {string} folder
 * @param {readonly Mutant[]} all the mutants in it
 * @returns {boolean} whether enough were killed
 */
function tellScore(folder, all) {
  const count = all.filter(({ status }) => killed.includes(status)).length;
  const percent = (count * 100) / all.length;
  console.log(`${folder}: ${count} of ${all.length} mutants killed (${percent.toFixed(2)} %)`);
  return percent >= config.thresholds.break;
}

rmSync(report, { force: true });
const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const { status } = spawnSync(process.execPath, [stryker, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});

if (!existsSync(report)) process.exit(status ?? 1);

// The others (a table of rules without rules) do not get as far as a test.
const counted = mutants().filter(
  (one) => killed.includes(one.status) || alive.includes(one.status),
);
const survivors = counted.filter((one) => alive.includes(one.status));
const listed = new Set(equivalent.map(key));
const survived = new Set(survivors.map(key));
const tested = new Set(counted.map(({ file }) => file));
const unlisted = survivors.filter((one) => !listed.has(key(one)));
const stale = equivalent.filter((one) => tested.has(one.file) && !survived.has(key(one)));

const reached = ['src/rules', 'src/scoring'].map((folder) => {
  const inFolder = counted.filter(({ file }) => file.startsWith(`${folder}/`));
  return inFolder.length === 0 || tellScore(folder, inFolder);
});
for (const one of unlisted) console.log(`Survived and is not listed: ${said(one)} (${one.at})`);
for (const one of stale) console.log(`Listed and did not survive: ${said(one)}`);
process.exitCode = status !== 0 || reached.includes(false) || stale.length > 0 ? 1 : 0;
