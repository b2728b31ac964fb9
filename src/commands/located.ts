import type { Finding } from '../plan/finding';
import type { Book } from '../sheets/book';
import { locator } from '../sheets/locate';
import type { LocatedFinding } from './resultReports';

/** Findings with the cells that they are about, in a workbook as it was read. */
export function located(findings: readonly Finding[], book: Book): readonly LocatedFinding[] {
  const locate = locator(book);
  return findings.map((one) => ({ finding: one, cell: locate(one) }));
}
