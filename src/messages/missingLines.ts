import { missingTexts, type Placeholder } from './mailTexts';

/** Labels that a mail lists; of a unit that has sent nothing a whole page would be missing. */
const MOST_LABELS = 12;

/** What a mail to a unit speaks of. */
export interface Missing {
  /** Labels of the figures that are still missing. */
  readonly labels: readonly string[];
  /** Nothing has come from the unit: it is told so, and no figure is named. */
  readonly isSilent: boolean;
  /** The period in words. */
  readonly period: string;
}

/** The placeholders about what is missing, for a mail and for its preview; blank where nothing is. */
export function missingValues({
  labels,
  isSilent,
  period,
}: Missing): Readonly<
  Record<Extract<Placeholder, 'con_thieu' | 'so_thieu' | 'tinh_hinh'>, string>
> {
  const count = labels.length;
  if (count === 0) return { con_thieu: '', so_thieu: '', tinh_hinh: '' };
  const list = missingLines(labels);
  const { everything, notReceived, stillMissing } = missingTexts;
  return {
    // Also in a text that an office wrote itself: it may count and list.
    con_thieu: isSilent ? everything : list,
    so_thieu: String(count),
    tinh_hinh: isSilent ? notReceived(period) : `${stillMissing(period, count)}\n${list}`,
  };
}

/** The labels of figures as lines of a mail: the first of them, and how many more there are. */
function missingLines(labels: readonly string[]): string {
  // One more line is no shorter than "and 1 more".
  const shown = labels.length <= MOST_LABELS + 1 ? labels : labels.slice(0, MOST_LABELS);
  const more = labels.length - shown.length;
  return [...shown.map(missingTexts.one), ...(more > 0 ? [missingTexts.more(more)] : [])].join(
    '\n',
  );
}
