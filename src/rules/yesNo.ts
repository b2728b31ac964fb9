import { sameText, YES } from '../plan/entry';
import { needs, type Rule } from './rule';

/** Full points for "Có", none for "Không". */
export const yesNo: Rule<'yesNo'> = {
  looksAt: 'yesNo',
  needs: needs('oneYesNo'),
  inCluster: false,
  verdict: ({ texts: [text = ''] }) => (sameText(text, YES) ? 'yes' : 'no'),
  points: (reading, terms) => (yesNo.verdict(reading, terms) === 'yes' ? terms.max : 0),
  formula: ({ texts: [text = ''], max }) => `IF(${text}="${YES}",${max},0)`,
};
