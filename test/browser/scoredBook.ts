import type { Frame, FrameLocator } from 'playwright-core';
import type { Stage, Visit } from './browser';
import { openTeachingBook } from './teachingBook';

type Cell = string | number | boolean;

/** The teaching scorebook in the workbench, scored, with its pane beside it. */
export interface ScoredBook {
  readonly visit: Visit;
  readonly pane: FrameLocator;
  /** The pane's own document, where office.js runs. */
  readonly frame: Frame;
  /** All cells of a sheet, as the add-in reads them. */
  cells(sheet: string): Promise<readonly (readonly Cell[])[]>;
  /** The cell where the row of a code and the column of a code meet: its sheet, address and content. */
  cell(sheet: string, row: string, column: string): Promise<FoundCell>;
  /** Types where two codes meet, as a user does. */
  type(sheet: string, row: string, column: string, value: Cell): Promise<void>;
  /** Selects the cell where two codes meet. */
  select(sheet: string, row: string, column: string): Promise<void>;
  /** The selected cell, as `Điểm!D7`. */
  selected(): Promise<string>;
  /** Scores it and waits for the result. */
  score(): Promise<void>;
  /** Opens a tool from the list on the home screen. */
  openTool(tool: string): Promise<void>;
}

export interface FoundCell {
  /** As `Điểm!D7`. */
  readonly place: string;
  readonly value: Cell;
  readonly formula: Cell;
}

/** Opens the teaching scorebook and scores it. */
export async function openScoredBook(stage: Stage): Promise<ScoredBook> {
  const visit = await stage.open('');
  await openTeachingBook(visit.page);
  const pane = visit.page.frameLocator('iframe.pane-page');
  const frame = visit.page.frame({ url: /workbench-pane/ });
  if (!frame) throw new Error('No pane');
  const meet = (sheet: string, row: string, column: string, act: Act) =>
    frame.evaluate(atMeeting, [sheet, row, column, act] as const);
  const book: ScoredBook = {
    ...{ visit, pane, frame },
    cells: (sheet) =>
      frame.evaluate(
        (title) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem(title).getUsedRange();
            range.load('values');
            await context.sync();
            return range.values as Cell[][];
          }),
        sheet,
      ),
    cell: (sheet, row, column) => meet(sheet, row, column, { is: 'read' }),
    type: async (sheet, row, column, value) => {
      await meet(sheet, row, column, { is: 'type', value });
    },
    select: async (sheet, row, column) => {
      await meet(sheet, row, column, { is: 'select' });
    },
    selected: () =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.getSelectedRange().load('address');
          await context.sync();
          return range.address.replaceAll("'", '');
        }),
      ),
    score: async () => {
      const name = 'Kiểm tra, chấm, xếp hạng';
      await pane.getByRole('button', { name }).click();
      // While the run goes on the button takes no other press.
      await pane.getByRole('button', { name, disabled: false }).waitFor();
      await pane
        .getByText(/^Đã chấm \d+ đơn vị/)
        .first()
        .waitFor();
    },
    openTool: async (tool) => {
      await pane.getByRole('button', { name: 'Việc khác' }).click();
      await pane.getByRole('menuitem', { name: tool, exact: true }).click();
      await pane.getByRole('heading', { name: tool, level: 2 }).waitFor();
    },
  };
  await book.score();
  return book;
}

type Act =
  | { readonly is: 'read' }
  | { readonly is: 'select' }
  | { readonly is: 'type'; readonly value: Cell };

/** Runs in the pane: what to do with the cell under one code, in the row that begins with another. */
function atMeeting([sheet, row, column, act]: readonly [
  string,
  string,
  string,
  Act,
]): Promise<FoundCell> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRange().load('values,rowIndex,columnIndex');
    await context.sync();
    const cells = used.values as Cell[][];
    const head = cells.findIndex((line) => line.some((cell) => String(cell) === column));
    const across = (cells[head] ?? []).findIndex((cell) => String(cell) === column);
    const down = cells.findIndex((line, index) => index > head && String(line[0]) === row);
    if (head < 0 || down < 0) throw new Error(`Nothing at ${sheet} ${row} / ${column}`);
    const range = worksheet.getCell(used.rowIndex + down, used.columnIndex + across);
    if (act.is === 'type') range.values = [[act.value]];
    if (act.is === 'select') {
      worksheet.activate();
      range.select();
    }
    range.load('address,values,formulas');
    await context.sync();
    const one = (grid: unknown) => (grid as Cell[][])[0]?.[0] ?? '';
    return {
      place: range.address.replaceAll("'", ''),
      value: one(range.values),
      formula: one(range.formulas),
    };
  });
}
