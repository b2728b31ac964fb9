import type { Rung } from '../plan/figure';
import { needs, type Reading, type Rule, type Terms } from './rule';
import { levelFormula, rungAt } from './levels';

/** The highest rung that was named, of equal ones the first; null: none is on the scale. */
function highest({ texts }: Reading, { scale }: Terms): Rung | null {
  const rungs = texts.map((text) => rungAt(scale, text)).filter((rung) => rung !== null);
  const most = Math.max(...rungs.map(({ percent }) => percent));
  return rungs.find(({ percent }) => percent === most) ?? null;
}

/** A named level earns its percentage of the points; of several levels only the highest counts. */
export const level: Rule<'level'> = {
  looksAt: 'level',
  needs: needs('levels', { scale: 'levels' }),
  inCluster: false,
  verdict: (reading, terms) => (highest(reading, terms) ? 'rung' : 'none'),
  points: (reading, terms) => (terms.max * (highest(reading, terms)?.percent ?? 0)) / 100,
  formula: (cells) =>
    `${cells.max}*MAX(${cells.texts.map((text) => levelFormula(text, cells)).join(',')})/100`,
  detail: (reading, terms) => ({ rung: highest(reading, terms) }),
};
