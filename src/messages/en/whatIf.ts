import type { Messages } from '..';
import { numbers } from '../numbers';
import type { WeightMoveValues } from '../vi/whatIf';

const { number, points, time } = numbers;

function weightMove({ kind, from, to }: WeightMoveValues): string {
  const move = `from ${number(from)} to ${number(to)}`;
  return kind === null ? move : `${kind} ${move}`;
}

function list(names: readonly string[]): string {
  return names.join(', ');
}

function units(count: number): string {
  return `${number(count)} ${count === 1 ? 'unit' : 'units'}`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`;
}

/** Trying another weight or target, and how robust the first places are. */
export const whatIf: Messages['whatIf'] = {
  only: 'A trial only: the workbook does not change.',
  readAt: (at) => `As the workbook was read at ${time(at)}.`,
  readAgain: 'Read again',
  notRead: 'The workbook is not read yet',
  notReadHint: 'It is read once; then try other points or targets right here.',
  read: 'Read the workbook',

  dialTitle: 'Try another number',
  subject: 'Where',
  criterion: (code, name) => `${code} ${name}`,
  weights: 'Weights of content groups',
  which: 'Which number',
  maximum: 'Points at most',
  target: 'Target',
  targetPercent: 'Target (%)',
  weight: 'Weight',
  kind: 'Kind of unit',
  allKinds: 'All kinds of unit',
  kindMove: (kind, from, to) =>
    from === to ? `${kind}: ${number(from)}` : `${kind}: ${number(from)} → ${number(to)}`,
  inSheet: (value) => `In the workbook: ${number(value)}`,
  back: (value) => `Back to ${number(value)}`,
  notANumber: 'Please type a number from 0 up, such as 2.5.',
  refused: (sentence) => `This cannot be tried. ${sentence}`,

  untouched: 'As in the workbook. Change the number above to see which ranks change.',
  nothing: 'No unit’s rank, points or band changes.',
  noRank: (others) => `No rank and no band changes; only points of ${units(others)} do.`,
  moved: (ranks, bands, others) =>
    `${[
      ...(ranks > 0 ? [`${units(ranks)}: another rank`] : []),
      ...(bands > 0 ? [`${units(bands)}: another band, the same rank`] : []),
      ...(others > 0 ? [`${units(others)}: other points only`] : []),
    ].join('; ')}.`,
  moves: 'Units that change',
  hidden: (count) => `… and ${units(count)} more with another rank or band.`,
  rank: (from, to) => {
    if (from === null) return to === null ? 'Not ranked' : `Now ranked ${number(to)}`;
    if (to === null) return `Rank ${number(from)} → not ranked`;
    return from === to ? `Still rank ${number(to)}` : `Rank ${number(from)} → ${number(to)}`;
  },
  places: (places) => (places > 0 ? `up ${number(places)}` : `down ${number(-places)}`),
  points: (from, to, difference) =>
    from === to
      ? `${points(to)} points, unchanged`
      : `${points(from)} → ${points(to)} points (${signed(difference)})`,
  band: (from, to) => `${from} → ${to}`,

  robustTitle: 'How firm each first place is',
  robustHint:
    'Each weight is changed alone, all others stay: down step by step, and up to double at least.',
  searching: 'Searching…',
  tryIt: 'Try this',
  tryItFor: (cluster) => `Try this: ${cluster}`,
  nobody: 'No unit is ranked yet.',
  alone: (first) =>
    first.length === 0
      ? 'The cluster has one unit only, and it is not ranked yet.'
      : `${list(first)} is the only unit of the cluster.`,
  firm: (first) =>
    `${list(first)} ${first.length > 1 ? 'share the first place' : 'stands first'}: no change of a single weight takes it away.`,
  toppled: (first, about, isGroup, by, weights) => {
    const what = isGroup
      ? `the weight of the content group “${about}”`
      : `the points of criterion ${about}`;
    const way = `${isGroup ? 'is' : 'are'} ${by < 0 ? 'lowered' : 'raised'} by ${number(Math.abs(by))}`;
    const stands = first.length > 1 ? 'share the first place' : 'stands first';
    return `${list(first)} ${stands} until ${what} ${way} (${weights.map(weightMove).join('; ')}).`;
  },
  then: (then, isRest) => {
    if (then.length === 0) return 'Then no unit is ranked any more.';
    const who =
      then.length > 1 ? `${list(then)} share the first place` : `${list(then)} stands first`;
    return `Then ${isRest ? 'only ' : ''}${who}.`;
  },
  alsoAt: (named, more) =>
    `The same change at ${list(named)}${more > 0 ? ` or ${number(more)} more` : ''} topples it too.`,
};
