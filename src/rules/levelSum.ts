import { needs, type Rule } from './rule';
import { levelFormula, rungAt } from './levels';

/** Several levels, each earning its percentage of the points, up to all of them. */
export const levelSum: Rule = {
  looksAt: 'level',
  needs: needs('levels', { scale: 'levels' }),
  inCluster: false,
  points: ({ texts }, { max, scale }) => {
    const percents = texts.map((text) => rungAt(scale, text)?.percent ?? 0);
    return (max * Math.min(100, add(percents))) / 100;
  },
  formula: (cells) =>
    `${cells.max}*MIN(100,${cells.texts.map((text) => levelFormula(text, cells)).join('+')})/100`,
  detail: ({ texts }) => ({ counted: texts.length }),
};

function add(percents: readonly number[]): number {
  return percents.reduce((total, one) => total + one, 0);
}
