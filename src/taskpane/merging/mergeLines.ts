import type { MergedFigure, MergePreview } from '../../commands/mergeReports';
import type { Messages } from '../../messages';
import type { CellValue } from '../../plan/entry';

/** One figure of a preview: what it is called, and what becomes of it. */
export interface MergeLine {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** A preview as it is read: first what is left to do, then what adds up, then what is judged. */
export interface MergeLines {
  readonly blank: readonly MergeLine[];
  readonly sums: readonly MergeLine[];
  /** Levels that all of the units have. */
  readonly proposed: readonly MergeLine[];
  /** Answers such as yes and no: the least of them counts, nothing is added. */
  readonly judged: readonly MergeLine[];
  /** Of Số liệu kỳ trước. */
  readonly previousBlank: readonly MergeLine[];
  readonly previousSums: number;
  readonly previousJudged: readonly MergeLine[];
  readonly previousProposed: readonly MergeLine[];
  /** Sentences about everything else that changes or stays. */
  readonly others: readonly string[];
}

export function mergeLines(
  { figures, previous, texts: joined, ownCriteria, left }: MergePreview,
  messages: Messages,
): MergeLines {
  const { merging } = messages;
  const blank = (of: readonly MergedFigure[]) =>
    of.filter(({ outcome }) => !('value' in outcome)).map((one) => lineOf(one, messages));
  const sums = (of: readonly MergedFigure[]) =>
    of.filter(({ outcome }) => outcome.is === 'value' && typeof outcome.value === 'number');
  const judged = (of: readonly MergedFigure[]) =>
    of.filter(({ outcome }) => outcome.is === 'value' && typeof outcome.value !== 'number');
  const proposed = (of: readonly MergedFigure[]) =>
    of.filter(({ outcome }) => outcome.is === 'proposed').map((one) => lineOf(one, messages));
  return {
    blank: blank(figures),
    sums: sums(figures).map((one) => lineOf(one, messages)),
    judged: judged(figures).map((one) => lineOf(one, messages)),
    proposed: proposed(figures),
    previousBlank: blank(previous),
    previousSums: sums(previous).length,
    previousJudged: judged(previous).map((one) => lineOf(one, messages)),
    previousProposed: proposed(previous),
    others: [
      ...(joined > 0 ? [merging.texts(joined)] : []),
      ...(ownCriteria.length > 0 ? [merging.ownCriteria(ownCriteria)] : []),
      ...(left.appraised > 0 ? [merging.appraised(left.appraised)] : []),
      ...(left.pledged > 0 ? [merging.pledged(left.pledged)] : []),
      ...(left.past > 0 ? [merging.past] : []),
    ],
  };
}

function lineOf(figure: MergedFigure, messages: Messages): MergeLine {
  const { code, label, unitOfMeasure, parts, outcome } = figure;
  const { merging } = messages;
  const shown = (value: CellValue): string =>
    typeof value === 'number'
      ? messages.ungrouped(value)
      : value === ''
        ? merging.blankCell
        : String(value);
  const told = parts.map(({ value }) => shown(value));
  const line = { key: code, label };
  switch (outcome.is) {
    case 'value':
      return typeof outcome.value === 'number'
        ? {
            ...line,
            text: `${told.join(' + ')} = ${shown(outcome.value)} ${unitOfMeasure}`.trimEnd(),
          }
        : { ...line, text: `${told.join('; ')}. ${merging.least(shown(outcome.value))}` };
    case 'proposed':
      return { ...line, text: `${told.join('; ')}. ${merging.proposed(shown(outcome.value))}` };
    case 'gap':
      return { ...line, text: `${told.join(' + ')}. ${merging.gap(outcome.units)}` };
    case 'wrong':
      return { ...line, text: `${told.join(' + ')}. ${merging.wrong(outcome.units)}` };
    case 'notSummed':
      return { ...line, text: `${told.join('; ')}. ${merging.notSummed[outcome.because]}` };
  }
}
