import type { Area } from './address';
import type {
  Block,
  ChartDescription,
  ConditionalFormat,
  Content,
  FormulaFill,
  Link,
  NamedArea,
  PrintSetup,
  SheetDescription,
  SheetKey,
  StyledArea,
  TableDescription,
  Validation,
} from './description';
import type { StyleName } from './styles';
interface DraftOptions<Key extends string> {
  readonly key: Key;
  readonly title: string;
  readonly tabColor: string;
  readonly columnWidths: readonly number[];
  readonly print: PrintSetup;
  readonly freeze?: SheetDescription['freeze'];
  readonly hidden?: boolean;
  readonly protected?: boolean;
}

/** Points of a row whose height is not set. */
const USUAL_HEIGHT = 15;

/** Collects the parts of one worksheet; `finish` gives the description. Rows and columns count from 0. */
export class SheetDraft<Key extends string = SheetKey> {
  private readonly parts = {
    blocks: [] as Block[],
    fills: [] as FormulaFill[],
    styles: [] as StyledArea[],
    rowHeights: [] as { row: number; rows: number; points: number }[],
    hiddenRows: [] as { row: number; rows: number }[],
    hiddenColumns: [] as { column: number; columns: number }[],
    merges: [] as Area[],
    validations: [] as Validation[],
    conditionalFormats: [] as ConditionalFormat[],
    names: [] as NamedArea[],
    tables: [] as TableDescription[],
    charts: [] as ChartDescription[],
    links: [] as Link[],
    pageBreaks: [] as number[],
  };

  constructor(private readonly options: DraftOptions<Key>) {}

  get title(): string {
    return this.options.title;
  }

  /** Characters that so many columns take together. */
  width(column: number, columns: number): number {
    const widths = this.options.columnWidths.slice(column, column + columns);
    return widths.reduce((sum, width) => sum + width, 0);
  }

  /** Writes a rectangle, all of it in one style. Rows may be shorter than the first: they are padded. */
  put(
    row: number,
    column: number,
    cells: readonly (readonly Content[])[],
    style?: StyleName,
  ): this {
    const width = Math.max(0, ...cells.map((line) => line.length));
    if (cells.length === 0 || width === 0) return this;
    const padded = cells.map((line) => [...line, ...Array<null>(width - line.length).fill(null)]);
    this.parts.blocks.push({ row, column, cells: padded });
    if (style) this.style({ row, column, rows: cells.length, columns: width }, style);
    return this;
  }

  /** One line of text over several columns, merged: for titles above the data. */
  heading(row: number, column: number, columns: number, text: Content, style: StyleName): this {
    this.put(row, column, [[text]]);
    const area = { row, column, rows: 1, columns };
    if (columns > 1) this.merge(area);
    return this.style(area, style);
  }

  /** One cell out of several: for titles and short tables above or below the data. */
  merge(area: Area): this {
    this.parts.merges.push(area);
    return this;
  }

  fill(fill: FormulaFill): this {
    if (fill.rows > 0) this.parts.fills.push(fill);
    return this;
  }

  style(area: Area, style: StyleName): this {
    if (area.rows > 0 && area.columns > 0) this.parts.styles.push({ ...area, style });
    return this;
  }

  height(row: number, points: number, rows = 1): this {
    if (rows > 0) this.parts.rowHeights.push({ row, rows, points });
    return this;
  }

  /** Points that some rows take as they have been set so far. */
  points(row: number, rows: number): number {
    const { rowHeights, hiddenRows } = this.parts;
    const isIn = (at: number) => (area: { readonly row: number; readonly rows: number }) =>
      at >= area.row && at < area.row + area.rows;
    return Array.from({ length: rows }, (_, index) => row + index)
      .filter((at) => !hiddenRows.some(isIn(at)))
      .reduce((sum, at) => sum + (rowHeights.filter(isIn(at)).at(-1)?.points ?? USUAL_HEIGHT), 0);
  }

  hideRows(row: number, rows: number): this {
    this.parts.hiddenRows.push({ row, rows });
    return this;
  }

  hideColumns(column: number, columns: number): this {
    this.parts.hiddenColumns.push({ column, columns });
    return this;
  }

  validate(validation: Validation): this {
    if (validation.area.rows > 0) this.parts.validations.push(validation);
    return this;
  }

  /** `formula` is relative to the area's first cell. */
  formatWhere(
    area: Area,
    formula: string,
    look: { fill?: string; color?: string; bold?: boolean },
  ): this {
    if (area.rows === 0 || area.columns === 0) return this;
    const { fill = null, color = null, bold = false } = look;
    this.parts.conditionalFormats.push({ area, formula, fill, color, bold });
    return this;
  }

  name(name: string, area: Area): this {
    this.parts.names.push({ name, area });
    return this;
  }

  table(name: string, area: Area): this {
    this.parts.tables.push({ name, area });
    return this;
  }

  chart(chart: ChartDescription): this {
    this.parts.charts.push(chart);
    return this;
  }

  /** A new page begins with this row. */
  breaksBefore(row: number): boolean {
    return this.parts.pageBreaks.includes(row);
  }

  breakBefore(row: number): this {
    this.parts.pageBreaks.push(row);
    return this;
  }

  link(link: Link): this {
    this.parts.links.push(link);
    return this;
  }

  finish(): SheetDescription<Key> {
    return { freeze: null, hidden: false, protected: false, ...this.options, ...this.parts };
  }
}
