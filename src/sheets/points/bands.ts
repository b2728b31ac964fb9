import { cellAddress } from '../address';
import { bandFromColumn } from '../planTables/planColumns';
import { type PointsContext, rowCells, type RowCells } from './context';
import { bandsLost } from './gates';
import { pointsCodes as codes } from './columnCodes';
import { outcomeMarks } from '../../rules/outcome';
import { SUM_DECIMALS } from '../../rules/sum';

/** The points from which a unit of the kind whose place stands in a cell can have a band (`bandFrom`). */
export function bandFromFormula(
  { plan, references: to }: Pick<PointsContext, 'plan' | 'references'>,
  index: number,
  kindIndex: string,
): string {
  return plan.unitKinds.reduceRight(
    (otherwise, { code }, place) => {
      const own = to.band(index, bandFromColumn(code));
      return `IF(AND(${kindIndex}=${place + 1},${own}<>""),${own},${otherwise})`;
    },
    to.band(index, 'from'),
  );
}

/** Whether the conditions of one band are met, as 1 or 0. */
export function bandMetFormula(context: PointsContext, index: number, row: number): string {
  const { references: to } = context;
  const cells = rowCells(context, row);
  const reaches = `${cells.here(codes.total)}>=${bandFromFormula(context, index, cells.kindIndex)}`;
  const percent = to.band(index, 'groupPercent');
  const low = `SUMPRODUCT(--${lowGroups(cells, percent)})`;
  const requires = to.band(index, 'requires');
  return `=IF(AND(${reaches},IF(${percent}="",TRUE,${low}=0),IF(${requires}="",TRUE,SUMPRODUCT(${lacking(context, cells, requires)})=0)),1,0)`;
}

/** An array over the content groups: whether one is below the percentage that a cell asks for. */
export function lowGroups(cells: RowCells, percent: string): string {
  const earned = cells.groups((group) => group);
  const available = cells.groups(codes.available);
  return `(ROUND(${earned}*100-N(${percent})*${available},${SUM_DECIMALS})<0)`;
}

/** An array over the criteria: 1 for those named in a cell ("1.1, 2.3") that have not earned all their points. */
export function lacking({ at }: PointsContext, cells: RowCells, named: string): string {
  const all = cells.all;
  const last = all.column + all.columns - 1;
  const criteria = `${cellAddress(at.codeRow, all.column, 'both')}:${cellAddress(at.codeRow, last, 'both')}`;
  const list = `","&UPPER(SUBSTITUTE(SUBSTITUTE(${named}," ",""),";",","))&","`;
  const isNamed = `ISNUMBER(FIND(","&UPPER(${criteria})&",",${list}))`;
  const computed = cells.computed(all);
  const official = cells.official(all);
  const max = cells.max(all);
  const only = cells.head('onlyFor', all);
  const applies = `ISNUMBER(${max})*(${max}>0)*((${only}="")+(${only}=${cells.unitCode})>0)`;
  const isSpread = `(${computed}="${outcomeMarks.notApplicable}")*(${official}="")`;
  const isShort = `(1-ISNUMBER(${official})*(${official}>=${max}))`;
  return `${isNamed}*${applies}*(1-${isSpread})*${isShort}`;
}

/** The place of the unit's band among the bands, 1 for the best. */
export function bandIndexFormula({ plan }: PointsContext, cells: RowCells): string {
  const bands = plan.bands.length;
  const met = `${cells.here(codes.bandMet(0))}:${cells.here(codes.bandMet(bands - 1))}`;
  const { capped, dropped } = bandsLost(cells);
  return `MIN(MAX(IFERROR(MATCH(1,${met},0),${bands}),${capped}+1)+${dropped},${bands})`;
}
