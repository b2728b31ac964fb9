import { figuresTexts } from '../../messages/sheetTexts/entries';
import { cleanText } from '../../plan/cleanText';
import type { Plan } from '../../plan/plan';
import { cellAddress } from '../address';
import type { CodedRow } from '../codedRows';
import type { SheetDraft } from '../draft';
import type { References } from '../references';
import { styles } from '../styles';
import { heightFor } from '../textHeight';
import { figuresLayout as at } from './figuresLayout';

/** In characters: narrow enough that figures stand beside the names on a small screen. */
export const NAME_WIDTH = 24;

const look = { indent: 0, size: styles.computedText.size, bold: false };

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
  { units }: Plan,
  references: References,
  rows: readonly CodedRow[],
  { first, height }: { readonly first: number; readonly height: number },
): void {
  draft.height(first, height, rows.length);
  const called = new Map(units.map(({ code, name }) => [code, name]));
  rows.forEach((row, index) => {
    const text = called.get(row.unit) ?? typedName(row) ?? '';
    const needed = heightFor([{ text, width: NAME_WIDTH, look }], height);
    if (needed > height) draft.height(first + index, needed);
  });
  let from = 0;
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
  rows.forEach((row, index) => {
    const name = typedName(row);
    if (name === null) return;
    lookUpBefore(index);
    draft.put(first + index, at.name, [[name]]);
  });
  lookUpBefore(rows.length);
  draft.style({ row: first, column: at.name, rows: rows.length, columns: 1 }, 'computedText');
}
