import type { PlausibleFindingValues } from '../../../plan/plausibleFindings';
import type { Sentences } from '../../sentences';
import { criterion, entry, firstOf, shown } from './phrases';

const percent = (number: number): string => `${shown(number)}%`;

const word = (value: number | string): string => (typeof value === 'number' ? shown(value) : value);

/** `grew by about 12%`: how a figure usually changed. */
function change(usual: number): string {
  if (usual === 0) return 'hardly changed';
  return usual > 0 ? `grew by about ${percent(usual)}` : `fell by about ${percent(-usual)}`;
}

/** What may be right and still looks odd: everything asks to look again, nothing says that it is wrong. */
export const plausibleFindings: Sentences<PlausibleFindingValues> = {
  'plausible.steadyChanged': ({ before, now, ...about }) =>
    `${entry(about)} was ${word(before)} in the previous period and is ${word(now)} now; it usually hardly changes. Look again, and keep it if it is right.`,
  'plausible.jump': ({ before, now, usual, units, ...about }) =>
    `${entry(about)} went ${now > before ? 'up' : 'down'} from ${shown(before)} in the previous period to ${shown(now)}, while it usually ${change(usual)} among the ${shown(units)} units of its cluster. Look for a digit too many or too few; keep it if it is right.`,
  'plausible.rowJumped': ({ unit, figures, compared, labels }) =>
    `${unit}: ${shown(figures)} of ${shown(compared)} figures changed quite otherwise than in its cluster since the previous period: ${firstOf(labels.map((label) => `“${label}”`))}. See whether rows were pasted out of line, or whether the unit was split or merged.`,
  'plausible.outlier': ({ unit, numerator, denominator, usual, isAbove, units, ...about }) =>
    `${unit}: ${criterion(about)} is ${shown(numerator)}/${shown(denominator)} (${percent(Math.round((numerator / denominator) * 1000) / 10)}), far ${isAbove ? 'above' : 'below'} the usual ${percent(usual)} of the ${shown(units)} units of its cluster. Look at both numbers again; keep them if they are right.`,
  'plausible.rowOutlier': ({ unit, results, compared, criteria }) =>
    `${unit}: ${shown(results)} of ${shown(compared)} results are far from those of its cluster: criteria ${firstOf(criteria)}. Look at the figures of this unit again; keep them if they are right.`,
  'plausible.identicalRows': ({ units, more, figures }) =>
    `${units.join(', ')}${more > 0 ? ` and ${shown(more)} other units` : ''}: all ${shown(figures)} figures are exactly the same. See whether the row of another unit was copied.`,
  'plausible.sameAsBefore': ({ unit, figures }) =>
    `${unit}: all ${shown(figures)} figures are exactly those of the previous period. See whether old figures were copied.`,
  'plausible.previousNotNumbers': ({ cells, ...about }) =>
    `The sheet Số liệu kỳ trước has ${shown(cells)} cells that are no numbers and cannot be compared, the first: ${entry(about)}. Enter numbers there.`,
};
