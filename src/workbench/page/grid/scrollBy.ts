/** The part of the axis that is seen beside what is frozen, and the cell on it, in pixels. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Lies over the last pixels. */
const SCROLL_BAR = 14;

/** How far to scroll until a cell is seen: not at all, just far enough, its beginning before its end. */
export function scrollBy(cell: Span, seen: Span): number {
  if (cell.start < seen.start) return cell.start - seen.start;
  const beyond = cell.end - (seen.end - SCROLL_BAR);
  return beyond > 0 ? Math.min(beyond, cell.start - seen.start) : 0;
}
