import { criterion, measure, pointsOf } from './build';

const strong = criterion({ rule: 'shareOfUnits', target: 70, measure: measure('DAT_VMTD') });

test('one commune earns its points by its own yes, whatever the share of all communes is', () => {
  expect(pointsOf(strong, { DAT_VMTD: 'Có' })).toBe(10);
  expect(pointsOf(strong, { DAT_VMTD: 'Không' })).toBe(0);
});

test('a commune that has not answered is missing', () => {
  expect(pointsOf(strong, {})).toBe('thiếu');
});
