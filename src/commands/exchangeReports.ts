import type { CellValue } from '../plan/entry';
import type { Finding } from '../plan/finding';
import type { CellPlace } from '../sheets/locate';
import type { Note, Refusal } from '../xlsx/guard/refusal';

/** Says how far long work has come, and what it is at. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The unit or file that is being worked on. */
  readonly name: string;
}

/** How long work tells of itself and is called off. */
export interface Running {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** How files leave the pane: one download, or opened as workbooks where downloads do not work (Mac). */
export type DeliveryWay = 'download' | 'open';

/** Subject and body of a mail with placeholders such as `{don_vi}`. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** What a mail is for. */
export type MailKind = 'form' | 'reminder' | 'receipt';

/** A unit as somebody chooses whom to send to. */
export interface SendableUnit {
  readonly code: string;
  readonly name: string;
  readonly cluster: string;
  readonly email: string;
  /** The file that is made for it. */
  readonly fileName: string;
  /** Figures that are asked of it and not there yet, by label. Empty: nothing is missing. */
  readonly missing: readonly string[];
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
  readonly drafts: number;
  /** Units without an address: their drafts have no recipient. */
  readonly withoutEmail: readonly string[];
  /** Addresses that are none, by unit name; their drafts have no recipient either. */
  readonly badEmail: readonly { readonly unit: string; readonly email: string }[];
  readonly way: DeliveryWay;
  /** The downloaded file, or the first workbook that was opened. */
  readonly fileName: string;
}

/** How a returned workbook was recognised. `choice`: somebody said whose it is. */
export type RecognisedBy = 'identity' | 'names' | 'property' | 'content' | 'choice';

/** One figure of a returned form beside what the scorebook holds. */
export interface FigureCompared {
  readonly figure: string;
  readonly label: string;
  /** Null where the scorebook's cell is blank. */
  readonly inBook: CellValue | null;
  readonly inFile: CellValue | null;
  /** The cell of the file. */
  readonly cell: CellPlace | null;
  /** new: the scorebook has none; same; different; missing: the file has none. */
  readonly is: 'new' | 'same' | 'different' | 'missing';
}

/** Something of the form that the unit changed and was not to change (a target, a name, a formula). */
export interface EditedCell {
  readonly cell: CellPlace;
  readonly what: string;
  readonly issued: CellValue;
  readonly found: CellValue;
}

/**
 * clean: may be taken without looking; doubtful: somebody has to decide; unchanged: nothing new in
 * it; superseded: a newer file of the same unit is proposed; accepted and refused: decided.
 */
export type FormState =
  'clean' | 'doubtful' | 'unchanged' | 'superseded' | 'unknownUnit' | 'accepted' | 'refused';

/** A returned workbook that could be read. */
export interface ReceivedForm {
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash: string;
  /** The file as people find it again: `thư.zip › phieu.eml › Phieu_21490.xlsx`. */
  readonly file: string;
  /** ISO time of the last change that the file or its mail tells of; null where none does. */
  readonly changedAt: string | null;
  readonly unit: string | null;
  readonly unitName: string;
  readonly by: RecognisedBy | null;
  readonly state: FormState;
  readonly findings: readonly Finding[];
  readonly figures: readonly FigureCompared[];
  readonly edited: readonly EditedCell[];
  readonly notes: readonly Note[];
}

/** A file that was not read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly refusal: Refusal;
  /** It only came along in a mail or an archive (a notice as PDF, a scan): no trouble. */
  readonly quiet?: true;
}

/** How far a unit is. faulty: its form has findings to decide on; duplicate: several files. */
export type UnitState = 'received' | 'ready' | 'faulty' | 'duplicate' | 'late';

export interface BoardUnit {
  readonly code: string;
  readonly name: string;
  readonly cluster: string;
  readonly state: UnitState;
  /** When it was received, as Nhật ký writes it; blank where it was not. */
  readonly receivedAt: string;
  /** Hashes of its forms in this session, the proposed one first. */
  readonly forms: readonly string[];
}

/** All units and what came from them. */
export interface Board {
  readonly units: readonly BoardUnit[];
  readonly forms: readonly ReceivedForm[];
  readonly unread: readonly UnreadFile[];
}

/** What somebody decides about a form. */
export type FormDecision =
  | {
      readonly kind: 'accept';
      readonly hash: string;
      /** Codes of the figures that are taken; null: all of them. */
      readonly figures: readonly string[] | null;
      /** Needed where the form is doubtful. */
      readonly reason: string;
    }
  | { readonly kind: 'refuse'; readonly hash: string; readonly reason: string };

/** Where an accepted figure came from. */
export interface Origin {
  readonly unit: string;
  readonly figure: string;
  readonly label: string;
  /** What the file said, and what the cell holds now. */
  readonly accepted: CellValue;
  readonly now: CellValue | null;
  readonly file: string;
  readonly hash: string;
  readonly cell: CellPlace;
  /** Local time, as Nhật ký writes it. */
  readonly at: string;
}
