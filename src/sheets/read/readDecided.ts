import { betweenSteps } from '../../checks/judged';
import { leastPoints, pointsFor } from '../../plan/applies';
import type { CellValue, Explanations } from '../../plan/entry';
import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { Decided } from '../../scoring/result';
import { ORDER, ORDER_REASON, REASON } from '../decisions/appraisalLayout';
import type { Book } from '../book';
import { type CodedRow, readCodedRows, spelledUnits } from '../codedRows';
import { names } from '../names';
import { formerUnits } from './formerUnits';
import { serialShown } from './readEntries';
import { readPast } from './readPast';
import { readPledged } from './readPledged';

/** What people decided, as scoring takes it, with the rows as they stand and what could not be read. */
export interface ReadDecided {
  readonly decided: Decided;
  readonly rows: {
    readonly appraisals: readonly CodedRow[];
    readonly pledges: readonly CodedRow[];
    readonly periods: readonly CodedRow[];
    readonly explanations: readonly CodedRow[];
  };
  /** What units wrote on Giải trình. */
  readonly explanations: Explanations;
  readonly findings: readonly Finding[];
}

/**
 * Reads Thẩm định, Đăng ký, Các kỳ and Giải trình: what is not a number there decides nothing and is
 * a finding. Rows of units that the period does not score decide nothing either, and need no finding.
 */
export function readDecided(book: Book, plan: Plan): ReadDecided {
  const findings: Finding[] = [];
  const rowsOf = (name: string, rowsName: string) =>
    spelledUnits(readCodedRows(book, name, rowsName), plan.units);
  const appraisals = rowsOf(names.appraisal, names.appraisalRows);
  const pledges = rowsOf(names.pledges, names.pledgeRows);
  const periods = rowsOf(names.periods, names.periodRows);
  const explanations = rowsOf(names.explanations, names.explanationRows);
  const formerOf = formerUnits(book, plan);
  const scored = (rows: readonly CodedRow[]) => rows.filter(({ unit }) => !formerOf(unit));
  return {
    decided: {
      appraisals: byUnit(scored(appraisals), (row) => readAppraised(plan, row, findings)),
      ownTargets: byUnit(scored(pledges), (row) => readPledged(plan, row, findings)),
      tieOrder: new Map(
        [...byUnit(scored(appraisals), (row) => readOrder(plan, row, findings))].flatMap(
          ([unit, place]) => (place === null ? [] : [[unit, place]]),
        ),
      ),
      past: readPast(plan, scored(periods), findings),
    },
    rows: { appraisals, pledges, periods, explanations },
    explanations: byUnit(scored(explanations), readExplained),
    findings,
  };
}

/** Of two rows for one unit the first one counts, as the formulas find it. */
function byUnit<Read>(
  rows: readonly CodedRow[],
  read: (row: CodedRow) => Read,
): ReadonlyMap<string, Read> {
  const found = new Map<string, Read>();
  for (const row of rows) {
    const item = read(row);
    if (!found.has(row.unit)) found.set(row.unit, item);
  }
  return found;
}

/** What a unit is called in a sentence. */
function nameOf({ units }: Plan, unit: string): string {
  return units.find(({ code }) => code === unit)?.name ?? unit;
}

/** A cell with nothing but spaces says nothing. */
function readExplained({ values }: CodedRow): ReadonlyMap<string, string> {
  const texts = [...values].map(([code, value]) => [code, String(value).trim()] as const);
  return new Map(texts.filter(([code, text]) => text !== '' && !code.startsWith('_')));
}

/** A cell with nothing but spaces gives no reason. */
function isSaid(value: CellValue | undefined): boolean {
  return value !== undefined && String(value).trim() !== '';
}

function readAppraised(
  plan: Plan,
  { unit, values, dates }: CodedRow,
  findings: Finding[],
): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  const known = plan.units.find(({ code }) => code === unit);
  const name = nameOf(plan, unit);
  for (const { code: criterion, ...rest } of plan.criteria) {
    const value = values.get(criterion);
    const place = { at: 'appraisal', unit, criterion } as const;
    if (value === undefined) continue;
    if (typeof value !== 'number') {
      const typed = String(value);
      const about = { unit: name, criterion, typed };
      findings.push(finding('read.appraisalNotANumber', 'error', place, about));
      continue;
    }
    const most = known && pointsFor(rest, known);
    const [min, max] = [leastPoints(rest), most ?? 0];
    const counted = Math.max(min, Math.min(max, value));
    // What is not scored for the unit is told, and counts for nothing: as 0 it could fire a gate.
    if (!known || most !== undefined) points.set(criterion, counted);
    if (dates?.has(criterion)) {
      const about = { unit: name, criterion, typed: serialShown(value), counted };
      findings.push(finding('read.appraisalIsDate', 'error', place, about));
    } else if (known && most === undefined) {
      findings.push(finding('read.appraisalNotScored', 'error', place, { unit: name, criterion }));
    } else if (counted !== value) {
      const about = { unit: name, criterion, points: value, min, max, counted };
      findings.push(finding('read.appraisalBeyondMaximum', 'error', place, about));
    } else {
      const between = betweenSteps(rest, value, max);
      const about = { unit: name, criterion, points: value };
      if (between)
        findings.push(finding('read.appraisalOffStep', 'warning', place, { ...about, ...between }));
    }
  }
  if (points.size > 0 && !isSaid(values.get(REASON))) {
    const place = { at: 'appraisal', unit, criterion: REASON } as const;
    findings.push(finding('read.appraisalWithoutReason', 'warning', place, { unit: name }));
  }
  return points;
}

function readOrder(plan: Plan, { unit, values }: CodedRow, findings: Finding[]): number | null {
  const value = values.get(ORDER);
  if (value === undefined) return null;
  const place = { at: 'order', unit } as const;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    const about = { unit: nameOf(plan, unit), typed: String(value) };
    findings.push(finding('read.orderNotAPlace', 'error', place, about));
    return null;
  }
  if (!isSaid(values.get(ORDER_REASON))) {
    const reason = { at: 'appraisal', unit, criterion: ORDER_REASON } as const;
    const about = { unit: nameOf(plan, unit) };
    findings.push(finding('read.orderWithoutReason', 'warning', reason, about));
  }
  return value;
}
