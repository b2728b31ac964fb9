import { ruleParameters } from '../../src/plan/criterion';
import type { Plan } from '../../src/plan/plan';
import { criterion, measure, XA } from '../rules/build';
import { figure, plan, unit } from '../scoring/build';
import type { ExcelForTests } from '../support/excel';
import { click, column, enter } from './enter';
import { tokyo2020 } from './tokyo2020';

const codeOf = (index: number): string => `DOAN${index + 1}`;
const figures = new Map(
  tokyo2020.map(([, gold, silver, bronze], index) => [
    codeOf(index),
    { VANG: gold, BAC: silver, DONG: bronze },
  ]),
);
/** One point for each medal. */
const medals = (code: string, sum: string, role: 'scored' | 'tieOnly') =>
  criterion({
    code,
    name: `Huy chương ${code}`,
    rule: 'count',
    role,
    measure: measure(sum),
    target: null,
    parameters: ruleParameters({ perStep: 1 }),
    points: new Map([[XA, 1000]]),
  });

function medalPlan(criteria: Plan['criteria'], tieChain: readonly string[]): Plan {
  const usual = plan(criteria);
  return {
    ...usual,
    figures: ['VANG', 'BAC', 'DONG'].map((code) => figure(code)),
    totals: { ...usual.totals, fullPoints: null },
    ranking: { method: 'competition', tieChain },
    units: tokyo2020.map(([team], index) => unit(codeOf(index), { name: team })),
  };
}

let excel: ExcelForTests;
afterEach(() => excel.close());

test('Tokyo 2020 by gold, silver, bronze: 93 teams have their published ranks, equal ones share theirs', async () => {
  const byGold = medalPlan(
    [medals('V', 'VANG', 'scored'), medals('B', 'BAC', 'tieOnly'), medals('D', 'DONG', 'tieOnly')],
    ['B', 'D'],
  );
  excel = await enter(byGold, figures);
  expect(await click()).toMatchObject({ units: 93, ranked: 93, repairedCells: 0 });
  const published = tokyo2020.map(([, , , , rank], index) => [codeOf(index), rank]);
  expect(await column(excel, '_hang')).toEqual(Object.fromEntries(published));
});

test('Tokyo 2020 by the total of medals', async () => {
  const byTotal = medalPlan([medals('T', 'VANG + BAC + DONG', 'scored')], []);
  excel = await enter(byTotal, figures);
  await click();
  const published = tokyo2020.map(([, , , , , rank], index) => [codeOf(index), rank]);
  expect(await column(excel, '_hang')).toEqual(Object.fromEntries(published));
});
