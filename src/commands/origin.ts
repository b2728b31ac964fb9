import { activeCellOf, requestActiveCell } from '../excel/selection';
import type { Origin } from '../exchange/in/received';
import { spelledUnits } from '../sheets/codedRows';
import { pointedAt } from '../sheets/pointedAt';
import { figureCells } from '../sheets/read/unitCells';
import { readReceipts } from '../sheets/receipts';
import { type Result, runCommand } from './outcome';
import { readScorebook } from './readScorebook';
import type { Outcome } from './reports';

/**
 * Where the selected figure of Số liệu came from: the last form that was taken and not taken back.
 * What the cell holds now stands beside what the file said. Reads only.
 */
export function origin(): Promise<Outcome<Origin>> {
  return runCommand(async (context): Promise<Result<Origin>> => {
    const active = requestActiveCell(context);
    const read = await readScorebook(context);
    if (read.problem) return { problem: read.problem };
    const { book, plan } = read.report;
    const pointed = pointedAt(book, activeCellOf(active));
    if (pointed?.sheet !== 'figures') return { problem: { code: 'noOrigin' } };
    const { column: figure } = pointed;
    const [row] = spelledUnits([{ unit: pointed.unit, values: new Map() }], plan.units);
    const unit = row?.unit ?? pointed.unit;
    const receipt = readReceipts(book)
      .filter((one) => one.kind === 'accept' && one.unit === unit && one.figures.has(figure))
      .at(-1);
    const taken = receipt?.figures.get(figure);
    if (!receipt || !taken) return { problem: { code: 'noOrigin' } };
    const now = figureCells(book, plan)(unit, figure)?.value ?? '';
    const { file, hash, at, sheet } = receipt;
    return {
      report: {
        unit: plan.units.find(({ code }) => code === unit)?.name ?? unit,
        figure,
        label: plan.figures.find(({ code }) => code === figure)?.label ?? figure,
        accepted: taken.value,
        now: now === '' ? null : now,
        ...{ file, hash, at },
        cell: { sheet, address: taken.cell },
      },
    };
  });
}
