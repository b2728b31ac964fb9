import { overviewTexts } from '../../messages/sheetTexts/overview';
import { quotaScopeWords } from '../../messages/workbook';
import { areaAddress, cellAddress, sheetReference } from '../address';
import type { Content } from '../description';
import type { SheetDraft } from '../draft';
import type { PointsContext } from '../points/context';
import { pointsCodes as codes } from '../points/columnCodes';
import { allowedFormula, quotaCells } from '../points/quotas';
import { colors } from '../styles';

const { quotaHeadings: headings } = overviewTexts;

/** Columns of Tổng hợp that the parts of a quota stand in: words where words are wide, numbers behind. */
const at = { cluster: 2, band: 4, percent: 6, base: 7, allowed: 8, held: 9, over: 10 } as const;
type Part = keyof typeof at;

/** Puts one line for each quota and cluster: how many may hold the band, how many do. Returns the next free row. */
export function putQuotas(draft: SheetDraft, context: PointsContext, row: number): number {
  const { plan } = context;
  if (plan.quotas.length === 0) return row;
  const lines = plan.quotas.flatMap(({ scope }, index) =>
    (scope === 'plan' ? [null] : plan.clusters).map((cluster, place) => ({
      index,
      name: cluster?.name ?? quotaScopeWords.plan,
      place: cluster ? place + 1 : null,
    })),
  );
  draft.heading(row, 2, 3, overviewTexts.quotas, 'section');
  const cell = (part: Part, text: Content, line: number, style: 'head' | 'computedCenter') => {
    const { columns } = span[part];
    const area = { row: line, column: at[part], rows: 1, columns };
    draft.put(line, at[part], [[text]]).style(area, style);
    if (columns > 1) draft.merge(area);
  };
  for (const part of parts) cell(part, headings[part], row + 1, 'head');
  const first = row + 2;
  lines.forEach(({ index, name, place }, line) => {
    const contents = quotaLine(context, index, place, first + line);
    cell('cluster', name, first + line, 'computedCenter');
    for (const part of parts.slice(1)) cell(part, contents[part], first + line, 'computedCenter');
  });
  draft.height(row + 1, 34).height(first, 20, lines.length);
  const over = { row: first, column: at.over, rows: lines.length, columns: 1 };
  draft.formatWhere(over, `=${cellAddress(first, at.over)}>0`, {
    fill: colors.warn,
    color: colors.warnText,
    bold: true,
  });
  return first + lines.length + 1;
}

const parts: readonly Part[] = ['cluster', 'band', 'percent', 'base', 'allowed', 'held', 'over'];
const span: Readonly<Record<Part, { readonly columns: number }>> = {
  cluster: { columns: 2 },
  band: { columns: 2 },
  percent: { columns: 1 },
  base: { columns: 1 },
  allowed: { columns: 1 },
  held: { columns: 1 },
  over: { columns: 1 },
};

/** `cluster`: the cluster's place among the clusters, from 1; null: the whole plan. */
function quotaLine(
  context: PointsContext,
  index: number,
  cluster: number | null,
  row: number,
): Readonly<Record<Part, Content>> {
  const { at: points, references: to } = context;
  const quota = quotaCells(context, index);
  const over = (code: string): string =>
    sheetReference(to.title('points'), {
      row: points.firstRow,
      column: points.column(code),
      rows: points.rows,
      columns: 1,
    });
  const inScope = cluster === null ? '' : `${over(codes.clusterIndex)},${cluster},`;
  const holding = (band: string): string =>
    `COUNTIFS(${inScope}${over(codes.bandIndex)},"<="&${band})`;
  const here = (part: Part): string =>
    areaAddress({ row, column: at[part], rows: 1, columns: 1 }, 'column');
  const formula = (text: string): Content => ({ formula: `=${text}` });
  return {
    cluster: '',
    band: formula(to.quota(index, 'band')),
    percent: formula(to.quota(index, 'percent')),
    base: formula(holding(quota.base)),
    allowed: formula(allowedFormula(quota, here('base'))),
    held: formula(holding(quota.band)),
    over: formula(`MAX(0,${here('held')}-${here('allowed')})`),
  };
}
