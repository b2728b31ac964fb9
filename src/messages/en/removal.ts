import type { Messages } from '..';
import { numbers } from '../numbers';

const { number } = numbers;
const count = (many: number, one: string): string =>
  `${number(many)} ${one}${many === 1 ? '' : 's'}`;
const go = (many: number): string => (many === 1 ? 'goes' : 'go');

export const removal: Messages['removal'] = {
  title: 'Take the scorebook out of this file',
  about:
    'Deletes the sheets of the scorebook; other sheets of the file stay as they are. You see first what would go.',
  short: 'Take it out…',
  look: 'See what would go',
  running: { openRemoval: 'Looking at the sheets…', remove: 'Taking the scorebook out…' },
  outdated: 'Nothing was taken out',
  outdatedText:
    'Sheets were added or something was entered since you looked. Have another look at what would go.',
  sheets: (sheets) =>
    `${count(sheets.length, 'sheet')} ${go(sheets.length)}: ${sheets.join(', ')}.`,
  copies: (copies) => `Copies that somebody made go as well: ${copies.join(', ')}.`,
  figures: {
    none: 'There are no figures on Số liệu.',
    samples: (figures) =>
      `${count(figures, 'sample figure')} (invented) on Số liệu ${go(figures)} with them.`,
    own: (figures) => `${count(figures, 'entered figure')} ${go(figures)} with them.`,
    mixed: (figures, own) =>
      `${count(figures, 'figure')} ${go(figures)} with them: ${number(own)} entered, the rest samples (invented).`,
  },
  decided: (cells) =>
    `${count(cells, 'entered cell')} of appraised points, pledges, explanations or past results ${go(cells)} with them.`,
  plan: 'The plan was written here or edited, and goes with them. If you still need it, save the plan as a template first.',
  kept: 'Other sheets of the file stay. Formulas there that read from these sheets will show #REF! instead.',
  final: 'This cannot be undone: save the file first.',
  confirm: 'I have saved the file, or do not need what was entered any more',
  remove: (sheets) => `Take out ${count(sheets, 'sheet')}`,
  notYet: 'Not now',
  done: (sheets) =>
    `The scorebook is out: ${count(sheets, 'sheet')}. The other sheets of the file are as they were.`,
  doneBlank: (sheets) =>
    `The scorebook is out: ${count(sheets, 'sheet')}. One blank sheet is left in the file.`,
};
