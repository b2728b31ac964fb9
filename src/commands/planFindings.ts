import { checkPlan } from '../checks/checkPlan';
import type { Finding } from '../plan/finding';
import type { Book } from '../sheets/book';
import { type CellPlace, locator } from '../sheets/locate';
import type { ReadPlan } from '../sheets/read/readPlan';

/** What is also said where a cell has no value, and so would be of one whose content could not be read. */
const ofNoValue: ReadonlySet<Finding['code']> = new Set([
  'plan.missingTarget',
  'plan.missingParameter',
  'plan.outOfRange',
] as const);

/**
 * What is wrong with the plan as it was read from a book. Where a table is gone, only that: all else follows
 * from it. Of a cell that could not be read nobody says that it is blank.
 */
export function planFindings({ plan, findings }: ReadPlan, book: Book): readonly Finding[] {
  const missing = findings.filter(({ code }) => code === 'read.tableMissing');
  if (missing.length > 0) return missing;
  const unread = new Set(
    findings.flatMap(({ place }) => (place.at === 'cell' ? [keyOf(place)] : [])),
  );
  const locate = locator(book);
  const isNews = (one: Finding): boolean => {
    const cell = ofNoValue.has(one.code) ? locate(one) : null;
    return cell === null || !unread.has(keyOf(cell));
  };
  return [...findings, ...checkPlan(plan).filter(isNews)];
}

const keyOf = ({ sheet, address }: CellPlace): string => `${sheet}!${address}`;
