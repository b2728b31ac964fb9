import { pointsTexts } from '../../messages/sheetTexts/results';
import type { Quota } from '../../plan/ranking';
import { SUM_DECIMALS } from '../../rules/sum';
import { type PointsContext, rowCells } from './context';
import { pointsCodes as codes } from './columnCodes';

/** Where a quota's numbers stand on Kế hoạch, as expressions. */
export interface QuotaCells {
  readonly percent: string;
  readonly least: string;
  /** The places of the band and of the base's band among the bands. */
  readonly band: string;
  readonly base: string;
}

export function quotaCells({ references: to, plan }: PointsContext, index: number): QuotaCells {
  const base = to.quota(index, 'base');
  return {
    percent: to.quota(index, 'percent'),
    least: to.quota(index, 'least'),
    band: `MATCH(${to.quota(index, 'band')},${to.bandNames},0)`,
    base: `IF(${base}="",${plan.bands.length},MATCH(${base},${to.bandNames},0))`,
  };
}

/** The formula of `allowedBy`. */
export function allowedFormula({ percent, least }: QuotaCells, base: string): string {
  return `MAX(N(${least}),INT(ROUND(${percent}*${base}/100,${SUM_DECIMALS})))`;
}

/** The formula of a unit's mark for one quota: 2 beyond it, 1 equal to others where it ends, 0 neither. */
export function quotaMarkFormula(
  context: PointsContext,
  { scope }: Quota,
  index: number,
  row: number,
): string {
  const cells = rowCells(context, row);
  const { here, over } = cells;
  const quota = quotaCells(context, index);
  const inScope =
    scope === 'plan' ? '' : `${over(codes.clusterIndex)},${here(codes.clusterIndex)},`;
  const order = scope === 'plan' ? codes.betterInPlan : codes.better;
  const holding = (band: string, more = ''): string =>
    `COUNTIFS(${inScope}${over(codes.bandIndex)},"<="&${band}${more})`;
  const upTo = (comparison: string): string =>
    holding(quota.band, `,${over(order)},"${comparison}"&${here(order)}`);
  const allowed = allowedFormula(quota, holding(quota.base));
  const own = here(codes.bandIndex);
  return `=IF(${own}="",0,IF(${own}>${quota.band},0,IF(${upTo('<=')}<=${allowed},0,IF(${upTo('<')}>=${allowed},2,1))))`;
}

/** What the row says about all quotas. */
export function quotaFormula(context: PointsContext, row: number): string {
  const { quotas } = context.plan;
  if (quotas.length === 0) return '=""';
  const { here } = rowCells(context, row);
  const marks = `${here(codes.quotaMark(0))}:${here(codes.quotaMark(quotas.length - 1))}`;
  const { over, between } = pointsTexts.quota;
  return `=IF(MAX(${marks})=2,"${over}",IF(MAX(${marks})=1,"${between}",""))`;
}
