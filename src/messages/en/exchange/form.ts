import type { Messages } from '../..';
import { numbers } from '../../numbers';
import { counted } from '../counted';

const { number } = numbers;

/** One returned form beside the scorebook, and what becomes of it. */
export const form: Messages['exchange']['form'] = {
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
  formulas: {
    issued: 'a formula',
    typed: 'a formula',
    other: 'another formula',
    typedOver: (value) => `${value}, typed over the formula`,
    deleted: 'blank: the formula was deleted',
  },
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
  texts: 'Evidence and explanations',
  textsHint: 'Where a figure is taken, what is said beside it is written on Giải trình.',
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
};

export const origin: Messages['exchange']['origin'] = {
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
};
