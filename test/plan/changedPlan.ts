import type { Criterion } from '../../src/plan/criterion';
import type { Figure } from '../../src/plan/figure';
import type { Plan } from '../../src/plan/plan';
import type { Unit } from '../../src/plan/unit';
import { teaching } from '../../src/templates/teaching';

function changed<Row extends { readonly code: string }>(
  rows: readonly Row[],
  code: string,
  change: Partial<Row>,
): readonly Row[] {
  if (!rows.some((row) => row.code === code)) throw new Error(`The plan has no ${code}`);
  return rows.map((row) => (row.code === code ? { ...row, ...change } : row));
}

/** The teaching plan, which is valid, with one thing changed. */
export function planWith(change: Partial<Plan>): Plan {
  return { ...teaching, ...change };
}

export function planWithCriterion(code: string, change: Partial<Criterion>): Plan {
  return planWith({ criteria: changed(teaching.criteria, code, change) });
}

export function planWithFigure(code: string, change: Partial<Figure>): Plan {
  return planWith({ figures: changed(teaching.figures, code, change) });
}

export function planWithUnit(code: string, change: Partial<Unit>, plan: Plan = teaching): Plan {
  return { ...plan, units: changed(plan.units, code, change) };
}
