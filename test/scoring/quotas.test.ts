import type { Quota } from '../../src/plan/ranking';
import { allowedBy, type QuotaResult } from '../../src/scoring/quotas';
import { nothingDecided } from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import { entries, judged, plan, unit } from './build';

const excellent: Quota = {
  band: 'Xuất sắc',
  percent: 20,
  base: null,
  least: 0,
  scope: 'cluster',
};
const allowed = (base: number, changes: Partial<Quota> = {}) =>
  allowedBy({ ...excellent, ...changes }, base);

describe('how many may hold a band', () => {
  it('20 % of 35 are 7, and of 34 they are 6', () => {
    expect(allowed(35)).toBe(7);
    expect(allowed(34)).toBe(6);
    expect(allowed(39)).toBe(7);
    expect(allowed(40)).toBe(8);
  });

  it('nobody of nobody, everybody at 100 %', () => {
    expect(allowed(0)).toBe(0);
    expect(allowed(19, { percent: 100 })).toBe(19);
    expect(allowed(19, { percent: 0 })).toBe(0);
  });

  it('at least so many as the plan grants in any case', () => {
    expect(allowed(4, { least: 1 })).toBe(1);
    expect(allowed(5, { least: 1 })).toBe(1);
    expect(allowed(10, { least: 1 })).toBe(2);
  });

  it('binary noise takes nobody away: 14.5 % of 200 are 29, 7 % of 300 are 21', () => {
    expect(allowed(200, { percent: 14.5 })).toBe(29);
    expect(allowed(300, { percent: 7 })).toBe(21);
    expect(allowed(3000, { percent: 1.1 })).toBe(33);
  });
});

interface Setting {
  readonly clusters?: Readonly<Record<string, string>>;
  readonly tieOrder?: Readonly<Record<string, number>>;
  readonly tieChain?: readonly string[];
  readonly gate?: 'unranked' | 'none';
}
/** Units by their totals: from 90 up Xuất sắc, from 70 up Tốt. */
function score(
  quota: Partial<Quota>,
  totals: Readonly<Record<string, number | null>>,
  { clusters = {}, tieOrder = {}, tieChain = [], gate = 'none' }: Setting = {},
) {
  const one = plan([judged('A', 100, { gate })], {
    quotas: [{ ...excellent, ...quota }],
    ranking: { method: 'competition', tieChain },
    clusters: ['A', 'B'].map((code) => ({ code, name: `Cụm ${code}` })),
    units: Object.keys(totals).map((code) => unit(code, { cluster: clusters[code] ?? 'A' })),
  });
  const typed = Object.fromEntries(
    Object.entries(totals).map(([code, A]) => [code, A === null ? {} : { A }]),
  );
  const decided = { ...nothingDecided, tieOrder: new Map(Object.entries(tieOrder)) };
  return scorePlan(one, entries(typed), decided);
}
type Found = readonly QuotaResult[];
const inA = (found: Found) => found.find(({ cluster }) => cluster === 'A');

describe('who would lose the band', () => {
  const five = { BATO: 95, BAVI: 94, BADINH: 93, BAVINH: 80, BAXA: 60 };

  it('those behind by rank, the first of them first', () => {
    const { quotas } = score({}, five);
    expect(inA(quotas)).toEqual({
      quota: excellent,
      cluster: 'A',
      base: 5,
      allowed: 1,
      held: 3,
      over: ['BAVI', 'BADINH'],
      between: [],
    });
  });

  it('nobody, where the quota is just kept', () => {
    expect(inA(score({ percent: 60 }, five).quotas)).toMatchObject({
      allowed: 3,
      held: 3,
      over: [],
      between: [],
    });
    expect(inA(score({ percent: 59 }, five).quotas)).toMatchObject({ over: ['BADINH'] });
  });

  it('loses it by no program: bands and ranks stay as they were', () => {
    const { units } = score({}, five);
    expect(units.map(({ band }) => band)).toEqual([0, 0, 0, 1, 2]);
    expect(units.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
  });

  it('by rank and not by the order of the rows', () => {
    const { quotas } = score({}, { BADINH: 93, BATO: 95, BAXA: 60, BAVINH: 80, BAVI: 94 });
    expect(inA(quotas)?.over).toEqual(['BAVI', 'BADINH']);
  });

  it('all of them where nobody may hold it', () => {
    expect(inA(score({ percent: 0 }, five).quotas)).toMatchObject({
      allowed: 0,
      over: ['BATO', 'BAVI', 'BADINH'],
    });
  });
});

describe('equal ones where the quota ends', () => {
  // 40 % of 5: two may hold it.
  const equal = { BATO: 95, BAVI: 93, BADINH: 93, BAVINH: 80, BAXA: 60 };

  it('are between: people have to choose', () => {
    expect(inA(score({ percent: 40 }, equal).quotas)).toMatchObject({
      allowed: 2,
      held: 3,
      over: [],
      between: ['BAVI', 'BADINH'],
    });
  });

  it('are all over where the last place is taken by somebody ahead', () => {
    expect(inA(score({ percent: 20 }, equal).quotas)).toMatchObject({
      over: ['BAVI', 'BADINH'],
      between: [],
    });
  });

  it('all keep it where all of them fit', () => {
    expect(inA(score({ percent: 60 }, equal).quotas)).toMatchObject({ over: [], between: [] });
  });

  it('are followed by those behind them, who are over', () => {
    const six = { ...equal, BATIEU: 91 };
    // 40 % of 6 is 2.4: two.
    expect(inA(score({ percent: 40 }, six).quotas)).toMatchObject({
      over: ['BATIEU'],
      between: ['BAVI', 'BADINH'],
    });
  });

  it('are no longer equal once somebody decided', () => {
    const decided = { tieOrder: { BADINH: 1, BAVI: 2 } };
    expect(inA(score({ percent: 40 }, equal, decided).quotas)).toMatchObject({
      over: ['BAVI'],
      between: [],
    });
  });
});

describe('the base', () => {
  const ten = Object.fromEntries([95, 94, 93, 85, 80, 75, 70, 69, 50, 10].map((n) => [`X${n}`, n]));

  it('is all ranked units, or those who are "Tốt" or better', () => {
    expect(inA(score({ percent: 20 }, ten).quotas)).toMatchObject({ base: 10, allowed: 2 });
    expect(inA(score({ percent: 20, base: 'Tốt' }, ten).quotas)).toMatchObject({
      base: 7,
      allowed: 1,
      held: 3,
      over: ['X94', 'X93'],
    });
  });

  it('of "Tốt" counts those who hold a better band as well', () => {
    expect(inA(score({ band: 'Tốt', percent: 50 }, ten).quotas)).toMatchObject({
      allowed: 5,
      held: 7,
      over: ['X75', 'X70'],
    });
  });

  it('is without those who are not ranked, and they hold nothing', () => {
    const silent = { BATO: 95, BAVI: 94, BADINH: null };
    expect(inA(score({ percent: 50 }, silent).quotas)).toMatchObject({ base: 2, held: 2 });
    const low = { BATO: 95, BAVI: 94, BADINH: 0 };
    const last = { band: 'Không xếp loại', percent: 50 };
    expect(inA(score(last, low).quotas)).toMatchObject({ base: 3, held: 3 });
    expect(inA(score(last, low, { gate: 'unranked' }).quotas)).toMatchObject({ base: 2, held: 2 });
  });
});

describe('where a quota holds', () => {
  const totals = { BATO: 95, BAVI: 94, NV: 93, TC: 60 };
  const clusters = { NV: 'B', TC: 'B' };

  it('in every cluster by itself', () => {
    const { quotas } = score({ percent: 50 }, totals, { clusters });
    expect(quotas).toMatchObject([
      { cluster: 'A', base: 2, allowed: 1, held: 2, over: ['BAVI'] },
      { cluster: 'B', base: 2, allowed: 1, held: 1, over: [] },
    ]);
  });

  it('or once in the whole plan', () => {
    const { quotas } = score({ percent: 50, scope: 'plan' }, totals, { clusters });
    expect(quotas).toMatchObject([{ cluster: null, base: 4, allowed: 2, held: 3, over: ['NV'] }]);
  });
});

test('without a quota there is nothing to keep', () => {
  expect(scorePlan(plan([judged('A', 100)]), entries({})).quotas).toEqual([]);
});
