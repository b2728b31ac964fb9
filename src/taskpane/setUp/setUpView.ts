import { checkPlan } from '../../checks/checkPlan';
import type { PlanSource } from '../../commands/setUpReports';
import type { Finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import { templates } from '../../templates';
import { blank } from '../../templates/blank';
import {
  type PeriodFaults,
  periodFaults,
  periodTyped,
  type TypedPeriod,
} from '../closing/periodForm';
import type { Action } from '../state/actions';
import { FILE, sourceOf } from './planSource';
import type { SetUpState } from './setUpState';
import { type ChosenUnits, chosenUnits, type UnitChoice } from './unitChoice';

/** What was chosen and typed in the steps. */
export interface SetUpDraft {
  /** Id of a built-in plan, or `FILE`. */
  readonly chosen: string;
  readonly choice: UnitChoice;
  /** Null: the plan's own. */
  readonly period: TypedPeriod | null;
  readonly wantsSamples: boolean;
}

export interface SetUpView {
  readonly plan: Plan;
  readonly units: ChosenUnits;
  /** Null where the plan has no invented figures, or other units than theirs. */
  readonly withSamples: boolean | null;
  readonly periodFaults: PeriodFaults;
  /** Errors that the plan has with these units. */
  readonly faults: readonly Finding[];
  /** What is missing before the scorebook can be made, if anything is. */
  readonly missing: 'units' | 'period' | null;
  readonly action: Action & { readonly kind: 'inject' };
}

/** What the steps show and would do. */
export function setUpView(draft: SetUpDraft, setUp: SetUpState): SetUpView {
  const { chosen, choice, period, wantsSamples } = draft;
  const ofFile = chosen === FILE ? setUp.plan?.plan : undefined;
  const template = ofFile ? undefined : templates.find(({ id }) => id === chosen);
  const plan = ofFile ?? template?.plan ?? blank;
  const units = chosenUnits(plan, choice);
  const hasSamples = chosen !== FILE && choice.by === 'plan' && units.own === null;
  const withSamples = hasSamples && template?.inventedSamples ? wantsSamples : null;
  const ofPeriod = period ? periodFaults(period) : {};
  const isPeriodGood = Object.keys(ofPeriod).length === 0;
  const source: PlanSource = sourceOf(chosen, setUp);
  return {
    plan,
    units,
    withSamples,
    periodFaults: ofPeriod,
    faults: faultsOf(plan, units),
    missing: !units.isPossible ? 'units' : isPeriodGood ? null : 'period',
    action: {
      kind: 'inject',
      template: source,
      withSamples: withSamples ?? false,
      own: {
        units: units.own,
        period: period && isPeriodGood ? periodTyped(period) : null,
      },
    },
  };
}

function faultsOf(plan: Plan, { own, count }: ChosenUnits): readonly Finding[] {
  if (!own || count === 0) return [];
  return checkPlan({ ...plan, ...own }).filter(({ severity }) => severity === 'error');
}
