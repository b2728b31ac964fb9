import { createCommands } from '../../../src/commands';
import type { LocatedFinding, ScoreReport } from '../../../src/commands/resultReports';
import type { FindingCode } from '../../../src/plan/finding';
import { type ExcelForTests, startExcel } from '../../support/excel';
import { done } from './done';
import { type Cell, readGrid, readGrids, type } from './grid';

const commands = createCommands();

/** Sheets with typed cells, in a scorebook of the class. */
const typedSheets = ['Số liệu', 'Thẩm định', 'Đăng ký'] as const;

/** A scored workbook of the class: figures of four units, an appraisal with its reason, a registered target. */
export async function scoredClass(): Promise<ExcelForTests> {
  const excel = await startExcel();
  await done(commands.inject('teaching', true));
  await type(excel, 'Thẩm định', 'TO03', '2.2', 4);
  await type(excel, 'Thẩm định', 'TO03', '_lydo', 'Nộp chậm một ngày');
  await type(excel, 'Đăng ký', 'TO01', '1.2', 80);
  await done(commands.score());
  return excel;
}

export function click(): Promise<ScoreReport> {
  return done(commands.score());
}

/** The button "Sửa lại các trang tính". */
export function repair() {
  return done(commands.inject('teaching', false));
}

/** What somebody does to the workbook by hand. */
export function byHand(
  excel: ExcelForTests,
  deed: (workbook: Excel.Workbook) => void,
): Promise<void> {
  return excel.run(async (context) => {
    deed(context.workbook);
    await context.sync();
  });
}

/** Every typed cell by sheet, unit and code, wherever its row and column stand now. */
export async function typedCells(excel: ExcelForTests): Promise<ReadonlyMap<string, Cell>> {
  const found = new Map<string, Cell>();
  for (const title of typedSheets) {
    const { values } = await readGrid(excel, title);
    const codes = values.find(([first]) => first === '_ma') ?? [];
    for (const line of values.filter(([unit]) => String(unit).startsWith('TO'))) {
      line.forEach((value, column) => {
        const code = String(codes[column] ?? '');
        const isTyped = !code.startsWith('_') || code.startsWith('_lydo');
        if (isTyped && value !== '') found.set(`${title} ${String(line[0])} ${code}`, value);
      });
    }
  }
  return found;
}

/** Findings about what was done to the sheets, and not about the figures. */
export function deeds({ findings }: ScoreReport): readonly LocatedFinding[] {
  return findings.filter(({ finding: { code } }) =>
    /^(?:integrity|sheet|lost|changed|read)\./.test(code),
  );
}

export function codesOf(report: ScoreReport): readonly FindingCode[] {
  return deeds(report).map(({ finding }) => finding.code);
}

/** The one finding of a code. */
export function only(report: ScoreReport, code: FindingCode): LocatedFinding {
  const found = report.findings.filter(({ finding }) => finding.code === code);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${found.length} findings ${code}`);
  return first;
}

/** All lines of Nhật ký: what was done, and its details. */
export async function journal(excel: ExcelForTests): Promise<readonly string[]> {
  const { values } = await readGrid(excel, 'Nhật ký');
  return values.slice(3).map(([, action, detail]) => `${String(action)}: ${String(detail)}`);
}

/** A further click finds nothing more of the kind, and leaves every cell as it is but for the list of findings. */
export async function expectQuiet(excel: ExcelForTests): Promise<void> {
  const cells = async () => [...(await readGrids(excel))].filter(([title]) => title !== 'Kiểm tra');
  const before = await cells();
  expect(codesOf(await click())).toEqual([]);
  expect(await cells()).toEqual(before);
}
