/**
 * What a workbook holds and Univer does not: charts, tables, print set-up, properties, protection
 * options. Cells, styles, validations, conditional formats, names, merges, frozen panes and sheet
 * order live in Univer, once.
 *
 * Every entry that belongs to a sheet is keyed by Univer's sheet id; addresses are 0-based and
 * move with inserted and deleted rows and columns.
 */
export interface HostModel {
  readonly sheets: Map<string, SheetModel>;
  readonly properties: DocumentProperties;
  readonly settings: Map<string, unknown>;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  structureProtected: boolean;
}

/** A rectangle of cells, 0-based, all four ends included. */
export interface CellBlock {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export interface SheetModel {
  /** Univer knows hidden; Excel knows hidden and veryHidden. */
  veryHidden: boolean;
  protection: SheetProtection | undefined;
  page: PageModel;
  readonly charts: ChartModel[];
  readonly tables: TableModel[];
  /** What Excel says of each conditional format; where it applies is Univer's, by the same id. */
  readonly conditionalFormats: Map<string, ConditionalFormatModel>;
  readonly hyperlinks: Map<string, HyperlinkModel>;
  readonly customProperties: Map<string, string>;
  /** Outline level of grouped rows and columns, by index. */
  readonly rowLevels: Map<number, number>;
  readonly columnLevels: Map<number, number>;
  autoFilter: AutoFilterModel | undefined;
}

/** Options as in `Excel.WorksheetProtectionOptions`; a missing one is false, as Excel reads it. */
export interface SheetProtection {
  readonly password: string | undefined;
  readonly options: Readonly<Record<string, boolean | string>>;
}

export interface HyperlinkModel {
  /** "row,column" of the cell is the key in the map. */
  readonly address: string | undefined;
  /** For a place in this workbook: `'Tiêu chí'!A5`. */
  readonly documentReference: string | undefined;
  readonly screenTip: string | undefined;
}

export interface AutoFilterModel {
  range: CellBlock;
  /** Criteria by column offset, as Office.js describes them. */
  readonly criteria: Map<number, Readonly<Record<string, unknown>>>;
}

/** Print set-up; lengths in points. */
export interface PageModel {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: 'DownThenOver' | 'OverThenDown';
  firstPageNumber: number | '';
  printArea: CellBlock[];
  /** Rows that begin a new page, ascending. */
  rowBreaks: number[];
  titleRows: { start: number; end: number } | undefined;
  titleColumns: { start: number; end: number } | undefined;
  headersFooters: {
    differentFirst: boolean;
    all: HeaderFooterModel;
    first: HeaderFooterModel;
  };
}

/** Texts in the margins, with Excel's codes. */
export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface DocumentProperties {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  readonly custom: Map<string, string | number | boolean | Date>;
}

export interface TableModel {
  readonly id: string;
  name: string;
  range: CellBlock;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A chart as data, for the page to draw. Position and size are in points from the sheet's corner. */
export interface ChartModel {
  readonly id: string;
  name: string;
  /** As in `Excel.ChartType`: ColumnClustered, BarClustered, Line, Pie ... */
  type: string;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  top: number;
  left: number;
  width: number;
  height: number;
  axes: { category: AxisModel; value: AxisModel };
  readonly series: ChartSeriesModel[];
  dataLabels: DataLabelsModel;
}

export interface AxisModel {
  title: { text: string; visible: boolean };
  visible: boolean;
  minimum: number | undefined;
  maximum: number | undefined;
  majorGridlines: boolean;
  /** First category at the far end, as bar charts of a ranking want it. */
  reversePlotOrder: boolean;
  numberFormat: string;
}

export interface DataLabelsModel {
  visible: boolean;
  position: string;
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showPercentage: boolean;
  numberFormat: string;
}

export interface ChartSeriesModel {
  name: string;
  /** Where the name comes from, if it comes from a cell. */
  nameFrom: SheetBlock | undefined;
  values: SheetBlock | undefined;
  categories: SheetBlock | undefined;
  /** CSS colour; undefined is the chart's own palette. */
  color: string | undefined;
  chartType: string | undefined;
  hasDataLabels: boolean;
  gapWidth: number | undefined;
}

/** A block on a named sheet. */
export interface SheetBlock extends CellBlock {
  readonly sheetId: string;
}

/** A conditional format as Office.js describes it. */
export interface ConditionalFormatModel {
  readonly id: string;
  /** As in `Excel.ConditionalFormatType`. */
  readonly type: ConditionalFormatType;
  stopIfTrue: boolean;
  /** Custom: the formula, with "=". */
  formula: string;
  /** CellValue: `{ formula1, formula2?, operator }`; ContainsText: `{ operator, text }`. */
  rule: Readonly<Record<string, unknown>>;
  readonly format: ConditionalLook;
  /** ColorScale: minimum, midpoint?, maximum; DataBar: colours and bounds; IconSet: style, criteria. */
  readonly scale: Record<string, unknown>;
}

export type ConditionalFormatType =
  'Custom' | 'CellValue' | 'ContainsText' | 'DataBar' | 'ColorScale' | 'IconSet';

/** What a conditional format changes of a cell's look; undefined leaves it. */
export interface ConditionalLook {
  fillColor: string | undefined;
  fontColor: string | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  underline: boolean | undefined;
  strikethrough: boolean | undefined;
  numberFormat: string | undefined;
}
