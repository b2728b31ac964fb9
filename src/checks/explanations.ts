import { type Entry, type Explanations, sameText, YES } from '../plan/entry';
import type { Figure, FigureType } from '../plan/figure';
import { finding, type Finding } from '../plan/finding';
import { isFormulaError } from '../rules/formulaError';
import { aboutEntry, type Row } from './about';

/** What a unit must say beside an entry; the sheet Giải trình asks the same by formula. */
export function askedBeside(
  { type, needsReason, needsEvidence, mayBeNotApplicable }: Figure,
  entry: Entry,
): 'reason' | 'evidence' | null {
  switch (entry.is) {
    case 'notApplicable':
      return needsReason && mayBeNotApplicable ? 'reason' : null;
    case 'number':
      // None of it needs no proof.
      return needsEvidence && entry.number > 0 ? 'evidence' : null;
    case 'text':
      return needsEvidence && isAnswer(type, entry.text) ? 'evidence' : null;
    case 'blank':
      return null;
  }
}

/** A yes or a level can be proved; any other text is wrong and has its own finding. */
function isAnswer(type: FigureType, text: string): boolean {
  return type === 'yesNo' ? sameText(text, YES) : type === 'level' && !isFormulaError(text);
}

/** Reasons and evidence that the plan asks for and the unit has not given. */
export function checkExplanations(row: Row, explanations: Explanations): readonly Finding[] {
  const { plan, unit, asked } = row;
  const given = explanations.get(unit.code);
  return plan.figures
    .filter(({ code }) => asked.has(code) && !given?.has(code))
    .flatMap((figure) => {
      const what = askedBeside(figure, row.entry(figure.code));
      const place = { at: 'explanation', unit: unit.code, figure: figure.code } as const;
      const about = aboutEntry(row, figure.code);
      if (what === 'reason') return [finding('missing.reason', 'error', place, about)];
      return what === 'evidence' ? [finding('missing.evidence', 'warning', place, about)] : [];
    });
}
