import { scrollBy } from '../../../src/workbench/page/grid/scrollBy';

// Frozen columns end at 418, the sheet's right edge is at 990, the scroll bar begins at 976.
const seen = { start: 418, end: 990 };

test.each([
  ['a cell that is seen', { start: 500, end: 575 }, 0],
  ['a cell behind the frozen columns', { start: 300, end: 375 }, -118],
  ['a cell half behind them', { start: 400, end: 475 }, -18],
  ['a cell beyond the right edge', { start: 1100, end: 1196 }, 220],
  ['a cell half beyond it', { start: 950, end: 1046 }, 70],
  ['a cell under the scroll bar', { start: 900, end: 980 }, 4],
  ['a cell wider than what is seen begins where that begins', { start: 600, end: 1400 }, 182],
])('%s', (_, cell, pixels) => {
  expect(scrollBy(cell, seen)).toBe(pixels);
});
