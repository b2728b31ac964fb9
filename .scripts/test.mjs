/**
 * `npm test`: installs and builds what is missing, finds the programs that some tests need, runs
 * jest, names what did not run and why, and ends with the line "N passed, N failed".
 * Arguments are handed to jest: `npm test -- test/sheets`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './lib/build.mjs';
import { installWithApt } from './lib/debian.mjs';
import { installIfMissing } from './lib/install.mjs';
import { findChromium, findSoffice } from './lib/programs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Tests that need a program which a machine may lack: their folder and what to do about it.
 * @param {string} folder
 * @param {string | undefined} program
 * @param {string} advice
 */
const suite = (folder, program, advice) => ({ folder, program, advice });

/** @param {string} folder below the root, with forward slashes */
function testFiles(folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => relative(root, join(path, name)).split(sep).join('/'))
    .sort();
}

/** Calculation makes many short-lived objects: with more room for them less is collected too early. */
const moreRoom = {
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim(),
};

/** @param {string} reason */
function stop(reason) {
  console.error(`\n${reason}\n\n0 passed, 1 failed`);
  process.exit(1);
}

/**
 * Runs jest and reads its own report. A suite that could not even be loaded counts as a failure,
 * and so does a run without a report.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
function runJest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-test-'));
  const report = join(folder, 'report.json');
  try {
    const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    const { status } = spawnSync(
      process.execPath,
      // Jest leaves one core free by itself. But suites that drive a browser or LibreOffice wait for
      // them a good part of their time: one more than there are cores keeps all of them busy.
      [
        jest,
        '--json',
        `--outputFile=${report}`,
        `--maxWorkers=${availableParallelism() + 1}`,
        ...args,
      ],
      // With --json, jest writes the report to stdout as well, and what people read to stderr.
      { cwd: root, stdio: ['ignore', 'ignore', 1], env: { ...process.env, ...moreRoom, ...env } },
    );
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, success } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const unexplained = failed === 0 && (status !== 0 || !success);
    return { passed: numPassedTests, failed: unexplained ? 1 : failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!installIfMissing(root)) stop('Chưa cài được các gói (npm ci). / npm ci failed.');

let chromium = findChromium();
if (!chromium && !process.env.CHROMIUM && installWithApt(['chromium', 'fonts-liberation']))
  chromium = findChromium();
const soffice = findSoffice();

if (!buildIfStale(root)) stop('Dựng chương trình bị lỗi. / The build failed.');

const missing = [
  suite(
    'test/browser',
    chromium,
    process.env.CHROMIUM
      ? `CHROMIUM=${process.env.CHROMIUM} does not exist`
      : 'no Chromium, Chrome or Edge found: install one, or set CHROMIUM to its path',
  ),
  suite(
    'test/libreoffice',
    soffice,
    process.env.SOFFICE
      ? `SOFFICE=${process.env.SOFFICE} does not exist`
      : 'no LibreOffice found: install it (Calc is enough), or set SOFFICE to the path of soffice',
  ),
].filter(({ program }) => !program);

const { passed, failed } = runJest(
  [
    ...process.argv.slice(2),
    // An argument replaces the list of the configuration, so its default entry comes first.
    ...['/node_modules/', ...missing.map(({ folder }) => `/${folder}/`)].flatMap((pattern) => [
      '--testPathIgnorePatterns',
      pattern,
    ]),
  ],
  { CHROMIUM: chromium, SOFFICE: soffice },
);

for (const { folder, advice } of missing) {
  for (const file of testFiles(folder)) console.log(`Did not run: ${file} (${advice})`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
