import { comparedParts } from '../../plan/closingFindings';
import { type Finding, finding, type Place } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { NoteSources } from '../../scoring/resultNotes';
import type { ScoredPlan } from '../../scoring/scorePlan';
import type { Book } from '../book';
import { pointsCodes } from '../points/columnCodes';
import { closedCodes, fingerprintOf } from './closedResult';
import { closedOf } from './closedOf';
import { closingInForce } from './closings';
import { type ClosedDifference, compareClosed } from './compareClosed';
import { type ClosedSheet, readClosed } from './readClosed';

/** The result that is in force in a workbook; null where the period is open. */
export function closedIn(book: Book): ClosedSheet | null {
  const contents = book.sheets.get('closed');
  const closed = contents && readClosed(contents);
  return closed && !closed.isArchived ? closed : null;
}

/** Whether a closed result is as it was closed. */
export async function isGenuine(closed: ClosedSheet): Promise<boolean> {
  return closed.fingerprint !== '' && (await fingerprintOf(closed)) === closed.fingerprint;
}

/**
 * What there is to say about the closed result: it was changed or deleted, or the figures give another
 * one by now. Nothing where the period is open.
 */
export async function closedFindings(
  book: Book,
  plan: Plan,
  scored: ScoredPlan,
  sources: NoteSources,
): Promise<readonly Finding[]> {
  const closed = closedIn(book);
  if (!closed) {
    const code = closingInForce(book);
    return code === null
      ? []
      : [finding('closed.gone', 'error', { at: 'plan', field: 'periodStart' }, { code })];
  }
  const { sheet, code, period } = closed;
  const cell = (address: string): Place => ({ at: 'cell', sheet, address });
  const edited = (await isGenuine(closed))
    ? []
    : [finding('closed.edited', 'error', cell(closed.places.state), { sheet, code })];
  if (period.code !== plan.period.code) {
    const values = { sheet, closed: period.label, now: plan.period.label };
    return [...edited, finding('closed.otherPeriod', 'warning', cell(closed.places.state), values)];
  }
  const live = closedOf(plan, scored, sources, closed.figuresNote);
  // Of the rest one part follows from these, the other explains them. What was closed without the
  // periods put together says nothing about them.
  const compared = closed.columns.map((column) => column.code).filter((one) => partOf.has(one));
  const found = compareClosed(closed, live, compared).map((one) => differs(closed, one));
  return [...edited, ...found];
}

/** The parts of a result that are compared, by the codes of their columns. */
const partOf = new Map(comparedParts.map((part) => [closedCodes[part] as string, part]));

function differs(closed: ClosedSheet, difference: ClosedDifference): Finding {
  const { sheet } = closed;
  const { unit, name: unitName } = difference;
  const here: Place = { at: 'points', unit, criterion: pointsCodes.total };
  const address = closed.cellOf(unit, closedCodes.total);
  if (difference.in === 'one') {
    const place: Place = { at: 'cell', sheet, address };
    return finding('closed.unitGone', 'warning', place, { unit: unitName, sheet });
  }
  if (difference.in === 'other') {
    return finding('closed.unitNew', 'warning', here, { unit: unitName, sheet });
  }
  const changes = difference.changes.flatMap(({ column, one, other }) => {
    const part = partOf.get(column);
    return part ? [{ of: part, closed: one, now: other }] : [];
  });
  return finding('closed.differs', 'warning', here, { unit: unitName, sheet, address, changes });
}
