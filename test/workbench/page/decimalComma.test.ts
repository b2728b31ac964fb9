import { ValueKind } from '../../../src/workbench/host/univerEnums';
import { typedNumber, typedShare, withComma } from '../../../src/workbench/page/grid/decimalComma';

test.each([
  [{ v: 12.5, t: ValueKind.Number }, '12,5'],
  [{ v: -0.25, t: ValueKind.Number }, '-0,25'],
  [{ v: 12, t: ValueKind.Number }, null],
  // A code is a text that looks like a number.
  [{ v: '4.10', t: ValueKind.String }, null],
  [{ v: 1, t: ValueKind.Boolean }, null],
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

test.each([
  ['95%', 0.95],
  [' 12,5 %\r\n', 0.125],
  ['-5%', -0.05],
  ['95', null],
  ['95% quân số', null],
  ['%', null],
])('%j typed is the share %p', (typed, share) => {
  expect(typedShare(typed)).toBe(share);
});
