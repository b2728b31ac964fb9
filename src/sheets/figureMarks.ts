import { figuresTexts } from '../messages/workbookTexts';
import { NOT_APPLICABLE } from '../plan/entry';
import type { Plan } from '../plan/plan';
import { type Area, areaAddress, cellAddress } from './address';
import type { SheetDraft } from './draft';
import { figuresLayout as at, numericRow, ownersRow } from './figuresLayout';
import { colors } from './styles';
/** Grey where nothing is to be entered, red where a number is none, a warm status until a row is complete. */
export function putFigureMarks(draft: SheetDraft, { unitKinds }: Plan, entries: Area): void {
  const cell = cellAddress(entries.row, entries.column);
  const needed = `INDEX(${areaAddress({ row: at.neededRow, column: entries.column, rows: unitKinds.length + 1, columns: 1 }, 'row')},${cellAddress(entries.row, at.kindIndex, 'column')})`;
  const numeric = cellAddress(numericRow(unitKinds.length), entries.column, 'row');
  const owners = cellAddress(ownersRow(unitKinds.length), entries.column, 'row');
  const unit = cellAddress(entries.row, at.code, 'column');
  const owned = `ISNUMBER(FIND(","&${unit}&",",${owners}))`;
  draft
    .formatWhere(
      entries,
      `=AND(${numeric}=1,${cell}<>"",${cell}<>"${NOT_APPLICABLE}",NOT(ISNUMBER(${cell})))`,
      { fill: colors.bad, color: colors.badText, bold: true },
    )
    .formatWhere(entries, `=AND(ISNUMBER(${cell}),${cell}<0)`, {
      fill: colors.bad,
      color: colors.badText,
      bold: true,
    })
    .formatWhere(entries, `=AND(${cell}="",${needed}<>1,NOT(${owned}))`, { fill: colors.off });
  const status = { row: entries.row, column: at.status, rows: entries.rows, columns: 1 };
  const first = cellAddress(entries.row, at.status, 'column');
  draft
    .formatWhere(status, `=${first}="${figuresTexts.complete}"`, {
      fill: colors.good,
      color: colors.goodText,
    })
    .formatWhere(status, `=LEFT(${first},3)="${figuresTexts.wrong.slice(0, 3)}"`, {
      fill: colors.bad,
      color: colors.badText,
    })
    .formatWhere(status, `=LEFT(${first},5)="${figuresTexts.missing.slice(0, 5)}"`, {
      fill: colors.warn,
      color: colors.warnText,
    });
}
