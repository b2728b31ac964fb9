import { placeOfTab } from '../../src/excel/tabOrder';

test.each([
  ['into an empty workbook', 'plan', [null], 1],
  ['behind the one before it', 'criteria', [null, 'plan', 'units'], 2],
  ['behind the nearest one where some are not there', 'ranking', ['plan', 'points', 'findings'], 2],
  ['ahead of the nearest one where it is the first', 'plan', [null, 'criteria', 'units'], 1],
  ['behind the nearest one wherever somebody moved it', 'points', ['figures', null, 'ranking'], 1],
  ['at the end where it is of no scorebook', 'sendingList', ['plan', null, 'criteria'], 3],
])('a tab is added %s', (_, key, keys, place) => {
  expect(placeOfTab(key, keys)).toBe(place);
});
