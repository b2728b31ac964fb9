import type { Role, RuleKind } from '../../../plan/criterion';
import type { Named, ScoredBy } from '../../../scoring/explain/pointExplanation';
import { isLeast, percentApart } from '../../percent';
import { numbers } from '../../numbers';
import { isRounded, signBetween, signByNumbers, toldNumbers, withSign } from '../../told';
import { quoted } from '../findings/phrases';

export const { number: shown } = numbers;
export const { percent, amount, inMeasure, head, share } = toldNumbers(shown);

export type Told = ScoredBy<RuleKind>;

/** What points are called that go into bonus or penalty. */
const kinds: Readonly<Record<Role, string>> = {
  scored: 'điểm',
  tieOnly: 'điểm',
  bonus: 'điểm thưởng',
  penalty: 'điểm trừ',
};

const gets: Readonly<Record<Role, string>> = {
  scored: 'được',
  tieOnly: 'được',
  bonus: 'được thưởng',
  penalty: 'bị trừ',
};

/** `4/4 điểm` */
export function earned({ points, terms, role }: Told): string {
  return `${shown(points)}/${shown(terms.max)} ${kinds[role]}`;
}

/** `được 80 % của 20 điểm = 16 điểm` */
export function part(told: Told): string {
  const { exact, points, terms, role } = told;
  const of = share(exact, terms.max);
  const link = isRounded(told) ? ', làm tròn thành ' : of.exact ? ' = ' : ', tức ';
  return `${gets[role]} ${of.text} của ${shown(terms.max)} điểm${link}${shown(points)} điểm`;
}

/** The target that counts, and the plan's where the unit's own one is more demanding. */
export function target(told: Told): string {
  const { planTarget, terms } = told;
  const own =
    planTarget === null ? '' : ` (đơn vị tự đăng ký, kế hoạch là ${inMeasure(told, planTarget)})`;
  return `${inMeasure(told, terms.target)}${own}`;
}

/** `Khá, giỏi 45/60 = 75 % ≥ 75 %` */
export function against(told: Told, name: string, isReached: boolean): string {
  return `${head(told, name)} ${withSign(signBetween(told, isReached), target(told))}`;
}

/** The same where a result equal to the target reaches it. The bounds are never rounded across. */
export function beside(told: Told, name: string, bounds?: readonly number[]): string {
  return `${head(told, name, bounds)} ${withSign(signByNumbers(told), target(told))}`;
}

/** `từ 70 % trở lên` */
export function side({ terms }: Told, bound: string): string {
  const words = {
    '>=': `từ ${bound} trở lên`,
    '>': `trên ${bound}`,
    '<=': `không quá ${bound}`,
    '<': `dưới ${bound}`,
  } as const;
  return words[terms.comparison];
}

/** Short of "at least", beyond "at most". */
export function lacking({ terms }: Told): string {
  return isLeast(terms.comparison) ? 'thiếu' : 'vượt';
}

/** The other way round. */
export function ahead({ terms }: Told): string {
  return isLeast(terms.comparison) ? 'vượt' : 'thấp hơn';
}

/** `mỗi bước 1 %, tính cả phần lẻ` */
export function stepSize(told: Told): string {
  const { step } = told.terms.parameters;
  const size = inMeasure(told, step ?? 1);
  const partly = told.terms.partialSteps === 'started' ? 'tính cả phần lẻ' : 'chỉ tính bước đủ';
  return `mỗi bước ${size}, ${partly}`;
}

/** `mức sàn 20 % là 2 điểm` */
export function floorPoints({ terms }: Told): string {
  const floor = terms.parameters.floor ?? 0;
  return `mức sàn ${percent(floor)} là ${shown((terms.max * floor) / 100)} điểm`;
}

/** The best result of the cluster and who holds it. */
export function best(told: Told): string {
  const { best: units, reading } = told;
  const holders = units.length === 0 ? '' : ` của ${units.join(', ')}`;
  return `${inMeasure(told, reading.peers.best)}${holders}`;
}

/** A result beside others of its cluster, which it is not rounded onto. */
export function headInCluster(told: Told, name: string): string {
  const { best: most, worst } = told.reading.peers;
  return head(told, name, [most, worst]);
}

/** How often something happened: `2 vụ`, `3 lần`. */
export function times(told: Told, number: number): string {
  return amount(number, told.unitOfMeasure === '' ? 'lần' : told.unitOfMeasure);
}

/** What of the target was reached, in percent. */
export function ofTarget({ result, terms }: Told): string {
  const floor = terms.parameters.floor ?? 0;
  return percent(percentApart(result, terms.target, [100, floor]).percent);
}

/** `tiêu chí 2.1 “...”` */
export function criterion({ code, name }: Named): string {
  return `tiêu chí ${code} ${quoted(name)}`;
}

/** Codes of several criteria, in words. */
export function criteria(all: readonly Named[]): string {
  const [only] = all;
  if (only && all.length === 1) return criterion(only);
  return `tiêu chí ${all.map(({ code }) => code).join(', ')}`;
}
