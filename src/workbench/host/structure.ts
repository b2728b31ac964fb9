import { LAST_COLUMN, LAST_ROW } from './address';
import type { Tracked } from './book';
import type { CellBlock, HyperlinkModel, SheetModel } from './model';

/** Rows or columns that came (`insert`) or went, from `start`, `count` of them. */
export interface StructureEdit {
  readonly axis: 'row' | 'column';
  readonly insert: boolean;
  readonly start: number;
  readonly count: number;
}

/** Where a line (row or column) is after the edit; undefined if it was deleted. */
function moveLine(line: number, edit: StructureEdit): number | undefined {
  if (line < edit.start) return line;
  if (edit.insert) return line + edit.count;
  return line < edit.start + edit.count ? undefined : line - edit.count;
}

/** Where a span is after the edit: it grows and shrinks as Excel's references do. */
function moveSpan(start: number, end: number, edit: StructureEdit): [number, number] | undefined {
  const last = edit.axis === 'row' ? LAST_ROW : LAST_COLUMN;
  if (start === 0 && end === last) return [start, end];
  if (edit.insert)
    return [
      start >= edit.start ? start + edit.count : start,
      end >= edit.start ? end + edit.count : end,
    ];
  const removedEnd = edit.start + edit.count - 1;
  if (start >= edit.start && end <= removedEnd) return undefined;
  return [
    start > removedEnd ? start - edit.count : Math.min(start, edit.start),
    end > removedEnd ? end - edit.count : Math.min(end, edit.start - 1),
  ];
}

/** Where a block is after the edit; undefined if all of it was deleted. */
export function moveBlock(block: CellBlock, edit: StructureEdit): CellBlock | undefined {
  if (edit.axis === 'row') {
    const rows = moveSpan(block.startRow, block.endRow, edit);
    return rows && { ...block, startRow: rows[0], endRow: rows[1] };
  }
  const columns = moveSpan(block.startColumn, block.endColumn, edit);
  return columns && { ...block, startColumn: columns[0], endColumn: columns[1] };
}

function moveLevels(levels: Map<number, number>, edit: StructureEdit): void {
  const before = [...levels];
  levels.clear();
  for (const [line, level] of before) {
    const moved = moveLine(line, edit);
    if (moved !== undefined) levels.set(moved, level);
  }
}

function moveHyperlinks(links: Map<string, HyperlinkModel>, edit: StructureEdit): void {
  const before = [...links];
  links.clear();
  for (const [key, link] of before) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const moved = moveLine(edit.axis === 'row' ? row : column, edit);
    if (moved === undefined) continue;
    links.set(edit.axis === 'row' ? `${moved},${column}` : `${row},${moved}`, link);
  }
}

/** Lets everything of a sheet that Univer does not hold follow an insertion or deletion. */
export function followStructure(
  model: SheetModel,
  tracked: readonly Tracked[],
  edit: StructureEdit,
): void {
  for (const kept of tracked) if (kept.block) kept.block = moveBlock(kept.block, edit);
  for (const table of [...model.tables]) {
    const moved = moveBlock(table.range, edit);
    if (moved) table.range = moved;
    else model.tables.splice(model.tables.indexOf(table), 1);
  }
  model.page.printArea = model.page.printArea.flatMap((block) => moveBlock(block, edit) ?? []);
  const titles = edit.axis === 'row' ? model.page.titleRows : model.page.titleColumns;
  if (titles) {
    const span = moveSpan(titles.start, titles.end, edit);
    const moved = span && { start: span[0], end: span[1] };
    if (edit.axis === 'row') model.page.titleRows = moved;
    else model.page.titleColumns = moved;
  }
  if (model.autoFilter) {
    const moved = moveBlock(model.autoFilter.range, edit);
    if (moved) model.autoFilter.range = moved;
    else model.autoFilter = undefined;
  }
  moveLevels(edit.axis === 'row' ? model.rowLevels : model.columnLevels, edit);
  moveHyperlinks(model.hyperlinks, edit);
}
