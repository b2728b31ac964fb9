import type { Criterion } from '../../src/plan/criterion';
import { planResults } from '../../src/scoring/planResults';
import { criterion } from '../rules/build';
import { entries, judged, plan, scoredUnits, twoGroups, unit } from './build';

const units = [unit('BATO'), unit('BAVI'), unit('NV', { kind: 'phong' })];

/** Ba Tơ registered content of its own: 10 points in group I, where 40 + 10 may count 45. */
const local = (changes: Partial<Criterion> = {}) =>
  plan(
    [
      judged('A', 40),
      judged('B', 55, { group: 'II' }),
      judged('RIENG', 10, { onlyFor: 'BATO', ...changes }),
    ],
    { units, groups: twoGroups({ cap: 45 }) },
  );
const score = (
  typed: Readonly<Record<string, number | string>>,
  changes: Partial<Criterion> = {},
) => scoredUnits(local(changes), entries({ BATO: typed, BAVI: typed }));

test('what one unit registered counts for that unit alone, in its group', () => {
  const { BATO, BAVI } = score({ A: 30, B: 50, RIENG: 8 });
  expect(BATO?.groups.get('I')).toBe(38);
  expect(BATO?.total).toBe(88);
  expect(BAVI?.groups.get('I')).toBe(30);
  expect(BAVI?.total).toBe(80);
});

test('to every other unit the criterion does not belong', () => {
  const { BATO, BAVI, NV } = score({ A: 30, B: 50, RIENG: 8 });
  expect(BATO?.outcomes.get('RIENG')).toEqual({ is: 'points', points: 8 });
  expect(BAVI?.outcomes.get('RIENG')).toEqual({ is: 'notForUnit' });
  expect(NV?.outcomes.get('RIENG')).toEqual({ is: 'notForUnit' });
});

test('it counts under the cap of its group', () => {
  expect(score({ A: 40, B: 55, RIENG: 10 }).BATO).toMatchObject({ total: 100 });
  expect(score({ A: 36, B: 55, RIENG: 10 }).BATO?.groups.get('I')).toBe(45);
  expect(score({ A: 34, B: 55, RIENG: 10 }).BATO?.groups.get('I')).toBe(44);
});

test('it is no part of what other units could have had', () => {
  const { BATO, BAVI } = score({ A: 30, B: 50, RIENG: 8 });
  expect(BATO?.full.get('I')).toBe(45);
  expect(BAVI?.full.get('I')).toBe(40);
  expect(BAVI).toMatchObject({ notApplicablePoints: 0, missing: 0 });
});

test('left blank it is missing for the unit that registered it, and for nobody else', () => {
  const { BATO, BAVI } = score({ A: 30, B: 50 });
  expect(BATO?.missing).toBe(1);
  expect(BAVI?.missing).toBe(0);
});

test('it does not apply to the unit either where its kind has no points', () => {
  const { BATO } = score({ A: 30, B: 50, RIENG: 8 }, { points: new Map([['phong', 10]]) });
  expect(BATO?.outcomes.get('RIENG')).toEqual({ is: 'notForUnit' });
});

test('its gate fires for nobody else', () => {
  const { BATO, BAVI } = score({ A: 30, B: 50, RIENG: 0 }, { gate: 'unranked' });
  expect(BATO).toMatchObject({ status: 'gated', rank: null });
  expect(BAVI).toMatchObject({ status: 'ranked', rank: 1 });
});

test('it is no target of all units together', () => {
  const share = criterion({ code: 'HL', target: 70 });
  const typed = entries({ BATO: { DAT: 9, DU_KT: 10 } });
  expect(planResults(plan([share], { units }), typed)).toHaveLength(1);
  const own = plan([{ ...share, onlyFor: 'BATO' }], { units });
  expect(planResults(own, typed)).toEqual([]);
});
