import { criterion, measure, pointsOf } from './build';

const achieved = criterion({ rule: 'yesNo', target: null, measure: measure('DAT_TSVM') });

test('"Có" earns all points, "Không" none', () => {
  expect(pointsOf(achieved, { DAT_TSVM: 'Có' })).toBe(10);
  expect(pointsOf(achieved, { DAT_TSVM: 'Không' })).toBe(0);
});

test('capitals do not matter, as with "=" in a formula', () => {
  expect(pointsOf(achieved, { DAT_TSVM: 'CÓ' })).toBe(10);
  expect(pointsOf(achieved, { DAT_TSVM: 'không' })).toBe(0);
});

test.each([
  ['without accents', 'Co'],
  ['with accents as separate marks', 'Có'.normalize('NFD')],
  ['with a space behind', 'Có '],
  ['as a number', 1],
  ['as TRUE', true],
  ['as a wildcard', '*'],
])('%s it is neither yes nor no', (_, typed) => {
  expect(pointsOf(achieved, { DAT_TSVM: typed })).toBe('sai');
});

test('blank and KAD are neither yes nor no', () => {
  expect(pointsOf(achieved, {})).toBe('thiếu');
  expect(pointsOf(achieved, { DAT_TSVM: 'KAD' })).toBe('KAD');
});
