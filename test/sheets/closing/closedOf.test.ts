import { noteSources } from '../../../src/checks/relations';
import { nothingDecided } from '../../../src/scoring/result';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { closedFindings } from '../../../src/sheets/closing/closedFindings';
import { closedOf } from '../../../src/sheets/closing/closedOf';
import { closedCodes, fingerprintOf } from '../../../src/sheets/closing/closedResult';
import { closedSheet } from '../../../src/sheets/closing/closedSheet';
import type { Book } from '../../../src/sheets/book';
import { describedContents } from '../../../src/sheets/describedBook';
import type { CellValue } from '../../../src/plan/entry';
import type { PeriodRule } from '../../../src/plan/period';
import type { Band } from '../../../src/plan/ranking';
import { XA } from '../../rules/build';
import { facts } from './build';
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
  function halves(rule: PeriodRule, first = 80) {
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
            ['tho', { total: first, rank: 2, band: 'Khá' }],
            ['vi', { total: 95, rank: 1, band: 'Tốt' }],
            ['xa', { total: 60, rank: 3, band: 'Khá' }],
          ]),
        ],
      ]),
    };
    const scored = scorePlan(year, entries({ tho: { A: 90 }, vi: { A: 70 } }), decided);
    const sources = noteSources(decided, []);
    return { year, scored, sources, ...closedOf(year, scored, sources, '') };
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

  test('a total of the first half that is changed after the closing is told by what it changes', async () => {
    const { year, ...closed } = halves('mean');
    const sheet = closedSheet(
      closed,
      { ...facts, fingerprint: await fingerprintOf(closed) },
      {
        ...year.identity,
      },
    );
    const book: Book = {
      sheets: new Map([['closed', describedContents(sheet)]]),
      anchors: new Map(),
    };
    const same = halves('mean');
    expect(await closedFindings(book, year, same.scored, same.sources)).toEqual([]);
    // (70 + 90) / 2 = 80: behind the 82,5 of the other unit.
    const now = halves('mean', 70);
    const found = await closedFindings(book, year, now.scored, now.sources);
    expect(found.map(({ values }) => values)).toMatchObject([
      {
        unit: 'tho',
        changes: [
          { of: 'combined', closed: 85, now: 80 },
          { of: 'combinedRank', closed: 1, now: 2 },
          { of: 'combinedBand', closed: 'Tốt', now: 'Khá' },
        ],
      },
      { unit: 'vi', changes: [{ of: 'combinedRank', closed: 2, now: 1 }] },
    ]);
  });

  test('periods that are kept side by side are not closed together', () => {
    const { columns, lines } = halves('none');
    expect(columns.map(({ code }) => code)).not.toContain(closedCodes.combined);
    expect(lines.flatMap(({ values }) => parts.filter((part) => values.has(part)))).toEqual([]);
  });
});
