import { figuresTexts } from '../../messages/sheetTexts/entries';
import { cleanText } from '../../plan/cleanText';
import type { Plan } from '../../plan/plan';
import { cellAddress } from '../address';
import type { CodedRow } from '../codedRows';
import type { SheetDraft } from '../draft';
import { growRows } from '../grownRows';
import type { References } from '../references';
import { unitNames } from '../unitNames';
import { figuresLayout as at } from './figuresLayout';

/** In characters: narrow enough that figures stand beside the names on a small screen. */
export const NAME_WIDTH = 24;

/**
 * The name that somebody typed into a row without a code, which alone says whose figures these are;
 * null where the name is the one that our formula shows.
 */
export function typedName({ unit, values }: CodedRow): string | null {
  const name = cleanText(String(values.get('_ten') ?? ''));
  return unit !== '' || name === '' || name === figuresTexts.unknownUnit ? null : name;
}

/** The units' names on Số liệu, each looked up by its code; rows are as high as their names need. */
export function putFigureNames(
  draft: SheetDraft,
  plan: Plan,
  references: References,
  rows: readonly CodedRow[],
  { first, height }: { readonly first: number; readonly height: number },
): void {
  const typed = rows.map(typedName);
  const shown = unitNames(plan, rows).map(([name], index) => [typed[index] ?? name]);
  growRows(draft, first, [NAME_WIDTH], shown, height);
  let from = 0;
  /** Looks names up in the rows that have no typed one, up to the next that has. */
  const lookUpBefore = (end: number): void => {
    if (end > from)
      draft.fill({
        ...{ row: first + from, column: at.name, rows: end - from },
        formulasAt: (row) => {
          const name = references.ofUnit('name', cellAddress(row, at.code, 'column'));
          return [`=IFERROR(${name},"${figuresTexts.unknownUnit}")`];
        },
      });
    from = end + 1;
  };
  typed.forEach((name, index) => {
    if (name === null) return;
    lookUpBefore(index);
    draft.put(first + index, at.name, [[name]]);
  });
  lookUpBefore(rows.length);
  draft.style({ row: first, column: at.name, rows: rows.length, columns: 1 }, 'computedText');
}
