import type { Figure, FigureType } from '../../plan/figure';

function figure(
  type: FigureType,
  code: string,
  label: string,
  unitOfMeasure: string,
  reporter: string,
): Figure {
  return {
    code,
    label,
    unitOfMeasure,
    type,
    scale: null,
    reporter,
    mayBeNotApplicable: false,
    steady: false,
    needsReason: false,
    needsEvidence: false,
    note: '',
  };
}

/** A whole number from 0 up. */
export function count(code: string, label: string, of: string, reporter: string): Figure {
  return figure('count', code, label, of, reporter);
}

/** Any number from 0 up, such as money. */
export function amount(code: string, label: string, of: string, reporter: string): Figure {
  return figure('amount', code, label, of, reporter);
}

/** Points that somebody gives directly. */
export function judgedPoints(code: string, label: string, reporter: string): Figure {
  return figure('points', code, label, 'điểm', reporter);
}

/** Có or Không. */
export function yesNo(code: string, label: string, reporter: string): Figure {
  return figure('yesNo', code, label, '', reporter);
}

/** A level of a scale, chosen from a list. */
export function level(code: string, label: string, scale: string, reporter: string): Figure {
  return { ...figure('level', code, label, '', reporter), scale };
}

/** Asks a unit that enters KAD why the figure means nothing to it. */
export function withReason(figure: Figure): Figure {
  return { ...figure, needsReason: true };
}

/** Asks for the document that proves a result. */
export function withEvidence(figure: Figure): Figure {
  return { ...figure, needsEvidence: true };
}

/** Lets a unit to which the figure means nothing enter "không áp dụng". */
export function orNotApplicable(figures: readonly Figure[], note: string): readonly Figure[] {
  return figures.map((each) => ({ ...each, mayBeNotApplicable: true, note }));
}

/** Marks a figure that hardly changes by nature: how many people or organisations a unit has. */
export function steady(of: Figure): Figure {
  return { ...of, steady: true };
}
