import type { Entries } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { type Change, type WeightLever, weightLevers } from './levers';
import { better } from '../rank';
import { type Rescored, rescored } from './rescore';
import type { Decided, RankedResult, UnitResult } from '../result';
import type { ScoredPlan } from '../scorePlan';
import { trialSteps } from './trialSteps';

/** A change of one weight that takes the first place from a unit that holds it. */
export interface Topple {
  readonly change: Change<WeightLever>;
  /** Who does not stand first any more, and who does then; empty where nobody is ranked any more. */
  readonly lost: readonly string[];
  readonly then: readonly string[];
}

/** How robust the first place of a cluster is. `first` holds several units where they share it. */
export interface FirstPlace {
  readonly cluster: string;
  readonly first: readonly string[];
  readonly outcome:
    /** No unit of the cluster is ranked. */
    | { readonly is: 'nobody' }
    /** The cluster has one unit only: no weight can make it second. */
    | { readonly is: 'alone' }
    /** No change of one weight that was tried topples it (`trialSteps` says which are). */
    | { readonly is: 'firm' }
    /** The smallest changes that topple it: one, or several of the same size. */
    | { readonly is: 'toppled'; readonly by: readonly [Topple, ...Topple[]] };
}

/**
 * Looks for the smallest change of one weight that topples the first place of a cluster.
 *
 * A change of a weight is a number of points more or less at most for one criterion, or of weight
 * for one content group, all others unchanged. Toppled is a first place as soon as one of the units
 * that hold it does not stand first any more: overtaken, behind an equal that it shared the place
 * with, or without a rank. Whoever merely joins it topples nobody.
 *
 * Every size is tried from the smallest up, for all weights, with the scoring itself, and the search
 * ends with the first that topples. Halving an interval would be faster and wrong: caps, gates and
 * roundings make a unit fall behind, and come back, as one weight grows. Only units that cannot
 * have come near (`Rescored.mostMoved`) are not scored again.
 *
 * Yields between trials, so that whoever runs it in a window can let the window breathe.
 */
export function* firstPlaceOf(
  plan: Plan,
  entries: Entries,
  decided: Decided,
  before: ScoredPlan,
  cluster: string,
): Generator<undefined, FirstPlace> {
  const units = plan.units.filter((unit) => unit.cluster === cluster);
  const results = new Map(before.units.map((result) => [result.unit, result]));
  const rankOf = ({ code }: Unit): number | null => results.get(code)?.rank ?? null;
  const leaders = units.filter((unit) => rankOf(unit) === 1);
  const first = codesOf(leaders);
  if (units.length === 1) return { cluster, first, outcome: { is: 'alone' } };
  if (leaders.length === 0) return { cluster, first, outcome: { is: 'nobody' } };

  const found: Topple[] = [];
  let size = Infinity;
  for (const { change, steps } of trials(plan, units)) {
    if (steps > size) break;
    const after = rescored(plan, entries, decided, results, change);
    if (isToppled(units, leaders, results, after)) {
      size = steps;
      const then = leadersOf(units, after.of);
      const lost = codesOf(leaders.filter((unit) => !then.includes(unit)));
      found.push({ change, lost, then: codesOf(then) });
    }
    yield;
  }
  const [smallest, ...others] = found;
  if (!smallest) return { cluster, first, outcome: { is: 'firm' } };
  return { cluster, first, outcome: { is: 'toppled', by: [smallest, ...others] } };
}

interface Trial {
  readonly change: Change<WeightLever>;
  readonly steps: number;
}

/** All changes of all weights that the units of a cluster know, the smallest first. */
function trials(plan: Plan, units: readonly Unit[]): readonly Trial[] {
  const kinds = new Set(units.map(({ kind }) => kind));
  const ofLever = (lever: WeightLever): readonly Trial[] =>
    trialSteps(plan, lever).map(({ by, steps }) => ({ change: { lever, by }, steps }));
  return weightLevers(plan, kinds)
    .flatMap(ofLever)
    .sort((one, other) => one.steps - other.steps);
}

function isToppled(
  units: readonly Unit[],
  leaders: readonly Unit[],
  results: ReadonlyMap<string, RankedResult>,
  { of, mostMoved }: Rescored,
): boolean {
  const reachOf = (unit: Unit, sign: 1 | -1): number =>
    (results.get(unit.code)?.official.total ?? 0) + sign * mostMoved(unit);
  return leaders.some((leader) => {
    const mayOvertake = (unit: Unit): boolean => reachOf(unit, 1) >= reachOf(leader, -1);
    const rivals = units.filter((unit) => unit !== leader && mayOvertake(unit));
    const isBounded = Number.isFinite(mostMoved(leader));
    if (isBounded && rivals.length === 0) return false;
    const own = of(leader);
    if (own.status !== 'ranked') return true;
    return rivals.some((unit) => isAhead(of(unit), own));
  });
}

function isAhead(one: UnitResult, other: UnitResult): boolean {
  return one.status === 'ranked' && better(one, other) < 0;
}

function leadersOf(units: readonly Unit[], of: Rescored['of']): readonly Unit[] {
  const ranked = units.filter((unit) => of(unit).status === 'ranked');
  return ranked.filter((unit) => !ranked.some((other) => isAhead(of(other), of(unit))));
}

function codesOf(units: readonly Unit[]): readonly string[] {
  return units.map(({ code }) => code);
}
