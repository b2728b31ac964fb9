import type { Messages } from '../..';
import { numbers } from '../../numbers';
import { collecting } from './collecting';
import { form, origin } from './form';
import { mail, sending, sent } from './sending';

const { number } = numbers;

/** The exchange of forms by e-mail: the views “Send forms”, “Collect forms” and the one that says which form a figure is from. */
export const exchange: Messages['exchange'] = {
  back: 'Back to the result',
  backPlain: 'Back',
  backToBoard: 'Back to the list',
  loading: 'Opening…',
  cancel: 'Stop',
  cancelling: 'Stopping…',
  progress: (done, of) => `${number(done)}/${number(of)}`,
  percentDone: (what, percent) => `${what} ${number(percent)} % done.`,
  shown: (shown, all) => `${number(shown)} of ${number(all)}`,
  more: (count) => `Show ${number(count)} more`,
  openUnits: 'Open Đơn vị',
  clusterOf: (name, count) => `${name} (${number(count)})`,

  entry: {
    label: 'Exchange by e-mail',
    send: 'Send forms',
    collect: 'Collect forms',
    origin: 'From which form?',
    originLabel: 'Which unit’s form does the figure in the selected cell come from?',
  },
  running: {
    openSending: 'Looking at the units…',
    openCollecting: 'Looking at who has returned…',
    forms: 'Making forms…',
    reminders: 'Making reminders…',
    saveMail: 'Keeping the mail text in the workbook…',
    collect: 'Reading files…',
    chooseUnit: 'Comparing the form with the scorebook…',
    decide: 'Writing to the workbook…',
    forget: 'Taking the file off the list…',
    origin: 'Looking for the figure’s origin…',
    receipts: 'Writing replies…',
    exportUpward: 'Making the summary file…',
  },
  sending,
  mail,
  sent,
  collecting,
  form,
  origin,
};
