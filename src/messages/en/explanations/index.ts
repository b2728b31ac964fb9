import type { NotApplicablePolicy, Role } from '../../../plan/criterion';
import type { Entry } from '../../../plan/entry';
import type { ExplainedFigure, Need, NumberNeed } from '../../../scoring/explain/pointExplanation';
import type { Goal, Way } from '../../../scoring/explain/explanation';
import type { PointShare } from '../../../scoring/explain/rankExplanation';
import { type Explanations, isScaled } from '../../explanations';
import { capital } from '../../told';
import { quoted } from '../findings/phrases';
import { amount, criteria, criterion, percent, shown } from './phrases';
import { rules } from './rules';

function figureNames(figures: readonly ExplainedFigure[]): string {
  return figures.map(({ code, name }) => `${quoted(name)} (${code})`).join(', ');
}

function typed(entry: Entry): string {
  return entry.is === 'number' ? shown(entry.number) : entry.is === 'text' ? entry.text : '';
}

const policies: Readonly<Record<NotApplicablePolicy, (max: string) => string>> = {
  rescale: (max) => `its ${max} points are spread over the other criteria`,
  full: (max) => `full points, ${max}/${max}`,
  zero: (max) => `no points, 0/${max}`,
};

/** `3 người more`, `“Tốt”` */
function gap(need: Need): string {
  if (need.for === 'word') return quoted(need.word);
  const { gap: by, less, unitOfMeasure } = need;
  return `${amount(by, unitOfMeasure)} ${less ? 'fewer' : 'more'}`;
}

function bound({ bound: number, isPercent, unitOfMeasure }: NumberNeed): string {
  return isPercent ? percent(number) : amount(number, unitOfMeasure);
}

function limited({ sum, points }: { readonly sum: number; readonly points: number }): string {
  return sum === points ? shown(points) : `${shown(points)} (of ${shown(sum)}, under a limit)`;
}

/** The explanations in English. */
export const explanations: Explanations = {
  rules,
  unscored: {
    notForUnit: ({ because, name: whose }, name) =>
      because === 'owner'
        ? `${name}: content of ${whose} alone, this unit is not scored by it.`
        : `${name}: units of the kind ${quoted(whose)} are not scored by it.`,
    missing: ({ figures }, name) =>
      `${name}: no points yet, ${figureNames(figures)} ${figures.length === 1 ? 'is' : 'are'} blank.`,
    invalid: ({ figures }, name) =>
      `${name}: no points, because what was entered cannot be used: ${figures
        .map((figure) => `${figureNames([figure])} says “${typed(figure.entry)}”`)
        .join(', ')}.`,
    notApplicable: ({ because, figures, policy, max }, name) =>
      because === 'entered'
        ? `${name}: the unit entered “not applicable” (KAD) at ${figureNames(figures)}, ${policies[policy](shown(max))}.`
        : `${name}: the denominator ${figureNames(figures)} is 0, so it counts as not applicable, ${policies[policy](shown(max))}.`,
  },
  appraised: ({ points, reason }, computed) =>
    `The appraisal gives ${shown(points)} points${
      computed === null ? '' : ` in place of the ${shown(computed)} from the figures`
    }. ${reason === '' ? 'No reason was written.' : `Reason: ${reason}`}`,
  gates: {
    group: ({ group, points }) =>
      `Because this was missed, the whole content ${quoted(group)} earns nothing (${shown(points)} points lost).`,
    all: ({ points }) =>
      `Because this was missed, the unit loses all of its ${shown(points)} points.`,
    capBand: ({ bands }) =>
      `Because this was missed, the unit cannot be ${bands.map(quoted).join(', ')}.`,
    dropBand: ({ bands }) =>
      `Because this was missed, the unit is lowered by ${shown(bands)} ${bands === 1 ? 'band' : 'bands'}.`,
    unranked: () => 'Because this was missed, the unit is not ranked.',
  },
  needs: {
    target: (need) =>
      `${gap(need)} would ${need.strict ? 'exceed' : 'reach'} the target of ${bound(need)}.`,
    step: (need) =>
      `${gap(need)} would reach the step ${need.strict ? 'above' : 'of'} ${bound(need)}.`,
    most: (need) => `${gap(need)} would bring full points (${bound(need)}).`,
    best: (need) => `${gap(need)} would equal the best of the cluster (${bound(need)}).`,
    word: (need) => `${gap(need)} would bring more points.`,
  },
  gain: ({ need, points }) => `${gap(need)}: +${pointsOf(points)}`,
  ways: {
    title: (goals) => `For ${goals.map(goalWords).join(' and ')}`,
    reached: (way) =>
      `${criteriaOf(way.steps.length)} would do, ${pointsOf(way.points)} more${isScaled(way) ? '; with scaling and limits' : ':'} the total goes from ${shown(way.from)} to ${shown(way.total)}. If the other units stay as they are, that is ${standing(way, ['rank', 'band'])}.`,
    short: (way, goals) =>
      `Out of reach: all that is lacking in ${criteriaOf(way.steps.length)} (+${pointsOf(way.points)}) makes ${shown(way.total)}, still ${standing(
        way,
        goals.map(({ is }) => is),
      )}.`,
    besides: (untold) =>
      `Besides, points were lost in ${criteria(untold)}, where no number says what is lacking.`,
    unknown: (untold) =>
      untold.length === 0
        ? 'No criterion is left to gain points in.'
        : `Not known: where points were lost, in ${criteria(untold)}, no number says what is lacking.`,
    step: ({ criterion: { code, name }, need, points }) =>
      `${code} ${name}: ${gap(need)}, +${pointsOf(points)}`,
  },
  group: ({ earned, cap, weight, lostBy }) =>
    [
      lostBy.length > 0 ? `All points lost, because ${criteria(lostBy)} was missed.` : '',
      cap !== null && earned > cap ? `Adds up to ${shown(earned)}, ${shown(cap)} at most.` : '',
      weight !== null ? `Weight ${percent(weight)}.` : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
  total: ({ aggregation, earned, available, full, spread, base, ...rest }) => {
    const { bonus, penalty, sum, cutTo, total, lostBy, open } = rest;
    const hasExtra = bonus.sum !== 0 || penalty.sum !== 0;
    return [
      aggregation === 'weightedMean'
        ? `The weighted mean of the contents: ${shown(base)} points.`
        : `The contents add up to ${shown(earned)}/${shown(available)} points.`,
      ...(spread.length > 0 && aggregation === 'sum'
        ? [
            `Without ${criteria(spread)}, which does not apply, ${shown(earned)}/${shown(available)} becomes ${shown(base)}/${shown(full)} points.`,
          ]
        : []),
      ...(hasExtra
        ? [
            `${shown(base)} points, bonus ${limited(bonus)}, penalty ${limited(penalty)}: ${shown(sum)} points.`,
          ]
        : []),
      ...(cutTo !== null ? [`The total is ${shown(cutTo)} at most.`] : []),
      ...(lostBy.length > 0
        ? [`All points are lost because ${criteria(lostBy)} was missed: ${shown(total)} points.`]
        : []),
      ...(open.length > 0 ? [`Without points yet: ${criteria(open)}.`] : []),
    ];
  },
  band: {
    own: ({ name, from }) => `${quoted(name)} (from ${shown(from)} points).`,
    best: 'This is the best band.',
    none: 'No band, because the unit has no rank.',
    better: (name) => `Not ${quoted(name)}, because:`,
    obstacles: {
      points: ({ total, from, missing }) =>
        `${shown(missing)} points are missing: ${shown(total)}, ${shown(from)} needed.`,
      group: ({ group, points, available, percent: wanted }) =>
        `The content ${quoted(group.name)} has ${shown(points)}/${shown(available)} points, at least ${percent(wanted)} needed.`,
      criterion: ({ criterion: needed, points, max }) =>
        `${capital(criterion(needed))} must have all ${shown(max)} points, it has ${
          points === null ? 'none yet' : shown(points)
        }.`,
      capBand: (obstacle) =>
        `${capital(criterion(obstacle.criterion))} was missed, which rules out ${
          obstacle.bands === 1 ? 'the best band' : `the best ${shown(obstacle.bands)} bands`
        }.`,
      dropBand: (obstacle) =>
        `${capital(criterion(obstacle.criterion))} was missed, which costs ${shown(obstacle.bands)} ${
          obstacle.bands === 1 ? 'band' : 'bands'
        }.`,
    },
  },
  rank: {
    ranked: ({ rank, of, equal }) =>
      `Rank ${shown(rank)} of ${shown(of)}${
        equal.length === 0 ? '' : `, shared with ${equal.join(', ')}`
      }.`,
    gated: ({ by }) => `Not ranked, because ${criteria(by)} was missed.`,
    noFigures: () => 'Not ranked yet: no criterion has points.',
  },
  ahead: {
    total: ({ name }, { difference: by }) => `Right ahead is ${name}, by ${shown(by)} points.`,
    tie: ({ name }, { place, of, own, other }) =>
      `Right ahead is ${name}, equal in total but better by key ${shown(place)} of the tie chain, ${of.code} ${quoted(of.name)}: ${shown(other)} against ${shown(own)} points.`,
    decision: ({ name }, { own, other, reason }) =>
      `Right ahead is ${name}, equal in the whole tie chain; by decision it has place ${
        other === null ? '(blank)' : shown(other)
      } against ${own === null ? 'none' : shown(own)}.${reason === '' ? ' No reason was written.' : ` Reason: ${reason}`}`,
  },
  compared: {
    behindTitle: ({ name }) => `Behind ${name} in`,
    nowhere: 'Behind in no criterion: scaling, weights, limits or gates make the difference.',
    beforeTitle: ({ name }) => `Ahead of ${name} in`,
    bothTitle: ({ name }) => `Points lost like ${name} in`,
    line: ({ criterion: { code, name }, role, own, other }, ahead) =>
      `${code} ${name}: ${sharePoints(role, own)}, ${ahead.name} ${sharePoints(role, other)}`,
    others: (count) => `and ${shown(count)} more`,
  },
  quotas: {
    within: (quota) => `${quotaFacts(quota)} This unit is one of them.`,
    over: (quota) => `${quotaFacts(quota)} By rank this unit is beyond the number allowed.`,
    between: (quota) =>
      `${quotaFacts(quota)} This unit is equal to others where the quota ends: somebody has to decide.`,
  },
};

/** `rank 2, band “Tốt”`, or only what is asked about. */
function standing({ rank, band }: Way, about: readonly Goal['is'][]): string {
  return [
    ...(about.includes('rank') ? [`rank ${shown(rank)}`] : []),
    ...(about.includes('band') && band !== '' ? [`band ${quoted(band)}`] : []),
  ].join(', ');
}

function goalWords(goal: Goal): string {
  return goal.is === 'rank' ? `rank ${shown(goal.rank)}` : `band ${quoted(goal.name)}`;
}

function pointsOf(points: number): string {
  return `${shown(points)} ${points === 1 ? 'point' : 'points'}`;
}

function criteriaOf(count: number): string {
  return `${shown(count)} ${count === 1 ? 'criterion' : 'criteria'}`;
}

/** `0.6/1.5 points`, `minus 2 points` */
function sharePoints(role: Role, { applies, points, max }: PointShare): string {
  if (!applies) return 'not applicable';
  if (points === null) return 'no points yet';
  return role === 'penalty'
    ? `minus ${shown(points)} points`
    : `${shown(points)}/${shown(max)} points`;
}

function quotaFacts({
  band,
  cluster,
  percent: most,
  base,
  allowed,
  held,
}: Parameters<Explanations['quotas']['within']>[0]): string {
  return `${quoted(band)}: ${cluster ?? 'the whole plan'} may have ${shown(allowed)} (${percent(most)} of ${shown(base)}), has ${shown(held)}.`;
}
