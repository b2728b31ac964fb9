/**
 * `npm test`: installs and builds what is missing, finds the programs that some tests need, runs
 * jest, names what did not run and why, and ends with the line "N passed, N failed".
 * Arguments are handed to jest: `npm test -- test/sheets`. Without any, suites share their starts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from './lib/build.mjs';
import { installWithApt } from './lib/debian.mjs';
import { findSuites, gather, suitesThatDidNotRun } from './lib/gather.mjs';
import { installIfMissing } from './lib/install.mjs';
import { findChromium, findSoffice } from './lib/programs.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Tests that need a program which a machine may lack: their folder and what to do about it.
 * @param {string} folder
 * @param {string | undefined} program
 * @param {string} advice
 */
const needing = (folder, program, advice) => ({ folder, program, advice });

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
 * Runs jest and reads its own report. A suite that could not even be loaded counts as a failure, and so
 * does a run without a report, or one in which no test of a suite ran.
 * @param {{ args: readonly string[]; suites: readonly string[] }} what arguments, and the suites that must run
 * @param {string} folder for the report
 * @param {Record<string, string | undefined>} env
 */
function runJest({ args, suites }, folder, env) {
  const report = join(folder, 'report.json');
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
  const ran = JSON.parse(readFileSync(report, 'utf8'));
  const failed = ran.numFailedTests + ran.numRuntimeErrorTestSuites;
  const idle = suitesThatDidNotRun(root, suites, ran.testResults);
  for (const path of idle) console.error(`No test ran: ${path}`);
  const unexplained = failed === 0 && (status !== 0 || !ran.success || idle.length > 0);
  return { passed: ran.numPassedTests, failed: unexplained ? 1 : failed };
}

if (!installIfMissing(root)) stop('Chưa cài được các gói (npm ci). / npm ci failed.');

let chromium = findChromium();
if (!chromium && !process.env.CHROMIUM && installWithApt(['chromium', 'fonts-liberation']))
  chromium = findChromium();
const soffice = findSoffice();

if (!buildIfStale(root)) stop('Dựng chương trình bị lỗi. / The build failed.');

const missing = [
  needing(
    'test/browser/',
    chromium,
    process.env.CHROMIUM
      ? `CHROMIUM=${process.env.CHROMIUM} does not exist`
      : 'no Chromium, Chrome or Edge found: install one, or set CHROMIUM to its path',
  ),
  needing(
    'test/libreoffice/',
    soffice,
    process.env.SOFFICE
      ? `SOFFICE=${process.env.SOFFICE} does not exist`
      : 'no LibreOffice found: install it (Calc is enough), or set SOFFICE to the path of soffice',
  ),
].filter(({ program }) => !program);

/** @param {string} path of a suite @returns what to do about the program that it lacks, if it lacks one */
const adviceFor = (path) => missing.find(({ folder }) => path.startsWith(folder))?.advice;

const suites = findSuites(root);

/** @param {string} folder for files of this run */
function whole(folder) {
  const runnable = suites.filter((path) => !adviceFor(path));
  const roots = ['--roots', join(root, 'test'), '--roots', folder];
  return { args: [...roots, '--testMatch', ...gather(root, runnable, folder)], suites: runnable };
}

/** @param {readonly string[]} asked what jest is to be given */
function part(asked) {
  // An argument replaces the list of the configuration, so its default entry comes first.
  const ignored = ['/node_modules/', ...missing.map(({ folder }) => `/${folder}`)];
  const args = ignored.flatMap((pattern) => ['--testPathIgnorePatterns', pattern]);
  return { args: [...asked, ...args], suites: [] };
}

function run() {
  const asked = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'so-thi-dua-test-'));
  try {
    const what = asked.length > 0 ? part(asked) : whole(folder);
    return runJest(what, folder, { CHROMIUM: chromium, SOFFICE: soffice });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { passed, failed } = run();
for (const path of suites) {
  const advice = adviceFor(path);
  if (advice) console.log(`Did not run: ${path} (${advice})`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
