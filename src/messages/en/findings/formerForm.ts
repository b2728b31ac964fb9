import type { FormerForm, LateFigure } from '../../../plan/arrivalFindings';
import { cellShown, counted, quoted, shown } from './phrases';

/** The form of a unit that is no more: what is to be done with the figures of the one that took its place. */
export function formerForm(values: FormerForm): string {
  const { file, unit, into, codes, sum, figures } = values;
  if (into === '') {
    return `${file} is the form of ${quoted(unit)}, which is no longer scored in this period. Do not take it for another unit; take the file off the list.`;
  }
  const own = codes ? `${quoted(unit)} (${codes.unit})` : quoted(unit);
  const heir = codes ? `${quoted(into)} (${codes.into})` : quoted(into);
  const about = `${file} is the form of ${own}, which is now part of ${heir}.`;
  const instead = `Then take the file off the list. Do not take this form for ${heir}: that would lose the figures of the others.`;
  switch (sum) {
    case 'none':
      return `${about} It is not of this plan and period, so there is nothing to add; take the file off the list.`;
    case 'blank':
      return `${about} It has no figures yet and there is nothing to do; take the file off the list.`;
    case 'same':
      return `${about} Its figures were in the scorebook and counted when the units were merged, so there is nothing to do; take the file off the list.`;
    case 'whole':
      return `${about} When the units were merged, there were no figures of ${own}. Add ${counted(figures.length, 'figure', 'figures')} of the form to the row of ${heir} on Số liệu (where its cell is blank, enter the sum of all merged units; look at levels and points), or ask for a form of the new unit. ${instead}`;
    case 'part':
      return `${about} The figures of ${own} were in the scorebook and counted when the units were merged; do not add the whole form again. Only change the row of ${heir} on Số liệu in ${counted(figures.length, 'place', 'places')}: ${listed(figures)}. ${instead}`;
  }
}

function listed(figures: readonly LateFigure[]): string {
  return figures
    .map(
      ({ label, inBook, inFile, todo }) =>
        `${quoted(label)} was ${cellShown(inBook)}, the form says ${cellShown(inFile)}, ${advice(todo)}`,
    )
    .join('; ');
}

function advice(todo: LateFigure['todo']): string {
  if (todo === 'sum') return 'its cell is blank, so enter the sum of all merged units';
  if (todo === 'look') return 'look at this cell';
  return todo.add > 0 ? `add ${shown(todo.add)}` : `take off ${shown(-todo.add)}`;
}
