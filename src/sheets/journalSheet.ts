import { journalTexts } from '../messages/sheetTexts/records';
import { sheetTitles } from '../messages/sheetTexts/titles';
import type { SheetDescription } from './description';
import { SheetDraft } from './draft';
import { growRows } from './grownRows';
import { names } from './names';
import type { Book } from './book';
import { putRecords, readRecords } from './record';
import { pageWide } from './paper';
/** One line of Nhật ký. */
export interface JournalLine {
  /** Local time, as people write it. */
  readonly at: string;
  readonly action: string;
  readonly detail: string;
  /** Why somebody decided so; blank where nobody had to say. */
  readonly reason: string;
  /** The key of the finding that was accepted, or is no longer; blank for everything else. */
  readonly finding: string;
  /** Which values were taken from which cells of which file (`packReceipt`); blank for everything else. */
  readonly origin: string;
}

/** Widths of the columns that are shown, and the height of a line. */
const shownWidths = [20, 28, 90, 40];
const LINE = 20;

/** The sheet Nhật ký: what was done to the scorebook, oldest first. */
export function journalSheet(
  lines: readonly JournalLine[],
  title: string = sheetTitles.journal,
): SheetDescription {
  const { headings } = journalTexts;
  const draft = new SheetDraft({
    key: 'journal',
    title,
    tabColor: '#6B6B6B',
    columnWidths: [...shownWidths, 4, 4],
    freeze: { rows: 3, columns: 0 },
    print: pageWide('landscape', 2),
  });
  draft
    .put(0, 0, [[journalTexts.title]], 'sheetTitle')
    .height(0, 26)
    .hideColumns(4, 2);
  const { first } = putRecords<JournalLine>(draft, {
    name: names.journal,
    row: 1,
    columns: [
      { code: 'at', heading: headings.at, style: 'text', content: ({ at }) => at },
      { code: 'action', heading: headings.action, style: 'text', content: ({ action }) => action },
      { code: 'detail', heading: headings.detail, style: 'text', content: ({ detail }) => detail },
      { code: 'reason', heading: headings.reason, style: 'text', content: ({ reason }) => reason },
      {
        code: 'finding',
        heading: headings.finding,
        style: 'code',
        content: ({ finding }) => finding,
      },
      { code: 'origin', heading: headings.origin, style: 'code', content: ({ origin }) => origin },
    ],
    items: lines,
    spare: 0,
    rowHeight: LINE,
  });
  const texts = lines.map(({ at, action, detail, reason }) => [at, action, detail, reason]);
  growRows(draft, first, shownWidths, texts, LINE);
  return draft.finish();
}

/** The lines of Nhật ký as they stand; none where the sheet is gone. */
export function readJournal(book: Book): readonly JournalLine[] {
  return (readRecords(book, names.journal) ?? []).map((row) => ({
    at: row.text('at'),
    action: row.text('action'),
    detail: row.text('detail'),
    reason: row.text('reason'),
    finding: row.text('finding'),
    // Values in it are kept as they were, spaces and all.
    origin: String(row.value('origin')),
  }));
}
