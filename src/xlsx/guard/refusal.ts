/** What bytes that are not a zip archive look like. */
export type Looks = 'webPage' | 'text' | 'pdf' | 'picture' | 'archive' | 'unknown';

/** What a zip archive is that holds no .xlsx workbook. */
export type OtherKind = 'word' | 'slides' | 'openDocument' | 'binaryWorkbook' | 'files';

/** Why a workbook file is not read. Bytes are those of the file or, for its parts, unpacked. */
export type Refusal =
  | { readonly code: 'empty' }
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'tooManyParts'; readonly parts: number; readonly limit: number }
  | {
      readonly code: 'partTooLarge';
      readonly part: string;
      readonly bytes: number;
      readonly limit: number;
    }
  | { readonly code: 'totalTooLarge'; readonly bytes: number; readonly limit: number }
  | {
      readonly code: 'ratio';
      readonly part: string;
      readonly ratio: number;
      readonly limit: number;
    }
  | { readonly code: 'encrypted' }
  | { readonly code: 'legacyXls' }
  | { readonly code: 'truncated' }
  | { readonly code: 'notZip'; readonly looks: Looks }
  | { readonly code: 'notWorkbook'; readonly kind: OtherKind }
  | { readonly code: 'duplicateParts'; readonly part: string }
  | { readonly code: 'pathTraversal'; readonly part: string }
  | { readonly code: 'missingParts'; readonly part: string }
  /** Written with the marks of archives beyond 4 GB. */
  | { readonly code: 'zip64' }
  /** The archive contradicts itself, or a part is not what its check sum says; `part` is '' for the archive. */
  | { readonly code: 'damaged'; readonly part: string }
  /** A part unpacks to more or less than the archive declares. */
  | { readonly code: 'lyingSize'; readonly part: string; readonly declared: number }
  | { readonly code: 'entities'; readonly part: string }
  | { readonly code: 'encoding'; readonly part: string; readonly encoding: string }
  | { readonly code: 'notXml'; readonly part: string }
  | { readonly code: 'tooDeep'; readonly part: string; readonly limit: number }
  | { readonly code: 'tooLong'; readonly part: string; readonly limit: number }
  | { readonly code: 'cellBeyond'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'badCell'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'noSuchText'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'tooManyElements'; readonly limit: number }
  | { readonly code: 'tooManyCells'; readonly cells: number; readonly limit: number }
  | {
      readonly code: 'areaTooLarge';
      readonly sheet: string;
      readonly cells: number;
      readonly limit: number;
    }
  | { readonly code: 'mergeTooLarge'; readonly sheet: string; readonly range: string }
  | { readonly code: 'sameSheets'; readonly sheet: string }
  | { readonly code: 'tooSlow'; readonly seconds: number }
  /** Whoever asked for the reading called it off. */
  | { readonly code: 'stopped' }
  /** The reading library gave up; `detail` is for people who repair files. */
  | { readonly code: 'unreadable'; readonly detail: string }
  | MailRefusal
  | TemplateRefusal;

/**
 * What the add-in itself makes and no unit fills in. csv, table: the result for the level above, as
 * text or as a workbook; sendingList: the list that goes along with mails; draft: a mail not sent yet.
 */
export type OwnFile =
  'csv' | 'table' | 'scorebook' | 'template' | 'closedResult' | 'sendingList' | 'draft';

/** Why a workbook that was read is no template of a plan. */
export type TemplateRefusal =
  /** None of the tables of a plan is in it. */
  | { readonly code: 'noPlan' }
  | { readonly code: 'planTooLarge'; readonly lines: number; readonly limit: number };

/** Why a mail, an archive or what came along in one is not read. */
export type MailRefusal =
  /** A mail saved by Outlook (.msg): its own format, which no other program reads. */
  | { readonly code: 'outlookMessage' }
  /** What Outlook makes of attachments for programs other than itself (winmail.dat). */
  | { readonly code: 'outlookAttachment' }
  | { readonly code: 'badMail'; readonly detail: string }
  /** A mail or an archive that was opened, and has no workbook in it. */
  | { readonly code: 'nothingInside'; readonly kind: 'mail' | 'archive' }
  /** A workbook without a single line of a form. */
  | { readonly code: 'noForm' }
  /** A file of the add-in's own where returned forms are read. */
  | { readonly code: 'ownFile'; readonly kind: OwnFile }
  | { readonly code: 'nestedTooDeep'; readonly limit: number }
  | { readonly code: 'tooManyFiles'; readonly limit: number };

/** What is told of a workbook that was read. */
export type Note =
  | { readonly code: 'macros' }
  | { readonly code: 'externalLinks'; readonly count: number }
  /** A sheet without cells of its own (a chart, old macros, an old dialog) that was not read. */
  | {
      readonly code: 'sheetLeftOut';
      readonly sheet: string;
      readonly kind: 'chart' | 'macro' | 'dialog' | 'other';
    };

/** Carries a refusal up to `refusalOf`; it never leaves this folder. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Ends the reading of a file. */
export function refuse(refusal: Refusal): never {
  throw new Refused(refusal);
}

/** The refusal that ended a reading; null for any other error. */
export function refusalOf(error: unknown): Refusal | null {
  return error instanceof Refused ? error.refusal : null;
}
