import type { Criterion } from '../../plan/criterion';
import { sumDecimals } from '../../plan/decimals';
import type { Plan } from '../../plan/plan';

/**
 * A number of the plan's tables that can be moved for a trial. points: the points at most of one
 * criterion, for these kinds of unit together; target: what one criterion demands; weight: what a
 * content group counts, where the total is a weighted mean of the groups.
 */
export type Lever =
  | { readonly moves: 'points'; readonly criterion: string; readonly kinds: readonly string[] }
  | { readonly moves: 'target'; readonly criterion: string }
  | { readonly moves: 'weight'; readonly group: string };

/** A lever that says what something weighs. */
export type WeightLever = Exclude<Lever, { readonly moves: 'target' }>;

/**
 * A lever moved by a number of points, of the target's own units (percent or an amount) or of
 * weight. All the rest stays: the points need not add up to the plan's full points any more. Kinds
 * that weigh a criterion differently are moved by the same number, so that they keep their distance.
 */
export interface Change<Moved extends Lever = Lever> {
  readonly lever: Moved;
  readonly by: number;
}

/** One cell that a lever moves. Kind null: the number is the same for every kind of unit. */
export interface LeverValue {
  readonly kind: string | null;
  readonly value: number;
}

/** The numbers that a lever moves, as they stand in the plan. A weight left blank is 0. */
export function valuesOf(plan: Plan, lever: Lever): readonly LeverValue[] {
  switch (lever.moves) {
    case 'points': {
      const { points } = criterionOf(plan, lever.criterion);
      return lever.kinds.map((kind) => ({ kind, value: points.get(kind) ?? 0 }));
    }
    case 'target':
      return [{ kind: null, value: criterionOf(plan, lever.criterion).target ?? 0 }];
    case 'weight': {
      const group = plan.groups.find(({ code }) => code === lever.group);
      if (!group) throw new Error(`No group ${lever.group}`);
      return [{ kind: null, value: group.weight ?? 0 }];
    }
  }
}

/** The plan as it would be with the lever moved; the one given stays as it is. */
export function changedPlan(plan: Plan, { lever, by }: Change): Plan {
  const moved = new Map(
    valuesOf(plan, lever).map(({ kind, value }) => [kind, sumDecimals([value, by])] as const),
  );
  const [only = 0] = moved.values();
  if (lever.moves === 'weight') {
    const groups = plan.groups.map((group) =>
      group.code === lever.group ? { ...group, weight: only } : group,
    );
    return { ...plan, groups };
  }
  const change = (criterion: Criterion): Criterion => {
    if (lever.moves === 'target') return { ...criterion, target: only };
    const points = [...criterion.points].map(
      ([kind, most]) => [kind, moved.get(kind) ?? most] as const,
    );
    return { ...criterion, points: new Map(points) };
  };
  const criteria = plan.criteria.map((criterion) =>
    criterion.code === lever.criterion ? change(criterion) : criterion,
  );
  return { ...plan, criteria };
}

/** Every weight that can be moved, each criterion for all of these kinds that it applies to. */
export function weightLevers(plan: Plan, kinds: ReadonlySet<string>): readonly WeightLever[] {
  const ofCriteria = plan.criteria.flatMap(({ code, points }): readonly WeightLever[] => {
    const own = [...points.keys()].filter((kind) => kinds.has(kind));
    return own.length === 0 ? [] : [{ moves: 'points', criterion: code, kinds: own }];
  });
  if (plan.totals.aggregation !== 'weightedMean') return ofCriteria;
  return [
    ...ofCriteria,
    ...plan.groups.map(({ code }): WeightLever => ({ moves: 'weight', group: code })),
  ];
}

function criterionOf({ criteria }: Plan, code: string): Criterion {
  const found = criteria.find((criterion) => criterion.code === code);
  if (!found) throw new Error(`No criterion ${code}`);
  return found;
}
