import { NO, sameText, YES } from '../plan/entry';
import { finding, type Finding } from '../plan/finding';
import { type Expression, figuresOf, formatExpression } from '../plan/measure';
import type { RelationOperator } from '../plan/relation';
import type { Decided } from '../scoring/result';
import type { NoteSources } from '../scoring/resultNotes';
import { entryPlace, type Row } from './about';
import { fromExact, toExact } from '../rules/exact';

/** What must hold between the figures of one unit, wherever all of them are there. */
export function checkRelations(row: Row): readonly Finding[] {
  return row.plan.relations.flatMap(({ code, left, operator, right, severity, meaning }) => {
    const figures = figuresOf({ numerator: left, denominator: right });
    if (figures.length === 0) return [];
    if (figures.some((figure) => amountOf(row, figure) === null)) return [];
    const leftSum = exactSum(row, left);
    const rightSum = exactSum(row, right);
    if (holds(leftSum, operator, rightSum)) return [];
    return [
      finding('relation.broken', severity, entryPlace(row, figures[0] ?? ''), {
        unit: row.unit.name,
        relation: code,
        meaning,
        operator,
        left: formatExpression(left),
        leftValue: fromExact(leftSum),
        right: formatExpression(right),
        rightValue: fromExact(rightSum),
        figures,
        labels: figures.map((figure) => row.figures.get(figure)?.label ?? figure),
      }),
    ];
  });
}

/**
 * What the notes of results tell besides them, from what was found about the figures: of each unit
 * how many relations that must hold do not.
 */
export function noteSources(decided: Decided, ofFigures: readonly Finding[]): NoteSources {
  const broken = new Map<string, number>();
  for (const { code, severity, place } of ofFigures) {
    if (code !== 'relation.broken' || severity !== 'error' || place.at !== 'entry') continue;
    broken.set(place.unit, (broken.get(place.unit) ?? 0) + 1);
  }
  return { decided, broken };
}

/** A number, or yes as 1 and no as 0 where that is the answer asked for; null for what cannot be compared. */
function amountOf({ entry: entryAt, figures }: Row, figure: string): number | null {
  const entry = entryAt(figure);
  const isAnswer = figures.get(figure)?.type === 'yesNo';
  if (!isAnswer) return entry.is === 'number' ? entry.number : null;
  if (entry.is !== 'text') return null;
  if (sameText(entry.text, YES)) return 1;
  return sameText(entry.text, NO) ? 0 : null;
}

/** Exact, so that 0.2 times 15 is not more than 3. */
function exactSum(row: Row, { terms, constant = 0 }: Expression): bigint {
  return terms.reduce(
    (sum, { coefficient, figure }) => sum + toExact(coefficient * (amountOf(row, figure) ?? 0)),
    toExact(constant),
  );
}

function holds(left: bigint, operator: RelationOperator, right: bigint): boolean {
  switch (operator) {
    case '<=':
      return left <= right;
    case '<':
      return left < right;
    case '>=':
      return left >= right;
    case '>':
      return left > right;
    case '=':
      return left === right;
    case '<>':
      return left !== right;
    case '=>':
      return left <= 0n || right > 0n;
    case '<=>':
      return left > 0n === right > 0n;
  }
}
