import { roundHalfUp } from '../../rules/round';
import { SUM_DECIMALS } from '../../rules/sum';
import { comparePoints } from './comparePoints';
import { named, namedGroup } from './explainPoint';
import type { AheadBy, RankExplanation } from './rankExplanation';
import type { Explainable } from './explanation';
import type { Named } from './pointExplanation';
import { fired, type UnitPoints, unitPoints } from '../points';
import { better, decisiveKey } from '../rank';
import type { RankedResult } from '../result';

/** A unit's rank and who stands right ahead of it, by which key. */
export function explainRank(
  of: Explainable,
  points: UnitPoints,
  result: RankedResult,
): RankExplanation {
  const { plan } = of;
  const { rank } = result;
  if (result.status === 'gated') {
    return { is: 'gated', by: fired(plan, points, 'unranked').map(named) };
  }
  if (rank === null) return { is: 'noFigures' };
  const rivals = rivalsOf(of, result);
  const ahead = aheadOf(of, result);
  const equal = rivals.filter((other) => other !== result && other.rank === rank);
  return {
    is: 'ranked',
    rank,
    of: rivals.length,
    ahead: ahead
      ? {
          unit: unitNamed(of, ahead.unit),
          rank: ahead.rank ?? 0,
          by: aheadBy(of, ahead, result),
          compared: comparePoints(plan, points, pointsOf(of, ahead)),
        }
      : null,
    equal: equal.map(({ unit }) => unitNamed(of, unit).name),
  };
}

/** The ranked units of its cluster, itself included. */
function rivalsOf({ scored }: Explainable, { cluster }: RankedResult): readonly RankedResult[] {
  return scored.units.filter((other) => other.cluster === cluster && other.rank !== null);
}

/** The nearest unit ahead; null: nobody is. */
export function aheadOf(of: Explainable, result: RankedResult): RankedResult | null {
  const ahead = rivalsOf(of, result).filter((other) => better(other, result) < 0);
  return ahead.sort(better).at(-1) ?? null;
}

function pointsOf(
  { plan, decided }: Explainable,
  { unit: code, outcomes }: RankedResult,
): UnitPoints {
  const unit = plan.units.find((one) => one.code === code);
  if (!unit) throw new Error(`No unit ${code}`);
  return unitPoints(unit, outcomes, decided.appraisals.get(code) ?? new Map());
}

function unitNamed({ plan }: Explainable, code: string): Named {
  return named(plan.units.find((unit) => unit.code === code) ?? { code, name: code });
}

function aheadBy(of: Explainable, ahead: RankedResult, result: RankedResult): AheadBy {
  const { plan, decided, reasons } = of;
  const key = decisiveKey(ahead, result);
  if (!key) throw new Error(`${ahead.unit} is not ahead of ${result.unit}`);
  if (key.index === 0) {
    return { is: 'total', difference: roundHalfUp(key.one - key.other, SUM_DECIMALS) };
  }
  const code = plan.ranking.tieChain[key.index - 1];
  if (code === undefined) {
    const placeOf = (unit: string): number | null => decided.tieOrder.get(unit) ?? null;
    return {
      is: 'decision',
      own: placeOf(result.unit),
      other: placeOf(ahead.unit),
      reason: reasons.tieOrder.get(result.unit) ?? reasons.tieOrder.get(ahead.unit) ?? '',
    };
  }
  const criterion = plan.criteria.find((one) => one.code === code);
  // The key of a penalty is its negative: the smaller penalty stands ahead.
  const sign = criterion?.role === 'penalty' ? -1 : 1;
  const shown = (number: number): number => (number === 0 ? 0 : number * sign);
  return {
    is: 'tie',
    place: key.index,
    of: criterion ? named(criterion) : namedGroup(plan, code),
    own: shown(key.other),
    other: shown(key.one),
  };
}
