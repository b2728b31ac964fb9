import { figuresOf } from './measure';
import type { Criterion } from './criterion';
import type { Plan } from './plan';
import type { Relation } from './relation';

/** The criteria that units of a kind are scored by. */
export function criteriaForKind(plan: Plan, kind: string): readonly Criterion[] {
  return plan.criteria.filter((criterion) => criterion.points.has(kind));
}

function figuresInRelation({ left, right }: Relation): readonly string[] {
  return figuresOf({ numerator: left, denominator: right });
}

/**
 * The codes of the figures that units of a kind enter: those that its criteria read, and those
 * that relations tie to them (the number due for a test is in no measure, but bounds the tested).
 */
export function figuresForKind(plan: Plan, kind: string): ReadonlySet<string> {
  const codes = new Set(
    criteriaForKind(plan, kind).flatMap((criterion) => figuresOf(criterion.measure)),
  );
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
