import { pointsFor } from '../../plan/applies';
import type { Criterion } from '../../plan/criterion';
import { type Finding, finding } from '../../plan/finding';
import { isPartOfWhole } from '../../plan/partOf';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { directionOf, ownTargetOf } from '../../rules/ownTarget';
import type { CodedRow } from '../codedRows';
import { pledgeCriteria } from '../decisions/pledgesLayout';
import { serialShown } from './readEntries';

/** A whole, in percent. */
const ALL = 100;

/**
 * The targets that a unit registered, by criterion, and what there is to say about them. A number
 * counts until somebody corrects it, as it does in the formulas.
 */
export function readPledged(
  plan: Plan,
  { unit, values, dates }: CodedRow,
  findings: Finding[],
): ReadonlyMap<string, number> {
  const targets = new Map<string, number>();
  const known = plan.units.find(({ code }) => code === unit);
  for (const criterion of pledgeCriteria(plan)) {
    const { code } = criterion;
    const value = values.get(code);
    if (value === undefined) continue;
    const place = { at: 'pledge', unit, criterion: code } as const;
    const about = { unit: known?.name ?? unit, criterion: code };
    if (typeof value !== 'number' || value < 0) {
      const typed = String(value);
      findings.push(finding('read.pledgeNotANumber', 'error', place, { ...about, typed }));
      continue;
    }
    targets.set(code, value);
    if (known && pointsFor(criterion, known) === undefined) {
      findings.push(finding('read.pledgeNotScored', 'warning', place, about));
    } else if (dates?.has(code)) {
      const typed = serialShown(value);
      findings.push(finding('read.pledgeIsDate', 'error', place, { ...about, typed }));
    } else {
      findings.push(...ofTarget(plan, criterion, value, { place, about }));
    }
  }
  return targets;
}

interface Told {
  readonly place: Finding['place'];
  readonly about: { readonly unit: Unit['name']; readonly criterion: string };
}

function ofTarget(
  { relations }: Plan,
  criterion: Criterion,
  pledged: number,
  { place, about }: Told,
): readonly Finding[] {
  const comparison = directionOf(criterion);
  const isShare = criterion.measure.denominator !== null;
  const isLeast = comparison === '>=' || comparison === '>';
  if (isLeast && pledged > ALL && isPartOfWhole(criterion.measure, relations)) {
    return [finding('read.pledgeBeyondAll', 'error', place, { ...about, pledged })];
  }
  if (ownTargetOf(criterion, pledged) === pledged) return [];
  const target = criterion.target ?? 0;
  // 100% typed with its sign is the number 1 to Excel.
  const inPercent = isShare && isLeast && pledged > 0 && pledged <= 1 ? pledged * ALL : null;
  const values = { ...about, pledged, target, comparison, inPercent };
  return [finding('read.pledgeBelowTarget', 'warning', place, values)];
}
