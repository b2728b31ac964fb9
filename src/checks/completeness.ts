import type { Criterion } from '../plan/criterion';
import { finding, type Finding } from '../plan/finding';
import { figuresOf } from '../plan/measure';
import { aboutEntry, criteriaOf, entryPlace, type Row } from './about';

/** Every figure that the unit is scored by is there, and no others. */
export function checkCompleteness(row: Row): readonly Finding[] {
  const mine = criteriaOf(row);
  const needed = inFigureOrder(row, figuresOfAll(mine));
  const nothing = needed.every((figure) => row.entry(figure).is === 'blank');
  return [
    ...(nothing ? missingUnit(row, needed) : missingFigures(row, mine, needed)),
    ...notNeeded(row, new Set(needed)),
  ];
}

/** One finding for a unit that has not reported: a hundred would hide the others. */
function missingUnit(row: Row, needed: readonly string[]): readonly Finding[] {
  const [first] = needed;
  if (first === undefined) return [];
  const values = { unit: row.unit.name, figures: needed.length };
  return [finding('missing.unit', 'error', entryPlace(row, first), values)];
}

function missingFigures(
  row: Row,
  criteria: readonly Criterion[],
  needed: readonly string[],
): readonly Finding[] {
  // One figure that does not apply settles its criterion: the others are not waited for.
  const open = criteria.filter(
    ({ measure }) => !figuresOf(measure).some((figure) => row.entry(figure).is === 'notApplicable'),
  );
  return needed
    .filter((figure) => row.entry(figure).is === 'blank')
    .flatMap((figure) => {
      const waiting = open.filter(({ measure }) => figuresOf(measure).includes(figure));
      if (waiting.length === 0) return [];
      const values = { ...aboutEntry(row, figure), criteria: waiting.map(({ code }) => code) };
      return [finding('missing.figure', 'error', entryPlace(row, figure), values)];
    });
}

/** Figures of criteria that are for other kinds of units. "Không áp dụng" is a fair answer there. */
function notNeeded(row: Row, needed: ReadonlySet<string>): readonly Finding[] {
  const { plan, unit } = row;
  const ofSomebody = figuresOfAll(plan.criteria);
  const related = new Set(
    plan.relations
      .map(({ left, right }) => figuresOf({ numerator: left, denominator: right }))
      .filter((figures) => figures.some((figure) => needed.has(figure)))
      .flat(),
  );
  const kind = plan.unitKinds.find(({ code }) => code === unit.kind)?.name ?? unit.kind;
  return inFigureOrder(row, ofSomebody)
    .filter((figure) => !needed.has(figure) && !related.has(figure))
    .filter((figure) => ['number', 'text'].includes(row.entry(figure).is))
    .map((figure) =>
      finding('missing.notNeeded', 'note', entryPlace(row, figure), {
        ...aboutEntry(row, figure),
        kind,
      }),
    );
}

function figuresOfAll(criteria: readonly Criterion[]): ReadonlySet<string> {
  return new Set(criteria.flatMap(({ measure }) => figuresOf(measure)));
}

function inFigureOrder({ plan }: Row, codes: ReadonlySet<string>): readonly string[] {
  return plan.figures.map(({ code }) => code).filter((code) => codes.has(code));
}
