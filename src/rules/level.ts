import { needs, type Rule } from './rule';
import { levelFormula, rungAt } from './levels';

/** A named level earns its percentage of the points; of several levels only the highest counts. */
export const level: Rule = {
  looksAt: 'level',
  needs: needs('levels', { scale: 'levels' }),
  inCluster: false,
  points: ({ texts }, { max, scale }) =>
    (max * Math.max(...texts.map((text) => rungAt(scale, text)?.percent ?? 0))) / 100,
  formula: (cells) =>
    `${cells.max}*MAX(${cells.texts.map((text) => levelFormula(text, cells)).join(',')})/100`,
  detail: ({ texts }, { scale }) => {
    const rungs = texts.map((text) => rungAt(scale, text)).filter((rung) => rung !== null);
    const most = Math.max(...rungs.map(({ percent }) => percent));
    return { rung: rungs.find(({ percent }) => percent === most) ?? null };
  },
};
