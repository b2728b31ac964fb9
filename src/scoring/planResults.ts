import { pointsFor } from '../plan/applies';
import type { Criterion } from '../plan/criterion';
import { type Entries, type Entry, entryOf, sameText, YES } from '../plan/entry';
import { figuresOf, sumOf } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { rules } from '../rules';
import { reached } from '../rules/target';

/** One of the plan's targets against the pooled result of all units it applies to. */
export interface PlanResult {
  readonly criterion: string;
  /** Numerators and denominators are added up before they are divided: 9/10 and 30/60 is 55.7 %, not 70 %. */
  readonly numerator: number;
  readonly denominator: number | null;
  readonly target: number;
  /** open: no unit has reported yet. */
  readonly state: 'reached' | 'short' | 'open';
  /** Units whose figures are complete, and units that should report. */
  readonly reported: number;
  readonly expected: number;
}

/**
 * Whether a criterion carries a target for the whole plan: a share to reach, or nothing to happen.
 * An amount that each unit is to reach (12 articles) says nothing about all units together.
 */
export function hasPlanTarget({ rule, target, measure, onlyFor }: Criterion): boolean {
  if (onlyFor !== null) return false;
  const isShare = measure.denominator !== null || rules[rule].looksAt === 'yesNo';
  return rule === 'zeroTolerance' || (target !== null && (isShare || target === 0));
}

/** Each target of the plan, in the order of the criteria. */
export function planResults(plan: Plan, entries: Entries): readonly PlanResult[] {
  return plan.criteria.filter(hasPlanTarget).map((criterion) => pool(plan, criterion, entries));
}

function pool(plan: Plan, criterion: Criterion, entries: Entries): PlanResult {
  const units = plan.units.filter((unit) => pointsFor(criterion, unit) !== undefined);
  const ofUnit = (unit: string) => (figure: string) => entryOf(entries, unit, figure);
  const applying = units.filter(
    ({ code }) => !some(criterion, ofUnit(code), ({ is }) => is === 'notApplicable'),
  );
  const isYesNo = rules[criterion.rule].looksAt === 'yesNo';
  const complete = applying.filter(
    ({ code }) =>
      !some(criterion, ofUnit(code), (entry) =>
        isYesNo ? entry.is === 'blank' : !isAmount(entry),
      ),
  );
  const numerator = isYesNo
    ? complete.filter(({ code }) => some(criterion, ofUnit(code), isYes)).length
    : add(complete.map(({ code }) => sumOf(criterion.measure.numerator, ofUnit(code))));
  const below = criterion.measure.denominator;
  const denominator = isYesNo
    ? applying.length
    : below && add(complete.map(({ code }) => sumOf(below, ofUnit(code))));
  const target = criterion.target ?? 0;
  const comparison = criterion.rule === 'zeroTolerance' ? '<=' : criterion.comparison;
  const open = complete.length === 0 || denominator === 0;
  return {
    criterion: criterion.code,
    numerator,
    denominator,
    target,
    state: open
      ? 'open'
      : reached({ numerator, denominator }, { target, comparison })
        ? 'reached'
        : 'short',
    reported: complete.length,
    expected: applying.length,
  };
}

function some(
  { measure }: Criterion,
  entry: (figure: string) => Entry,
  test: (entry: Entry) => boolean,
): boolean {
  return figuresOf(measure).some((figure) => test(entry(figure)));
}

function isAmount(entry: Entry): boolean {
  return entry.is === 'number' && entry.number >= 0;
}

function isYes(entry: Entry): boolean {
  return entry.is === 'text' && sameText(entry.text, YES);
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
