import type { ExplainReport } from '../../commands/reports';
import type { Messages } from '../../messages';
import type { CellLine } from './pointView';

/** The ways to a unit's rows, with what stands there. */
export function unitLinks(
  { unit: { total, rank }, cells: { rows } }: ExplainReport,
  { pane: { explain: texts } }: Messages,
): readonly CellLine[] {
  const ranked = rank.is === 'ranked' ? texts.ranked(rank.rank) : texts.notRanked;
  return [
    { key: 'points', label: texts.rowPoints, value: texts.total(total.total), cell: rows.points },
    { key: 'ranking', label: texts.rowRank, value: ranked, cell: rows.ranking },
    { key: 'figures', label: texts.rowFigures, value: '', cell: rows.figures },
  ];
}
