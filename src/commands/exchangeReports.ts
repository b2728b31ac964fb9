import type { DeliveryWay } from '../excel/delivery';
import type { UpwardDoubts } from '../exchange/up/upward';
import type { MailKind, MailText, SharedPlaceholder } from '../messages/mailTexts';
import type { CellPlace } from '../sheets/locate';

export type {
  Board,
  BoardUnit,
  EditedCell,
  FigureCompared,
  FigureOfUnit,
  FormDecision,
  FormState,
  Origin,
  ReceivedForm,
  RecognisedBy,
  TextNews,
  UnitState,
  UnreadFile,
} from '../exchange/in/received';

export type { DeliveryWay } from '../excel/delivery';
export type { Progress, Running, Stage } from '../exchange/worker/running';
export type { MailKind, MailText } from '../messages/mailTexts';

/** A unit as somebody chooses whom to send to. */
export interface SendableUnit {
  readonly code: string;
  readonly name: string;
  readonly cluster: string;
  readonly email: string;
  /** Where its address stands, or is to stand; null where there is no such cell. */
  readonly emailCell: CellPlace | null;
  /** The file that is made for it. */
  readonly fileName: string;
  /** Figures that are asked of it and not there yet, by label. Empty: nothing is missing. */
  readonly missing: readonly string[];
  /** Nothing has come from it: no form, and no figure of it stands on Số liệu. */
  readonly isSilent: boolean;
}

/** All that the sending view shows before anything is made. */
export interface SendView {
  readonly period: string;
  readonly units: readonly SendableUnit[];
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  /** The texts as the workbook keeps them, or the usual ones. */
  readonly mails: Readonly<Record<MailKind, MailText>>;
  /** The placeholders that texts may hold, with what each stands for. */
  readonly placeholders: readonly { readonly code: string; readonly meaning: string }[];
  /** What the workbook has for the placeholders that hold for all units; '' where it has nothing. */
  readonly values: Readonly<Record<SharedPlaceholder, string>>;
  readonly way: DeliveryWay;
}

/** What is to be made, for whom. */
export interface SendOrder {
  readonly kind: 'forms' | 'reminders';
  /** Codes of units. */
  readonly units: readonly string[];
  /** Whether a mail draft is made for each unit (reminders are nothing but drafts). */
  readonly withDrafts: boolean;
  /** Whether figures that the scorebook already holds are put into the forms. */
  readonly withFigures: boolean;
  readonly mail: MailText;
}

/** What was made, and where it is. */
export interface SentReport {
  readonly workbooks: number;
  /** Mails that were made: as files, or, where workbooks are opened, as texts in the list. */
  readonly drafts: number;
  /** Units without an address: their drafts have no recipient. */
  readonly withoutEmail: readonly string[];
  /** Addresses that are none, by unit name; their drafts have no recipient either. */
  readonly badEmail: readonly { readonly unit: string; readonly email: string }[];
  readonly way: DeliveryWay;
  /** The downloaded file, or the first workbook that was opened. */
  readonly fileName: string;
  /** Of the form for the level above: what has to be seen to before it goes there. */
  readonly doubts?: UpwardDoubts;
}
