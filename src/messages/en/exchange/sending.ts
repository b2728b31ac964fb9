import type { Messages } from '../..';
import { numbers } from '../../numbers';
import { counted } from '../counted';
import type { SharedPlaceholder } from '../../mailTexts';
import { made, units } from './phrases';

const { number } = numbers;

const blankWords: Readonly<Record<SharedPlaceholder, string>> = {
  ky: 'the period',
  ke_hoach: 'the plan’s title',
  so_ke_hoach: 'the plan’s number',
  co_quan: 'the issuing office',
  han_nop: 'the deadline',
};

/** “Send forms”: what is sent to whom, with which mail, and what was made. */
export const sending: Messages['exchange']['sending'] = {
  title: 'Send forms',
  period: (period) => `Period: ${period}`,
  what: 'What to send',
  forms: 'Data forms',
  reminders: 'Reminders',
  remindersHint: 'Mails only, without a form.',
  whom: 'Send to',
  everybody: (count) => `Everybody (${units(count)})`,
  incomplete: (count) => `Figures still missing (${number(count)})`,
  clusters: 'By cluster',
  byHand: 'Choose units…',
  units: 'Units',
  missing: (count) => `${counted(count, 'figure')} missing`,
  complete: 'complete',
  withDrafts: 'With a mail draft for each unit',
  withFigures: 'Fill in the figures that the scorebook has',
  withList: 'With a list of addresses and mail texts',
  blank: (codes) => `Kế hoạch lacks ${codes.map((code) => blankWords[code]).join(', ')}`,
  blankHint: 'If it stays so, the mails will not mention it.',
  openPlan: 'Open Kế hoạch',
  noAddresses:
    'No unit has a mail address yet. Enter addresses in the column “Thư điện tử” of the sheet Đơn vị, or tick the box above for drafts without a recipient.',
  enterAddresses: 'Enter addresses',
  withoutEmail: (count) => `${units(count)} without an e-mail address`,
  wrongEmail: (count) => `${units(count)} with an address that is none`,
  withoutEmailHint: 'Their mails will have no recipient yet.',
  named: (names, others) =>
    `${names.join(', ')}${others > 0 ? ` and ${counted(others, 'other')}` : ''}`,
  make: (making) => `Make ${made(making)}`,
  makeNothing: { forms: 'Make forms', reminders: 'Make reminders' },
  chooseFirst: 'Choose at least one unit.',
  promise: ({ workbooks, drafts }, withFigures) =>
    workbooks > 0
      ? `${units(workbooks)}, figures ${withFigures ? 'filled in' : 'blank'}, ${drafts > 0 ? 'with' : 'without'} mails: one .zip.`
      : `${units(drafts)}, mail drafts only: one .zip.`,
  promiseMac: ({ workbooks, drafts }, withFigures) =>
    [
      ...(workbooks > 0
        ? [
            `Excel will open ${counted(workbooks, 'workbook')} one after the other, figures ${withFigures ? 'filled in' : 'blank'}; save each and attach it to a mail.`,
          ]
        : []),
      ...(drafts > 0
        ? [
            `A list workbook holds the addresses, subjects and texts for ${units(drafts)}, to be copied into mails.`,
          ]
        : []),
    ].join(' '),
  noUnits: 'The scorebook has no units yet',
  noUnitsHint: 'Enter the units and their addresses on Đơn vị, then open this again.',
  nobodyMissing: 'No unit has figures missing.',
};

export const mail: Messages['exchange']['mail'] = {
  title: { form: 'Text of the mail with the form', reminder: 'Text of the reminder' },
  subject: 'Subject',
  body: 'Text',
  insert: 'Insert into the mail',
  insertHint: 'Each mail then says its own unit’s name, period and figures.',
  preview: (unit) => `Preview: mail to ${unit}`,
  previewTo: (email) => `To: ${email}`,
  previewNobody: 'To: no address yet',
  blank: '(blank)',
  blankLine: '(blank: this line is left out)',
  save: 'Keep in the workbook',
  saved: 'Kept in the workbook.',
  usual: 'Back to the kept text',
  unknown: (tokens) =>
    `There is no placeholder ${tokens.join(', ')}. Correct it, or take the braces away.`,
  noSubject: 'The mail has no subject. Write one, or press “Back to the kept text”.',
  noBody: 'The mail has no text. Write one, or press “Back to the kept text”.',
  changed: 'Your changes count for this time only, unless you keep them.',
};

export const sent: Messages['exchange']['sent'] = {
  made: (making) => `${made(making)} made`,
  receipts: (count) => `${counted(count, 'reply', 'replies')} made`,
  csv: 'CSV file made',
  workbook: 'Summary workbook made',
  downloaded: 'File in your Downloads folder:',
  opened: 'Excel has opened:',
  openedFirst: 'First workbook that Excel has opened:',
  next: 'What to do next',
  unpack: 'Open the .zip file that was downloaded.',
  openDrafts: 'Double-click each draft (.eml) in the folder Thu, look it over, then press Send.',
  openDraftsOnly: 'Double-click each draft (.eml), look it over, then press Send.',
  attach: 'Attach each form to a mail to its unit.',
  copyMails:
    'Open the list workbook and copy address, subject and text into a new mail, then send.',
  listed: (count) => `Mail texts for ${units(count)} written to a list workbook`,
  saveEach: 'Save each workbook that Excel opened, then attach it to a mail to its unit.',
  saveOne: 'Save the workbook that Excel opened, then send it upward.',
  nameFirst:
    'The form names no unit: enter the issuing office on Kế hoạch and export it again, so that the level above knows whose it is.',
  notAdded: (entries) =>
    `${number(entries)} of the units’ figures are wrong and were not added: mend them on Số liệu (tab “To look at”), then make it again.`,
  mendFirst: (errors, missing) =>
    `Open the form and look at its column Tình trạng: ${[
      ...(errors > 0 ? [`${number(errors)} wrong`] : []),
      ...(missing > 0 ? [`${number(missing)} still to be entered`] : []),
    ].join(', ')}.`,
  sendUp: 'Attach the file to a mail to the higher office.',
  withoutEmail: (count) => `${units(count)} without an e-mail address:`,
  badEmail: (count) => `${units(count)} with an address that is none:`,
  fillIn: 'Their mails have no recipient; fill it in when you send them.',
};
