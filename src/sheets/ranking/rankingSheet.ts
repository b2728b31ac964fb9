import { rankingTexts } from '../../messages/sheetTexts/results';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { names } from '../names';
import { putOfficialHead, putPlanTitle, putSignatures, signaturePoints } from '../official';
import { pageWide, PLANNED, rowRoom } from '../paper';
import { pointsCodes } from '../points/columnCodes';
import { toldOfFigures } from '../references';
import { keepWithSignatures } from '../signedPage';
import { type ClusterSize, putClusterBlocks } from './clusterBlocks';
import { PageFill } from './pageFill';
import { CHART_ROW, chartLabelWidths, putRankingCharts } from './rankingCharts';
import { type RankingColumns, rankingColumns, type RankingSource } from './rankingColumns';

/** Row of the headings, repeated on every page. */
const HEAD_ROW = 9;
const HEAD_ROW_POINTS = 34;

/** What the ranking is described from. */
export interface RankingContext extends RankingSource {
  readonly sizes: readonly ClusterSize[];
}

/** The sheet Xếp hạng: a page as offices issue it, with a block of units and a chart for each cluster. */
export function rankingSheet(
  context: RankingContext,
  title: string = sheetTitles.ranking,
): SheetDescription {
  const { signing } = context.plan.identity;
  const columns = rankingColumns(context);
  const { shown, widths } = columns;
  const shownWidths = shown.map(({ width }) => width);
  const draft = new SheetDraft({
    key: 'ranking',
    title,
    tabColor: '#14572B',
    columnWidths: [...shownWidths, 4, 4, ...chartLabelWidths],
    print: pageWide(widths.orientation, HEAD_ROW),
  });
  // On an upright page the names leave just enough room for the national title in one line.
  const isUpright = widths.orientation === 'portrait';
  const left = isUpright ? 2 : Math.max(2, Math.floor(shown.length / 2) - 1);
  const halves = { left, columns: shown.length };
  putHead(draft, context, columns, halves);
  const room = rowRoom(widths.orientation, shownWidths);
  const page = new PageFill(
    room * PLANNED,
    draft.points(HEAD_ROW, 1),
    draft.points(0, HEAD_ROW + 1),
  );
  const blocks = putClusterBlocks(draft, context, columns, page, {
    row: HEAD_ROW + 1,
    sizes: context.sizes,
  });
  draft.hideColumns(shown.length, 2);
  const last = blocks.at(-1);
  const end = last ? last.first + last.rows : HEAD_ROW + 1;
  const signed = signaturePoints(signing) + CHART_ROW;
  if (last) {
    // The only unit of a cluster takes its heading along.
    const first = last.rows === 1 ? last.first - 1 : end - 1;
    const isMoved = keepWithSignatures(draft, {
      ...{ headRow: HEAD_ROW, first, end, points: signed, room },
    });
    if (isMoved) {
      page.beginPage();
      page.add(draft.points(first, end - first));
    }
  }
  const row = putSignatures(draft, end + 1, halves, signing);
  page.add(signed);
  const below = putRankingCharts(draft, columns, page, { row, blocks });
  const printed = { row: 0, column: 0, rows: below, columns: shown.length };
  const sheet = draft.finish();
  return { ...sheet, print: { ...sheet.print, area: printed } };
}

/** The body's name, the national title, what is ranked, and the headings of the columns. */
function putHead(
  draft: SheetDraft<string>,
  { plan: { identity, period }, references }: RankingContext,
  { shown }: RankingColumns,
  halves: { readonly left: number; readonly columns: number },
): void {
  const row = putOfficialHead(draft, identity, halves);
  const columns = shown.length;
  putPlanTitle(draft, row + 1, columns, identity.title);
  draft
    .heading(row, 0, columns, rankingTexts.title, 'title')
    .heading(row + 2, 0, columns, period.label, 'subtitle')
    .height(row, 26)
    .height(row + 2, 16)
    .height(row + 3, 20);
  const note = toldOfFigures(references);
  if (note) draft.heading(row + 3, 0, columns, note, 'alertCenter');
  const codeRow = row + 4;
  if (codeRow + 1 !== HEAD_ROW) throw new Error('The repeated row is not the row of the headings');
  draft
    .put(codeRow, 0, [[...shown.map(({ code }) => code), pointsCodes.position, '_dong']], 'code')
    .hideRows(codeRow, 1)
    .name(names.ranking, { row: codeRow, column: 0, rows: 1, columns: columns + 2 })
    .put(HEAD_ROW, 0, [shown.map(({ heading }) => heading)], 'head')
    .height(HEAD_ROW, HEAD_ROW_POINTS);
}
