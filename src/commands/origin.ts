import { activeCellOf, requestActiveCell } from '../excel/selection';
import type { FigureOfUnit, Origin } from '../exchange/in/received';
import type { Plan } from '../plan/plan';
import type { Book } from '../sheets/book';
import { spelledUnits } from '../sheets/codedRows';
import { type Cell, pointedAt } from '../sheets/pointedAt';
import { figureCells } from '../sheets/read/unitCells';
import { readReceipts } from '../sheets/receipts';
import { type Result, runCommand } from './outcome';
import { readScorebook } from './readScorebook';
import type { Outcome } from './problem';

/**
 * Where a figure of Số liệu came from: the last form that was taken and not taken back. What the cell
 * holds now stands beside what the file said. `of`: null asks for the selected cell. Reads only.
 */
export function origin(of: FigureOfUnit | null): Promise<Outcome<Origin>> {
  return runCommand(async (context): Promise<Result<Origin>> => {
    const active = requestActiveCell(context);
    const read = await readScorebook(context);
    if (read.problem) return { problem: read.problem };
    const { book, plan } = read.report;
    const asked = of ?? selected(book, plan, activeCellOf(active));
    if (!asked) return { problem: { code: 'noOrigin' } };
    const { unit, figure } = asked;
    const receipt = readReceipts(book)
      .filter((one) => one.kind === 'accept' && one.unit === unit && one.figures.has(figure))
      .at(-1);
    const taken = receipt?.figures.get(figure);
    if (!receipt || !taken) return { problem: { code: 'noOrigin' } };
    const now = figureCells(book, plan)(unit, figure)?.value ?? '';
    const { file, hash, at, sheet } = receipt;
    return {
      report: {
        of: asked,
        unit: plan.units.find(({ code }) => code === unit)?.name ?? unit,
        label: plan.figures.find(({ code }) => code === figure)?.label ?? figure,
        accepted: taken.value,
        now: now === '' ? null : now,
        ...{ file, hash, at },
        cell: { sheet, address: taken.cell },
      },
    };
  });
}

/** The figure that a cell of Số liệu is for, by its unit's code as the plan spells it. */
function selected(book: Book, plan: Plan, cell: Cell): FigureOfUnit | null {
  const pointed = pointedAt(book, cell);
  if (pointed?.sheet !== 'figures') return null;
  const [row] = spelledUnits([{ unit: pointed.unit, values: new Map() }], plan.units);
  return { unit: row?.unit ?? pointed.unit, figure: pointed.column };
}
