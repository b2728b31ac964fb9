import { sameText, YES } from '../plan/entry';
import type { Rule } from './rule';

/** Full points for "Có", none for "Không". */
export const yesNo: Rule = {
  looksAt: 'yesNo',
  points: ({ text }, { max }) => (sameText(text, YES) ? max : 0),
  formula: ({ text, max }) => `IF(${text}="${YES}",${max},0)`,
};
