/**
 * The environment of mutation runs: a mutant is dead with the first test that fails, and the others
 * are left out. jest's own `bail` counts files, and the bundle is one.
 */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  failed = false;

  /** @param {import('@jest/types').Circus.Event} event */
  handleTestEvent = (event) => {
    if (event.name === 'test_done' && event.test.errors.length > 0) this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  };
};
