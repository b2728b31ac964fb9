import { cellAddress } from '../address';
import type { SheetDraft } from '../draft';
import { pointsCodes } from '../points/columnCodes';
import { CLUSTER_STRIDE } from '../points/layout';
import { pointsOver } from '../points/pointsOver';
import { colors } from '../styles';
import type { PageFill } from './pageFill';
import type { RankingColumns, RankingSource } from './rankingColumns';
import { rankingRowHeight } from './rankingWidths';

/** Points of a cluster's heading. */
const HEADING_POINTS = 22;

/** What the ranking shows of one cluster: how many rows it needs. */
export interface ClusterSize {
  readonly cluster: string;
  readonly units: number;
}

/** The rows of a cluster's units. */
export interface ClusterBlock {
  readonly cluster: string;
  readonly first: number;
  readonly rows: number;
}

/**
 * A block for each cluster that has units, from a row on, sorted by live formulas: the first hidden
 * column holds each place's position, the second finds the unit that stands there now.
 */
export function putClusterBlocks(
  draft: SheetDraft<string>,
  source: RankingSource,
  columns: RankingColumns,
  page: PageFill,
  { row: firstRow, sizes }: { readonly row: number; readonly sizes: readonly ClusterSize[] },
): readonly ClusterBlock[] {
  const { plan } = source;
  const blocks: ClusterBlock[] = [];
  let row = firstRow;
  plan.clusters.forEach(({ code, name }, index) => {
    const units = sizes.find(({ cluster }) => cluster === code)?.units ?? 0;
    if (units === 0) return;
    const height = rankingRowHeight(plan, code, columns.widths);
    const needed = HEADING_POINTS + units * height;
    // A cluster that does not fit below the one before begins a page of its own.
    if (blocks.length > 0 && !page.fits(needed)) {
      draft.breakBefore(row);
      page.beginPage();
    }
    page.add(needed, height);
    draft
      .heading(row, 0, columns.shown.length, name, 'group')
      .height(row, HEADING_POINTS)
      .height(row + 1, height, units);
    const block = { cluster: name, first: row + 1, rows: units };
    putUnits(draft, source, columns, block, (index + 1) * CLUSTER_STRIDE);
    blocks.push(block);
    row += 1 + units;
  });
  return blocks;
}

/** `before`: the position ahead of the cluster's first one. */
function putUnits(
  draft: SheetDraft<string>,
  { references, at }: RankingSource,
  { shown, rank }: RankingColumns,
  { first, rows }: ClusterBlock,
  before: number,
): void {
  const position = shown.length;
  const all = Array.from({ length: rows }, (_, index) => index + 1);
  const positions = pointsOver(references, at, pointsCodes.position);
  draft
    .put(
      first,
      position,
      all.map((place) => [before + place]),
      'helper',
    )
    .put(
      first,
      0,
      all.map((place) => [place]),
      'computedCenter',
    )
    .fill({
      ...{ row: first, column: position + 1, rows },
      formulasAt: (line) => [`=MATCH(${cellAddress(line, position, 'column')},${positions},0)`],
    })
    .fill({
      ...{ row: first, column: 1, rows },
      formulasAt: (line) =>
        shown.flatMap(({ formula }) => formula?.(cellAddress(line, position + 1, 'column')) ?? []),
    })
    .style({ row: first, column: position, rows, columns: 2 }, 'helper')
    .formatWhere(
      { row: first, column: 0, rows, columns: shown.length },
      `=${cellAddress(first, rank, 'column')}=1`,
      { fill: colors.gold, bold: true },
    );
  shown.forEach(({ style, formula }, column) => {
    // Neighbours of one style are one area to draw.
    if (!formula || shown[column - 1]?.style === style) return;
    const end = shown.findIndex((next, at) => at > column && next.style !== style);
    const columns = (end < 0 ? shown.length : end) - column;
    draft.style({ row: first, column, rows, columns }, style);
  });
}
