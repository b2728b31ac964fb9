import { roleWords } from '../../messages/workbook';
import { DECISION_BASE, UNDECIDED } from '../../scoring/scoreUnit';
import { cellAddress } from '../address';
import { type PointsContext, rowCells, type RowCells } from './context';
import { pointsCodes as codes } from './columnCodes';
import { CLUSTER_STRIDE } from './layout';

/** The columns that decide an order, from the first to the last. */
function keysOf({ plan }: PointsContext): readonly string[] {
  return [
    codes.rankTotal,
    ...plan.ranking.tieChain.map((_, index) => codes.tieKey(index)),
    codes.decision,
  ];
}

/** Conditions for the functions on several conditions: equal in these columns. */
function equalIn(
  columns: readonly string[],
  range: (code: string) => string,
  cells: RowCells,
): string {
  return columns.map((code) => `${range(code)},${cells.here(code)}`).join(',');
}

/** How many units of the cluster are equal to the row's in all keys, itself included. */
export function equalKeys(context: PointsContext, cells: RowCells): string {
  return `COUNTIFS(${equalIn([codes.clusterIndex, ...keysOf(context)], cells.over, cells)})`;
}

/** Adds up, key by key, what stands ahead: equal in all keys before, larger in this one. */
function ahead(
  context: PointsContext,
  cells: RowCells,
  within: readonly string[],
  fold: (conditions: string) => string,
): string {
  const keys = keysOf(context);
  return keys
    .map((key, index) => {
      const equal = equalIn([...within, ...keys.slice(0, index)], cells.over, cells);
      const larger = `${cells.over(key)},">"&${cells.here(key)}`;
      return fold(equal === '' ? larger : `${equal},${larger}`);
    })
    .join('+');
}

/** The formulas of `rankUnits` for one row, by the code of the column. */
export function rankFormulas(
  context: PointsContext,
  row: number,
): Readonly<Record<string, string>> {
  const { at, plan, references: to } = context;
  const cells = rowCells(context, row);
  const { here, over, soFar } = cells;
  const unranked = `${here(codes.rankTotal)}=""`;
  const cluster = [codes.clusterIndex];
  const keys = keysOf(context);
  const others = `(${over(codes.clusterIndex)}=${here(codes.clusterIndex)})*ISNUMBER(${over(codes.rankTotal)})`;
  const unrankedSoFar = `(${soFar(codes.clusterIndex)}=${here(codes.clusterIndex)})*(1-ISNUMBER(${soFar(codes.rankTotal)}))`;
  const formulas: Record<string, string> = {
    [codes.clusterIndex]: `=IFERROR(MATCH(${cellAddress(row, at.cluster, 'column')},${to.clusterNames},0),0)`,
    [codes.rankTotal]: `=IF(${here(codes.status)}="",${here(codes.total)},"")`,
    [codes.decision]: decisionFormula(context, row),
    [codes.better]: `=IF(${unranked},"",${ahead(context, cells, cluster, (conditions) => `COUNTIFS(${conditions})`)})`,
    [codes.betterInPlan]: `=IF(${unranked},"",${ahead(context, cells, [], (conditions) => `COUNTIFS(${conditions})`)})`,
    [codes.weight]: `=IF(${unranked},"",IF(${to.isDense},1/${here(codes.sharing)},1))`,
    [codes.rank]: `=IF(${unranked},"",1+ROUND(${ahead(context, cells, cluster, (conditions) => `SUMIFS(${over(codes.weight)},${conditions})`)},0))`,
    [codes.ordinal]: `=IF(${unranked},SUMPRODUCT(${others})+SUMPRODUCT(${unrankedSoFar}),${here(codes.better)}+COUNTIFS(${equalIn([...cluster, ...keys], soFar, cells)}))`,
    [codes.position]: `=${here(codes.clusterIndex)}*${CLUSTER_STRIDE}+${here(codes.ordinal)}`,
  };
  plan.ranking.tieChain.forEach((_, index) => {
    formulas[codes.tieKey(index)] = tieKeyFormula(context, codes.tieKey(index), row);
  });
  return formulas;
}

/** The unit's place among equal ones as it was decided by hand: the first stands highest. */
function decisionFormula({ at, appraisal }: PointsContext, row: number): string {
  const place = `INDEX(${appraisal.order},${cellAddress(row, at.appraisalRow, 'column')})`;
  return `=IFERROR(IF(AND(ISNUMBER(${place}),${place}>=1,${place}=INT(${place})),${DECISION_BASE}-${place},${UNDECIDED}),${UNDECIDED})`;
}

/** The official points of the group or criterion that the head of this column points to. */
function tieKeyFormula(context: PointsContext, key: string, row: number): string {
  const { at } = context;
  const cells = rowCells(context, row);
  const place = cellAddress(at.nameRow, at.column(key), 'both');
  const criterion = `MIN(${place},${at.criteria})`;
  // A blank text counts as 0.
  const earned = `SUM(INDEX(${cells.official(cells.all)},${criterion}))`;
  const ofGroup = `INDEX(${cells.groups((group) => group)},${place}-${at.criteria})`;
  // Of a penalty the smaller is the better.
  const sign = `IF(INDEX(${cells.head('role', cells.all)},${criterion})="${roleWords.penalty}",-1,1)`;
  return `=IF(${place}=0,0,IF(${place}>${at.criteria},${ofGroup},${sign}*${earned}))`;
}
