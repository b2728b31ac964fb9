import { type MailKind, mailKindWords, type MailText, usualMails } from '../../messages/mailTexts';
import { keyOfWord } from '../../messages/workbook';
import { planTexts } from '../../messages/sheetTexts/plan';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import { cellAddress } from '../address';
import type { Book } from '../book';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import type { CellPlace } from '../locate';
import { names } from '../names';
import { type Column, columnsAt, putRecords, readRecords, RECORD_HEAD_ROWS } from '../record';
import { pageWide } from '../paper';

const { headings, sections } = planTexts;
export const mailKinds = Object.keys(mailKindWords) as MailKind[];
/** Height of a line of text, and the most that Excel allows for a row, in points. */
const LINE = 17;
const HIGHEST = 400;
/** Characters of a line in the column of the bodies. */
const LINE_LENGTH = 64;

export type Mails = Readonly<Record<MailKind, MailText>>;

const columns = (mails: Mails): readonly Column<MailKind>[] => [
  {
    code: 'kind',
    heading: headings.mailKind,
    style: 'text',
    content: (kind) => mailKindWords[kind],
  },
  {
    code: 'subject',
    heading: headings.mailSubject,
    style: 'entryText',
    content: (kind) => mails[kind].subject,
  },
  {
    code: 'body',
    heading: headings.mailBody,
    style: 'entryText',
    content: (kind) => mails[kind].body,
  },
];

/** Puts the table of the mails to units on Kế hoạch, its title in `row`. Returns the first row below it. */
export function putMails(draft: SheetDraft, row: number, mails: Mails = usualMails): number {
  draft.put(row, 0, [[sections.mails]], 'section').height(row, 26);
  const { first, rows } = putRecords(draft, {
    name: names.mails,
    row: row + 1,
    columns: columns(mails),
    items: mailKinds,
    spare: 0,
    headHeight: 20,
  });
  mailKinds.forEach((kind, index) => {
    const lines = mails[kind].body.split('\n');
    const shown = lines.reduce(
      (sum, { length }) => sum + Math.max(1, Math.ceil(length / LINE_LENGTH)),
      0,
    );
    draft.height(first + index, Math.min(HIGHEST, LINE * shown));
  });
  return first + rows;
}

/** The table alone, to be put below what stands on a Kế hoạch of an earlier version. */
export function mailTable(
  row: number,
  mails: Mails,
  title: string = sheetTitles.plan,
): SheetDescription {
  const draft = new SheetDraft({
    key: 'plan',
    title,
    tabColor: '',
    columnWidths: [],
    print: pageWide('landscape'),
  });
  putMails(draft, row, mails);
  return draft.finish();
}

/** The mails as the workbook keeps them; the usual ones where a cell is blank or the table is not there. */
export function readMails(book: Book): Mails {
  const rows = rowsByKind(book);
  const mailOf = (kind: MailKind): MailText => {
    const row = rows.get(kind);
    const usual = usualMails[kind];
    const subject = row?.text('subject') ?? '';
    const body = String(row?.value('body') ?? '').replace(/\r\n?/g, '\n');
    return {
      subject: subject === '' ? usual.subject : subject,
      body: body.trim() === '' ? usual.body : body,
    };
  };
  return {
    form: mailOf('form'),
    reminder: mailOf('reminder'),
    receipt: mailOf('receipt'),
    returned: mailOf('returned'),
  };
}

/** A cell of the table: what stands in it, and what is to stand in it. */
export interface MailEdit extends CellPlace {
  readonly before: string;
  readonly after: string;
}

/**
 * What has to be written so that the table holds a mail: nothing where it does. A line that somebody
 * deleted comes back at the table's end. Null where there is no such table.
 */
export function mailEdits(book: Book, kind: MailKind, text: MailText): readonly MailEdit[] | null {
  const anchor = book.anchors.get(names.mails);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  const rows = readRecords(book, names.mails);
  if (!sheet || !rows) return null;
  const row = rowsByKind(book).get(kind);
  const free = (rows.at(-1)?.row ?? anchor.row + RECORD_HEAD_ROWS - 1) + 1;
  const columns = columnsAt(book, anchor);
  const wanted = { kind: mailKindWords[kind], subject: text.subject, body: text.body };
  return (['kind', 'subject', 'body'] as const).flatMap((code) => {
    const column = columns.get(code);
    if (column === undefined) return [];
    const before = row ? String(row.value(code)) : '';
    const after = row && code === 'kind' ? before : wanted[code];
    const address = cellAddress(row?.row ?? free, column);
    return before === after ? [] : [{ sheet: sheet.title, address, before, after }];
  });
}

function rowsByKind(book: Book) {
  return new Map(
    (readRecords(book, names.mails) ?? []).flatMap((row) => {
      const kind = keyOfWord(mailKindWords, row.text('kind'));
      return kind === undefined ? [] : [[kind, row] as const];
    }),
  );
}
