import { comparisonWords, gateWords, policyWords } from '../messages/workbook';
import { pointsTexts } from '../messages/workbookTexts';
import type { Criterion, Gate } from '../plan/criterion';
import type { Plan } from '../plan/plan';
import { outcomeFormula, outcomeMarks } from '../rules/outcome';
import { areaAddress, cellAddress, sheetReference } from './address';
import type { AppraisalPlace } from './appraisalLayout';
import { CLUSTER_STRIDE, pointsCodes as codes, type PointsLayout } from './pointsLayout';
import type { References } from './references';
/** Everything that the formulas of one row of Điểm depend on besides the row. */
export interface PointsContext {
  readonly plan: Plan;
  readonly at: PointsLayout;
  readonly references: References;
  /** Where typed points stand on Thẩm định. */
  readonly appraisal: AppraisalPlace;
  /** First row of figures on Số liệu: the rows of both sheets go side by side. */
  readonly firstEntryRow: number;
}

/** The formulas of one unit's row, from the first column to the last. */
export function pointsRow(context: PointsContext, row: number): readonly string[] {
  const { plan } = context;
  return [
    ...identityFormulas(context, row),
    ...plan.criteria.map((criterion) => criterionFormula(context, criterion, row)),
    ...plan.groups.map(({ code }) => groupFormula(context, code, row)),
    ...tailFormulas(context, row),
  ];
}

function identityFormulas(context: PointsContext, row: number): readonly string[] {
  const { at, plan, references: to, appraisal, firstEntryRow } = context;
  const entryCode = sheetReference(
    to.title('figures'),
    { row: firstEntryRow + row - at.firstRow, column: 0, rows: 1, columns: 1 },
    'column',
  );
  const code = cellAddress(row, at.code, 'column');
  const ofUnit = (column: string): string => `IFERROR(${to.ofUnit(column, code)},"")`;
  const soFar = `${cellAddress(at.firstRow, at.code, 'both')}:${code}`;
  // A second row of figures for one unit is of no kind and in no cluster: it earns and ranks nothing.
  const once = (formula: string): string => `IF(COUNTIF(${soFar},${code})>1,"",${formula})`;
  return [
    `=${entryCode}`,
    `=${ofUnit('name')}`,
    `=${once(ofUnit('kind'))}`,
    `=${once(ofUnit('cluster'))}`,
    `=IFERROR(MATCH(${cellAddress(row, at.kind, 'column')},${to.kindNames},0),${plan.unitKinds.length + 1})`,
    // A unit that Thẩm định does not know finds the blank row below the others.
    `=IFERROR(MATCH(${code},${appraisal.codes},0),${appraisal.rows + 1})`,
  ];
}

function criterionFormula(context: PointsContext, criterion: Criterion, row: number): string {
  const { at, plan, references: to, firstEntryRow } = context;
  const column = at.column(criterion.code);
  const head = (headRow: number): string => cellAddress(headRow, column, 'row');
  const points = areaAddress(
    { row: at.maxRow, column, rows: plan.unitKinds.length + 1, columns: 1 },
    'row',
  );
  const scale = criterion.scale === null ? { at: '', percent: '' } : to.scale(criterion.scale);
  return outcomeFormula(criterion, {
    figure: (code) => to.figure(code, firstEntryRow + row - at.firstRow),
    max: `INDEX(${points},${cellAddress(row, at.kindIndex, 'column')})`,
    target: head(at.targetRow),
    atMost: `${head(at.atMostRow)}="${comparisonWords['<=']}"`,
    parameter: head(at.parameterRow),
    scaleAt: scale.at,
    scalePercent: scale.percent,
    decimals: to.pointsDecimals,
    policyIs: (policy) => `${head(at.policyRow)}="${policyWords[policy]}"`,
  });
}

/** A group's official points: the computed ones, with appraised ones in their place; none where its gate fired. */
function groupFormula(context: PointsContext, group: string, row: number): string {
  const columns = context.at.groupColumns(group);
  if (!columns) return '=0';
  const computed = areaAddress({ row, rows: 1, ...columns }, 'column');
  const typed = typedPoints(context, columns.column, columns.columns, row);
  const sum = `SUM(${computed})+SUM(${typed})-SUMPRODUCT(--ISNUMBER(${typed}),${computed})`;
  const lost = fired(context, 'group', columns.column, columns.columns, row);
  return `=IF(${lost}>0,0,ROUND(${sum},${context.references.pointsDecimals}))`;
}

/** The unit's appraised points of some criteria columns, in one row. */
function typedPoints(context: PointsContext, column: number, columns: number, row: number): string {
  const { at, appraisal } = context;
  const points = appraisal.points(column - at.firstCriterion, columns);
  return `INDEX(${points},${cellAddress(row, at.appraisalRow, 'column')},0)`;
}

/** How many criteria with this gate earn nothing. */
function fired(
  context: PointsContext,
  gate: Gate,
  column: number,
  columns: number,
  row: number,
): string {
  const { at } = context;
  const gates = areaAddress({ row: at.gateRow, column, rows: 1, columns }, 'both');
  const computed = areaAddress({ row, column, rows: 1, columns }, 'column');
  const typed = typedPoints(context, column, columns, row);
  return `SUMPRODUCT((${gates}="${gateWords[gate]}")*(ISNUMBER(${typed})*(${typed}=0)+(1-ISNUMBER(${typed}))*ISNUMBER(${computed})*(${computed}=0)))`;
}

function tailFormulas(context: PointsContext, row: number): readonly string[] {
  const { at, plan, references: to } = context;
  const all = { column: at.firstCriterion, columns: at.criteria };
  const here = (code: string): string => cellAddress(row, at.column(code), 'column');
  const over = (code: string): string =>
    areaAddress({ row: at.firstRow, column: at.column(code), rows: at.rows, columns: 1 }, 'both');
  const soFar = (code: string): string => {
    const column = at.column(code);
    return `${cellAddress(at.firstRow, column, 'both')}:${cellAddress(row, column, 'column')}`;
  };
  const computed = areaAddress({ row, rows: 1, ...all }, 'column');
  const typed = typedPoints(context, all.column, all.columns, row);
  const groupPoints = areaAddress(
    { row, column: at.firstGroup, rows: 1, columns: Math.max(1, at.groups) },
    'column',
  );
  const max = `INDEX(${areaAddress({ row: at.maxRow, rows: plan.unitKinds.length + 1, ...all }, 'both')},${cellAddress(row, at.kindIndex, 'column')},0)`;
  const scaled = (sum: string, without: string): string =>
    `=IF(${here(codes.applicable)}>${without},ROUND((${sum})*${here(codes.applicable)}/(${here(codes.applicable)}-${without}),${to.totalDecimals}),0)`;
  const isNotApplicable = `(${computed}="${outcomeMarks.notApplicable}")`;
  const keys = plan.ranking.tieChain.map((_, index) => codes.tieKey(index));
  /** Equal so far in the chain: the pairs of range and criterion for COUNTIFS and SUMIFS. */
  const equal = (count: number): string =>
    [codes.clusterIndex, codes.rankTotal, ...keys]
      .slice(0, count)
      .map((code) => `${over(code)},${here(code)}`)
      .join(',');
  const ahead = (fold: (conditions: string) => string): string =>
    [codes.rankTotal, ...keys]
      .map((code, index) => fold(`${equal(index + 1)},${over(code)},">"&${here(code)}`))
      .join('+');
  const unranked = `${here(codes.rankTotal)}=""`;
  const equalAll = equal(keys.length + 2);
  const sameSoFar = [codes.clusterIndex, codes.rankTotal, ...keys]
    .map((code) => `${soFar(code)},${here(code)}`)
    .join(',');
  const bands = plan.bands.length;
  const band = `MIN(MAX(COUNTIF(${to.bandFrom},">"&${here(codes.total)}),IF(${fired(context, 'capBand', all.column, all.columns, row)}>0,1,0)),${bands - 1})+1`;
  const formulas: Record<string, string> = {
    [codes.missing]: `=COUNTIF(${computed},"${outcomeMarks.missing}")`,
    [codes.invalid]: `=COUNTIF(${computed},"${outcomeMarks.invalid}")`,
    [codes.applicable]: `=SUM(${max})`,
    [codes.notApplicable]: `=SUMPRODUCT(${isNotApplicable}*(1-ISNUMBER(${typed})),${max})`,
    [codes.computedTotal]: scaled(`SUM(${computed})`, `SUMPRODUCT(--${isNotApplicable},${max})`),
    [codes.total]: scaled(`SUM(${groupPoints})`, here(codes.notApplicable)),
    [codes.status]: `=IF(${fired(context, 'unranked', all.column, all.columns, row)}>0,"${pointsTexts.status.gated}",IF(COUNT(${computed})+COUNT(${typed})=0,"${pointsTexts.status.noFigures}",""))`,
    [codes.rank]: `=IF(${unranked},"",1+ROUND(${ahead((conditions) => `SUMIFS(${over(codes.weight)},${conditions})`)},0))`,
    [codes.band]: `=IF(${unranked},"",INDEX(${to.bandNames},${band}))`,
    [codes.clusterIndex]: `=IFERROR(MATCH(${cellAddress(row, at.cluster, 'column')},${to.clusterNames},0),0)`,
    [codes.rankTotal]: `=IF(${here(codes.status)}="",${here(codes.total)},"")`,
    [codes.better]: `=IF(${unranked},"",${ahead((conditions) => `COUNTIFS(${conditions})`)})`,
    [codes.weight]: `=IF(${unranked},"",IF(${to.isDense},1/COUNTIFS(${equalAll}),1))`,
    [codes.ordinal]: `=IF(${unranked},SUMPRODUCT((${over(codes.clusterIndex)}=${here(codes.clusterIndex)})*ISNUMBER(${over(codes.rankTotal)}))+SUMPRODUCT((${soFar(codes.clusterIndex)}=${here(codes.clusterIndex)})*(1-ISNUMBER(${soFar(codes.rankTotal)}))),${here(codes.better)}+COUNTIFS(${sameSoFar}))`,
    [codes.position]: `=${here(codes.clusterIndex)}*${CLUSTER_STRIDE}+${here(codes.ordinal)}`,
  };
  keys.forEach((key) => {
    formulas[key] = tieKeyFormula(context, key, row);
  });
  return at.tail.map((code) => formulas[code] ?? '');
}

/** The official points of the group or criterion that the head of this column points to. */
function tieKeyFormula(context: PointsContext, key: string, row: number): string {
  const { at, appraisal } = context;
  const place = cellAddress(at.nameRow, at.column(key), 'both');
  const official = areaAddress(
    { row, column: at.firstCriterion, rows: 1, columns: at.criteria + at.groups },
    'column',
  );
  const typed = `INDEX(${appraisal.points(0, at.criteria)},${cellAddress(row, at.appraisalRow, 'column')},MIN(${place},${at.criteria}))`;
  const computed = `SUM(INDEX(${official},${place}))`;
  return `=IF(${place}=0,0,IF(${place}>${at.criteria},${computed},IF(ISNUMBER(${typed}),${typed},${computed})))`;
}
