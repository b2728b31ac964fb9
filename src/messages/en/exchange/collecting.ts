import type { Messages } from '../..';
import { numbers } from '../../numbers';
import { counted } from '../counted';
import { forms, units } from './phrases';

const { number } = numbers;

/** “Collect forms”: the board of units and what was read of the chosen files. */
export const collecting: Messages['exchange']['collecting'] = {
  title: 'Collect forms',
  summary: (received, all) => `Forms of ${number(received)} of ${units(all)} received in full`,
  choose: 'Choose files…',
  chooseMore: 'Choose more files…',
  drop: 'or drop files here',
  accepts: '.xlsx forms, .eml mails, .zip archives; as many at once as you like.',
  dropNow: 'Drop the files to read them',
  nothing: 'No forms in this session yet',
  nothingHint:
    'Save the attachments to a folder and choose them all. Whole mails or archives do as well.',
  again: (file, as) =>
    file === as
      ? `${file} was read before and is not read again.`
      : `${file} is the same as ${as}, which was read before.`,
  nothingNew: (file) => `${file}: the scorebook has all its figures, nothing is new.`,
  nothingNewMore: (count) => `and ${forms(count)} more with nothing new.`,
  againMore: (count) => `and ${number(count)} more that were read before.`,
  acceptAll: (count) => `Accept all clean forms (${number(count)})`,
  acceptHint:
    'Clean: the right form of the right unit, without errors, and it replaces no figure that is there. Warnings are shown again after scoring.',
  filter: 'Filter by state',
  states: {
    late: 'no form yet',
    ready: 'ready',
    faulty: 'to look at',
    otherPeriod: 'other period',
    otherPlan: 'other plan',
    duplicate: 'duplicate',
    received: 'received',
    returned: 'sent back',
    partial: 'partly received',
    changed: 'changed',
  },
  search: 'Search units',
  units: 'Units',
  noneFound: 'No such unit.',
  receivedAt: (at) => `Received ${at}`,
  stillMissing: (count) => `${counted(count, 'figure')} still missing`,
  leftOut: (count) => `${counted(count, 'figure')} of its form not taken`,
  sentBack: (reason, at) => `Reason: ${reason} (${at})`,
  toSee: (count) => counted(count, 'finding'),
  files: (count) => counted(count, 'file'),
  figures: (count) => (count === 0 ? 'no new figures' : counted(count, 'new figure')),
  differing: (count) => counted(count, 'other figure'),
  texts: (count) => `evidence or explanation of ${counted(count, 'figure')}`,
  noUnits: 'The scorebook has no units yet',
  noUnitsHint: 'Enter the units on Đơn vị before you collect forms.',
  allReceived: 'Every unit’s form is received',
  allReceivedHint: 'Go back and press “Check, score and rank”.',
  allUnread: 'None of the files could be read',
  allUnreadHint: 'See the reason of each below, then choose again.',
  unread: (count) => `Files that could not be read (${number(count)})`,
  quiet: (count) => `Files that came along and are no forms (${number(count)})`,
  takeOff: 'Take off the list',
  takeOffFile: (file) => `Take ${file} off the list`,
  takeOffAll: 'Take all off the list',
  foreign: {
    otherPeriod: {
      title: (count, period) => `${forms(count)} of another period (${period})`,
      next: 'Ask the units, or open the scorebook of that period.',
    },
    otherPlan: {
      title: (count, plan) => `${forms(count)} of another plan (code “${plan}”)`,
      next: 'Ask the units, or open the scorebook of that plan.',
    },
  },
  othersToo: (count) => `and ${counted(count, 'other unit')}`,
  unknown: (count) => `Forms of unknown units (${number(count)})`,
  strange: (count) => `Forms of other scorebooks (${number(count)})`,
  whose: (file) => `${file} is the form of`,
  whoseHint: 'Type a name or a code, then choose from the list.',
  notOurs: (file) => `${file} is a form of another plan, which this scorebook cannot take.`,
  isWhose: 'It is this unit',
  noSuchUnit: 'Choose a unit from the suggestions.',
  accepted: (count, cells) =>
    `${forms(count)} accepted, ${cells === 0 ? 'no cell changed' : counted(cells, 'cell')}.`,
  refused: (count) => `${forms(count)} noted as sent back. “Write replies” tells the units.`,
  undo: 'Undo',
  score: 'Score again',
  next: 'Afterwards',
  receipts: (count) => `Write replies (${number(count)})`,
  receiptsAgain: (count) => `Write replies again (${number(count)})`,
  remind: (count) => `Remind units with figures missing (${number(count)})`,
  upward: 'Hand in to the higher office',
  csv: 'CSV file',
  notAllIn: ({ all, some, none }, errors) =>
    `On Số liệu: all figures of ${number(all)} of ${units(all + some + none)}${[
      ...(some > 0 ? [`, some of ${number(some)}`] : []),
      ...(none > 0 ? [`, none of ${number(none)}`] : []),
    ].join(
      '',
    )}${errors > 0 ? `; ${number(errors)} errors are not mended` : ''}. Make it all the same?`,
  makeAnyway: { csv: 'Make the CSV file', workbook: 'Make the summary workbook' },
  notYet: 'Not yet',
  workbook: 'Summary workbook',
  older: (file, unit) => `${file}: older than the form taken from ${unit}, nothing to do.`,
  olderMore: (count) => `${number(count)} more files are older than the forms taken.`,
  justRead: (files, { waiting, foreign, nothingNew, older, unknown, unread }) => {
    const parts = [
      ...(waiting > 0 ? [`${counted(waiting, 'form', 'forms')} to take`] : []),
      ...(foreign > 0 ? [`${counted(foreign, 'form', 'forms')} of another period or plan`] : []),
      ...(nothingNew > 0 ? [`${counted(nothingNew, 'form', 'forms')} with nothing new`] : []),
      ...(older > 0 ? [`${counted(older, 'form', 'forms')} older than another`] : []),
      ...(unknown > 0 ? [`${counted(unknown, 'form', 'forms')} of unknown units`] : []),
      ...(unread > 0 ? [`${number(unread)} not readable`] : []),
    ];
    return `${counted(files, 'file', 'files')} read just now: ${parts.length > 0 ? parts.join(', ') : 'no form'}.`;
  },
  announced: (counts, unread) => {
    const told = counts.map(([state, count]) => `${number(count)} ${state}`);
    const left = unread > 0 ? [`${number(unread)} not readable`] : [];
    const all = [...told, ...left];
    return all.length > 0 ? `Read: ${all.join(', ')}.` : 'Read: no new forms.';
  },
};
