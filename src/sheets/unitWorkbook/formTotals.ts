import { formTexts as texts } from '../../messages/unitWorkbookTexts';
import type { ContentGroup, Gate } from '../../plan/criterion';
import { FULL_POINTS } from '../../plan/plan';
import { outcomeMarks } from '../../rules/outcome';
import { roundPointsFormula } from '../../rules/round';
import { areaAddress } from '../address';
import { type FormContext, quoted } from './formContext';
import { type FormColumn, helperColumns } from './formLayout';
import { formColumns } from './formNames';

const { selfPoints, maxPoints } = formColumns;

/** Decimals that a total is told with at least. */
const LEAST_DECIMALS = 2;

interface Rows {
  readonly first: number;
  readonly end: number;
}

/** Sums of a column over lines whose other columns hold what is asked for; texts count as nothing. */
function sumWhere(
  { at }: FormContext,
  column: FormColumn,
  conditions: readonly (readonly [FormColumn, string])[],
  rows?: Rows,
): string {
  const over = (code: FormColumn): string => areaAddress(at.over(code, rows), 'both');
  const pairs = conditions.map(([code, is]) => `${over(code)},${quoted(is)}`);
  return `SUMIFS(${[over(column), ...pairs].join(',')})`;
}

function firedCount(context: FormContext, gate: Gate, rows?: Rows): string {
  return sumWhere(context, helperColumns.fired, [[helperColumns.gate, gate]], rows);
}

function limited(limit: number | null, number: string): string {
  return limit === null ? number : `MIN(${limit},${number})`;
}

/** The formulas of a content group's line: points, points at most, and those that the unit can have. */
export function groupFormulas(
  context: FormContext,
  { code, cap }: ContentGroup,
): Readonly<Record<'selfPoints' | 'maxPoints' | 'available', string>> {
  const { at, plan } = context;
  const { first, end } = at.groupRows(code);
  const rows = { first: first + 1, end };
  const scored = [helperColumns.role, 'scored'] as const;
  const earned = limited(cap, sumWhere(context, selfPoints, [scored], rows));
  const applies = [selfPoints, `<>${outcomeMarks.notApplicable}`] as const;
  return {
    selfPoints: `=IF(${firedCount(context, 'group', rows)}>0,0,ROUND(${earned},${plan.rounding.points}))`,
    maxPoints: `=${limited(cap, sumWhere(context, maxPoints, [scored], rows))}`,
    available: `=${limited(cap, sumWhere(context, maxPoints, [scored, applies], rows))}`,
  };
}

/** Bonus or penalty points, rounded and within their limit. */
export function extraFormula(context: FormContext, role: 'bonus' | 'penalty'): string {
  const { rounding, totals } = context.plan;
  const limit = role === 'bonus' ? totals.bonusLimit : totals.penaltyLimit;
  const sum = sumWhere(context, selfPoints, [[helperColumns.role, role]]);
  return limited(limit, `ROUND(${sum},${rounding.points})`);
}

/** The formula of `totalsOf` over the lines of the form. */
export function totalFormula(context: FormContext): string {
  const { totals, rounding } = context.plan;
  const base = totals.aggregation === 'sum' ? scaledSum(context) : weightedMean(context);
  const extras = `${extraFormula(context, 'bonus')}-${extraFormula(context, 'penalty')}`;
  const within = limited(totals.totalLimit, `MAX(0,${base}+${extras})`);
  const rounded = roundPointsFormula(within, String(rounding.total));
  return `=IF(${firedCount(context, 'all')}>0,0,${rounded})`;
}

function groupsOf({ at }: FormContext): readonly ContentGroup[] {
  return at.lines.flatMap((line) => (line.is === 'group' ? [line.group] : []));
}

function groupCells(context: FormContext, column: FormColumn): readonly string[] {
  const { at } = context;
  return groupsOf(context).map(({ code }) => at.cell(at.groupRow(code), column));
}

/** The points at most of all content groups together. */
export function fullFormula(context: FormContext): string {
  return sum(groupCells(context, maxPoints));
}

/** The points of what does not apply are spread over the rest. */
function scaledSum(context: FormContext): string {
  const available = sum(groupCells(context, helperColumns.available));
  const earned = sum(groupCells(context, selfPoints));
  return `IF(${available}>0,${earned}*${fullFormula(context)}/${available},0)`;
}

function weightedMean(context: FormContext): string {
  const { at } = context;
  const terms = groupsOf(context).map(({ code, weight }) => {
    const row = at.groupRow(code);
    const available = at.cell(row, helperColumns.available);
    return {
      weight: `${weight ?? 0}*(${available}>0)`,
      available,
      earned: at.cell(row, selfPoints),
    };
  });
  if (terms.length === 0) return '0';
  const weights = terms.map(({ weight }) => weight).join('+');
  const shares = terms
    .map(({ weight, available, earned }) => `${weight}*${earned}/(${available}+(${available}<=0))`)
    .join('+');
  return `IF(${weights}>0,${FULL_POINTS}*(${shares})/(${weights}),0)`;
}

function sum(cells: readonly string[]): string {
  return cells.length === 0 ? '0' : `SUM(${cells.join(',')})`;
}

/** How many criteria wait for the other units, as an expression. */
function openCount({ at }: FormContext): string {
  return `COUNTIF(${areaAddress(at.over(selfPoints), 'both')},${quoted(texts.inCluster)})`;
}

/** The row of the total: below the lines, and below bonus and penalty points where there are any. */
export function totalRow(context: Pick<FormContext, 'at'>): number {
  return context.at.end + extraRoles(context).length;
}

/** Which points beside those proper the unit can have. */
export function extraRoles({ at }: Pick<FormContext, 'at'>): readonly ('bonus' | 'penalty')[] {
  const roles = new Set(
    at.lines.map((line) => (line.is === 'criterion' ? line.criterion.role : '')),
  );
  return (['bonus', 'penalty'] as const).filter((role) => roles.has(role));
}

/** The total and the points at most, for the line on top. */
export function totalShownFormula(context: FormContext): string {
  const { at, plan } = context;
  const [total, most] = [selfPoints, maxPoints].map((column) => at.cell(totalRow(context), column));
  const decimals = Math.max(LEAST_DECIMALS, plan.rounding.total);
  return `=${quoted(texts.totals.short)}&FIXED(${total},${decimals},TRUE)&"/"&${most}`;
}

/** Says how many criteria the total does not hold yet; blank where it holds all. */
export function openFormula(context: FormContext): string {
  const count = openCount(context);
  return `=IF(${count}>0,"${texts.totals.open(count)}","")`;
}
