import { aggregationWords, roleWords } from '../../messages/workbook';
import type { Role } from '../../plan/criterion';
import { FULL_POINTS } from '../../plan/plan';
import { outcomeMarks } from '../../rules/outcome';
import { roundPointsFormula } from '../../rules/round';
import { cellAddress } from '../address';
import { type Columns, type PointsContext, rowCells, type RowCells, type Source } from './context';
import { firedCount } from './gates';
import { pointsCodes as codes } from './columnCodes';

/** More than any points: where a limit was left blank. */
const NO_LIMIT = 10 ** 12;

function limited(limit: string, number: string): string {
  return `MIN(IF(${limit}="",${NO_LIMIT},${limit}),${number})`;
}

/** The points of the criteria with a role, unrounded. */
function sumOf(cells: RowCells, source: Source, role: Role, columns: Columns): string {
  const isRole = `(${cells.head('role', columns)}="${roleWords[role]}")`;
  return `SUMPRODUCT(--${isRole},${cells[source](columns)})`;
}

/** The formulas of a content group: its points, and what it could have brought at most. */
export function groupFormulas(
  context: PointsContext,
  group: string,
  row: number,
): Readonly<Record<'points' | 'computed' | 'full' | 'available' | 'availableComputed', string>> {
  const { at, references: to } = context;
  const columns = at.groupColumns(group);
  if (!columns) {
    return { points: '=0', computed: '=0', full: '=0', available: '=0', availableComputed: '=0' };
  }
  const cells = rowCells(context, row);
  const cap = cellAddress(at.capRow, at.column(group), 'both');
  const earned = (source: Source): string =>
    `=IF(${firedCount(cells, source, 'group', columns)}>0,0,ROUND(${limited(cap, sumOf(cells, source, 'scored', columns))},${to.pointsDecimals}))`;
  const computed = cells.computed(columns);
  const only = cells.head('onlyFor', columns);
  const counts = `(${cells.head('role', columns)}="${roleWords.scored}")*((${only}="")+(${only}=${cells.unitCode})>0)`;
  const isSpread = `(${computed}="${outcomeMarks.notApplicable}")`;
  const most = (without: string): string =>
    `=${limited(cap, `SUMPRODUCT(${counts}${without},${cells.max(columns)})`)}`;
  return {
    points: earned('official'),
    computed: earned('computed'),
    full: most(''),
    available: most(`*(1-${isSpread}*(${cells.official(columns)}=""))`),
    availableComputed: most(`*(1-${isSpread})`),
  };
}

/** Bonus or penalty points, rounded and within their limit. */
export function extraFormula(
  context: PointsContext,
  cells: RowCells,
  source: Source,
  role: 'bonus' | 'penalty',
): string {
  const { references: to } = context;
  const limit = to.field(role === 'bonus' ? 'bonusLimit' : 'penaltyLimit');
  const sum = sumOf(cells, source, role, cells.all);
  return limited(limit, `ROUND(${sum},${to.pointsDecimals})`);
}

/** The formula of `totalsOf`, without its leading `=`. */
export function totalFormula(
  context: PointsContext,
  cells: RowCells,
  source: Source,
  extras: { readonly bonus: string; readonly penalty: string },
): string {
  const { references: to } = context;
  const isOfficial = source === 'official';
  const groups = cells.groups(isOfficial ? (group) => group : codes.computedGroup);
  const available = cells.groups(isOfficial ? codes.available : codes.availableComputed);
  const sum = `${to.field('aggregation')}="${aggregationWords.weightedMean}"`;
  const base = `IF(${sum},${weightedMean(context, groups, available)},${scaledSum(cells, groups, available)})`;
  const within = limited(
    to.field('totalLimit'),
    `MAX(0,${base}+${extras.bonus}-${extras.penalty})`,
  );
  const rounded = roundPointsFormula(within, to.totalDecimals);
  return `IF(${firedCount(cells, source, 'all')}>0,0,${rounded})`;
}

function scaledSum(cells: RowCells, groups: string, available: string): string {
  return `IF(SUM(${available})>0,SUM(${groups})*${cells.here(codes.applicable)}/SUM(${available}),0)`;
}

function weightedMean({ plan, at }: PointsContext, groups: string, available: string): string {
  const column = at.firstGroup;
  const last = column + plan.groups.length - 1;
  const weights = `${cellAddress(at.weightRow, column, 'both')}:${cellAddress(at.weightRow, last, 'both')}`;
  const isOpen = `(${available}>0)`;
  const sum = `SUMPRODUCT(${weights}*${isOpen})`;
  const shares = `SUMPRODUCT(${weights}*${isOpen}*${groups}/(${available}+(${available}<=0)))`;
  return `IF(${sum}>0,${FULL_POINTS}*${shares}/${sum},0)`;
}
