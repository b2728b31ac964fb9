import type {
  Board,
  FigureOfUnit,
  FormDecision,
  MailKind,
  MailText,
  Origin,
  Running,
  SendOrder,
  SendView,
  SentReport,
} from '../../commands/exchangeReports';
import type { Outcome } from '../../commands/problem';
import type { Commands } from '../../commands/reports';
import type { Whom } from './sending/whom';

/** Whom and what the sending view begins with. */
export interface Preset {
  readonly kind: SendOrder['kind'];
  readonly whom: Whom;
}

/** What a person can set going in the exchange by e-mail. */
export type ExchangeAction =
  | { readonly kind: 'openSending'; readonly preset: Preset | null }
  /** Looks at the units again, without a sign of it: addresses may have been typed meanwhile. */
  | { readonly kind: 'refreshSending' }
  | { readonly kind: 'openCollecting' }
  | { readonly kind: 'send'; readonly order: SendOrder }
  | { readonly kind: 'saveMail'; readonly mail: MailKind; readonly text: MailText }
  | { readonly kind: 'collect'; readonly files: readonly File[] }
  | { readonly kind: 'chooseUnit'; readonly hash: string; readonly unit: string }
  | { readonly kind: 'decide'; readonly decisions: readonly FormDecision[] }
  | { readonly kind: 'forget'; readonly hash: string }
  | { readonly kind: 'origin' }
  | { readonly kind: 'refreshOrigin'; readonly of: FigureOfUnit }
  | { readonly kind: 'receipts'; readonly units: readonly string[] }
  | { readonly kind: 'exportUpward'; readonly as: 'csv' | 'workbook' };

/** What files were made of. */
export type Made = 'forms' | 'reminders' | 'receipts' | 'csv' | 'workbook';

/** What was just decided, and how many cells it changed. */
export interface Decided {
  readonly accepted: number;
  readonly refused: number;
  readonly cells: number;
}

/** What came of an action of the exchange: only what it learned. */
export interface ExchangeLearned {
  readonly sendView?: SendView;
  readonly board?: Board;
  readonly sent?: { readonly what: Made; readonly report: SentReport };
  readonly decided?: Decided;
  readonly origin?: Origin;
}

function learn<Report>(
  outcome: Outcome<Report>,
  learned: (report: Report) => ExchangeLearned,
): Outcome<ExchangeLearned> {
  return outcome.ok ? { ok: true, report: learned(outcome.report) } : outcome;
}

const asBoard = (board: Board): ExchangeLearned => ({ board });
const asSent =
  (what: Made) =>
  (report: SentReport): ExchangeLearned => ({ sent: { what, report } });

/** Carries an action of the exchange out. Rejects only for a programming error. */
export async function performExchange(
  commands: Commands,
  action: ExchangeAction,
  running: Running,
): Promise<Outcome<ExchangeLearned>> {
  switch (action.kind) {
    case 'openSending':
    case 'refreshSending':
      return learn(await commands.sendView(), (sendView) => ({ sendView }));
    case 'openCollecting':
      return learn(await commands.board(), asBoard);
    case 'send':
      return sendAfterALook(commands, action.order, running);
    case 'saveMail':
      return learn(await commands.saveMail(action.mail, action.text), () => ({}));
    case 'collect':
      return learn(await commands.collect(action.files, running), asBoard);
    case 'chooseUnit':
      return learn(await commands.chooseUnit(action.hash, action.unit), asBoard);
    case 'decide':
      return learn(await commands.decide(action.decisions, running), ({ board, cells }) => ({
        board,
        decided: decided(action.decisions, cells),
      }));
    case 'forget':
      return learn(await commands.forget(action.hash), asBoard);
    case 'origin':
      return learn(await commands.origin(null), (origin) => ({ origin }));
    case 'refreshOrigin':
      return learn(await commands.origin(action.of), (origin) => ({ origin }));
    case 'receipts':
      return tellThenLook(commands, action.units, running);
    case 'exportUpward':
      return learn(await commands.exportUpward(action.as), asSent(action.as));
  }
}

/** What is warned of beside the report is as new as the report. */
async function sendAfterALook(
  commands: Commands,
  order: SendOrder,
  running: Running,
): Promise<Outcome<ExchangeLearned>> {
  const seen = await commands.sendView();
  return learn(await commands.send(order, running), (report) => ({
    ...asSent(order.kind)(report),
    ...(seen.ok ? { sendView: seen.report } : {}),
  }));
}

/** Who is told by now is told once: the board is as new as the mails. */
async function tellThenLook(
  commands: Commands,
  units: readonly string[],
  running: Running,
): Promise<Outcome<ExchangeLearned>> {
  const told = await commands.receipts(units, running);
  if (!told.ok) return told;
  const board = await commands.board();
  const seen = board.ok ? asBoard(board.report) : {};
  return { ok: true, report: { ...asSent('receipts')(told.report), ...seen } };
}

function decided(decisions: readonly FormDecision[], cells: number): Decided {
  const accepted = decisions.filter(({ kind }) => kind === 'accept').length;
  return { accepted, refused: decisions.length - accepted, cells };
}
