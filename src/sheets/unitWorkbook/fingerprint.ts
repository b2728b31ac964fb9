import { criteriaForUnit, figuresForUnit, pointsFor } from '../../plan/applies';
import { checksum } from '../../plan/checksum';
import { parameterKeys } from '../../plan/criterion';
import { formatExpression } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { formRelations } from './formLines';

/**
 * Eight hexadecimal digits that stay the same as long as what is asked of a unit does: its criteria
 * with their rules, targets and points, its figures, the scales and the relations between them. What
 * concerns other units, or nobody's points (sources, notes, addresses, the order of a table's rows),
 * leaves it as it is.
 */
export function formFingerprint(plan: Plan, unit: Unit): string {
  const criteria = criteriaForUnit(plan, unit);
  const asked = figuresForUnit(plan, unit);
  const figures = plan.figures.filter(({ code }) => asked.has(code));
  const scales = new Set([...criteria, ...figures].map(({ scale }) => scale));
  const relations = formRelations(plan, unit);
  const facts = {
    rounding: plan.rounding.points,
    criteria: inOrder(criteria, (one) => [
      ...[one.code, one.group, one.name, one.role, one.rule, one.scale, one.onlyFor],
      pointsFor(one, unit),
      formatExpression(one.measure.numerator),
      one.measure.denominator && formatExpression(one.measure.denominator),
      ...[one.comparison, one.target, one.partialSteps],
      ...parameterKeys.map((key) => one.parameters[key]),
      ...[one.gate, one.gateBands, one.whenNotApplicable],
    ]),
    figures: inOrder(figures, (one) => [
      ...[one.code, one.label, one.unitOfMeasure, one.type, one.scale],
      ...[one.mayBeNotApplicable, one.needsReason, one.needsEvidence],
    ]),
    scales: inOrder(
      plan.scales.filter(({ code }) => scales.has(code)),
      ({ code, kind, rungs }) => [code, kind, rungs.map(({ at, percent }) => [at, percent])],
    ),
    relations: inOrder(relations, ({ code, left, operator, right, severity }) => [
      ...[code, formatExpression(left), operator, formatExpression(right), severity],
    ]),
  };
  return checksum(JSON.stringify(facts)).toString(16).padStart(8, '0');
}

/** The facts of each item as a text, sorted: people sort tables, which changes nothing. */
function inOrder<Item>(
  items: readonly Item[],
  factsOf: (item: Item) => readonly unknown[],
): readonly string[] {
  return items.map((item) => JSON.stringify(factsOf(item))).sort();
}
