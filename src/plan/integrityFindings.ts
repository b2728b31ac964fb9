import type { CellValue } from './entry';

/**
 * The values of findings about what people did to the scorebook's sheets, and about what changed
 * since the last scoring run. `sheet` is a tab's title as it is now.
 */
export interface IntegrityFindingValues {
  /** A cell of ours held something else; what belongs there was written again. */
  'integrity.cellRestored': {
    readonly sheet: string;
    readonly address: string;
    readonly found: CellValue;
  };
  /** What a run that the pane did not make noted in Nhật ký: one of its lines. */
  'integrity.noted': { readonly action: string; readonly detail: string };
  /** A computed sheet was deleted; it was drawn again. */
  'sheet.gone': { readonly sheet: string };
  /** A computed sheet was deleted, and no run was made since. */
  'sheet.missing': { readonly sheet: string };
  /** A sheet with typed cells was deleted, or all of them were cleared: only its frame is left. */
  'sheet.goneWithFigures': {
    readonly sheet: string;
    readonly cells: number;
    readonly units: number;
  };
  'sheet.copied': { readonly sheet: string; readonly copy: string };
  'sheet.hidden': { readonly sheet: string };
  /** A tab of ours has the usual title of another one. */
  'sheet.misnamed': { readonly sheet: string; readonly usual: string };
  /** Its workbook name was broken, deleted or led elsewhere; the codes told which sheet it is. */
  'sheet.foundAgain': { readonly sheet: string; readonly name: string };
  /** Rows or columns were inserted or moved among the units' ones; they are in their order again. */
  'sheet.layoutRestored': { readonly sheet: string };
  /** Units that hold what others held at the last run: codes were sorted without their figures. */
  'lost.swapped': { readonly units: readonly string[] };
  /** The hidden row of codes was deleted; the headings told the columns. */
  'sheet.codeRowGone': { readonly sheet: string };
  /** A table of the plan lost its hidden row of codes: it is read by its headings until the repair. */
  'sheet.tableWithoutCodes': { readonly sheet: string; readonly table: string };
  /** The code of one column was cleared or typed over; the heading told which it is. */
  'sheet.codeRestored': { readonly sheet: string; readonly code: string; readonly found: string };
  /** A column without a code of ours holds something: it is kept behind the others. */
  'sheet.columnKept': { readonly sheet: string; readonly column: string };
  /** All that was typed on a sheet at the last run is gone, and the sheet itself stands. */
  'lost.entries': { readonly sheet: string; readonly cells: number; readonly units: number };
  /** A unit's cells were typed at the last run and are blank now. */
  'lost.unit': { readonly unit: string; readonly sheet: string; readonly cells: number };
  /** A figure's column was filled at the last run and is blank now. */
  'lost.figure': { readonly figure: string; readonly label: string; readonly units: number };
  /** A name with spaces or marks that nobody sees; `text` is without them. */
  'read.oddText': { readonly sheet: string; readonly address: string; readonly text: string };
  /** A code that formulas look up: until it is cleaned they do not find it. */
  'read.oddCode': { readonly sheet: string; readonly address: string; readonly text: string };
  /** A code where formulas look for a name, `text`. */
  'read.codeForName': {
    readonly sheet: string;
    readonly address: string;
    readonly text: string;
    readonly code: string;
  };
  /** What decides points was changed after figures came in. `field` is the column's heading. */
  'changed.rule': {
    readonly table: string;
    readonly by: string;
    readonly field: string;
    readonly before: CellValue;
    readonly after: CellValue;
  };
  'changed.added': { readonly table: string; readonly by: string };
  'changed.removed': { readonly table: string; readonly by: string };
  /** One code, another name: was the unit renamed, or is it another one? */
  'changed.unitName': { readonly by: string; readonly before: string; readonly after: string };
  /** The new name differs from another unit's by accents only. */
  'changed.unitLookAlike': {
    readonly by: string;
    readonly before: string;
    readonly after: string;
    readonly other: string;
    readonly otherName: string;
  };
}
