const { default: Sequencer } = require('@jest/test-sequencer');
const { longSuites } = require('./longSuites.cjs');

/**
 * Then folders whose suites take longer than others. On a fresh machine jest knows no times: begun
 * last, the longest would keep one core busy while the other waits.
 */
const longest = [...longSuites, 'test/commands/', 'test/published/'];

/** @param {{ readonly path: string }} test */
function place({ path }) {
  const name = path.replaceAll('\\', '/');
  const index = longest.findIndex((part) => name.includes(part));
  return index < 0 ? longest.length : index;
}

/** Begins with the suites that take longest. */
class LongFirst extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    return [...(await super.sort(tests))].sort((one, other) => place(one) - place(other));
  }
}

module.exports = LongFirst;
