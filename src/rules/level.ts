import { sameText } from '../plan/entry';
import type { Rule } from './rule';

/**
 * A named level earns its percentage of the points. The level is known to be on the scale.
 * The formula compares with `=` and not with MATCH, which takes `*` and `?` for wildcards: a typed
 * "*" would be the first level.
 */
export const level: Rule = {
  looksAt: 'level',
  points: ({ text }, { max, scale }) => {
    const rung = scale?.rungs.find(({ at }) => sameText(String(at), text));
    return (max * (rung?.percent ?? 0)) / 100;
  },
  formula: ({ text, max, scaleAt, scalePercent }) =>
    `${max}*SUMPRODUCT((${text}=${scaleAt})*${scalePercent})/100`,
};
