import { fileURLToPath } from 'node:url';
import jestConfig from './jest.config.js';

/**
 * Mutation tests: any small change to src/rules or src/scoring must make a test fail. `npm run
 * test:mutation` runs them and knows those that nobody can see (test/mutation/equivalent.mjs).
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/rules/**/*.ts', 'src/scoring/**/*.ts'],
  testRunner: 'jest',
  buildCommand: 'node test/mutation/bundle.mjs',
  jest: {
    config: {
      ...jestConfig,
      transform: {},
      testEnvironment: fileURLToPath(new URL('test/mutation/untilOneFails.cjs', import.meta.url)),
      testMatch: ['<rootDir>/test/mutation/everything.cjs'],
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // jest keeps something of each run.
  maxTestRunnerReuse: 100,
  // A busy machine is no endless loop.
  timeoutMS: 60_000,
  thresholds: { high: 95, low: 90, break: 90 },
  // Everything it writes goes where git, eslint and prettier do not look.
  tempDirName: 'coverage/stryker',
  ignorePatterns: ['coverage', 'dist'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  reporters: ['clear-text', 'progress', 'html', 'json'],
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
};
