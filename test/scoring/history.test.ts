import type { History, PeriodRule } from '../../src/plan/period';
import { scorePlan } from '../../src/scoring/scorePlan';
import { entries, judged, plan, unit } from './build';
import { type Given, historyUnder } from './periods';

const three: Given = {
  past: {
    BATO: [
      [80, 2],
      [95, 1],
    ],
    BAVI: [
      [90, 1],
      [85, 2],
    ],
  },
  now: { BATO: 92, BAVI: 88 },
};

describe('the periods put together', () => {
  it.each([
    ['sum', 267, 263],
    ['mean', 89, 87.67],
    ['last', 92, 88],
    ['worst', 80, 85],
    ['count', 89, 87.67],
  ] as const)('%s: %d and %d', (rule, baTo, baVi) => {
    const { BATO, BAVI } = historyUnder(rule, three, 1);
    expect([BATO?.combined, BAVI?.combined]).toEqual([baTo, baVi]);
  });

  it('none: they are kept side by side and not put together', () => {
    expect(historyUnder('none', three).BATO).toEqual({
      unit: 'BATO',
      places: 0,
      points: -3,
      combined: null,
      combinedRank: null,
      combinedBand: '',
    });
  });

  it('are ranked anew, the larger first, equal ones together', () => {
    const ranked = (rule: PeriodRule) => {
      const found = historyUnder(rule, three);
      return [found.BATO?.combinedRank, found.BAVI?.combinedRank];
    };
    expect(ranked('sum')).toEqual([1, 2]);
    expect(ranked('worst')).toEqual([2, 1]);
    const equal = {
      past: { BATO: [[80, 2]], BAVI: [[88, 1]], BAXA: [[1, 3]] },
      now: { BATO: 90, BAVI: 82, BAXA: 2 },
    } as const;
    const places = Object.values(historyUnder('sum', equal)).map((each) => each.combinedRank);
    expect(places).toEqual([1, 1, 3]);
  });

  it('are ranked in each cluster by itself', () => {
    const found = historyUnder('sum', { ...three, clusters: { BAVI: 'B' } });
    expect([found.BATO?.combinedRank, found.BAVI?.combinedRank]).toEqual([1, 1]);
  });

  it('rank a unit whose periods all came to 0, behind the others', () => {
    const zero = { past: { BATO: [[0, 2]], BAVI: [[5, 1]] }, now: { BATO: 0, BAVI: 0 } } as const;
    expect(historyUnder('mean', zero).BATO).toMatchObject({ combined: 0, combinedRank: 2 });
  });

  it('put a unit without any period ahead of nobody', () => {
    const silent = { past: { BATO: [[0, 1]] }, now: { BATO: 0, BAVI: null } } as const;
    const { BATO, BAVI } = historyUnder('mean', silent);
    expect([BATO?.combinedRank, BAVI?.combinedRank]).toEqual([1, null]);
  });

  it('are rounded as totals are, without binary noise', () => {
    const given = {
      past: {
        BATO: [
          [0.1, 1],
          [0.2, 1],
        ],
      },
      now: { BATO: 0.3 },
    } as const;
    expect(historyUnder('sum', given).BATO?.combined).toBe(0.6);
    expect(historyUnder('mean', given).BATO?.combined).toBe(0.2);
    const whole = { ...given, changes: { rounding: { points: 2, total: 0 } } };
    expect(historyUnder('sum', whole).BATO?.combined).toBe(0);
  });
});

describe('a period that a unit missed', () => {
  const gap: Given = { past: { BATO: [[80, 2], undefined, [90, 1]] }, now: { BATO: 70 } };

  it('does not count: the mean is that of the others', () => {
    expect(historyUnder('mean', gap).BATO?.combined).toBe(80);
    expect(historyUnder('worst', gap).BATO?.combined).toBe(70);
    const blank: Given = {
      past: {
        BATO: [
          [80, 2],
          [null, null],
          [90, 1],
        ],
      },
      now: { BATO: 70 },
    };
    expect(historyUnder('mean', blank).BATO?.combined).toBe(80);
  });

  it('counts as little when it is the present one, but without a rank now there is none over all periods', () => {
    const silent = { ...gap, now: { BATO: null } };
    expect(historyUnder('last', silent).BATO).toMatchObject({
      combined: 90,
      combinedRank: null,
      combinedBand: '',
      places: null,
      points: null,
    });
    expect(historyUnder('mean', silent).BATO?.combined).toBe(85);
    // 85 on paper, but Ba Vì handed in figures, and is first.
    const other = historyUnder('mean', { ...gap, now: { BATO: null, BAVI: 60 } });
    expect(other.BAVI).toMatchObject({ combined: 60, combinedRank: 1 });
  });

  it('is the only one of a new unit, and nothing of a unit without any', () => {
    const found = historyUnder('sum', { ...gap, now: { BATO: 70, BAVI: 60, BAXA: null } });
    expect(found.BAVI).toMatchObject({ combined: 60, combinedRank: 2, places: null, points: null });
    expect(found.BAXA).toMatchObject({ combined: null, combinedRank: null, combinedBand: '' });
  });
});

test('of a period whose sheet holds nothing nothing is known', () => {
  const one = plan([judged('A', 100)], {
    units: [unit('BATO')],
    history: { rule: 'mean', times: null, periods: [{ code: 'Q1', label: '' }] },
  });
  expect(scorePlan(one, entries({ BATO: { A: 90 } })).history).toEqual([
    {
      unit: 'BATO',
      places: null,
      points: null,
      combined: 90,
      combinedRank: 1,
      combinedBand: 'Xuất sắc',
    },
  ]);
});

test('without a period before there is no history', () => {
  const alone = plan([judged('A', 100)], { units: [unit('BATO')] });
  expect(scorePlan(alone, entries({ BATO: { A: 90 } })).history).toEqual([]);
  const summed: History = { rule: 'sum', times: null, periods: [] };
  const typed = entries({ BATO: { A: 90 } });
  expect(scorePlan({ ...alone, history: summed }, typed).history).toEqual([]);
});
