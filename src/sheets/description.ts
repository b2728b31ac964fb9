import type { SheetKey } from '../messages/sheetTexts/titles';
import type { CellValue } from '../plan/entry';
import type { Area } from './address';
import type { StyleName } from './styles';
/** A native formula, English function names, with its leading `=`. */
export interface Formula {
  readonly formula: string;
}

/** What is written into a cell. A string is always a text, whatever it begins with; null leaves the cell empty. */
export type Content = CellValue | Formula | null;

/** A rectangle of contents, its upper left cell at row and column. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

/**
 * Formulas that are the same in every row but for their relative references. Office.js writes the
 * first row and copies it down; the file writer asks for each row. Both must give the same cells.
 */
export interface FormulaFill {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly formulasAt: (row: number) => readonly string[];
}

export interface StyledArea extends Area {
  readonly style: StyleName;
}

export type ValidationRule =
  | { readonly kind: 'list'; readonly source: readonly string[] | Formula }
  | { readonly kind: 'whole' | 'decimal'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'custom'; readonly formula: string };

/** Native data validation with its messages (title at most 32, message at most 255 characters). */
export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly alert: {
    readonly style: 'stop' | 'warning';
    readonly title: string;
    readonly message: string;
  } | null;
}

/** A conditional format by formula, relative to the area's first cell. The earlier one wins. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold?: boolean;
}

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** An Excel table over an area whose first row is the header. */
export interface TableDescription {
  readonly name: string;
  readonly area: Area;
}

/** A cell that leads to another cell of the workbook when it is clicked. */
export interface Link {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly sheet: string;
  readonly address: string;
}

/** One row of bars: what the legend calls it, its cells, its colour (#RRGGBB). */
export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  readonly color: string;
}

/** Bars from 0 to the right, the first category on top; a legend where there is more than one series. */
export interface ChartDescription {
  readonly name: string;
  readonly kind: 'bar';
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  /** Cells that the chart covers. */
  readonly place: Area;
}

/** A4 always; margins and page numbers as in `paper.ts`. */
export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages across; the length follows. */
  readonly pagesWide: number;
  /** In percent, in place of fitting the width: Excel keeps page breaks for certain only then. */
  readonly scale?: number;
  /** False where every page is a document of its own. */
  readonly numbered?: boolean;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly area: Area | null;
  /** What stands at the left of every page's foot, beside its number. */
  readonly footer?: string;
}

export type { SheetKey } from '../messages/sheetTexts/titles';

/**
 * A whole worksheet as data. excel/ draws it through Office.js, xlsx/ writes it to a file. Its key
 * says which of the scorebook's sheets it is, or which of a unit workbook's (`FormSheetKey`).
 */
export interface SheetDescription<Key extends string = SheetKey> {
  readonly key: Key;
  readonly title: string;
  readonly tabColor: string;
  readonly hidden: boolean;
  /** Whether only cells with a style that is not locked can be changed. Without a password. */
  readonly protected: boolean;
  readonly blocks: readonly Block[];
  readonly fills: readonly FormulaFill[];
  readonly styles: readonly StyledArea[];
  /** In characters of the default font, from column A on. */
  readonly columnWidths: readonly number[];
  /** In points. Rows that are not listed keep the default height. */
  readonly rowHeights: readonly {
    readonly row: number;
    readonly rows: number;
    readonly points: number;
  }[];
  readonly hiddenRows: readonly { readonly row: number; readonly rows: number }[];
  readonly hiddenColumns: readonly { readonly column: number; readonly columns: number }[];
  /** Only for titles above the data. */
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly names: readonly NamedArea[];
  readonly tables: readonly TableDescription[];
  readonly charts: readonly ChartDescription[];
  readonly links: readonly Link[];
  /** Rows that begin a new page. */
  readonly pageBreaks: readonly number[];
  /** Rows and columns that stay in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintSetup;
}

/** A workbook as data: its sheets and its document properties. */
export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription<string>[];
  readonly title: string;
  /** Custom document properties: they survive an e-mail round trip. */
  readonly properties: ReadonlyMap<string, string>;
}
