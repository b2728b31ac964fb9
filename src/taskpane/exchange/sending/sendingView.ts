import type {
  DeliveryWay,
  MailKind,
  SendableUnit,
  SendOrder,
  SentReport,
} from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import type { Making } from '../../../messages/vi/exchange/phrases';
import { addressesIn } from '../../../plan/addresses';
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

/** What will happen and where it will be. `asked`: how many units there are to choose from. */
export function promiseOf(
  choice: SendChoice,
  { chosen, asked }: { readonly chosen: number; readonly asked: number },
  way: DeliveryWay,
  { sending }: Messages['exchange'],
): Promised {
  if (chosen === 0) {
    const button = sending.makeNothing[choice.kind];
    const sentence = asked === 0 ? sending.nobodyMissing : sending.chooseFirst;
    return { button, sentence, isPossible: false };
  }
  const making = makingOf(choice, chosen);
  const sentence =
    way === 'download'
      ? sending.promise(making, choice.withFigures)
      : sending.promiseMac(making, choice.withFigures);
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

/** Something is typed, and it is no address. */
function hasWrongAddress(unit: SendableUnit): boolean {
  return !hasNoAddress(unit) && addressesIn(unit.email).wrong.length > 0;
}

/** Whether drafts are of any use before somebody has said so: they are where they have a recipient. */
export function usualDrafts(units: readonly SendableUnit[]): boolean {
  return units.some((unit) => !hasNoAddress(unit));
}

/** Leads to where the first missing address is to be typed, or to the sheet of the units. */
export function toAddresses(units: readonly SendableUnit[]): Action {
  return toAddress(units.find(hasNoAddress) ?? units.find(hasWrongAddress));
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

/** Chosen units whose drafts would have no recipient, and why; none where no drafts are made. */
export function withoutAddress(
  units: readonly SendableUnit[],
  isDrafting: boolean,
  texts: Messages['exchange'],
): readonly AddressLine[] {
  if (!isDrafting) return [];
  const blank = units.filter(hasNoAddress).map(({ name }) => name);
  const wrong = units.filter(hasWrongAddress).map(({ name, email }) => `${name} (${email.trim()})`);
  return [
    { title: texts.sending.withoutEmail(blank.length), names: blank },
    { title: texts.sending.wrongEmail(wrong.length), names: wrong },
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ title, names }) => ({ title, names: someNames(names, texts) }));
}

/** Why some units' mails would have no recipient, and which. */
export interface AddressLine {
  readonly title: string;
  readonly names: string;
}
