import { isNearCode } from '../../src/plan/nearCode';

test.each([
  ['T04', 'TO04', 'a letter left out'],
  ['TOO04', 'TO04', 'a letter twice'],
  ['TO05', 'TO04', 'another digit'],
  ['2l529', '21529', 'a letter for a digit'],
  ['OT04', 'TO04', 'two neighbours swapped'],
  ['to4', 'TO04', 'case does not matter'],
])('%s may be a mistyped %s: %s', (typed, meant) => {
  expect(isNearCode(typed, meant)).toBe(true);
  expect(isNearCode(meant, typed)).toBe(true);
});

test.each([
  ['TO04', 'TO04', 'it is the same'],
  ['to04', 'TO04', 'formulas take it for the same'],
  ['TO40', 'TO05', 'two digits differ'],
  ['T4', 'TO04', 'two are left out'],
  ['', 'T', 'nothing was typed'],
  ['21484', '21529', 'it is another unit'],
])('%s is no mistyped %s: %s', (typed, meant) => {
  expect(isNearCode(typed, meant)).toBe(false);
});
