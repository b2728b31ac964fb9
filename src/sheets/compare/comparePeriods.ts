import type { CellValue } from '../../plan/entry';
import { type Finding, finding } from '../../plan/finding';
import type { ScoredPlan } from '../../scoring/scorePlan';
import { cellAddress } from '../address';
import { type SheetContents, valueAt } from '../book';
import { sameShown } from './compareResults';
import { periodCodes as codes, type PeriodsLayout } from '../periods/periodsLayout';

/** The second opinion on Các kỳ: each computed cell against the program's own result. */
export function comparePeriods(
  scored: ScoredPlan,
  at: PeriodsLayout,
  contents: SheetContents,
): readonly Finding[] {
  const history = new Map(scored.history.map((one) => [one.unit, one]));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (let row = at.firstRow; row < at.firstRow + at.rows; row += 1) {
    const own = history.get(String(valueAt(contents, row, at.code)));
    if (!own || seen.has(own.unit)) continue;
    seen.add(own.unit);
    const expected: [code: string, value: CellValue][] = [
      [codes.places, own.places ?? ''],
      [codes.points, own.points ?? ''],
      [codes.combined, own.combined ?? ''],
      [codes.combinedRank, own.combinedRank ?? ''],
      [codes.combinedBand, own.combinedBand],
    ];
    for (const [code, value] of expected) {
      const column = at.column(code);
      const found = valueAt(contents, row, column);
      if (sameShown(value, found)) continue;
      const address = cellAddress(row, column);
      const sheet = contents.title;
      const place = { at: 'cell', sheet, address } as const;
      const values = { sheet, address, expected: value, found };
      findings.push(finding('integrity.cellDiffers', 'error', place, values));
    }
  }
  return findings;
}
