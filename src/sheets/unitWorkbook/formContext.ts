import type { Criterion } from '../../plan/criterion';
import type { CellValue } from '../../plan/entry';
import type { Figure } from '../../plan/figure';
import { figuresOf } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import type { Relation } from '../../plan/relation';
import type { Unit } from '../../plan/unit';
import { rules } from '../../rules';
import type { FormLayout } from './formLayout';
import type { FormParameters } from './parametersSheet';

/** What the scorebook already holds for the unit. */
export interface Filled {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly evidence: ReadonlyMap<string, string>;
  readonly explanations: ReadonlyMap<string, string>;
  /** Targets that the unit registered for itself, by criterion. */
  readonly targets: ReadonlyMap<string, number>;
}

export const nothingFilled: Filled = {
  values: new Map(),
  evidence: new Map(),
  explanations: new Map(),
  targets: new Map(),
};

/** What stands at the head of a form in the place of a unit's usual words. */
export interface FormWording {
  readonly title: string;
  /** Whose figures they are; below the unit's name. */
  readonly basis: string;
}

/** Everything that the lines of a form depend on. */
export interface FormContext {
  readonly plan: Plan;
  readonly unit: Unit;
  readonly filled: Filled;
  /** Null: a unit's own form. */
  readonly wording: FormWording | null;
  readonly at: FormLayout;
  readonly parameters: FormParameters;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly relations: readonly Relation[];
}

/**
 * Whether the form shows points. A sum over units of all kinds earns none by their plan: the level above
 * scores it by its own.
 */
export function pointsAreShown({ wording }: Pick<FormContext, 'wording'>): boolean {
  return wording === null;
}

/**
 * Whether a criterion's target holds for what stands on the form: a share of a sum is held against it as
 * that of one unit, but what many units bring together is no number that one was to bring.
 */
export function targetHolds(
  context: Pick<FormContext, 'wording'>,
  { rule, measure }: Criterion,
): boolean {
  const { looksAt } = rules[rule];
  return (
    pointsAreShown(context) ||
    measure.denominator !== null ||
    rule === 'zeroTolerance' ||
    looksAt === 'yesNo'
  );
}

/** The unit's criteria that read a figure. */
export function readersOf({ at }: Pick<FormContext, 'at'>, figure: string): readonly Criterion[] {
  return at.lines.flatMap((line) =>
    line.is === 'criterion' && figuresOf(line.criterion.measure).includes(figure)
      ? [line.criterion]
      : [],
  );
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
