import { pointsFor } from '../plan/applies';
import type { Criterion, Gate } from '../plan/criterion';
import type { Plan } from '../plan/plan';
import type { Unit } from '../plan/unit';
import type { Outcome } from '../rules/outcome';

/** The points of one unit: as computed, or with the appraised ones in their place. */
export interface UnitPoints {
  readonly unit: Unit;
  /** Null where there are none: a figure is missing or wrong, or the criterion does not apply. */
  readonly of: (criterion: Criterion) => number | null;
  /** Points at most; 0 where the criterion does not apply to this kind of unit. */
  readonly max: (criterion: Criterion) => number;
  /** Whether the unit's other points are to be scaled up for this criterion. */
  readonly isSpread: (criterion: Criterion) => boolean;
}

/** Looks points up; appraised points make a criterion apply. */
export function unitPoints(
  unit: Unit,
  outcomes: ReadonlyMap<string, Outcome>,
  appraised: ReadonlyMap<string, number>,
): UnitPoints {
  const computed = (code: string): number | null => {
    const outcome = outcomes.get(code);
    return outcome?.is === 'points' ? outcome.points : null;
  };
  return {
    unit,
    of: ({ code }) => appraised.get(code) ?? computed(code),
    max: (criterion) => pointsFor(criterion, unit) ?? 0,
    isSpread: ({ code }) => outcomes.get(code)?.is === 'notApplicable' && !appraised.has(code),
  };
}

/**
 * The criteria whose gate of this kind fired: those that earned nothing, penalties that took
 * something away, bonuses that became negative.
 */
export function fired(plan: Plan, points: UnitPoints, gate: Gate): readonly Criterion[] {
  return plan.criteria.filter(
    (criterion) => criterion.gate === gate && hasFired(points, criterion),
  );
}

/** Whether a criterion's points are such that its gate fires, whichever it is. */
export function hasFired(points: Pick<UnitPoints, 'of'>, criterion: Criterion): boolean {
  const earned = points.of(criterion);
  if (earned === null) return false;
  switch (criterion.role) {
    case 'scored':
    case 'tieOnly':
      return earned === 0;
    case 'bonus':
      return earned < 0;
    case 'penalty':
      return earned > 0;
  }
}

/** Adds from left to right, as SUM does; what is missing counts as nothing. */
export function add(points: readonly (number | null)[]): number {
  return points.reduce<number>((total, one) => total + (one ?? 0), 0);
}
