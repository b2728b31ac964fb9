import { cellAddress } from '../address';
import { type PointsContext, rowCells, type RowCells } from './context';
import { bandsLost } from './gates';
import { pointsCodes as codes } from './layout';
import { outcomeMarks } from '../../rules/outcome';
import { SUM_DECIMALS } from '../../rules/sum';

/** Whether the conditions of one band are met, as 1 or 0. */
export function bandMetFormula(context: PointsContext, index: number, row: number): string {
  const { references: to, plan } = context;
  const cells = rowCells(context, row);
  const from = to.band(index, 'from');
  const kinds = plan.unitKinds.map(({ code }) => to.band(index, `from:${code}`));
  // The last one is for units of no known kind.
  const ofKind = `CHOOSE(${cells.kindIndex},${[...kinds, '""'].join(',')})`;
  const reaches = `${cells.here(codes.total)}>=IF(ISNUMBER(${ofKind}),${ofKind},${from})`;
  const percent = to.band(index, 'groupPercent');
  const earned = cells.groups((group) => group);
  const available = cells.groups(codes.available);
  const low = `SUMPRODUCT(--(ROUND(${earned}*100-N(${percent})*${available},${SUM_DECIMALS})<0))`;
  const requires = to.band(index, 'requires');
  return `=IF(AND(${reaches},IF(${percent}="",TRUE,${low}=0),IF(${requires}="",TRUE,${lacking(context, cells, requires)}=0)),1,0)`;
}

/** How many of the criteria named in a cell ("1.1, 2.3") have not earned all their points. */
function lacking({ at }: PointsContext, cells: RowCells, named: string): string {
  const all = cells.all;
  const last = all.column + all.columns - 1;
  const criteria = `${cellAddress(at.codeRow, all.column, 'both')}:${cellAddress(at.codeRow, last, 'both')}`;
  const list = `","&UPPER(SUBSTITUTE(SUBSTITUTE(${named}," ",""),";",","))&","`;
  const isNamed = `ISNUMBER(FIND(","&UPPER(${criteria})&",",${list}))`;
  const computed = cells.computed(all);
  const typed = cells.typed(all);
  const max = cells.max(all);
  const only = cells.head('onlyFor', all);
  const applies = `ISNUMBER(${max})*(${max}>0)*((${only}="")+(${only}=${cells.unitCode})>0)`;
  const isShort = `(ISNUMBER(${typed})*(${typed}<${max})+(1-ISNUMBER(${typed}))*(${computed}<>"${outcomeMarks.notApplicable}")*(1-ISNUMBER(${computed})*(${computed}>=${max})))`;
  return `SUMPRODUCT(${isNamed}*${applies}*${isShort})`;
}

/** The place of the unit's band among the bands, 1 for the best. */
export function bandIndexFormula({ plan }: PointsContext, cells: RowCells): string {
  const bands = plan.bands.length;
  const met = `${cells.here(codes.bandMet(0))}:${cells.here(codes.bandMet(bands - 1))}`;
  const { capped, dropped } = bandsLost(cells);
  return `MIN(MAX(IFERROR(MATCH(1,${met},0),${bands}),${capped}+1)+${dropped},${bands})`;
}
