import type { Role, RuleKind } from '../../../plan/criterion';
import type { Named, ScoredBy } from '../../../scoring/explain/pointExplanation';
import { numbers } from '../../numbers';
import { isLeast, percentApart } from '../../percent';
import { isRounded, signBetween, signByNumbers, toldNumbers, withSign } from '../../told';
import { quoted } from '../findings/phrases';

export const { number: shown } = numbers;
export const { percent, amount, inMeasure, head, share } = toldNumbers(shown);

export type Told = ScoredBy<RuleKind>;

/** What points are called that go into bonus or penalty. */
const kinds: Readonly<Record<Role, string>> = {
  scored: 'points',
  tieOnly: 'points',
  bonus: 'bonus points',
  penalty: 'penalty points',
};

/** `4/4 points` */
export function earned({ points, terms, role }: Told): string {
  return `${shown(points)}/${shown(terms.max)} ${kinds[role]}`;
}

/** `80 % of 20 points = 16 points` */
export function part(told: Told): string {
  const { exact, points, terms, role } = told;
  const of = share(exact, terms.max);
  const link = isRounded(told) ? ', rounded to ' : of.exact ? ' = ' : ', that is ';
  return `${of.text} of ${shown(terms.max)} points${link}${shown(points)} ${kinds[role]}`;
}

/** The target that counts, and the plan's where the unit's own one is more demanding. */
export function target(told: Told): string {
  const { planTarget, terms } = told;
  const own =
    planTarget === null ? '' : ` (the unit’s own, the plan’s is ${inMeasure(told, planTarget)})`;
  return `${inMeasure(told, terms.target)}${own}`;
}

/** `Good results 45/60 = 75 % ≥ 75 %` */
export function against(told: Told, name: string, isReached: boolean): string {
  return `${head(told, name)} ${withSign(signBetween(told, isReached), target(told))}`;
}

/** The same where a result equal to the target reaches it. The bounds are never rounded across. */
export function beside(told: Told, name: string, bounds?: readonly number[]): string {
  return `${head(told, name, bounds)} ${withSign(signByNumbers(told), target(told))}`;
}

/** `from 70 % up` */
export function side({ terms }: Told, bound: string): string {
  const words = {
    '>=': `from ${bound} up`,
    '>': `above ${bound}`,
    '<=': `up to ${bound}`,
    '<': `below ${bound}`,
  } as const;
  return words[terms.comparison];
}

/** Short of "at least", beyond "at most". */
export function lacking({ terms }: Told): string {
  return isLeast(terms.comparison) ? 'short' : 'too many';
}

/** The other way round. */
export function ahead({ terms }: Told): string {
  return isLeast(terms.comparison) ? 'above' : 'below';
}

export function steps(number: number): string {
  return `${shown(number)} ${number === 1 ? 'step' : 'steps'}`;
}

/** `of 1 % each, begun ones count` */
export function stepSize(told: Told): string {
  const { step } = told.terms.parameters;
  const partly =
    told.terms.partialSteps === 'started' ? 'begun ones count' : 'only full ones count';
  return `of ${inMeasure(told, step ?? 1)} each, ${partly}`;
}

/** `the floor of 20 % is 2 points` */
export function floorPoints({ terms }: Told): string {
  const floor = terms.parameters.floor ?? 0;
  return `the floor of ${percent(floor)} is ${shown((terms.max * floor) / 100)} points`;
}

/** The best result of the cluster and who holds it. */
export function best(told: Told): string {
  const { best: units, reading } = told;
  const holders = units.length === 0 ? '' : ` of ${units.join(', ')}`;
  return `${inMeasure(told, reading.peers.best)}${holders}`;
}

/** A result beside others of its cluster, which it is not rounded onto. */
export function headInCluster(told: Told, name: string): string {
  const { best: most, worst } = told.reading.peers;
  return head(told, name, [most, worst]);
}

/** How often something happened: `2 vụ`, `3 ×`. */
export function times(told: Told, number: number): string {
  if (told.unitOfMeasure !== '') return amount(number, told.unitOfMeasure);
  return `${shown(number)} ${number === 1 ? 'time' : 'times'}`;
}

/** What of the target was reached, in percent. */
export function ofTarget({ result, terms }: Told): string {
  const floor = terms.parameters.floor ?? 0;
  return percent(percentApart(result, terms.target, [100, floor]).percent);
}

/** `criterion 2.1 “...”` */
export function criterion({ code, name }: Named): string {
  return `criterion ${code} ${quoted(name)}`;
}

/** Several criteria by their codes. */
export function criteria(all: readonly Named[]): string {
  const [only] = all;
  if (only && all.length === 1) return criterion(only);
  return `criteria ${all.map(({ code }) => code).join(', ')}`;
}
