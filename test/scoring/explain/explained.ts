import type { CellValue, Entries } from '../../../src/plan/entry';
import type { Plan } from '../../../src/plan/plan';
import { explainUnit } from '../../../src/scoring/explain/explain';
import type { PointExplanation } from '../../../src/scoring/explain/pointExplanation';
import type { Reasons, UnitExplanation } from '../../../src/scoring/explain/explanation';
import { type Decided, nothingDecided } from '../../../src/scoring/result';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { entries as entriesOf } from '../build';

/** What units typed, by unit and figure. */
export type Typed = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

export const noReasons: Reasons = { appraisals: new Map(), tieOrder: new Map() };

/** A unit's whole result explained. */
export function explainedUnit(
  plan: Plan,
  typed: Typed | Entries,
  unit: string,
  decided: Decided = nothingDecided,
  reasons: Reasons = noReasons,
): UnitExplanation {
  const entries = typed instanceof Map ? (typed as Entries) : entriesOf(typed as Typed);
  const scored = scorePlan(plan, entries, decided);
  const found = explainUnit({ plan, entries, decided, reasons, scored }, unit);
  if (!found) throw new Error(`No unit ${unit}`);
  return found;
}

/** One point of an explained unit. */
export function pointOf({ points }: UnitExplanation, code: string): PointExplanation {
  const found = points.find(({ criterion }) => criterion.code === code);
  if (!found) throw new Error(`No criterion ${code}`);
  return found;
}
