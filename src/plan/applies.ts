import { figuresOf } from './measure';
import type { Criterion } from './criterion';
import type { Plan } from './plan';
import type { Relation } from './relation';
import type { Unit } from './unit';

/** The criteria that all units of a kind are scored by; what single units registered is left out. */
export function criteriaForKind(plan: Plan, kind: string): readonly Criterion[] {
  return plan.criteria.filter(({ points, onlyFor }) => points.has(kind) && onlyFor === null);
}

/** The criteria that one unit is scored by, its own included. */
export function criteriaForUnit(plan: Plan, unit: Unit): readonly Criterion[] {
  return plan.criteria.filter((criterion) => pointsFor(criterion, unit) !== undefined);
}

/** Points that a criterion can bring a unit at most; undefined where it does not apply to the unit. */
export function pointsFor(
  { points, onlyFor }: Pick<Criterion, 'points' | 'onlyFor'>,
  { code, kind }: Pick<Unit, 'code' | 'kind'>,
): number | undefined {
  return onlyFor === null || onlyFor === code ? points.get(kind) : undefined;
}

/** Points that a criterion can bring at least: what a bonus takes away in a bad year, otherwise nothing. */
export function leastPoints({ rule, parameters }: Pick<Criterion, 'rule' | 'parameters'>): number {
  return rule === 'netBonus' ? -(parameters.limit ?? 0) : 0;
}

function figuresInRelation({ left, right }: Relation): readonly string[] {
  return figuresOf({ numerator: left, denominator: right });
}

/**
 * The codes of the figures that units of a kind enter: those that its criteria read, and those
 * that relations tie to them (the number due for a test is in no measure, but bounds the tested).
 */
export function figuresForKind(plan: Plan, kind: string): ReadonlySet<string> {
  return figuresFor(plan, criteriaForKind(plan, kind));
}

/** The codes of the figures that one unit enters. */
export function figuresForUnit(plan: Plan, unit: Unit): ReadonlySet<string> {
  return figuresFor(plan, criteriaForUnit(plan, unit));
}

function figuresFor(plan: Plan, criteria: readonly Criterion[]): ReadonlySet<string> {
  const codes = new Set(criteria.flatMap((criterion) => figuresOf(criterion.measure)));
  for (let before = -1; before !== codes.size;) {
    before = codes.size;
    for (const relation of plan.relations) {
      const tied = figuresInRelation(relation);
      if (tied.some((code) => codes.has(code))) tied.forEach((code) => codes.add(code));
    }
  }
  return codes;
}

/** The relations between figures that units of a kind enter. */
export function relationsForKind(plan: Plan, kind: string): readonly Relation[] {
  const codes = figuresForKind(plan, kind);
  return plan.relations.filter((relation) =>
    figuresInRelation(relation).every((code) => codes.has(code)),
  );
}
