import { deliveryWay, download, openWorkbooks } from '../excel/delivery';
import { XLSX_TYPE } from '../exchange/out/draft';
import { tidyTable, type TidyRow, writeCsv } from '../exchange/up/csv';
import { upwardDoubts, upwardWorkbook } from '../exchange/up/upward';
import { upwardTexts } from '../messages/upwardTexts';
import { planTexts } from '../messages/sheetTexts/plan';
import type { Book } from '../sheets/book';
import type { WorkbookDescription } from '../sheets/description';
import { SheetDraft } from '../sheets/draft';
import { names } from '../sheets/names';
import { figureCells } from '../sheets/read/unitCells';
import { readReceipts } from '../sheets/receipts';
import { readRecords } from '../sheets/record';
import type { SentReport } from './exchangeReports';
import { noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import { readBook } from '../excel/readBook';
import { type Understood, understand } from './understand';

/** A file that goes to the level above. */
interface UpwardFile {
  readonly name: string;
  readonly content: Blob;
  readonly workbooks: number;
}

/**
 * Exports the result for the level above: as a table (CSV; a workbook where no file can be
 * downloaded), or as that level's unit workbook. Of the workbook only Nhật ký is written.
 */
export function exportUpward(kind: 'csv' | 'workbook'): Promise<Outcome<SentReport>> {
  return runCommand(async (context): Promise<Result<SentReport>> => {
    const book = await readBook(context);
    const { problem, report } = understand(book);
    if (problem) return { problem };
    const way = deliveryWay();
    const file =
      kind === 'workbook' ? await formAbove(report) : await table(report, way === 'download');
    await noteDown(context, book, [{ action: upwardTexts.exported, detail: file.name }]);
    if (way === 'download') download(file);
    else await openWorkbooks([file], () => undefined);
    const { name: fileName, workbooks } = file;
    const made = { workbooks, drafts: 0, withoutEmail: [], badEmail: [], way, fileName };
    if (kind === 'csv') return { report: made };
    const { plan, typed } = report;
    return { report: { ...made, doubts: upwardDoubts(plan, typed.entries, upperCode(book)) } };
  });
}

async function formAbove({ plan, typed, book }: Understood): Promise<UpwardFile> {
  const code = upperCode(book);
  const content = await fileOf(upwardWorkbook(plan, typed.entries, code));
  const name = upwardTexts.workbookName(
    plainName(code || plan.identity.id),
    plainName(plan.period.code),
  );
  return { name, content, workbooks: 1 };
}

/** The office's own code among the units of the level above, as it stands on Kế hoạch; may be blank. */
function upperCode(book: Book): string {
  const field: keyof typeof planTexts.fields = 'upperCode';
  const rows = readRecords(book, names.fields) ?? [];
  return rows.find((row) => row.text('field') === field)?.text('value') ?? '';
}

async function table(read: Understood, isFile: boolean): Promise<UpwardFile> {
  const rows = tidyTable({
    plan: read.plan,
    scored: read.scored,
    appraisals: read.decisions.decided.appraisals,
    value: valuesIn(read),
    origin: originsIn(read),
  });
  const period = plainName(read.plan.period.code);
  if (isFile) {
    const content = new Blob([writeCsv(rows)], { type: 'text/csv;charset=utf-8' });
    return { name: upwardTexts.csvName(period), content, workbooks: 0 };
  }
  const content = await fileOf(tableWorkbook(rows));
  return { name: upwardTexts.tableName(period), content, workbooks: 1 };
}

function valuesIn({ book, plan }: Understood) {
  const cells = figureCells(book, plan);
  return (unit: string, figure: string) => cells(unit, figure)?.value ?? '';
}

/** Only as long as the cell still holds what was taken. */
function originsIn(read: Understood): (unit: string, figure: string) => string {
  const value = valuesIn(read);
  const taken = new Map(
    readReceipts(read.book).flatMap(({ unit, file, sheet, figures }) =>
      [...figures].map(([figure, one]) => {
        const from = `${file} › ${sheet}!${one.cell}`;
        return [`${unit} ${figure}`, { from, value: one.value }] as const;
      }),
    ),
  );
  return (unit, figure) => {
    const one = taken.get(`${unit} ${figure}`);
    return one?.value === value(unit, figure) ? one.from : '';
  };
}

function tableWorkbook(rows: readonly TidyRow[]): WorkbookDescription {
  const draft = new SheetDraft<'upward'>({
    key: 'upward',
    title: upwardTexts.tab,
    tabColor: '#8C1D18',
    columnWidths: [14, 10, 12, 30, 24, 10, 44, 16, 44, 12, 12, 10, 44],
    freeze: { rows: 1, columns: 0 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: { first: 0, last: 0 },
      titleColumns: null,
      area: null,
    },
  });
  draft.put(0, 0, rows.slice(0, 1), 'head').put(1, 0, rows.slice(1), 'text');
  return { sheets: [draft.finish()], title: upwardTexts.title, properties: new Map() };
}

/** One workbook as a file. Its writer is loaded now: the pane starts without it. */
async function fileOf(workbook: WorkbookDescription): Promise<Blob> {
  const { writeWorkbook } = await import('../xlsx/write');
  return new Blob([Uint8Array.from(await writeWorkbook(workbook))], { type: XLSX_TYPE });
}

/** A code as part of a file's name. */
function plainName(code: string): string {
  return code.replaceAll(/[^A-Za-z0-9-]+/g, '-');
}
