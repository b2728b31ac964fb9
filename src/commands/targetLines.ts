import type { Plan } from '../plan/plan';
import type { PlanResult } from '../scoring/planResults';
import { type Book } from '../sheets/book';
import type { CellPlace } from '../sheets/locate';
import { names } from '../sheets/names';
import { readRecords } from '../sheets/record';
import type { TargetLine } from './resultReports';

/** The plan's own targets as the pane shows them, in the order of the criteria. */
export function targetLines(
  plan: Plan,
  results: readonly PlanResult[],
  book: Book,
): readonly TargetLine[] {
  const criteria = new Map(plan.criteria.map((criterion) => [criterion.code, criterion]));
  const cells = overviewCells(book);
  return results.flatMap(({ criterion: code, ...result }) => {
    const criterion = criteria.get(code);
    if (!criterion) return [];
    const { name, comparison, rule } = criterion;
    return [
      {
        ...result,
        criterion: code,
        name,
        comparison: rule === 'zeroTolerance' ? ('<=' as const) : comparison,
        cell: cells.get(code) ?? null,
      },
    ];
  });
}

/** Where each target's line on Tổng hợp begins, by code of the criterion. */
function overviewCells(book: Book): ReadonlyMap<string, CellPlace> {
  const sheet = book.anchors.get(names.overview)?.sheet;
  const title = sheet && book.sheets.get(sheet)?.title;
  if (title === undefined) return new Map();
  return new Map(
    (readRecords(book, names.overview) ?? []).map(({ text, address }) => [
      text('_code'),
      { sheet: title, address: address('_name') },
    ]),
  );
}
