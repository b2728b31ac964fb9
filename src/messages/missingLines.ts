import { missingTexts } from './mailTexts';

/** Labels that a mail lists; of a unit that has sent nothing a whole page would be missing. */
const MOST_LABELS = 12;

/** The labels of figures as lines of a mail: the first of them, and how many more there are. */
export function missingLines(labels: readonly string[]): string {
  // One more line is no shorter than "and 1 more".
  const shown = labels.length <= MOST_LABELS + 1 ? labels : labels.slice(0, MOST_LABELS);
  const more = labels.length - shown.length;
  return [...shown.map(missingTexts.one), ...(more > 0 ? [missingTexts.more(more)] : [])].join(
    '\n',
  );
}
