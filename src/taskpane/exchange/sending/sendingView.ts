import type {
  DeliveryWay,
  MailKind,
  SendableUnit,
  SendOrder,
  SentReport,
} from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import type { Making } from '../../../messages/vi/exchange';
import type { Action } from '../../state/actions';
import { someNames } from '../sentView';

/** What was chosen, but for whom and with which words. */
export interface SendChoice {
  readonly kind: SendOrder['kind'];
  readonly withDrafts: boolean;
  readonly withFigures: boolean;
}

/** The mail that goes with what is sent. */
export function mailKind({ kind }: SendChoice): Exclude<MailKind, 'receipt' | 'returned'> {
  return kind === 'reminders' ? 'reminder' : 'form';
}

/** What a press of the button will make; where nothing can be downloaded, drafts are lines of a list. */
export function makingOf({ kind, withDrafts }: SendChoice, units: number): Making {
  return {
    workbooks: kind === 'forms' ? units : 0,
    drafts: kind === 'reminders' || withDrafts ? units : 0,
  };
}

/** What is said beside the button before it is pressed. */
export interface Promised {
  readonly button: string;
  readonly sentence: string;
  readonly isPossible: boolean;
}

/** What will happen and where it will be. */
export function promiseOf(
  choice: SendChoice,
  units: number,
  way: DeliveryWay,
  { sending }: Messages['exchange'],
): Promised {
  if (units === 0) {
    const button = sending.makeNothing[choice.kind];
    return { button, sentence: sending.chooseFirst, isPossible: false };
  }
  const making = makingOf(choice, units);
  const sentence = way === 'download' ? sending.promise(making) : sending.promiseMac(making);
  return {
    button: sending.make(way === 'download' ? making : onMac(making)),
    sentence,
    isPossible: true,
  };
}

/** A list that goes along with workbooks is not counted as so many drafts. */
function onMac({ workbooks, drafts }: Making): Making {
  return workbooks > 0 ? { workbooks, drafts: 0 } : { workbooks, drafts };
}

function hasNoAddress({ email }: SendableUnit): boolean {
  return email.trim() === '';
}

/** Whether drafts are of any use before somebody has said so: they are where they have a recipient. */
export function usualDrafts(units: readonly SendableUnit[]): boolean {
  return units.some((unit) => !hasNoAddress(unit));
}

/** Leads to where the first missing address is to be typed, or to the sheet of the units. */
export function toAddresses(units: readonly SendableUnit[]): Action {
  return toAddress(units.find(hasNoAddress));
}

/** Leads to the first address that a report has found missing or wrong. */
export function toAddressesOf(
  { withoutEmail, badEmail }: SentReport,
  units: readonly SendableUnit[],
): Action {
  const names = new Set([...withoutEmail, ...badEmail.map(({ unit }) => unit)]);
  return toAddress(units.find(({ name }) => names.has(name)));
}

function toAddress(unit: SendableUnit | undefined): Action {
  const cell = unit?.emailCell ?? null;
  return cell ? { kind: 'goToCell', ...cell } : { kind: 'goToSheet', sheet: 'units' };
}

/** Chosen units whose drafts would have no recipient; null: none, or no drafts are made. */
export function withoutEmail(
  units: readonly SendableUnit[],
  isDrafting: boolean,
  texts: Messages['exchange'],
): { readonly title: string; readonly names: string } | null {
  const names = units.filter(hasNoAddress).map(({ name }) => name);
  if (!isDrafting || names.length === 0) return null;
  return { title: texts.sending.withoutEmail(names.length), names: someNames(names, texts) };
}
