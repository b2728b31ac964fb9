import type { CellEdit } from '../excel/edits';
import { vi } from '../messages/vi';
import { cellShown } from '../messages/vi/findings/phrases';
import { journalTexts } from '../messages/sheetTexts/records';
import type { CellValue } from '../plan/entry';

/** So many cells are named in one line of Nhật ký; the others are counted: a cell holds 32,767 characters. */
const NAMED = 200;

/** A cell that changes, and what it is about: rows are sorted, and then the address says another one. */
export interface NamedEdit extends CellEdit {
  /** Unit and figure, as far as the line does not name them. */
  readonly about: string;
}

/** `Xã Ba Vì, Quân số (Số liệu F12): “75,5” thành 75,5; ...` */
export function changeOf(edits: readonly NamedEdit[]): string {
  return listed(edits, ({ sheet, address, about, before, after }) => {
    const cell = `${sheet} ${address}`;
    const name = about === '' ? cell : journalTexts.namedCell(about, cell);
    return journalTexts.change(name, noted(before), noted(contentOf(after)));
  });
}

/** `Số liệu F12; Số liệu F13; ...` */
export function cellsOf(edits: readonly CellEdit[]): string {
  return listed(edits, ({ sheet, address }) => `${sheet} ${address}`);
}

function listed<Edit extends CellEdit>(
  edits: readonly Edit[],
  tell: (edit: Edit) => string,
): string {
  const named = edits.slice(0, NAMED).map(tell);
  const others = edits.length - named.length;
  return [...named, ...(others > 0 ? [journalTexts.more(vi.number(others))] : [])].join('; ');
}

/** A number without groups of thousands: 1.234 would leave open what it became. Long texts are cut. */
function noted(value: CellValue): string {
  if (typeof value === 'number') return vi.ungrouped(value);
  return cellShown(
    typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value,
  );
}

function contentOf(after: CellEdit['after']): CellValue {
  return typeof after === 'object' ? after.content : after;
}
