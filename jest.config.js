/**
 * One project; a test that needs a DOM says so in its first line (`@jest-environment jsdom`).
 * Browser and LibreOffice runs are ordinary tests under test/browser and test/libreoffice;
 * .scripts/test.mjs says beforehand what this machine lacks for them.
 */
module.exports = {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  transform: { '\\.(tsx?|mjs)$': '<rootDir>/test/support/esbuildTransform.cjs' },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
  // office.js keeps using globals of the window that it was started in after its test file has ended.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  // Ends a test that hangs. None is timed: on a busy machine what takes seconds may take minutes.
  testTimeout: 600_000,
  testSequencer: '<rootDir>/test/support/longFirst.cjs',
};
