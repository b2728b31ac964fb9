import { noteSources } from '../../../src/checks/relations';
import { nothingDecided } from '../../../src/scoring/result';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { closedOf } from '../../../src/sheets/closing/closedOf';
import { closedCodes } from '../../../src/sheets/closing/closedResult';
import type { CellValue } from '../../../src/plan/entry';
import type { PeriodRule } from '../../../src/plan/period';
import type { Band } from '../../../src/plan/ranking';
import { XA } from '../../rules/build';
import { entries, figure, judged, plan, unit } from '../../scoring/build';

const band = (name: string, from: number): Band => ({
  ...{ name, from, fromByKind: new Map(), groupPercent: null, requires: [] },
});

/** Two groups of one criterion each; the second is for communes only. */
function closed(typed: Readonly<Record<string, Readonly<Record<string, CellValue>>>>) {
  const office = 'CQ';
  const whole = plan(
    [
      judged('A', 40, { points: new Map([XA, office].map((kind) => [kind, 40])) }),
      judged('B', 60, { group: 'II' }),
    ],
    {
      units: [unit('xa'), unit('phong', { kind: office })],
      figures: [figure('A', { type: 'points' }), figure('B', { type: 'points' })],
    },
  );
  const scored = scorePlan(whole, entries(typed));
  const { lines } = closedOf(whole, scored, noteSources(nothingDecided, []), '');
  return new Map(lines.map(({ unit: code, values }) => [code, values]));
}

test('a group of which nothing is for a unit has no points, one in which it reached nothing has 0', () => {
  const lines = closed({ xa: { A: 40, B: 0 }, phong: { A: 30 } });
  expect(lines.get('xa')?.get(closedCodes.group('II'))).toBe(0);
  expect(lines.get('phong')?.get(closedCodes.group('II'))).toBe('–');
  expect(lines.get('phong')?.get(closedCodes.group('I'))).toBe(30);
});

describe('With earlier periods', () => {
  const parts = [closedCodes.combined, closedCodes.combinedRank, closedCodes.combinedBand];

  /** Two halves of a year: 80 and 95 points in the first, 90 and 70 in the second. */
  function halves(rule: PeriodRule) {
    const year = plan([judged('A', 100)], {
      history: { rule, times: null, periods: [{ code: 'H1', label: '6 tháng đầu năm' }] },
      units: [unit('tho'), unit('vi'), unit('xa')],
      bands: [band('Tốt', 85), band('Khá', 0)],
    });
    const decided = {
      ...nothingDecided,
      past: new Map([
        [
          'H1',
          new Map([
            ['tho', { total: 80, rank: 2, band: 'Khá' }],
            ['vi', { total: 95, rank: 1, band: 'Tốt' }],
            ['xa', { total: 60, rank: 3, band: 'Khá' }],
          ]),
        ],
      ]),
    };
    const scored = scorePlan(year, entries({ tho: { A: 90 }, vi: { A: 70 } }), decided);
    return closedOf(year, scored, noteSources(decided, []), '');
  }

  test('the year is closed with the half: points, rank and band of both together', () => {
    const { columns, lines } = halves('mean');
    expect(columns.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['Gộp các kỳ', 'Hạng gộp trong cụm', 'Xếp loại gộp']),
    );
    // (80 + 90) / 2 = 85, (95 + 70) / 2 = 82,5.
    expect(lines.map(({ values }) => parts.map((part) => values.get(part)))).toEqual([
      [85, 1, 'Tốt'],
      [82.5, 2, 'Khá'],
      // No figures in the second half: no result of the year either.
      [undefined, undefined, undefined],
    ]);
  });

  test('periods that are kept side by side are not closed together', () => {
    const { columns, lines } = halves('none');
    expect(columns.map(({ code }) => code)).not.toContain(closedCodes.combined);
    expect(lines.flatMap(({ values }) => parts.filter((part) => values.has(part)))).toEqual([]);
  });
});
