import { pointsForTarget } from '../../../rules/halfAndHalf';
import { rungAt } from '../../../rules/levels';
import { occurrencesOf } from '../../../rules/perOccurrence';
import type { Explanations } from '../../explanations';
import { isLeast } from '../../percent';
import { isShort } from '../../told';
import {
  against,
  ahead,
  amount,
  beside,
  best,
  earned,
  floorPoints,
  head,
  headInCluster,
  inMeasure,
  lacking,
  ofTarget,
  part,
  percent,
  share,
  shown,
  side,
  steps,
  stepSize,
  target,
  times,
  type Told,
} from './phrases';

const each = ({ terms }: Told): string => shown(terms.parameters.perStep ?? 0);

/** One sentence pattern a rule: from the figures, by the rule's numbers, to the points. */
export const rules: Explanations['rules'] = {
  threshold: (told, name) => {
    const isReached = told.verdict === 'reached';
    return `${against(told, name, isReached)}: ${isReached ? 'reached' : 'not reached'}, ${earned(told)}.`;
  },
  proportional: (told, name) => {
    const compared = beside(told, name);
    switch (told.verdict) {
      case 'full':
        return `${compared}: reached, ${earned(told)}.`;
      case 'part':
        return `${compared}: not reached, ${part(told)}.`;
      case 'belowFloor':
        return `${compared}: not reached, only ${ofTarget(told)} of the target, below the least of ${percent(told.terms.parameters.floor ?? 0)}, ${earned(told)}.`;
    }
  },
  steps: (told, name) => {
    const { detail, terms } = told;
    const bounds = (terms.scale?.rungs ?? []).map(({ at }) => Number(at));
    const result = head(told, name, bounds);
    const { rung } = detail;
    if (told.verdict === 'rung' && rung) {
      return `${result}: the step ${side(told, inMeasure(told, Number(rung.at)))}, ${part(told)}.`;
    }
    const first = isLeast(terms.comparison) ? Math.min(...bounds) : Math.max(...bounds);
    return `${result}: no step reached (the lowest is ${side(told, inMeasure(told, first))}), ${earned(told)}.`;
  },
  linear: (told, name) => {
    const { terms } = told;
    const from = terms.parameters.from ?? 0;
    const bounds = [terms.target, from];
    const result = head(told, name, bounds);
    const first = inMeasure(told, from);
    switch (told.verdict) {
      case 'full':
        return `${beside(told, name, bounds)}: reached, ${earned(told)}.`;
      case 'none':
        return `${result}: short of the first anchor of ${first} (full points at ${target(told)}), ${earned(told)}.`;
      case 'between':
        return `${result}, between the anchor of ${first} (earns ${percent(terms.parameters.floor ?? 0)}) and the target of ${target(told)} (earns ${percent(100)}): ${part(told)}.`;
    }
  },
  stepDeduction: (told, name) => {
    const count = told.detail.counted ?? 0;
    const compared = beside(told, name);
    const short = `${compared}: not reached, ${steps(count)} ${lacking(told)} (${stepSize(told)}), ${each(told)} points off for each`;
    switch (told.verdict) {
      case 'full':
        return isShort(told)
          ? `${compared}: not reached, but ${lacking(told)} by less than one step (${stepSize(told)}), ${earned(told)}.`
          : `${compared}: reached, ${earned(told)}.`;
      case 'steps':
        return `${short}: ${shown(told.terms.max)} - ${shown(count)} × ${each(told)} = ${earned(told)}.`;
      case 'floor':
        return `${short}, but ${floorPoints(told)}: ${earned(told)}.`;
    }
  },
  stepBonus: (told, name) => {
    const count = told.detail.counted ?? 0;
    const { max, parameters } = told.terms;
    const least = (max * (parameters.floor ?? 0)) / 100;
    const beyond = `${against(told, name, true)}: reached, ${shown(least)} points for the target, ${steps(count)} ${ahead(told)} it (${stepSize(told)}), ${each(told)} points for each`;
    switch (told.verdict) {
      case 'short':
        return `${against(told, name, false)}: not reached, ${earned(told)}.`;
      case 'steps':
        return `${beyond}: ${shown(least)} + ${shown(count)} × ${each(told)} = ${earned(told)}.`;
      case 'most':
        return `${beyond}, but ${shown(max)} points at most: ${earned(told)}.`;
    }
  },
  count: (told, name) => {
    const { terms, reading } = told;
    const product = `${head(told, name)} × ${each(told)} points`;
    switch (told.verdict) {
      case 'none':
      case 'each':
        return `${product} = ${earned(told)}.`;
      case 'most': {
        const all = reading.numerator * (terms.parameters.perStep ?? 0);
        return `${product} = ${shown(all)}, ${shown(terms.max)} points at most: ${earned(told)}.`;
      }
    }
  },
  perOccurrence: (told, name) => {
    const { max, parameters } = told.terms;
    const { times: all, first } = occurrencesOf(told.reading, told.terms);
    const after = all - first;
    const beyond = shown(parameters.beyond ?? 0);
    const terms =
      parameters.from === null || after === 0
        ? `${times(told, all)}, ${each(told)} points off for each`
        : `${times(told, all)}, ${each(told)} points off for each of the first ${shown(first)}, ${beyond} for each of the ${shown(after)} after`;
    const sum = `${shown(max)} - ${shown(first)} × ${each(told)}${after === 0 ? '' : ` - ${shown(after)} × ${beyond}`}`;
    switch (told.verdict) {
      case 'full':
        return `${name}: none (${times(told, all)}), ${earned(told)}.`;
      case 'each':
        return `${name}: ${terms}: ${sum} = ${earned(told)}.`;
      case 'floor':
        return `${name}: ${terms}, but ${floorPoints(told)}: ${earned(told)}.`;
      case 'lost':
        return `${name}: ${times(told, all)}, from ${times(told, parameters.limit ?? 0)} on all points are lost, ${earned(told)}.`;
    }
  },
  percentOff: (told, name) => {
    const { floor, perStep } = told.terms.parameters;
    const all = Math.max(0, told.reading.numerator);
    const terms = `${name}: ${times(told, all)}, ${percent(perStep ?? 0)} of the points off for each`;
    switch (told.verdict) {
      case 'full':
        return `${name}: none (${times(told, all)}), ${earned(told)}.`;
      case 'each':
        return `${terms}: ${part(told)}.`;
      case 'floor':
        return `${terms}, but ${percent(floor ?? 0)} stay: ${part(told)}.`;
    }
  },
  zeroTolerance: (told, name) => {
    const cases = amount(told.reading.numerator, told.unitOfMeasure);
    return told.verdict === 'clean'
      ? `${name}: did not happen (${cases}), ${earned(told)}.`
      : `${name}: ${cases}, the plan allows none, ${earned(told)}.`;
  },
  lateness: (told, name) => {
    const { from, limit } = told.terms.parameters;
    const { numerator } = told.reading;
    const late = `${name}: ${amount(numerator, numerator === 1 ? 'day' : 'days')} late`;
    const grace = from === null ? '' : `, ${shown(from)} allowed`;
    const days = shown(told.detail.counted ?? 0);
    const terms = `${late}${grace}, ${days} counted, ${each(told)} points off for each`;
    switch (told.verdict) {
      case 'full':
        return `${late}${grace}: nothing is taken off, ${earned(told)}.`;
      case 'days':
        return `${terms}: ${shown(told.terms.max)} - ${days} × ${each(told)} = ${earned(told)}.`;
      case 'nothingLeft':
        return `${terms}: nothing is left, ${earned(told)}.`;
      case 'void':
        return `${late}, more than ${shown(limit ?? 0)} count as not sent, ${earned(told)}.`;
    }
  },
  yesNo: (told, name) => `${name}: ${told.reading.texts.join(', ')}, ${earned(told)}.`,
  shareOfUnits: (told, name) => {
    const whole = side(told, percent(told.terms.target));
    return `${name}: ${told.reading.texts.join(', ')}, ${earned(told)}. The target of ${whole} is for the units of the whole plan together.`;
  },
  level: (told, name) => {
    const { texts } = told.reading;
    const of = texts.length > 1 ? ` (the highest of ${texts.join(', ')})` : '';
    const { rung } = told.detail;
    return rung
      ? `${name}: level ${String(rung.at)}${of}, ${part(told)}.`
      : `${name}: ${texts.join(', ')} is not on the scale, ${earned(told)}.`;
  },
  levelSum: (told, name) => {
    const { scale, max } = told.terms;
    const levels = told.reading.texts.map((text) => ({
      text,
      percent: rungAt(scale, text)?.percent ?? 0,
    }));
    const sum = levels.reduce((total, one) => total + one.percent, 0);
    const list = levels.map((one) => `${one.text} ${percent(one.percent)}`).join(' + ');
    const all = levels.length > 1 ? `${list} = ${percent(sum)}` : list;
    return told.verdict === 'most'
      ? `${name}: ${all}, at most ${percent(100)} of ${shown(max)} points, ${earned(told)}.`
      : `${name}: ${all}, ${part(told)}.`;
  },
  judged: (told, name) => {
    const given = `${name}: judged ${shown(told.reading.numerator)} points`;
    switch (told.verdict) {
      case 'given':
        return `${given}, ${earned(told)}.`;
      case 'most':
        return `${given}, ${shown(told.terms.max)} at most: ${earned(told)}.`;
      case 'least':
        return `${given}, 0 at least: ${earned(told)}.`;
    }
  },
  relativeToBest: (told, name) => {
    const result = headInCluster(told, name);
    switch (told.verdict) {
      case 'best':
        return `${result}, the best of the cluster: ${earned(told)}.`;
      case 'part':
        return `${result}; the best of the cluster is ${best(told)}: ${part(told)}.`;
      case 'none':
        return `${result}; the best of the cluster is ${best(told)}: nothing to count, ${earned(told)}.`;
    }
  },
  halfAndHalf: (told, name) => {
    const first = pointsForTarget(told.terms);
    const { max, target: wanted } = told.terms;
    const { best: most } = told.reading.peers;
    const compared = beside(told, name, [wanted, most]);
    switch (told.verdict) {
      case 'short': {
        const of = share(told.exact, first);
        return `${compared}: not reached, ${of.text} of the ${shown(first)} points for the target, ${earned(told)}.`;
      }
      case 'between': {
        const way = share(told.exact - first, max - first);
        return `${compared}: reached, ${shown(first)} points for the target; the best of the cluster is ${best(told)}, ${way.text} of the other ${shown(max - first)} points, ${earned(told)}.`;
      }
      case 'best':
        return `${compared}: reached, and the best of the cluster, ${earned(told)}.`;
    }
  },
  rankInCluster: (told, name) => {
    const { place, count } = told.reading.peers;
    const { max, parameters } = told.terms;
    const result = headInCluster(told, name);
    const at = `${result}, place ${shown(place)} of ${shown(count)} in the cluster (the best is ${best(told)})`;
    switch (told.verdict) {
      case 'alone':
        return `${result}, the only result of the cluster: ${earned(told)}.`;
      case 'steps':
        return `${at}, ${each(told)} points off for each place: ${shown(max)} - ${shown(place - 1)} × ${each(told)} = ${earned(told)}.`;
      case 'floor':
        return `${at}, ${each(told)} points off for each place, but ${floorPoints(told)}: ${earned(told)}.`;
      case 'evenly':
        return `${at}, evenly from ${percent(100)} for the first to ${percent(parameters.floor ?? 0)} for the last: ${part(told)}.`;
    }
  },
  minMaxInCluster: (told, name) => {
    const result = headInCluster(told, name);
    const { worst } = told.reading.peers;
    if (told.verdict === 'equal') {
      return `${result}, all of the cluster are equal: ${earned(told)}.`;
    }
    const floor = percent(told.terms.parameters.floor ?? 0);
    return `${result}; the best of the cluster ${best(told)} earns ${percent(100)}, the last ${inMeasure(told, worst)} earns ${floor}: ${part(told)}.`;
  },
  netBonus: (told, name) => {
    const { max, parameters } = told.terms;
    const all = shown(told.reading.numerator * (parameters.perStep ?? 0));
    const product = `${head(told, name)} × ${each(told)} points = ${all}`;
    const range = `from -${shown(parameters.limit ?? 0)} to ${shown(max)}`;
    return told.verdict === 'each'
      ? `${product} (${range}): ${shown(told.points)} points.`
      : `${product}, only ${range} count: ${shown(told.points)} points.`;
  },
};
