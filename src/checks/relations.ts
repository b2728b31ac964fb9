import { NO, sameText, YES } from '../plan/entry';
import { finding, type Finding } from '../plan/finding';
import { type Expression, figuresOf, formatExpression } from '../plan/measure';
import type { Relation, RelationOperator } from '../plan/relation';
import type { Decided } from '../scoring/result';
import type { NoteSources } from '../scoring/resultNotes';
import { entryPlace, type Row } from './about';
import { fromExact, toExact } from '../rules/exact';

/** What must hold between the figures of one unit, wherever all of them are there. */
export function checkRelations(row: Row): readonly Finding[] {
  return row.plan.relations.flatMap((relation) => {
    const { left, operator, right } = relation;
    const figures = figuresOf({ numerator: left, denominator: right });
    if (figures.length === 0) return [];
    const none = figures.filter((figure) => row.entry(figure).is === 'notApplicable');
    const amounts = new Map(
      figures.map((figure) => [figure, none.includes(figure) ? 0 : amountOf(row, figure)]),
    );
    if ([...amounts.values()].includes(null)) return [];
    const sides = { left: exactSum(amounts, left), right: exactSum(amounts, right) };
    if (holds(sides.left, operator, sides.right)) return [];
    const about = { relation, figures, amounts };
    return none.length > 0 ? besideNone(row, about, none) : [broken(row, about, sides)];
  });
}

interface About {
  readonly relation: Relation;
  readonly figures: readonly string[];
  readonly amounts: ReadonlyMap<string, number | null>;
}

function broken(
  row: Row,
  { relation, figures }: About,
  { left: leftSum, right: rightSum }: { readonly left: bigint; readonly right: bigint },
): Finding {
  const { code, left, operator, right, severity, meaning } = relation;
  return finding('relation.broken', severity, entryPlace(row, figures[0] ?? ''), {
    unit: row.unit.name,
    relation: code,
    meaning,
    operator,
    left: formatExpression(left),
    leftValue: fromExact(leftSum),
    right: formatExpression(right),
    rightValue: fromExact(rightSum),
    figures,
    labels: figures.map((figure) => labelOf(row, figure)),
  });
}

/**
 * What does not apply counts as none: where the others then say more than there can be, one of them
 * is wrong. Where none of them counts anything there is nothing to compare, and what is only usual
 * (no more trained than the quota) says nothing of those that have no quota.
 */
function besideNone(
  row: Row,
  { relation: { code, severity, meaning }, figures, amounts }: About,
  none: readonly string[],
): readonly Finding[] {
  const some = figures.filter((figure) => (amounts.get(figure) ?? 0) > 0);
  const [place] = none;
  if (severity !== 'error' || some.length === 0 || place === undefined) return [];
  return [
    finding('relation.notApplicable', 'warning', entryPlace(row, place), {
      unit: row.unit.name,
      relation: code,
      meaning,
      none: none.map((figure) => labelOf(row, figure)),
      some: some.map((figure) => labelOf(row, figure)),
    }),
  ];
}

function labelOf({ figures }: Row, figure: string): string {
  return figures.get(figure)?.label ?? figure;
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
function exactSum(amounts: About['amounts'], { terms, constant = 0 }: Expression): bigint {
  return terms.reduce(
    (sum, { coefficient, figure }) => sum + toExact(coefficient * (amounts.get(figure) ?? 0)),
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
