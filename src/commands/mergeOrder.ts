import { cleanText } from '../plan/cleanText';
import { sameCode } from '../plan/invariants/codes';
import { dayBefore, isDate } from '../plan/day';
import { unitsTexts } from '../messages/sheetTexts/planTables';
import type { CodedRow } from '../sheets/codedRows';
import { names } from '../sheets/names';
import { columnsAt, readRecords } from '../sheets/record';
import type { MergeFault, MergeOrder } from './mergeReports';
import type { ReadScorebook } from './readScorebook';

/** The columns of Đơn vị that a merger writes. */
const written = ['code', 'name', 'kind', 'cluster', 'validFrom', 'validTo', 'successor'] as const;

/** The order without the spaces around what was typed. */
export function cleanOrder(order: MergeOrder): MergeOrder {
  return { ...order, code: cleanText(order.code), name: cleanText(order.name) };
}

/**
 * What stands in the way of a merger. The successor always gets a code that never was in use, also
 * where a unit merely takes another one in: by its code a form, a row of the period before or a
 * line of Nhật ký that belongs to the smaller unit would be taken for the larger one's, and the
 * unit's own figures would have to give way to the sum.
 */
export function mergeFaults(read: ReadScorebook, order: MergeOrder): readonly MergeFault[] {
  const { plan, book } = read;
  const chosen = plan.units.filter(({ code }) => order.units.includes(code));
  const faults: MergeFault[] = [];
  if (chosen.length < 2) faults.push({ code: 'tooFewUnits' });
  if (order.name === '') faults.push({ code: 'noName' });
  const used = usedCodes(read).get(sameCode(order.code));
  if (order.code === '') faults.push({ code: 'noCode' });
  else if (used !== undefined) {
    const isMerged = chosen.some(({ code }) => sameCode(code) === sameCode(order.code));
    const code = isMerged ? 'codeOfMerged' : 'codeUsed';
    faults.push({ code, used: order.code, unit: used });
  }
  if (!plan.unitKinds.some(({ code }) => code === order.kind)) faults.push({ code: 'noKind' });
  if (!plan.clusters.some(({ code }) => code === order.cluster)) faults.push({ code: 'noCluster' });
  const { end } = plan.period;
  if (!isDate(order.from)) faults.push({ code: 'noDate' });
  else {
    if (end !== '' && order.from > end) faults.push({ code: 'afterPeriod', end });
    for (const { name, validFrom } of chosen) {
      if (validFrom === '' || validFrom <= dayBefore(order.from)) continue;
      faults.push({ code: 'beforeUnit', unit: name, begun: validFrom });
    }
  }
  const anchor = book.anchors.get(names.units);
  const columns = anchor ? columnsAt(book, anchor) : new Map<string, number>();
  const gone = written.filter((column) => !columns.has(column));
  for (const column of gone) {
    faults.push({ code: 'columnGone', column: unitsTexts.headings[column] });
  }
  return faults;
}

/** Every code that stands for a unit anywhere in the workbook, with the unit's name where it has one. */
function usedCodes({
  book,
  typed,
  decisions,
  previous,
}: ReadScorebook): ReadonlyMap<string, string> {
  const { appraisals, pledges, periods, explanations } = decisions.rows;
  const rows: readonly CodedRow[] = [
    ...typed.rows,
    ...previous.rows,
    ...[...appraisals, ...pledges, ...periods, ...explanations],
  ];
  return new Map([
    ...rows.map(({ unit }) => [sameCode(unit), unit] as const),
    ...(readRecords(book, names.units) ?? []).map(
      (row) => [sameCode(row.text('code')), row.text('name')] as const,
    ),
  ]);
}
