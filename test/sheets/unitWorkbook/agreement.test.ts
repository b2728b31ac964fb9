import fc from 'fast-check';
import { criteriaForUnit } from '../../../src/plan/applies';
import { entryFromCell } from '../../../src/plan/entry';
import type { Plan } from '../../../src/plan/plan';
import { rules } from '../../../src/rules';
import { outcomeMarks } from '../../../src/rules/outcome';
import { nothingDecided } from '../../../src/scoring/result';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { nothingFilled } from '../../../src/sheets/unitWorkbook/formContext';
import { formColumn, formLayout } from '../../../src/sheets/unitWorkbook/formLayout';
import { formColumns } from '../../../src/sheets/unitWorkbook/formNames';
import { totalRow } from '../../../src/sheets/unitWorkbook/formTotals';
import { unitWorkbook } from '../../../src/sheets/unitWorkbook/unitWorkbook';
import { casesWith } from '../agreement/randomPlans';
import { type FormCalculator, startCalculator } from './calculated';
import { shownOn } from './forms';

const PLANS = 4;
const UNITS = 4;
const cases = fc.sample(casesWith(UNITS), { numRuns: PLANS, seed: 2027 });

let calculator: FormCalculator;
beforeAll(async () => {
  calculator = await startCalculator();
});
afterAll(() => calculator.close());

/** What one unit's figures alone do not decide is left out. */
function ownOnly(plan: Plan): Plan {
  return { ...plan, criteria: plan.criteria.filter(({ rule }) => !rules[rule].inCluster) };
}

test.each(cases.map((one, index) => [index, one] as const))(
  'plan %i: caps, weights, bonus and penalty, gates, own targets: the form calculates what TypeScript does',
  async (_, { plan: whole, typed }) => {
    const plan = ownOnly(whole);
    for (const unit of plan.units) {
      const values = new Map(typed.entries.find((row) => row.unit === unit.code)?.values);
      const pledged = typed.pledges.find((row) => row.unit === unit.code)?.values.get('1.2');
      const targets = new Map(typeof pledged === 'number' ? [['1.2', pledged]] : []);
      const form = unitWorkbook(plan, unit, { ...nothingFilled, values, targets });
      const cells = await calculator.calculate(form);
      const shown = shownOn(plan, unit, cells);
      const entries = new Map([...values].map(([code, value]) => [code, entryFromCell(value)]));
      const scored = scorePlan(plan, new Map([[unit.code, entries]]), {
        ...nothingDecided,
        ownTargets: new Map([[unit.code, targets]]),
      });
      const result = scored.units.find((one) => one.unit === unit.code);
      const expected = criteriaForUnit(plan, unit).map(({ code }) => {
        const outcome = result?.outcomes.get(code);
        return [
          code,
          outcome?.is === 'points' ? outcome.points : outcomeMarks[outcome?.is ?? 'missing'],
        ];
      });
      expect(
        criteriaForUnit(plan, unit).map(({ code }) => [
          code,
          shown.ofCriterion(code, 'selfPoints'),
        ]),
      ).toEqual(expected);
      const at = formLayout(plan, unit);
      const row = totalRow({ at });
      expect(cells[row]?.[formColumn(formColumns.selfPoints)]).toBe(result?.computed.total);
    }
  },
  60_000,
);
