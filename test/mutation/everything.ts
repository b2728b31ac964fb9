import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['rules', 'scoring'];
/** What explanations hold is seen best in their sentences, and what a target lacks in its finding. */
const elsewhere = ['messages/explanationCards', 'messages/explanationRules', 'checks/targets'];
/** They start a spreadsheet engine, or score thousands of units. */
const slow = ['agreement.test.ts', 'exactness.test.ts'];

/** A few cases of each law, always the same ones: every mutant meets what the others met. */
jest.mock('fast-check', () => {
  const { default: fc } = jest.requireActual<typeof import('fast-check')>('fast-check');
  const assert = (property: Parameters<typeof fc.assert>[0]) =>
    fc.assert(property, { numRuns: 20, seed: 2025 });
  return { __esModule: true, default: { ...fc, assert } };
});

/**
 * The pure tests of the rules and of scoring as one file, for mutation runs: a mutant then loads the
 * modules once and not once for each of fifty files, which takes most of the time otherwise.
 */
describe.each(folders)('%s', (folder) => {
  const path = join(__dirname, '..', folder);
  const files = readdirSync(path).filter((name) => name.endsWith('.test.ts'));
  describe.each(files.filter((name) => !slow.includes(name)))('%s', (name) => {
    jest.requireActual(join(path, name));
  });
});

describe.each(elsewhere)('%s', (name) => {
  jest.requireActual(join(__dirname, '..', `${name}.test.ts`));
});
