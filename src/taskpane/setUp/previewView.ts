import type { Messages } from '../../messages';
import type { Comparison, Role, RuleKind } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';

/** Points at most; `kind` is null where they are the same for all kinds of unit. */
export interface PreviewPoints {
  readonly kind: string | null;
  readonly points: number;
}

/** A criterion as it is shown before anything is written. */
export interface PreviewCriterion {
  readonly code: string;
  readonly name: string;
  readonly role: Role;
  readonly rule: RuleKind;
  /** Null where the plan demands nothing in numbers. */
  readonly target: {
    readonly comparison: Comparison;
    readonly target: number;
    readonly isPercent: boolean;
  } | null;
  readonly points: readonly PreviewPoints[];
  /** The name of the one unit that it is for; null: all. */
  readonly onlyFor: string | null;
}

export interface PreviewGroup {
  readonly code: string;
  readonly ordinal: string;
  readonly name: string;
  readonly criteria: readonly PreviewCriterion[];
}

export interface PreviewBand {
  readonly name: string;
  readonly from: number;
  /** Where it begins elsewhere for some kinds of unit, by their names. */
  readonly byKind: readonly { readonly kind: string; readonly from: number }[];
}

/** A plan as it is shown before anything is written. */
export interface PlanPreview {
  readonly title: string;
  readonly issuer: string;
  readonly groups: readonly PreviewGroup[];
  readonly criteria: number;
  readonly figures: number;
  readonly bands: readonly PreviewBand[];
  /** Where the points come from; '' where the plan says nothing of it. */
  readonly note: string;
}

/** What there is to see of a plan. */
export function planPreview(plan: Plan): PlanPreview {
  const kindName = (code: string): string => nameIn(plan.unitKinds, code);
  return {
    title: plan.identity.title,
    issuer: plan.identity.issuer,
    groups: plan.groups.map(({ code, ordinal, name }) => ({
      code,
      ordinal,
      name,
      criteria: plan.criteria
        .filter(({ group }) => group === code)
        .map((criterion) => ({
          code: criterion.code,
          name: criterion.name,
          role: criterion.role,
          rule: criterion.rule,
          target: targetOf(criterion),
          points: pointsOf(criterion.points, plan.unitKinds),
          onlyFor: criterion.onlyFor === null ? null : nameIn(plan.units, criterion.onlyFor),
        })),
    })),
    criteria: plan.criteria.length,
    figures: plan.figures.length,
    bands: plan.bands.map(({ name, from, fromByKind }) => ({
      name,
      from,
      byKind: [...fromByKind].map(([kind, own]) => ({ kind: kindName(kind), from: own })),
    })),
    note: plan.pointsNote,
  };
}

function targetOf({
  target,
  comparison,
  measure,
  rule,
}: Plan['criteria'][number]): PreviewCriterion['target'] {
  if (target === null) return null;
  return { comparison, target, isPercent: measure.denominator !== null || rule === 'shareOfUnits' };
}

/** One number for all kinds, or one for each kind that the criterion applies to. */
function pointsOf(
  points: ReadonlyMap<string, number>,
  kinds: Plan['unitKinds'],
): readonly PreviewPoints[] {
  const [first] = points.values();
  const isSame = new Set(points.values()).size === 1 && kinds.every(({ code }) => points.has(code));
  if (isSame && first !== undefined) return [{ kind: null, points: first }];
  return kinds.flatMap(({ code, name }) => {
    const own = points.get(code);
    return own === undefined ? [] : [{ kind: name, points: own }];
  });
}

function nameIn(
  items: readonly { readonly code: string; readonly name: string }[],
  code: string,
): string {
  return items.find((one) => one.code === code)?.name ?? code;
}

/** Target, way of scoring, points: what a criterion comes to, in one line. */
export function criterionAbout(
  { target, rule, role, points, onlyFor }: PreviewCriterion,
  { setUp: { preview: texts }, vocabulary }: Messages,
): string {
  return [
    onlyFor === null ? '' : texts.onlyFor(onlyFor),
    target ? texts.target(target.comparison, target.target, target.isPercent) : '',
    vocabulary.rules[rule],
    texts.roles[role],
    ...points.map(({ kind, points: own }) =>
      kind === null ? texts.points(own) : texts.pointsOf(kind, own),
    ),
  ]
    .filter((text) => text !== '')
    .join('; ');
}

/** Where a band begins, for all and for single kinds of unit. */
export function bandText({ from, byKind }: PreviewBand, { setUp }: Messages): string {
  const { band, bandOf } = setUp.preview;
  return [band(from), ...byKind.map((one) => bandOf(one.kind, one.from))].join('; ');
}
