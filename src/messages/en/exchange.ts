import type { Messages } from '..';
import { numbers } from '../numbers';
import type { Making } from '../vi/exchange';

const { number } = numbers;

function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
const units = (count: number): string => counted(count, 'unit');
const forms = (count: number): string => counted(count, 'form');

function made({ workbooks, drafts }: Making): string {
  return [
    ...(workbooks > 0 ? [forms(workbooks)] : []),
    ...(drafts > 0 ? [counted(drafts, 'mail draft')] : []),
  ].join(' and ');
}

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

  sending: {
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
    noAddresses:
      'No unit has a mail address yet. To have mail drafts, enter addresses in the column “Thư điện tử” of the sheet Đơn vị.',
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
  },
  mail: {
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
    changed: 'Your changes count for this time only, unless you keep them.',
  },
  sent: {
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
    mendFirst: (errors, missing) =>
      `Open the form and look at its column Tình trạng: ${[
        ...(errors > 0 ? [`${number(errors)} wrong`] : []),
        ...(missing > 0 ? [`${number(missing)} still to be entered`] : []),
      ].join(', ')}.`,
    sendUp: 'Attach the file to a mail to the higher office.',
    withoutEmail: (count) => `${units(count)} without an e-mail address:`,
    badEmail: (count) => `${units(count)} with an address that is none:`,
    fillIn: 'Their mails have no recipient; fill it in when you send them.',
  },

  collecting: {
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
        ? `${file} was read before; nothing in it is different.`
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
    figures: (count) => counted(count, 'new figure'),
    differing: (count) => counted(count, 'other figure'),
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
    unknown: (count) => `Forms of unknown units (${number(count)})`,
    whose: (file) => `${file} is the form of`,
    whoseHint: 'Type a name or a code, then choose from the list.',
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
    notAllIn: (received, all) =>
      `Only ${number(received)} of ${units(all)} received in full. Make it all the same?`,
    makeAnyway: { csv: 'Make the CSV file', workbook: 'Make the summary workbook' },
    notYet: 'Not yet',
    workbook: 'Summary workbook',
    announced: (counts, unread) => {
      const told = counts.map(([state, count]) => `${number(count)} ${state}`);
      const left = unread > 0 ? [`${number(unread)} not readable`] : [];
      const all = [...told, ...left];
      return all.length > 0 ? `Read: ${all.join(', ')}.` : 'Read: no new forms.';
    },
  },
  form: {
    states: {
      clean: 'Ready',
      changed: 'Changed since the last time',
      differing: 'Differs from the scorebook',
      doubtful: 'To look at',
      unchanged: 'Nothing new',
      superseded: 'A newer file is there',
      unknownUnit: 'Unit unknown',
      accepted: 'Accepted',
      partial: 'Accepted in part',
      refused: 'Sent back',
    },
    recognised: {
      identity: 'Recognised by the form’s identity sheet.',
      names: 'Recognised by the names in the file; its identity sheet is gone.',
      property: 'Recognised by the file’s properties; its identity sheet is gone.',
      content: 'Recognised by its content; its identity is gone. See whether the unit is right.',
      choice: 'You said whose it is.',
    },
    changedAt: (at) => `Last saved ${at}`,
    findings: 'Why to look at it',
    remarks: 'To be noted (the form can be accepted)',
    asks: {
      reason: (label) =>
        `“${label}”: the form says KAD and gives no reason. Ask the unit, or accept it and give the reason on Giải trình.`,
      evidence: (label) =>
        `“${label}”: the form names no evidence. Ask the unit, or accept it and note the evidence on Giải trình.`,
    },
    edited: (count) => `What the unit changed in the form (${number(count)})`,
    editedHint: 'Units are not asked to fill these in, and they are not taken over.',
    issued: 'Issued',
    found: 'In the form',
    figures: 'Beside the scorebook',
    figure: 'Figure',
    inBook: 'Scorebook',
    inFile: 'Form',
    take: (label) => `Take ${label}`,
    takeColumn: 'Take',
    is: { new: 'new', different: 'different', missing: 'blank in the form', same: 'the same' },
    news: (count) => counted(count, 'new figure'),
    leftBlank: (count) => `${counted(count, 'figure')} blank in the form`,
    same: (count) => `${counted(count, 'figure')} the same`,
    noDifference: 'No figure of the form differs from the scorebook.',
    cell: (address) => `cell ${address}`,
    blank: 'blank',
    others: 'Other files of this unit',
    notes: 'About the file',
    accept: 'Accept the form',
    acceptNothingNew: 'Note as received',
    acceptChosen: (count) => `Accept what is ticked (${number(count)})`,
    acceptRest: (count) => `Accept the rest (${number(count)})`,
    refuse: 'Send back',
    reason: 'Reason',
    reasonNeeded: {
      differing: 'Reason (needed: it replaces what the scorebook holds)',
      doubtful: 'Reason (needed: the form has findings)',
      superseded: 'Reason (needed: a newer file is there)',
      partial: 'Reason (needed: these figures were left out before)',
      refuse: 'Reason (needed to send it back)',
    },
    reasonHint:
      'Written to Nhật ký (the log). The unit is told the reason for sending its form back.',
    reasonMissing: 'Write the reason first.',
    takeOff: 'Take the file off the list',
  },
  origin: {
    title: 'From which form?',
    inForm: 'In the accepted form',
    now: 'In the scorebook now',
    changed: 'The cell was changed after the form was accepted.',
    same: 'The cell still holds what the form said.',
    file: 'File',
    cell: 'Sheet and cell of the form',
    at: 'Accepted',
    hash: 'The file’s code (SHA-256)',
    other: 'Show the cell selected on the sheet',
  },
};
