import { pointsTexts } from '../../messages/sheetTexts/results';
import type { CellValue } from '../../plan/entry';
import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import { type Outcome, outcomeMarks } from '../../rules/outcome';
import { roundHalfUp } from '../../rules/round';
import type { ScoredPlan } from '../../scoring/scorePlan';
import { cellAddress } from '../address';
import { type SheetContents, valueAt } from '../book';
import { pointsCodes as codes } from '../points/columnCodes';
import type { PointsLayout } from '../points/layout';
/** Decimals to which two engines must agree: one more than points can have. */
const DECIMALS = 7;

/**
 * The second opinion: each computed cell of Điểm against the program's own result. A cell that
 * differs was typed over, or an engine is wrong; either way somebody must know.
 */
export function compareResults(
  plan: Plan,
  scored: ScoredPlan,
  at: PointsLayout,
  contents: SheetContents,
): readonly Finding[] {
  const results = new Map(scored.units.map((result) => [result.unit, result]));
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const differs = (row: number, column: number, expected: CellValue): Finding => {
    const address = cellAddress(row, column);
    const sheet = contents.title;
    const found = valueAt(contents, row, column);
    const place = { at: 'cell', sheet, address } as const;
    return finding('integrity.cellDiffers', 'error', place, { sheet, address, expected, found });
  };
  for (let row = at.firstRow; row < at.firstRow + at.rows; row += 1) {
    const result = results.get(String(valueAt(contents, row, at.code)));
    if (!result || seen.has(result.unit)) continue;
    seen.add(result.unit);
    const expected: [column: number, value: CellValue][] = [
      ...[...result.outcomes].map(([code, outcome]): [number, CellValue] => [
        at.column(code),
        shown(outcome),
      ]),
      ...[...result.official.groups].map(([code, points]): [number, CellValue] => [
        at.column(code),
        points,
      ]),
      [at.column(codes.missing), result.missing],
      [at.column(codes.computedTotal), result.computed.total],
      [at.column(codes.bonus), result.official.bonus],
      [at.column(codes.penalty), result.official.penalty],
      [at.column(codes.total), result.official.total],
      [at.column(codes.status), pointsTexts.status[result.status]],
      [at.column(codes.rank), result.rank ?? ''],
      [at.column(codes.band), result.rank === null ? '' : (plan.bands[result.band]?.name ?? '')],
      [at.column(codes.ordinal), result.ordinal],
      [at.column(codes.quota), quotaMarkOf(scored, result.unit)],
    ];
    for (const [column, value] of expected) {
      if (sameShown(value, valueAt(contents, row, column))) continue;
      findings.push(differs(row, column, value));
    }
  }
  // A unit whose row was deleted, or whose code is an error now, would be missed by nobody else.
  const lost = scored.units.filter(({ unit }) => !seen.has(unit));
  return [...findings, ...lost.map(({ unit }) => differs(at.firstRow, at.code, unit))];
}

/** What Điểm says about a unit beyond a quota, or equal to others where it ends. */
function quotaMarkOf({ quotas }: ScoredPlan, unit: string): string {
  if (quotas.some(({ over }) => over.includes(unit))) return pointsTexts.quota.over;
  return quotas.some(({ between }) => between.includes(unit)) ? pointsTexts.quota.between : '';
}

function shown(outcome: Outcome): CellValue {
  return outcome.is === 'points' ? outcome.points : outcomeMarks[outcome.is];
}

/** Whether a cell shows what it should: numbers to the decimals that points can have. */
export function sameShown(expected: CellValue, found: CellValue): boolean {
  return typeof expected === 'number' && typeof found === 'number'
    ? roundHalfUp(expected, DECIMALS) === roundHalfUp(found, DECIMALS)
    : expected === found;
}
