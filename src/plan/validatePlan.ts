import { finding, type Finding, type PlanTable } from './finding';
import { CodeSet, checkCodes } from './invariants/codes';
import { checkCriteria } from './invariants/criteria';
import { checkFigures } from './invariants/figures';
import { checkNames } from './invariants/names';
import { checkRelations } from './invariants/relations';
import { checkResults } from './invariants/results';
import { checkUnits } from './invariants/units';
import type { Plan } from './plan';

/** Without these there is nothing to score. Units may still be missing while a plan is drafted. */
const neededTables = ['groups', 'criteria', 'figures', 'unitKinds', 'bands'] as const;

function checkPresence(plan: Plan): Finding[] {
  const empty = (table: PlanTable, severity: 'error' | 'warning') =>
    finding('plan.empty', severity, { at: 'plan', field: table }, { table });
  return [
    ...neededTables.filter((table) => plan[table].length === 0).map((t) => empty(t, 'error')),
    ...(plan.units.length === 0 ? [empty('units', 'warning')] : []),
  ];
}

function checkIdentity({ identity }: Plan): Finding[] {
  if (identity.id.trim() !== '') return [];
  // Returned workbooks are matched by the plan's id.
  return [finding('plan.missingName', 'error', { at: 'plan', field: 'id' }, { by: 'id' })];
}

function checkOpenReadings(plan: Plan): Finding[] {
  const criteria = new CodeSet(plan.criteria);
  return plan.openReadings
    .filter((reading) => !criteria.has(reading.criterion))
    .map(({ criterion }) =>
      finding(
        'plan.unknownCriterion',
        'warning',
        { at: 'plan', field: 'openReadings' },
        { by: 'openReadings', criterion },
      ),
    );
}

/**
 * Everything that is wrong with a plan. Collects instead of stopping at the first, and never
 * throws on data: a plan read from sheets can hold anything. A plan with an error is not scored.
 */
export function validatePlan(plan: Plan): readonly Finding[] {
  return [
    ...checkPresence(plan),
    ...checkIdentity(plan),
    ...checkCodes(plan),
    ...checkNames(plan),
    ...checkCriteria(plan),
    ...checkFigures(plan),
    ...checkRelations(plan),
    ...checkUnits(plan),
    ...checkResults(plan),
    ...checkOpenReadings(plan),
  ];
}
