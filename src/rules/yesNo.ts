import { sameText, YES } from '../plan/entry';
import { needs, type Rule } from './rule';

/** Full points for "Có", none for "Không". */
export const yesNo: Rule = {
  looksAt: 'yesNo',
  needs: needs('oneYesNo'),
  inCluster: false,
  points: ({ texts: [text = ''] }, { max }) => (sameText(text, YES) ? max : 0),
  formula: ({ texts: [text = ''], max }) => `IF(${text}="${YES}",${max},0)`,
};
