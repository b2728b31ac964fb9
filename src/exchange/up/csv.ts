import { figuresForUnit, pointsFor } from '../../plan/applies';
import type { CellValue } from '../../plan/entry';
import { figuresOf } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { unitPoints } from '../../scoring/points';
import type { ByCriterion } from '../../scoring/result';
import type { ScoredPlan } from '../../scoring/scorePlan';
import { tidyColumns } from '../../messages/upwardTexts';

/** What the table is made from: the scorebook as it was read and scored. */
export interface TidyInput {
  readonly plan: Plan;
  readonly scored: ScoredPlan;
  readonly appraisals: ByCriterion;
  /** What a cell of Số liệu holds; blank where nothing does. */
  readonly value: (unit: string, figure: string) => CellValue;
  /** File, sheet and cell that a figure was taken from; blank where it was typed. */
  readonly origin: (unit: string, figure: string) => string;
}

export type TidyRow = readonly CellValue[];

/**
 * The whole result as a table that statistics programs take: one row for each unit, criterion and
 * figure that it reads (figures that no criterion reads have a blank criterion), with the headings first.
 * A criterion's points stand beside its first figure alone, so that a sum over the column is the total.
 */
export function tidyTable(input: TidyInput): readonly TidyRow[] {
  return [tidyColumns, ...input.plan.units.flatMap((unit) => rowsOf(unit, input))];
}

function rowsOf(unit: Unit, { plan, scored, appraisals, value, origin }: TidyInput): TidyRow[] {
  const outcomes = scored.units.find((one) => one.unit === unit.code)?.outcomes ?? new Map();
  const points = unitPoints(unit, outcomes, appraisals.get(unit.code) ?? new Map());
  const cluster = plan.clusters.find(({ code }) => code === unit.cluster)?.name ?? unit.cluster;
  const asked = figuresForUnit(plan, unit);
  const criteria = plan.criteria.filter((one) => pointsFor(one, unit) !== undefined);
  const read = new Set(criteria.flatMap(({ measure }) => figuresOf(measure)));
  const head = [plan.identity.id, plan.period.code, unit.code, unit.name, cluster];
  const row = (code: string, criterion: TidyRow, earned: CellValue): TidyRow => {
    const figure = plan.figures.find((one) => one.code === code);
    const [label, measured] = [figure?.label ?? code, figure?.unitOfMeasure ?? ''];
    const from = origin(unit.code, code);
    return [...head, ...criterion, code, label, value(unit.code, code), measured, earned, from];
  };
  return [
    ...criteria.flatMap((criterion) =>
      [...new Set(figuresOf(criterion.measure))].map((code, index) =>
        row(
          code,
          [criterion.code, criterion.name],
          index === 0 ? (points.of(criterion) ?? '') : '',
        ),
      ),
    ),
    ...plan.figures
      .filter(({ code }) => asked.has(code) && !read.has(code))
      .map(({ code }) => row(code, ['', ''], '')),
  ];
}

/** What spreadsheet programs would take for a formula. */
const formulaLike = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel reads its accents.
 * Numbers have a decimal point; texts that look like formulas get an apostrophe in front.
 */
export function writeCsv(rows: readonly TidyRow[]): string {
  return `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  const safe = formulaLike.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
