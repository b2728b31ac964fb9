import { sheetTitles } from '../../messages/sheetTexts/titles';
import { type Finding, finding, type Place } from '../../plan/finding';
import { type Area, cellAddress } from '../address';
import { valueAt } from '../book';
import { readCodedRows } from '../codedRows';
import { describedContents } from '../describedBook';
import type { SheetDescription, SheetKey } from '../description';
import type { Copy } from './findSheets';
import type { MendedBook } from './mend';
import { type Memory, memoryParts } from './memory';
import { names, onDemand, rowNames, sheetNames } from '../names';
import { tableTitle } from './tableTitle';
import type { Titles } from '../scorebook';

/** A scorebook with what its tabs and names were found to be like. */
export interface ConditionedBook extends MendedBook {
  readonly broken: ReadonlySet<string>;
  readonly hidden: readonly string[];
  readonly copies: readonly Copy[];
}

/** Sheets in which people type or edit: their deletion costs something. */
const typedIn: readonly SheetKey[] = [
  ...(['plan', 'criteria', 'figureList', 'units'] as const),
  ...(['pledges', 'figures', 'explanations', 'appraisal', 'periods', 'previousFigures'] as const),
];

/** What people did to tabs, names, code rows and columns, as findings. `drawn`: the sheets as they will stand. */
export function conditionFindings(
  book: ConditionedBook,
  memory: Memory | null,
  titles: Titles,
  drawn: readonly SheetDescription[],
): readonly Finding[] {
  return [
    ...goneFindings(book, memory, titles),
    ...mendedFindings(book, titles, drawn),
    ...copyFindings(book, titles),
    ...book.hidden.map((sheet) => finding('sheet.hidden', 'note', onSheet(sheet), { sheet })),
    ...misnamedFindings(book),
  ];
}

/** Computed sheets that were deleted. What was typed on a deleted sheet is told by what is missing now. */
function goneFindings(
  book: ConditionedBook,
  memory: Memory | null,
  titles: Titles,
): readonly Finding[] {
  const were = memory?.get(memoryParts.sheets);
  const keys = (Object.keys(sheetNames) as SheetKey[]).filter((key) => {
    const was = book.broken.has(sheetNames[key]) || (were?.has(key) ?? false);
    // A closed result is never drawn again: its own findings tell where it is gone.
    const isNever = key === 'identity' || key === 'closed';
    const isOwed = !typedIn.includes(key) && !onDemand.has(key) && !isNever;
    return was && !book.sheets.has(key) && isOwed;
  });
  return keys.map((key) => {
    const sheet = titles(key);
    return finding('sheet.gone', 'warning', onSheet(sheet), { sheet });
  });
}

function mendedFindings(
  book: ConditionedBook,
  titles: Titles,
  drawn: readonly SheetDescription[],
): readonly Finding[] {
  const seen = new Set<SheetKey>();
  const withoutCodes = new Set(
    book.mended.flatMap(({ what, key }) => (what === 'codeRow' ? [key] : [])),
  );
  return book.mended.flatMap((mended): readonly Finding[] => {
    const { key } = mended;
    const sheet = titles(key);
    const place = onSheet(sheet);
    switch (mended.what) {
      case 'table':
        return [
          finding('sheet.tableWithoutCodes', 'warning', place, {
            sheet,
            table: tableTitle(mended.name),
          }),
        ];
      case 'codeRow':
        return [finding('sheet.codeRowGone', 'warning', place, { sheet })];
      case 'column': {
        const at = headingOf(drawn, key, mended.code) ?? place;
        return mended.is === 'kept'
          ? [finding('sheet.columnKept', 'warning', at, { sheet, column: mended.code })]
          : [
              finding('sheet.codeRestored', 'warning', at, {
                ...{ sheet, code: mended.code, found: mended.found },
              }),
            ];
      }
      case 'name': {
        const isTold = seen.has(key) || withoutCodes.has(key) || mended.name === names.memory;
        seen.add(key);
        return isTold
          ? []
          : [finding('sheet.foundAgain', 'warning', place, { sheet, name: mended.name })];
      }
    }
  });
}

/**
 * Sheets with typed cells whose rows or columns do not stand where they are drawn now, although
 * the plan is the same: somebody inserted or moved some. What was deleted is told by what is lost.
 */
export function layoutFindings(
  book: ConditionedBook,
  drawn: readonly SheetDescription[],
): readonly Finding[] {
  const isTold = new Set(book.mended.map(({ key }) => key));
  return drawn.flatMap((sheet): readonly Finding[] => {
    const rowsName = rowNames[sheet.key];
    const anchor = book.anchors.get(sheetNames[sheet.key]);
    const first = sheet.names.find(({ name }) => name === rowsName)?.area;
    const area = sheet.names[0]?.area;
    if (!typedIn.includes(sheet.key) || isTold.has(sheet.key)) return [];
    if (rowsName === undefined || !anchor?.codes || !first || !area) return [];
    const isMoved =
      anchor.row !== area.row ||
      !isInOrder(anchor.codes, codesOf(sheet, area)) ||
      readCodedRows(book, sheetNames[sheet.key], rowsName).some(
        ({ row }, index) => row !== first.row + index,
      );
    return isMoved
      ? [finding('sheet.layoutRestored', 'note', onSheet(sheet.title), { sheet: sheet.title })]
      : [];
  });
}

function codesOf(sheet: SheetDescription, { row, columns }: Area): readonly string[] {
  const contents = describedContents(sheet);
  return Array.from({ length: columns }, (_, column) => String(valueAt(contents, row, column)));
}

/** Whether columns stand side by side and in the order in which they are drawn; some may be gone. */
function isInOrder(codes: ReadonlyMap<string, number>, drawn: readonly string[]): boolean {
  const there = [...codes].sort(([, one], [, other]) => one - other);
  const first = there[0]?.[1] ?? 0;
  const wanted = drawn.filter((code) => codes.has(code));
  return there.every(([code, column], index) => code === wanted[index] && column === first + index);
}

/** The heading of a column, on a sheet as it will be drawn. */
function headingOf(
  drawn: readonly SheetDescription[],
  key: SheetKey,
  code: string,
): Place | undefined {
  const sheet = drawn.find((one) => one.key === key);
  const area = sheet?.names[0]?.area;
  const block = sheet?.blocks.find(
    ({ row, cells }) => row === area?.row && cells[0]?.includes(code),
  );
  if (!sheet || !block) return undefined;
  const column = block.column + (block.cells[0]?.indexOf(code) ?? 0);
  return { at: 'cell', sheet: sheet.title, address: cellAddress(block.row + 1, column) };
}

function copyFindings({ copies, sheets }: ConditionedBook, titles: Titles): readonly Finding[] {
  return copies
    .filter(({ key }) => sheets.has(key))
    .map(({ key, title }) =>
      finding('sheet.copied', 'warning', onSheet(title), { sheet: titles(key), copy: title }),
    );
}

/** Our tab under the usual title of another one of ours: people would type on the wrong sheet. */
function misnamedFindings({ sheets }: ConditionedBook): readonly Finding[] {
  const usual = new Map(
    (Object.entries(sheetTitles) as [SheetKey, string][]).map(([key, title]) => [
      title.toLowerCase(),
      key,
    ]),
  );
  return [...sheets].flatMap(([key, { title }]) => {
    const other = usual.get(title.toLowerCase());
    return other === undefined || other === key
      ? []
      : [
          finding('sheet.misnamed', 'warning', onSheet(title), {
            ...{ sheet: title, usual: sheetTitles[key] },
          }),
        ];
  });
}

function onSheet(sheet: string): Place {
  return { at: 'cell', sheet, address: 'A1' };
}
