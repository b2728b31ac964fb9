import { ruleParameters } from '../../src/plan/criterion';
import type { Plan } from '../../src/plan/plan';
import { type } from '../commands/support/grid';
import { criterion, measure, XA } from '../rules/build';
import { figure, plan, unit } from '../scoring/build';
import type { ExcelForTests } from '../support/excel';
import { click, column, enter } from './enter';
import { type Standing, worldCup2014, worldCup2018 } from './worldCups';

/** 3 points a victory, 1 a draw; then the goal difference, then the goals. */
function groupStage(standings: readonly Standing[]): Plan {
  const groups = [...new Set(standings.map(({ group }) => group))];
  const line = { target: null, points: new Map([[XA, 100]]) };
  const usual = plan([
    criterion({
      ...line,
      code: 'DIEM',
      name: 'Điểm',
      rule: 'count',
      measure: measure('3*THANG + HOA'),
      parameters: ruleParameters({ perStep: 1 }),
    }),
    criterion({
      ...line,
      code: 'HIEU_SO',
      name: 'Hiệu số',
      rule: 'netBonus',
      role: 'tieOnly',
      measure: measure('GHI - THUNG'),
      parameters: ruleParameters({ perStep: 1, limit: 100 }),
    }),
    criterion({
      ...line,
      code: 'BAN_THANG',
      name: 'Bàn thắng',
      rule: 'count',
      role: 'tieOnly',
      measure: measure('GHI'),
      parameters: ruleParameters({ perStep: 1 }),
    }),
  ]);
  return {
    ...usual,
    figures: ['THANG', 'HOA', 'GHI', 'THUNG'].map((code) => figure(code)),
    totals: { ...usual.totals, fullPoints: null },
    ranking: { method: 'competition', tieChain: ['HIEU_SO', 'BAN_THANG'] },
    clusters: groups.map((code) => ({ code, name: `Bảng ${code}` })),
    units: standings.map(({ code, team, group }) => unit(code, { name: team, cluster: group })),
  };
}

function figuresOf(standings: readonly Standing[]) {
  return new Map(
    standings.map(({ code, won, drawn, scored, conceded }) => [
      code,
      { THANG: won, HOA: drawn, GHI: scored, THUNG: conceded },
    ]),
  );
}

function places(standings: readonly Standing[]) {
  return Object.fromEntries(standings.map(({ code, place }) => [code, place]));
}

let excel: ExcelForTests;
afterEach(() => excel.close());

test('2014: 32 teams in eight groups stand as published', async () => {
  excel = await enter(groupStage(worldCup2014), figuresOf(worldCup2014));
  const { findings } = await click();
  expect(await column(excel, '_hang')).toEqual(places(worldCup2014));
  expect(findings.filter(({ finding }) => finding.code === 'rank.tie')).toEqual([]);
});

test('2018, group H: Japan and Senegal stay equal after three keys and are reported; a decision by hand, with its reason, settles it', async () => {
  excel = await enter(groupStage(worldCup2018), figuresOf(worldCup2018));
  const { findings } = await click();
  expect(await column(excel, '_hang')).toEqual({ ...places(worldCup2018), SEN: 2 });
  const ties = findings.flatMap(({ finding }) => (finding.code === 'rank.tie' ? [finding] : []));
  expect(ties.map(({ values }) => values)).toEqual([
    { cluster: 'Bảng H', rank: 2, total: 4, units: ['Japan', 'Senegal'] },
  ]);

  // FIFA counted the yellow cards: four against six.
  await type(excel, 'Thẩm định', 'JPN', '_thutu', 1);
  await type(excel, 'Thẩm định', 'JPN', '_lydothutu', 'Ít thẻ vàng hơn');
  expect(await column(excel, '_hang')).toEqual(places(worldCup2018));
  const decided = await click();
  expect(decided.findings.filter(({ finding }) => finding.code === 'rank.tie')).toEqual([]);
  expect(decided.repairedCells).toBe(0);
});
