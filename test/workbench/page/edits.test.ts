import { changesTheWorkbook } from '../../../src/workbench/page/edits';

test.each([
  ['a value that was typed', { id: 'sheet.mutation.set-range-values' }, true],
  [
    'a result of a formula',
    { id: 'sheet.mutation.set-range-values', options: { onlyLocal: true } },
    false,
  ],
  [
    'a row’s height that fits itself',
    { id: 'sheet.mutation.set-worksheet-row-auto-height' },
    false,
  ],
  ['a row’s height by hand', { id: 'sheet.mutation.set-worksheet-row-height' }, true],
  ['a rule for entries', { id: 'data-validation.mutation.addRule' }, true],
  ['a name', { id: 'formula.mutation.set-defined-name' }, true],
  ['a calculation', { id: 'formula.mutation.set-formula-calculation-start' }, false],
  ['a selection', { id: 'sheet.operation.set-selections' }, false],
])('%s', (_, command, changes) => {
  expect(changesTheWorkbook(command)).toBe(changes);
});
