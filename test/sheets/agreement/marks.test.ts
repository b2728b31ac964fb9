import { checkEntries } from '../../../src/checks/checkEntries';
import { isHeldAgainstTarget } from '../../../src/checks/targets';
import { drawSheets } from '../../../src/excel/draw';
import { relationsForKind } from '../../../src/plan/applies';
import { entryFromCell } from '../../../src/plan/entry';
import type { Finding } from '../../../src/plan/finding';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { nothingDecided } from '../../../src/scoring/result';
import { baTo2025 } from '../../../src/templates/baTo2025/plan';
import { startExcel } from '../../support/excel';
import { decisiveRows, wrongRows } from './decisiveRows';
import { bare } from './disagreements';
import { markBook, markDisagreements, type MarkRow, planOf, randomRows } from './markCases';

/** What the marks depend on. */
const computing = new Set<string>([
  ...['plan', 'criteria', 'figureList', 'units', 'pledges', 'figures', 'points', 'appraisal'],
]);

async function disagreements(rows: readonly MarkRow[]): Promise<readonly unknown[]> {
  const book = markBook(rows);
  const sheets = book.sheets.filter(({ key }) => computing.has(key)).map(bare);
  const excel = await startExcel();
  const values = await excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    drawSheets(context, sheets, { titles: [], names: new Set(), charts: new Map() });
    await context.sync();
    const range = context.workbook.worksheets.getItem('Số liệu').getUsedRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  excel.close();
  return markDisagreements(book, (row, column) => values[row]?.[column], 'seen');
}

/** What the add-in finds in each row. */
function findingsOf(rows: readonly MarkRow[]): readonly (readonly Finding[])[] {
  const plan = planOf(rows);
  const cells = rows.map(({ values }) =>
    [...values].map(([code, value]) => [code, entryFromCell(value)] as const),
  );
  const entries = new Map(plan.units.map(({ code }, index) => [code, new Map(cells[index] ?? [])]));
  const ownTargets = new Map(
    plan.units.map(({ code }, index) => [
      code,
      new Map(Object.entries(rows[index]?.pledges ?? {})),
    ]),
  );
  const decided = { ...nothingDecided, ownTargets };
  const findings = checkEntries(plan, entries, scorePlan(plan, entries, decided), decided);
  return plan.units.map(({ code }) =>
    findings.filter(({ place }) => 'unit' in place && place.unit === code),
  );
}

function relationsIn(findings: readonly Finding[] = []): readonly string[] {
  return findings.flatMap((one) => (one.code === 'relation.broken' ? [one.values.relation] : []));
}

function targetsIn(findings: readonly Finding[] = []): readonly string[] {
  return findings.flatMap((one) => (one.code === 'target.short' ? [one.values.criterion] : []));
}

describe('The decisive rows', () => {
  it('break every relation by one, and keep it where both sides are equal', () => {
    const relations = (kind: string): readonly string[] =>
      relationsForKind(baTo2025, kind).map(({ code }) => code);
    const [commune, command] = findingsOf(decisiveRows.broken).map(relationsIn);
    expect([...(commune ?? [])].sort()).toEqual([...relations('XA')].sort());
    expect(command).toEqual(expect.arrayContaining(['QH_HL1_KHAGIOI', 'QH_HL5_DUOC', 'QH_VK']));
    const both = new Set([...(commune ?? []), ...(command ?? [])]);
    expect(baTo2025.relations.filter(({ code }) => !both.has(code))).toEqual([]);
    expect(findingsOf(decisiveRows.equal).map(relationsIn)).toEqual([[], []]);
  });

  it('miss every target by one, and reach it exactly', () => {
    const passed = ['2.3a', '2.3b', '2.7', '3.3', '3.4a', '3.4b', '4.10b'];
    const communes = [
      ...['4.3a.2', '4.3a.3', '4.3a.4', '4.3b.2', '4.3b.3', '4.3b.4'],
      ...['4.5', '4.8.1', '4.8.2', '4.8.3', '4.9'],
    ];
    const command = ['4.3a.1', '4.3a.5', '4.3b.1', '4.3b.5'];
    const short = findingsOf(decisiveRows.short).map((findings) => [...targetsIn(findings)].sort());
    expect(short).toEqual([
      [...passed, ...communes].sort(),
      [...passed, ...command].sort(),
      ['3.3', '3.4a', '3.4b'],
    ]);
    const held = baTo2025.criteria.filter(isHeldAgainstTarget).map(({ code }) => code);
    expect(held.filter((code) => !short.flat().includes(code))).toEqual([]);
    expect(findingsOf(decisiveRows.reached).map(targetsIn)).toEqual([[], [], []]);
  });

  it('2, 1,4 and 0 of 2 points are given in steps of 0,2; 2,1 is too much, 1,9 between two steps', () => {
    const told = findingsOf(decisiveRows.points).map((findings) =>
      findings.flatMap(({ code }) =>
        code === 'entry.aboveMaximum' || code === 'entry.offStep' ? [code] : [],
      ),
    );
    expect(told).toEqual([[], [], [], ['entry.aboveMaximum'], ['entry.offStep']]);
  });

  it('13 of 19 is below a registered 70 %, 14 is not; 2 of 19 is below the plan’s 20 %', () => {
    expect(findingsOf(decisiveRows.own).map(targetsIn)).toEqual([[], ['3.4b'], ['3.4b']]);
  });
});

const sets: readonly (readonly [string, readonly MarkRow[]])[] = [
  ['every relation and target where it is decided', Object.values(decisiveRows).flat()],
  ['every shape of a wrong value in every figure', wrongRows()],
  ['random rows', randomRows(12, 2025)],
];

test.each(sets)(
  'without the add-in the sheet marks and says what the add-in finds: %s',
  async (_, rows) => {
    expect((await disagreements(rows)).slice(0, 10)).toEqual([]);
  },
  180_000,
);
