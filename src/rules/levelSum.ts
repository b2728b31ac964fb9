import { needs, type Reading, type Rule, type Terms } from './rule';
import { levelFormula, rungAt } from './levels';

/** Several levels, each earning its percentage of the points, up to all of them. */
export const levelSum: Rule<'levelSum'> = {
  looksAt: 'level',
  needs: needs('levels', { scale: 'levels' }),
  inCluster: false,
  verdict: (reading, terms) => (percentOf(reading, terms) > 100 ? 'most' : 'sum'),
  points: (reading, terms) => {
    const isMost = levelSum.verdict(reading, terms) === 'most';
    return (terms.max * (isMost ? 100 : percentOf(reading, terms))) / 100;
  },
  formula: (cells) =>
    `${cells.max}*MIN(100,${cells.texts.map((text) => levelFormula(text, cells)).join('+')})/100`,
  detail: ({ texts }) => ({ counted: texts.length }),
};

/** What the levels earn together, in percent; may be more than all. */
function percentOf({ texts }: Reading, { scale }: Terms): number {
  return texts.reduce((total, text) => total + (rungAt(scale, text)?.percent ?? 0), 0);
}
