import { sameCode } from '../../plan/invariants/codes';
import type { Expression } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
/**
 * Writes every code that refers to another table as that table spells it. To a formula `dat` and
 * `DAT` are one code, and so they must be to the program; an unknown code stays as it was typed.
 */
export function spelledAsInTables(plan: Plan): Plan {
  const figure = speller(plan.figures);
  const group = speller(plan.groups);
  const scale = speller(plan.scales);
  const tieCode = speller([...plan.groups, ...plan.criteria]);
  const criterionCode = speller(plan.criteria);
  const unit = speller(plan.units);
  const band = speller(plan.bands.map(({ name }) => ({ code: name })));
  const expression = ({ terms, ...rest }: Expression): Expression => ({
    ...rest,
    terms: terms.map((term) => ({ ...term, figure: figure(term.figure) })),
  });
  return {
    ...plan,
    ranking: { ...plan.ranking, tieChain: plan.ranking.tieChain.map(tieCode) },
    bands: plan.bands.map((one) => ({ ...one, requires: one.requires.map(criterionCode) })),
    quotas: plan.quotas.map((quota) => ({
      ...quota,
      band: band(quota.band),
      base: quota.base && band(quota.base),
    })),
    figures: plan.figures.map((one) => ({ ...one, scale: one.scale && scale(one.scale) })),
    criteria: plan.criteria.map((criterion) => ({
      ...criterion,
      group: group(criterion.group),
      onlyFor: criterion.onlyFor && unit(criterion.onlyFor),
      scale: criterion.scale && scale(criterion.scale),
      measure: {
        numerator: expression(criterion.measure.numerator),
        denominator: criterion.measure.denominator && expression(criterion.measure.denominator),
      },
    })),
    relations: plan.relations.map((relation) => ({
      ...relation,
      left: expression(relation.left),
      right: expression(relation.right),
    })),
  };
}

function speller(rows: readonly { readonly code: string }[]): (typed: string) => string {
  const known = new Map(rows.map(({ code }) => [sameCode(code), code]));
  return (typed) => known.get(sameCode(typed)) ?? typed;
}
