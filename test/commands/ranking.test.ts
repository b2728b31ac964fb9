import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { communes } from './byHand/communes';
import { offices } from './byHand/offices';
import type { Place } from './byHand/places';
import { done } from './support/done';
import { at, type Grid, readGrid } from './support/grid';
import { FIRST_CLICK, syncsOf } from './support/syncs';

const commands = createCommands();
let excel: ExcelForTests;
let report: ScoreReport;
let syncs: number;
let ranking: Grid;
let points: Grid;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('ba-to-2025', true));
  syncs = await syncsOf(excel, async () => {
    report = await done(commands.score());
  });
  ranking = await readGrid(excel, 'Xếp hạng');
  points = await readGrid(excel, 'Điểm');
});
afterAll(() => excel.close());

/** The names below a cluster's heading, in the order of the sheet. */
function namesBelow(cluster: string, count: number): readonly unknown[] {
  const heading = ranking.values.findIndex(([first]) => first === cluster);
  return ranking.values.slice(heading + 1, heading + 1 + count).map(([, name]) => name);
}

/** A half goes up; no total by hand is near one. */
function twoDecimals(total: number): number {
  return Math.round(total * 100) / 100;
}

describe.each<[string, readonly Place[]]>([
  ['Cụm xã, thị trấn', communes],
  ['Khối cơ quan, đoàn thể huyện', offices],
])('One click ranks the units of Ba Tơ: %s', (cluster, places) => {
  it.each(places)('$unit: rank $rank', ({ unit, total, rank, band, note = '' }) => {
    expect(at(ranking, unit, '_tong')).toBe(twoDecimals(total));
    expect(at(ranking, unit, '_hang')).toBe(rank);
    expect(at(ranking, unit, '_xeploai')).toBe(band);
    expect(at(ranking, unit, '_ghichu')).toBe(note);
  });

  it('stand in the order of their ranks, those without one last', () => {
    expect(namesBelow(cluster, places.length)).toEqual(places.map(({ unit }) => unit));
  });
});

test('the bars of the chart are called as the units, and who has no rank is called so', () => {
  const labelOf = (unit: string) => ranking.values.find((row) => row[1] === unit)?.at(-1);
  expect(labelOf('Thị trấn Ba Tơ')).toBe('Thị trấn Ba Tơ');
  expect(labelOf('Xã Ba Khâm')).toBe('Xã Ba Khâm (không xếp hạng)');
});

test('a group of which nothing is for the unit has no points, as the closed result says too', () => {
  // Phòng Nội vụ has no criterion of Năm là; what it could reach of Bốn là, it has not lost.
  expect(at(ranking, 'Phòng Nội vụ', 'G5')).toBe('–');
  expect(typeof at(ranking, 'Phòng Nội vụ', 'G4')).toBe('number');
  // Xã Ba Tô lost all points of a group that is for it.
  expect(at(ranking, 'Xã Ba Tô', 'G2')).toBe(0);
});

describe('What decides between equals', () => {
  it('Ba Liên stands before Ba Ngạc: equal totals, 38 against 37.7 points in group 4', () => {
    expect(at(ranking, 'Xã Ba Liên', '_tong')).toBe(at(ranking, 'Xã Ba Ngạc', '_tong'));
    expect(at(ranking, 'Xã Ba Liên', 'G4')).toBe(38);
    expect(at(ranking, 'Xã Ba Ngạc', 'G4')).toBe(38 - 1.5 * 0.2);
  });

  it('nothing between Ba Dinh and Ba Giang, whose groups are all equal', () => {
    for (const group of ['G1', 'G2', 'G3', 'G4', 'G5', 'G6']) {
      expect(at(ranking, 'Xã Ba Dinh', group)).toBe(at(ranking, 'Xã Ba Giang', group));
    }
  });
});

describe('What stands on Điểm behind it', () => {
  it.each([
    ['21484', '3.2b', 1 * 0.8],
    ['21487', '2.3b', 3.56],
    ['21490', '4.5', 4],
    ['21493', '4.9', 'KAD'],
    ['21511', '2.5', 'thiếu'],
    ['21511', '3.6a', 0],
    ['21520', '2.7', 'sai'],
    ['21526', '4.5', 'KAD'],
    ['CQ01', '5.1', 2],
    ['CQ02', '4.5', '–'],
    ['CQ02', '6.4', 3],
    ['CQ03', '2.5', 3],
  ])('%s has in %s: %s', (unit, criterion, shown) => {
    expect(at(points, unit, criterion)).toBe(shown);
  });

  it('Ba Tô earned points in group 2 and lost all of them', () => {
    expect(at(points, '21523', '2.3a')).toBe(4);
    expect(at(points, '21523', 'G2')).toBe(0);
  });
});

describe('The report of the click', () => {
  it('counts units, ranks and targets', () => {
    expect(report).toMatchObject({ units: 29, ranked: 27 });
    // One office has sent nothing back.
    expect(report.withFigures).toBe(28);
    expect(report.unranked).toEqual([
      { unit: '21508', name: 'Xã Ba Khâm', because: 'gated', criteria: ['4.14'] },
      { unit: 'CQ10', name: 'Hội Cựu chiến binh huyện', because: 'noFigures', criteria: [] },
    ]);
    expect(report.targets.length).toBeGreaterThan(20);
    expect(report.targets.filter(({ cell }) => cell?.sheet !== 'Tổng hợp')).toEqual([]);
  });

  it('cost as many syncs as one for the four units of the class (syncs.test.ts)', () => {
    expect(syncs).toBe(FIRST_CLICK);
  });

  it('names the first of both clusters', () => {
    const first = report.clusters.map(({ ranked }) =>
      ranked.filter(({ rank }) => rank <= 3).map(({ name }) => name),
    );
    expect(first).toEqual([
      communes.slice(0, 4).map(({ unit }) => unit),
      offices.slice(0, 3).map(({ unit }) => unit),
    ]);
  });

  it('found no cell that differs from its own result, and no formula to repair', () => {
    const codes = report.findings.map(({ finding }) => finding.code);
    expect(codes.filter((code) => code.startsWith('integrity.'))).toEqual([]);
    expect(report.repairedCells).toBe(0);
  });

  it('leads to a cell with every finding', () => {
    expect(report.findings.filter(({ cell }) => cell === null)).toEqual([]);
  });
});
