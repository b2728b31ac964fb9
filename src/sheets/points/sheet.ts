import { pointsTexts } from '../../messages/sheetTexts/results';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import { outcomeMarks } from '../../rules/outcome';
import { cellAddress } from '../address';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { growRows } from '../grownRows';
import { names } from '../names';
import { NARROW } from '../narrowHead';
import type { PointsContext } from './context';
import { pointsRow } from './formulas';
import { putPointsHead } from './head';
import { pointsCodes as codes } from './columnCodes';
import { colors, styles } from '../styles';
import { columnWidthFor } from '../textHeight';
import { UNIT_NAME_WIDTH, UNIT_ROW_HEIGHT, unitNames } from '../unitNames';

/** The sheet Điểm: live formulas from figures to points, totals, bands and ranks. */
export function pointsSheet(
  context: PointsContext,
  title: string = sheetTitles.points,
): SheetDescription {
  const { plan, at } = context;
  const shown = plan.criteria.length + plan.groups.length;
  /** The columns of words: a centred one that is too narrow shows only its middle. */
  const wordsWidth = columnWidthFor(
    [...plan.bands.map(({ name }) => name), ...Object.values(pointsTexts.status)],
    styles.computedCenter,
    20,
  );
  const clusterWidth = columnWidthFor(
    plan.clusters.map(({ name }) => name),
    styles.computedText,
    9,
  );
  const draft = new SheetDraft({
    key: 'points',
    title,
    tabColor: '#14572B',
    columnWidths: [
      9,
      UNIT_NAME_WIDTH,
      24,
      Math.min(UNIT_NAME_WIDTH, clusterWidth),
      ...[4, 4, 4],
      ...plan.criteria.map(() => NARROW),
      ...plan.groups.map(() => 11),
      ...at.tail.map((code) => (code === codes.band || code === codes.status ? wordsWidth : 11)),
    ],
    // Targets and points at most scroll away: a small screen has rows of units to show.
    freeze: { rows: at.nameRow + 1, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: Math.max(1, Math.ceil(shown / 16)),
      titleRows: { first: at.groupRow, last: at.nameRow },
      titleColumns: { first: 0, last: 1 },
      area: null,
    },
  });
  putPointsHead(draft, context);
  draft.fill({
    row: at.firstRow,
    column: 0,
    rows: at.rows,
    formulasAt: (row) => pointsRow(context, row),
  });
  growRows(draft, at.firstRow, [UNIT_NAME_WIDTH], unitNames(plan, context.rows), UNIT_ROW_HEIGHT);
  putStyles(draft, context);
  return draft
    .name(names.points, {
      row: at.codeRow,
      column: 0,
      rows: 1,
      columns: at.firstCriterion + shown + at.tail.length,
    })
    .name(names.pointRows, { row: at.firstRow, column: 0, rows: 1, columns: 1 })
    .finish();
}

function putStyles(draft: SheetDraft, { plan, at }: PointsContext): void {
  const { firstRow: row, rows } = at;
  const area = (column: number, columns: number) => ({ row, column, rows, columns });
  const firstTail = at.firstGroup + at.groups;
  draft
    .style(area(0, 1), 'computedCenter')
    .style(area(1, 3), 'computedText')
    .style(area(at.kindIndex, 3), 'computedCenter')
    .style(area(at.firstCriterion, at.criteria), 'points')
    .style(area(at.firstGroup, at.groups), 'total')
    .style(area(firstTail, at.tail.length), 'computedCenter')
    .style(area(at.column(codes.notApplicable), 1), 'points')
    .style(area(at.column(codes.computedTotal), 4), 'total')
    // Clusters go by kind, and points are to be seen beside the units on a small screen.
    .hideColumns(at.kind, 1)
    .hideColumns(at.kindIndex, 3)
    .hideColumns(firstTail + at.shownTail, at.tail.length - at.shownTail);
  const hide = (code: string, isNeeded: boolean): void => {
    if (!isNeeded) draft.hideColumns(at.column(code), 1);
  };
  hide(
    codes.bonus,
    plan.criteria.some(({ role }) => role === 'bonus'),
  );
  hide(
    codes.penalty,
    plan.criteria.some(({ role }) => role === 'penalty'),
  );
  hide(codes.quota, plan.quotas.length > 0);
  const points = area(at.firstCriterion, at.criteria);
  const cell = cellAddress(row, at.firstCriterion);
  // The points that count stand in hidden columns: here they are seen to be others.
  const [first] = plan.criteria;
  const official = first ? cellAddress(row, at.column(codes.official(first.code))) : cell;
  draft
    .formatWhere(points, `=AND(${official}<>"",${official}<>${cell})`, {
      fill: colors.gold,
      bold: true,
    })
    .formatWhere(points, `=${cell}="${outcomeMarks.missing}"`, {
      fill: colors.warn,
      color: colors.warnText,
    })
    .formatWhere(points, `=${cell}="${outcomeMarks.invalid}"`, {
      fill: colors.bad,
      color: colors.badText,
    })
    .formatWhere(
      points,
      `=OR(${cell}="${outcomeMarks.notApplicable}",${cell}="${outcomeMarks.notForUnit}")`,
      {
        color: colors.quiet,
      },
    )
    .formatWhere(points, `=AND(ISNUMBER(${cell}),${cell}=0)`, {
      color: colors.badText,
      bold: true,
    });
  const [group] = plan.groups;
  if (group) {
    const available = cellAddress(row, at.column(codes.available(group.code)));
    draft.formatWhere(area(at.firstGroup, at.groups), `=${available}<=0`, { color: colors.quiet });
  }
  const status = area(at.column(codes.status), 1);
  const quota = area(at.column(codes.quota), 1);
  draft
    .formatWhere(status, `=${cellAddress(row, status.column)}<>""`, {
      fill: colors.bad,
      color: colors.badText,
    })
    .formatWhere(quota, `=${cellAddress(row, quota.column)}<>""`, {
      fill: colors.warn,
      color: colors.warnText,
    });
}
