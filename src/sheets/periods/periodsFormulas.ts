import { periodRuleWords } from '../../messages/workbook';
import type { PeriodRule } from '../../plan/period';
import type { Plan } from '../../plan/plan';
import { roundPointsFormula } from '../../rules/round';
import { areaAddress, cellAddress } from '../address';
import { type PeriodsLayout, pastCodes, periodCodes as codes } from './periodsLayout';
import { bandFromFormula } from '../points/bands';
import { pointsCodes } from '../points/columnCodes';
import type { PointsLayout } from '../points/layout';
import { pointsOver } from '../points/pointsOver';
import type { References } from '../references';

/**
 * The place of the last number in a row of cells, 0 where there is none. Not MATCH with a huge number:
 * LibreOffice does not find it where blank cells follow.
 */
function lastPlace(cells: string): string {
  const [first = ''] = cells.split(':');
  return `SUMPRODUCT(MAX(ISNUMBER(${cells})*(COLUMN(${cells})-COLUMN(${first})+1)))`;
}

/** What the formulas of Các kỳ depend on. */
export interface PeriodsContext {
  readonly plan: Plan;
  readonly at: PeriodsLayout;
  readonly points: PointsLayout;
  readonly references: References;
}

/** The formulas of one unit's row by the codes of their columns (`historyOf` in scoring/). */
export function periodFormulas(
  context: PeriodsContext,
  row: number,
): Readonly<Record<string, string>> {
  const { at, plan, points, references: to } = context;
  const here = (code: string): string => cellAddress(row, at.column(code), 'column');
  const over = (code: string): string =>
    areaAddress({ row: at.firstRow, column: at.column(code), rows: at.rows, columns: 1 }, 'both');
  const fromPoints = (code: string): string =>
    `INDEX(${pointsOver(to, points, code)},${here(codes.row)})`;
  const unit = cellAddress(row, at.code, 'column');
  const pointUnits = pointsOver(to, points, 'code');
  const isRanked = `ISNUMBER(${here(codes.rank)})`;
  const isUnranked = `OR(${here(codes.combined)}="",NOT(${isRanked}))`;
  const totals = span(context, row, pastCodes.total, codes.total);
  const isRule = (rule: PeriodRule): string =>
    `${to.field('periodRule')}="${periodRuleWords[rule]}"`;
  const rounded = (formula: string): string => roundPointsFormula(formula, to.totalDecimals);
  const combined =
    `IF(${isRule('sum')},${rounded(`SUM(${totals})`)},IF(${isRule('last')},INDEX(${totals},${lastPlace(totals)}),` +
    `IF(${isRule('worst')},MIN(${totals}),IF(OR(${isRule('mean')},${isRule('count')}),${rounded(`AVERAGE(${totals})`)},""))))`;
  return {
    [codes.row]: `=IFERROR(MATCH(${unit},${pointUnits},0),0)`,
    [codes.cluster]: `=IF(${here(codes.row)}=0,0,${fromPoints(pointsCodes.clusterIndex)})`,
    [codes.kind]: `=IF(${here(codes.row)}=0,${plan.unitKinds.length + 1},${fromPoints('kindIndex')})`,
    [codes.rank]: `=IF(${here(codes.row)}=0,"",${fromPoints(pointsCodes.rank)})`,
    [codes.total]: `=IF(${isRanked},${fromPoints(pointsCodes.total)},"")`,
    [codes.band]: `=IF(${isRanked},${fromPoints(pointsCodes.band)},"")`,
    ...changeFormulas(context, row),
    [codes.combined]: `=IF(COUNT(${totals})=0,"",${combined})`,
    [codes.combinedRank]: `=IF(${isUnranked},"",1+COUNTIFS(${over(codes.cluster)},${here(codes.cluster)},${over(codes.combined)},">"&${here(codes.combined)},${over(codes.rank)},">0"))`,
    [codes.combinedBand]: `=IF(${isUnranked},"",${bandFormula(context, row, isRule)})`,
  };
}

/** The cells of all periods, the present one last. */
function span(
  { plan, at }: PeriodsContext,
  row: number,
  pastCode: (period: string) => string,
  last: string,
): string {
  const [first] = plan.history.periods;
  const from = at.column(first ? pastCode(first.code) : last);
  return `${cellAddress(row, from, 'column')}:${cellAddress(row, at.column(last), 'column')}`;
}

/** Against the last period in which the unit was ranked. */
function changeFormulas(context: PeriodsContext, row: number): Readonly<Record<string, string>> {
  const { plan, at, references: to } = context;
  const last = plan.history.periods.at(-1);
  if (!last) return { [codes.places]: '=""', [codes.points]: '=""' };
  const here = (code: string): string => cellAddress(row, at.column(code), 'column');
  const ranks = span(context, row, pastCodes.rank, pastCodes.rank(last.code));
  const totals = span(context, row, pastCodes.total, pastCodes.total(last.code));
  const place = lastPlace(ranks);
  const before = `INDEX(${totals},${place})`;
  const isRanked = `AND(ISNUMBER(${here(codes.rank)}),${place}>0)`;
  return {
    [codes.places]: `=IFERROR(IF(${isRanked},INDEX(${ranks},${place})-${here(codes.rank)},""),"")`,
    [codes.points]: `=IFERROR(IF(${isRanked},IF(ISNUMBER(${before}),${roundPointsFormula(`${here(codes.total)}-${before}`, to.totalDecimals)},""),""),"")`,
  };
}

/** By counting how often a band was held, or by the combined points (of a sum: their mean). */
function bandFormula(
  context: PeriodsContext,
  row: number,
  isRule: (rule: PeriodRule) => string,
): string {
  const { plan, at, references: to } = context;
  const here = (code: string): string => cellAddress(row, at.column(code), 'column');
  const totals = span(context, row, pastCodes.total, codes.total);
  const held = span(context, row, pastCodes.band, codes.band);
  const times = to.field('periodTimes');
  const mean = roundPointsFormula(`${here(codes.combined)}/COUNT(${totals})`, to.totalDecimals);
  const points = `IF(${isRule('sum')},${mean},${here(codes.combined)})`;
  const last = plan.bands.length - 1;
  const nested = (conditionOf: (index: number) => string): string =>
    plan.bands.reduceRight(
      (below, _, index) =>
        index === last
          ? to.band(index, 'name')
          : `IF(${conditionOf(index)},${to.band(index, 'name')},${below})`,
      '""',
    );
  const often = nested(
    (index) =>
      `SUMPRODUCT(ISNUMBER(${totals})*ISNUMBER(MATCH(${held},${to.bestBands(index + 1)},0)))>=MAX(1,N(${times}))`,
  );
  const byPoints = nested((index) => {
    return `${points}>=${bandFromFormula(context, index, here(codes.kind))}`;
  });
  return `IF(${isRule('count')},${often},${byPoints})`;
}
