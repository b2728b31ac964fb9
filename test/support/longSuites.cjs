/**
 * Suites that take minutes, mostly in another program, by the beginning of their paths, the longest
 * first. They are begun first, and by themselves.
 */
const longSuites = [
  'test/sheets/agreement/engine',
  'test/rules/agreement',
  'test/browser/pane',
  'test/workbench/reopen',
  'test/libreoffice/',
  'test/browser/',
];

module.exports = { longSuites };
