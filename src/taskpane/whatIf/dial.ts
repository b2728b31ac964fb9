import type { WhatIf } from '../../commands/whatIfReports';
import { sumDecimals } from '../../plan/decimals';
import type { Change, Lever } from '../../scoring/whatIf/levers';

/** What a person has chosen to move. Kinds null: all kinds of unit together. */
export interface Choice {
  readonly subject:
    | { readonly is: 'criterion'; readonly code: string }
    | { readonly is: 'group'; readonly code: string };
  readonly number: 'points' | 'target';
  readonly kinds: readonly string[] | null;
}

/** A choice as a dial that can be turned: what it moves and where it stands in the workbook. */
export interface Dial {
  readonly lever: Lever;
  /** The number in the workbook; where kinds differ, that of the first of them. */
  readonly value: number;
  /** How low it can be turned: none of the numbers that it moves falls below 0. */
  readonly least: number;
  readonly step: number;
  readonly label: 'maximum' | 'target' | 'targetPercent' | 'weight';
  readonly hasTarget: boolean;
  /** The kinds to choose from, all of them first; empty where there is no choice. */
  readonly kindChoices: readonly KindChoice[];
  /** Where the kinds that it moves weigh differently: each of them, by name. */
  readonly apart: readonly { readonly kind: string; readonly value: number }[];
}

/** Kinds of unit that are moved together, with their names. */
export interface KindChoice {
  readonly kinds: Choice['kinds'];
  readonly names: readonly string[];
}

/** A target is moved by whole percents or items at a time. */
const TARGET_STEP = 1;

/** The first criterion; null where the plan has nothing to move. */
export function firstChoice({ criteria }: WhatIf): Choice | null {
  const [first] = criteria;
  return first ? criterionChoice(first.code) : null;
}

export function criterionChoice(code: string): Choice {
  return { subject: { is: 'criterion', code }, number: 'points', kinds: null };
}

/** The choice that a change was made on. */
export function choiceOf({ lever }: Change, { criteria }: WhatIf): Choice {
  switch (lever.moves) {
    case 'weight':
      return { subject: { is: 'group', code: lever.group }, number: 'points', kinds: null };
    case 'target':
      return { ...criterionChoice(lever.criterion), number: 'target' };
    case 'points': {
      const all = criteria.find(({ code }) => code === lever.criterion)?.points ?? [];
      const kinds = lever.kinds.length < all.length ? lever.kinds : null;
      return { ...criterionChoice(lever.criterion), kinds };
    }
  }
}

/** What a choice moves, as the workbook was read. */
export function dialOf(whatIf: WhatIf, { subject, number, kinds }: Choice): Dial {
  if (subject.is === 'group') {
    const group = whatIf.groups.find(({ code }) => code === subject.code);
    if (!group) throw new Error(`No group ${subject.code}`);
    const lever: Lever = { moves: 'weight', group: group.code };
    const value = group.weight ?? 0;
    return { ...plain, lever, value, step: group.step, label: 'weight' };
  }
  const criterion = whatIf.criteria.find(({ code }) => code === subject.code);
  if (!criterion) throw new Error(`No criterion ${subject.code}`);
  const { code, target, step } = criterion;
  const hasTarget = target !== null;
  if (target && number === 'target') {
    const label = target.isPercent ? 'targetPercent' : 'target';
    const lever: Lever = { moves: 'target', criterion: code };
    return { ...plain, lever, value: target.value, step: TARGET_STEP, label, hasTarget };
  }
  const nameOf = (one: string) => whatIf.kinds.find((other) => other.code === one)?.name ?? one;
  const moved = criterion.points.filter(({ kind }) => kinds?.includes(kind) ?? true);
  const value = moved[0]?.points ?? 0;
  const lowest = Math.min(...moved.map(({ points }) => points));
  const differ = moved.some(({ points }) => points !== value);
  return {
    lever: { moves: 'points', criterion: code, kinds: moved.map((one) => one.kind) },
    value,
    least: sumDecimals([value, -lowest]),
    step,
    label: 'maximum',
    hasTarget,
    kindChoices: kindChoices(
      criterion.points.map(({ kind }) => kind),
      kinds,
    ).map((one) => ({ kinds: one, names: (one ?? []).map(nameOf) })),
    apart: differ ? moved.map((one) => ({ kind: nameOf(one.kind), value: one.points })) : [],
  };
}

const plain = { least: 0, hasTarget: false, kindChoices: [], apart: [] } as const;

/** All together, each alone, and those that are chosen together now. */
function kindChoices(all: readonly string[], chosen: Choice['kinds']): readonly Choice['kinds'][] {
  if (all.length <= 1) return [];
  return [null, ...all.map((kind) => [kind]), ...(chosen && chosen.length > 1 ? [chosen] : [])];
}

/** A number in the workbook and a number that was set: by how much the dial was turned. */
export function turned({ lever, value }: Dial, to: number): Change {
  return { lever, by: sumDecimals([to, -value]) };
}
