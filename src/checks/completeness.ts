import { finding, type Finding } from '../plan/finding';
import { figuresOf } from '../plan/measure';
import type { Relation } from '../plan/relation';
import { aboutEntry, criteriaOf, entryPlace, type Row } from './about';

/** Every figure that the unit is asked for is there, and no others. */
export function checkCompleteness(row: Row): readonly Finding[] {
  const { asked } = row;
  const blank = inFigureOrder(row, asked).filter((figure) => row.entry(figure).is === 'blank');
  const nothing = blank.length === asked.size;
  return [
    ...(nothing ? missingUnit(row, blank) : [...missing(row, blank), ...notCompared(row, blank)]),
    ...notNeeded(row),
  ];
}

/**
 * The codes of the figures that a unit still has to send, in the plan's order: all that are asked of
 * one that has sent nothing, otherwise those that points wait for, and those that others which apply
 * are compared with. The unit's own form and the sheet Số liệu count the same.
 */
export function figuresWaitedFor(row: Row): readonly string[] {
  const { asked } = row;
  const blank = inFigureOrder(row, asked).filter((figure) => row.entry(figure).is === 'blank');
  if (blank.length === asked.size) return blank;
  const found = [...missing(row, blank), ...notCompared(row, blank)];
  const waited = new Set(found.map(({ place }) => (place.at === 'entry' ? place.figure : '')));
  return blank.filter((figure) => waited.has(figure));
}

/** How much of what is asked of a unit stands on Số liệu, whichever way it came there. */
export type Filled = 'all' | 'some' | 'none';

export function filledOf(row: Row): Filled {
  if (figuresWaitedFor(row).length === 0) return 'all';
  return [...row.asked].every((figure) => row.entry(figure).is === 'blank') ? 'none' : 'some';
}

/** The figures that the unit's points are computed from. */
function scoredFigures(row: Row): ReadonlySet<string> {
  return new Set(criteriaOf(row).flatMap(({ measure }) => figuresOf(measure)));
}

/** The relations that compare a figure with others of which not all are KAD. */
function comparing({ plan, entry }: Row, figure: string): readonly Relation[] {
  return plan.relations.filter(({ left, right }) => {
    const figures = figuresOf({ numerator: left, denominator: right });
    return (
      figures.includes(figure) &&
      figures.some((other) => other !== figure && entry(other).is !== 'notApplicable')
    );
  });
}

/** One finding for a unit that has not reported: a hundred would hide the others. */
function missingUnit(row: Row, blank: readonly string[]): readonly Finding[] {
  const [first] = blank;
  if (first === undefined) return [];
  const values = { unit: row.unit.name, figures: blank.length };
  return [finding('missing.unit', 'error', entryPlace(row, first), values)];
}

/** Figures that points wait for. */
function missing(row: Row, blank: readonly string[]): readonly Finding[] {
  // One figure that does not apply settles its criterion: the others are not waited for.
  const open = criteriaOf(row).filter(
    ({ measure }) => !figuresOf(measure).some((figure) => row.entry(figure).is === 'notApplicable'),
  );
  return blank.flatMap((figure) => {
    const waiting = open.filter(({ measure }) => figuresOf(measure).includes(figure));
    if (waiting.length === 0) return [];
    const values = { ...aboutEntry(row, figure), criteria: waiting.map(({ code }) => code) };
    return [finding('missing.figure', 'error', entryPlace(row, figure), values)];
  });
}

/** Figures that no points wait for, but others, there or still to come, are to be compared with. */
function notCompared(row: Row, blank: readonly string[]): readonly Finding[] {
  const scored = scoredFigures(row);
  return blank
    .filter((figure) => !scored.has(figure))
    .flatMap((figure) => {
      const relations = comparing(row, figure);
      if (relations.length === 0) return [];
      const values = { ...aboutEntry(row, figure), relations: relations.map(({ code }) => code) };
      return [finding('missing.compared', 'warning', entryPlace(row, figure), values)];
    });
}

/** Figures that other kinds of units are asked for. "Không áp dụng" is a fair answer there. */
function notNeeded(row: Row): readonly Finding[] {
  const { plan, unit, asked, askedOfAnybody } = row;
  const kind = plan.unitKinds.find(({ code }) => code === unit.kind)?.name ?? unit.kind;
  return inFigureOrder(row, askedOfAnybody)
    .filter((figure) => !asked.has(figure))
    .filter((figure) => ['number', 'text'].includes(row.entry(figure).is))
    .map((figure) => {
      const values = { ...aboutEntry(row, figure), kind };
      return finding('missing.notNeeded', 'note', entryPlace(row, figure), values);
    });
}

function inFigureOrder({ plan }: Row, codes: ReadonlySet<string>): readonly string[] {
  return plan.figures.map(({ code }) => code).filter((code) => codes.has(code));
}
