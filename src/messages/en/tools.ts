import type { Messages } from '..';

export const tools: Messages['tools'] = {
  menu: 'More',
  names: {
    setUp: 'Units and plan template',
    print: 'Print',
    close: 'Close the period',
    verify: 'Verify a result',
    turnPeriod: 'Begin a new period',
    mergeUnits: 'Merge units',
    help: 'Help',
  },
};
