import { criteriaForUnit, figuresForUnit } from '../../plan/applies';
import type { ContentGroup, Criterion } from '../../plan/criterion';
import type { Figure } from '../../plan/figure';
import { figuresOf } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import type { Relation } from '../../plan/relation';
import type { Unit } from '../../plan/unit';
import { figuresIn } from '../figures/relationMarks';

/** One line of the form. */
export type FormLine =
  | { readonly is: 'group'; readonly group: ContentGroup }
  | { readonly is: 'criterion'; readonly criterion: Criterion }
  | { readonly is: 'figure'; readonly figure: Figure };

/**
 * The lines of a unit's form in the plan's order: a content group, its criteria, and below each
 * criterion the figures that it is the first to read, with those that only relations tie to them.
 * Within a criterion the figures keep the order of their list, in which totals stand before parts.
 */
export function formLines(plan: Plan, unit: Unit): readonly FormLine[] {
  const criteria = criteriaForUnit(plan, unit);
  const read = new Set(criteria.flatMap(({ measure }) => figuresOf(measure)));
  const asked = figuresForUnit(plan, unit);
  const unread = new Set([...asked].filter((code) => !read.has(code)));
  const open = new Set(asked);
  const take = (criterion: Criterion): readonly FormLine[] => {
    const own = figuresOf(criterion.measure).filter((code) => open.has(code));
    const taken = new Set([...own, ...tiedTo(plan, own, unread)].filter((code) => open.has(code)));
    for (const code of taken) open.delete(code);
    return plan.figures
      .filter(({ code }) => taken.has(code))
      .map((figure) => ({ is: 'figure', figure }));
  };
  return plan.groups.flatMap((group): readonly FormLine[] => {
    const ofGroup = criteria.filter((criterion) => criterion.group === group.code);
    if (ofGroup.length === 0) return [];
    return [
      { is: 'group', group },
      ...ofGroup.flatMap((criterion): readonly FormLine[] => [
        { is: 'criterion', criterion },
        ...take(criterion),
      ]),
    ];
  });
}

/** Figures that no criterion reads and that relations lead to from some others, also by way of each other. */
function tiedTo(
  { relations }: Plan,
  from: readonly string[],
  unread: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set(from);
  const found = new Set<string>();
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const tied of relations.map(figuresIn).filter((one) => one.some((c) => reached.has(c)))) {
      for (const code of tied.filter((one) => unread.has(one))) {
        reached.add(code);
        found.add(code);
      }
    }
  }
  return found;
}

/** The relations whose figures are all among those of the form. */
export function formRelations(plan: Plan, unit: Unit): readonly Relation[] {
  const asked = figuresForUnit(plan, unit);
  return plan.relations.filter((relation) => {
    const figures = figuresIn(relation);
    return figures.length > 0 && figures.every((code) => asked.has(code));
  });
}
