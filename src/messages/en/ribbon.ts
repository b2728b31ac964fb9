import type { Messages } from '..';

export const ribbon: Messages['ribbon'] = {
  close: 'Close',
  score: '“Score” on the Emulation tab',
  noScorebook: {
    title: 'This workbook holds no scorebook yet',
    next: 'Press “Create scorebook” on the Emulation tab, or open the file that has one and try again.',
  },
  sheetGone: {
    title: (sheet) => `The sheet “${sheet}” cannot be found`,
    next: 'It was deleted. Press “Score” on the Emulation tab to have it made again.',
  },
  fault: {
    title: 'The program has met an error of its own',
    next: (code) => `Try once more. If it goes on, send the code ${code} to your administrator.`,
  },
};
