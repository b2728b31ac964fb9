/** count: a whole number from 0 up; amount: any number from 0 up; points: judged points typed directly. */
export type FigureType = 'count' | 'amount' | 'points' | 'yesNo' | 'level';

/** One raw number, yes/no or level that a unit enters ("Số liệu"). */
export interface Figure {
  /** Stable, ASCII, unique in the plan: the header that figures are found by. */
  readonly code: string;
  readonly label: string;
  /** What is counted: người, vụ, đồng ... shown beside the label. */
  readonly unitOfMeasure: string;
  readonly type: FigureType;
  /** The scale whose levels may be chosen, for figures of type `level`. */
  readonly scale: string | null;
  /** Who reports it, in words. */
  readonly reporter: string;
  /** Whether a unit may enter "không áp dụng" (KAD). */
  readonly mayBeNotApplicable: boolean;
  /** Hardly changes from one period to the next by nature: strength, number of organisations. */
  readonly steady: boolean;
  /** Whether KAD needs a reason, and whether a result needs evidence, both on the sheet Giải trình. */
  readonly needsReason: boolean;
  readonly needsEvidence: boolean;
  readonly note: string;
}

/** One rung of a scale: a level by its name, or a step by the result from which it holds. */
export interface Rung {
  /** The level's name, or the lower bound of the step (a percentage or amount). */
  readonly at: string | number;
  /** How much of the criterion's points it earns, in percent. */
  readonly percent: number;
}

/**
 * A scale of points. `levels`: named, chosen by the unit or the appraiser. `steps`: lower bounds,
 * a result earns the highest step that it reaches (a result equal to a bound belongs to that bound).
 */
export interface Scale {
  readonly code: string;
  readonly name: string;
  readonly kind: 'levels' | 'steps';
  readonly rungs: readonly Rung[];
}
