import type { Criterion } from '../plan/criterion';
import type { Figure } from '../plan/figure';
import { finding, type Finding, type Place } from '../plan/finding';
import { sameCode } from '../plan/invariants/codes';
import { figuresOf } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { rules } from './index';
import type { RuleNeeds } from './rule';

function isNumeric({ type }: Figure): boolean {
  return type === 'count' || type === 'amount' || type === 'points';
}

function fits(
  { measure }: Criterion,
  figures: readonly Figure[],
  need: RuleNeeds['measure'],
): boolean {
  const plain = measure.denominator === null;
  const listed = plain && measure.numerator.terms.every(({ coefficient }) => coefficient === 1);
  const single = listed && measure.numerator.terms.length === 1;
  switch (need) {
    case 'numbers':
      return figures.every(isNumeric);
    case 'plainSum':
      return plain && figures.every(isNumeric);
    case 'oneYesNo':
      return single && figures.every((figure) => figure.type === 'yesNo');
    case 'levels':
      return listed && figures.every((figure) => figure.type === 'level');
  }
}

function checkLevelScale(criterion: Criterion, figure: Figure, place: Place): Finding[] {
  const { code, scale } = criterion;
  // Two missing scales are findings of their own.
  if (rules[criterion.rule].looksAt !== 'level' || scale === null || figure.scale === null)
    return [];
  if (sameCode(scale) === sameCode(figure.scale)) return [];
  const values = { by: code, scale, figure: figure.code, figureScale: figure.scale };
  return [finding('plan.scalesDiffer', 'error', place, values)];
}

/** The measure reads figures that exist and has the shape that the rule can work with. */
export function checkMeasure(plan: Plan, criterion: Criterion, place: Place): Finding[] {
  const { code: by, rule, measure } = criterion;
  const byCode = new Map(plan.figures.map((figure) => [sameCode(figure.code), figure]));
  const found: Finding[] = [];
  const figures: Figure[] = [];
  for (const code of figuresOf(measure)) {
    const figure = byCode.get(sameCode(code));
    if (figure) figures.push(figure);
    else found.push(finding('plan.unknownFigure', 'error', place, { by, figure: code }));
  }
  const empty = measure.numerator.terms.length === 0 || measure.denominator?.terms.length === 0;
  const { measure: needed } = rules[rule].needs;
  if (empty || !fits(criterion, figures, needed)) {
    const needs = empty ? 'anyFigure' : needed;
    found.push(finding('plan.measureNotFitting', 'error', place, { by, rule, needs }));
  } else {
    found.push(...figures.flatMap((figure) => checkLevelScale(criterion, figure, place)));
  }
  return found;
}
