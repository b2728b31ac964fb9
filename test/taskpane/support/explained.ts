import type { ExplainReport } from '../../../src/commands/reports';
import { entryFromCell } from '../../../src/plan/entry';
import { teaching, teachingSamples } from '../../../src/templates/teaching';
import type { Decided } from '../../../src/scoring/result';
import { nothingDecided } from '../../../src/scoring/result';
import { explainedUnit } from '../../scoring/explain/explained';

const entries = new Map(
  [...teachingSamples].map(([unit, row]) => [
    unit,
    new Map([...row].map(([figure, value]) => [figure, entryFromCell(value)])),
  ]),
);

/** What the teaching plan's samples come to for one unit, as the command reports it. */
export function explainReport(
  unit: string,
  asked: readonly string[] = [],
  decided: Decided = nothingDecided,
  group: string | null = null,
): ExplainReport {
  const reasons = {
    appraisals: new Map([...decided.appraisals.keys()].map((code) => [code, 'Nộp chậm một ngày'])),
    tieOrder: new Map<string, string>(),
  };
  return {
    unit: explainedUnit(teaching, entries, unit, decided, reasons),
    asked,
    group,
    cells: {
      figure: (code) => ({ sheet: 'Số liệu', address: code === 'KT_DU' ? 'E12' : 'G12' }),
      points: () => ({ sheet: 'Điểm', address: 'I25' }),
      appraisal: () => ({ sheet: 'Thẩm định', address: 'D7' }),
      pledge: () => null,
      rows: {
        points: { sheet: 'Điểm', address: 'U25' },
        ranking: { sheet: 'Xếp hạng', address: 'D9' },
        figures: { sheet: 'Số liệu', address: 'B12' },
      },
    },
  };
}
