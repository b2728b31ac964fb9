import { CellValueType } from '@univerjs/core';
import { typedNumber, withComma } from '../../../src/workbench/page/grid/vietnameseNumbers';

test.each([
  [{ v: 12.5, t: CellValueType.NUMBER }, '12,5'],
  [{ v: -0.25, t: CellValueType.NUMBER }, '-0,25'],
  [{ v: 12, t: CellValueType.NUMBER }, null],
  // A code is a text that looks like a number.
  [{ v: '4.10', t: CellValueType.STRING }, null],
  [{ v: 1, t: CellValueType.BOOLEAN }, null],
  [null, null],
])('%j is shown as %j', (cell, shown) => {
  expect(withComma(cell)).toBe(shown);
});

test.each([
  ['12,5', 12.5],
  [' -0,25\r\n', -0.25],
  ['12.5', null],
  ['12', null],
  ['1,2,3', null],
  ['12,5 người', null],
])('%j typed is the number %p', (typed, number) => {
  expect(typedNumber(typed)).toBe(number);
});
