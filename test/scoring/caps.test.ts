import { appraisals, judged, plan, scoredUnit, twoGroups } from './build';

/** 20 + 20 points in group I under a cap of 30, and 40 in group II. */
const under = (cap: number | null) =>
  plan([judged('A', 20), judged('B', 20), judged('C', 40, { group: 'II' })], {
    groups: twoGroups({ cap }),
  });
const groupOne = (cap: number | null, A: number, B: number) =>
  scoredUnit(under(cap), { A, B, C: 0 }).groups.get('I');

test('a content group brings no more than its cap, whatever its criteria add up to', () => {
  expect(groupOne(30, 20, 15)).toBe(30);
  expect(groupOne(30, 15, 15)).toBe(30);
  expect(groupOne(30, 15, 14.99)).toBe(29.99);
});

test('no cap is no limit, and a cap of 0 is one', () => {
  expect(groupOne(null, 20, 20)).toBe(40);
  expect(groupOne(0, 20, 20)).toBe(0);
});

test('the cap of one group is not the cap of another, nor of the total', () => {
  const result = scoredUnit(under(30), { A: 20, B: 20, C: 40 });
  expect(result.groups).toEqual(
    new Map([
      ['I', 30],
      ['II', 40],
    ]),
  );
  expect(result.total).toBe(70);
});

test('what a unit could have had ends at the cap too', () => {
  const { full, available } = scoredUnit(under(30), { A: 20, B: 20, C: 40 });
  expect([full.get('I'), full.get('II')]).toEqual([30, 40]);
  expect([available.get('I'), available.get('II')]).toEqual([30, 40]);
});

test('what does not apply is spread as far as the cap let it count', () => {
  // Without B the unit can have 20 + 40 = 60 of the 30 + 40 = 70: 10 + 20 of 60 is 35 of 70.
  const result = scoredUnit(under(30), { A: 10, B: 'KAD', C: 20 });
  expect(result.available.get('I')).toBe(20);
  expect(result.full.get('I')).toBe(30);
  expect(result.total).toBe(35);
});

test('where the rest still fills the cap nothing is spread', () => {
  const filled = plan([judged('A', 30), judged('B', 10), judged('C', 40, { group: 'II' })], {
    groups: twoGroups({ cap: 30 }),
  });
  expect(scoredUnit(filled, { A: 15, B: 'KAD', C: 20 })).toMatchObject({
    total: 35,
    notApplicablePoints: 0,
  });
});

test('a whole group that does not apply is spread over the other one', () => {
  // 20 of 40 is 35 of 70.
  expect(scoredUnit(under(30), { A: 'KAD', B: 'KAD', C: 20 }).total).toBe(35);
});

test('the cap holds for the scored criteria: a bonus of the group comes on top', () => {
  const withBonus = plan([judged('A', 20), judged('B', 20), judged('T', 5, { role: 'bonus' })], {
    groups: twoGroups({ cap: 30 }),
  });
  const result = scoredUnit(withBonus, { A: 20, B: 20, T: 5 });
  expect(result.groups.get('I')).toBe(30);
  expect(result.total).toBe(35);
});

test('group points are rounded as points are', () => {
  const whole = { ...under(null), rounding: { points: 0, total: 2 } };
  const decided = appraisals({ BATO: { A: 10.25 } });
  // 10.25 + 5 = 15.25 in the group, and in whole points 15.
  const result = scoredUnit(whole, { A: 0, B: 5, C: 0 }, decided);
  expect(result.groups.get('I')).toBe(15);
  expect(result.total).toBe(15);
});
