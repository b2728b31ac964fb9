import type { Filled } from '../../checks/completeness';
import type { CellValue } from '../../plan/entry';
import type { Finding } from '../../plan/finding';
import type { CellPlace } from '../../sheets/locate';
import type { Note, Refusal } from '../../xlsx/guard/refusal';

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

/** Evidence or an explanation that the form has beside a figure, where Giải trình says otherwise. */
export interface TextNews {
  readonly figure: string;
  readonly label: string;
  /** Blank where Giải trình says nothing. */
  readonly inBook: string;
  readonly inFile: string;
  readonly is: 'new' | 'different';
}

/** Something of the form that the unit changed and was not to change (a target, a name, a formula). */
export interface EditedCell {
  readonly cell: CellPlace;
  readonly what: string;
  readonly issued: CellValue;
  readonly found: CellValue;
}

/**
 * clean: may be taken without looking; changed: without a fault, and it replaces what was taken from
 * the unit before; differing: the same, but it replaces what somebody else put into the scorebook,
 * which needs a reason; doubtful: somebody has to decide; unchanged: nothing new in it; superseded: a
 * newer file of the same unit is proposed or was taken; accepted and refused: decided; partial:
 * accepted, but for figures that the scorebook does not say as well.
 */
export type FormState =
  | 'clean'
  | 'changed'
  | 'differing'
  | 'doubtful'
  | 'unchanged'
  | 'superseded'
  | 'unknownUnit'
  | 'accepted'
  | 'partial'
  | 'refused';

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
  readonly texts: readonly TextNews[];
  /** Of a form that was taken in part: codes of the figures that are still left. */
  readonly left: readonly string[];
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

/**
 * How far a unit is. ready, changed, faulty: so is the form that waits; otherPeriod, otherPlan: what
 * waits belongs into another scorebook; duplicate: several files wait; returned: its last form was refused and none came since; partial: forms were taken, and
 * figures that are asked of it are still missing, or were left out of what it sent.
 */
export type UnitState =
  | 'received'
  | 'partial'
  | 'ready'
  | 'changed'
  | 'faulty'
  | 'otherPeriod'
  | 'otherPlan'
  | 'duplicate'
  | 'returned'
  | 'late';

export interface BoardUnit {
  readonly code: string;
  readonly name: string;
  readonly cluster: string;
  readonly state: UnitState;
  /** Whether all that is asked of it was taken, also while another file of it waits. */
  readonly isReceived: boolean;
  /** When it was received, as Nhật ký writes it; blank where it was not. */
  readonly receivedAt: string;
  /** Figures that are asked of it and still blank in the scorebook. */
  readonly missing: number;
  /** How much of what is asked of it the scorebook holds, also of what was typed there by hand. */
  readonly filled: Filled;
  /** Figures that it sent, that were not taken, and of which the scorebook says something else. */
  readonly leftOut: number;
  /** Its last refusal that was not taken back, as Nhật ký tells of it. */
  readonly refusal: { readonly reason: string; readonly at: string } | null;
  /** Whether something was decided that a mail can tell it: taken, or sent back. */
  readonly isAnswerable: boolean;
  /** Whether a mail has told it. */
  readonly isAnswered: boolean;
  /** Hashes of its forms in this session, the proposed one first. */
  readonly forms: readonly string[];
}

/** A file with the same content as another: nothing is read twice. */
export interface SameFile {
  readonly file: string;
  /** The file that was read. */
  readonly as: string;
}

/** All units and what came from them. */
export interface Board {
  readonly units: readonly BoardUnit[];
  readonly forms: readonly ReceivedForm[];
  readonly unread: readonly UnreadFile[];
  /** Files of the last reading that were there already; absent where nothing was read. */
  readonly again?: readonly SameFile[];
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

/** A figure of a unit, both by their codes. */
export interface FigureOfUnit {
  readonly unit: string;
  readonly figure: string;
}

/** Where an accepted figure came from. */
export interface Origin {
  readonly of: FigureOfUnit;
  /** The unit's name, and what the figure is called. */
  readonly unit: string;
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
