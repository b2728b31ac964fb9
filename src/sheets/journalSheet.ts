import { journalTexts, sheetTitles } from '../messages/workbookTexts';
import type { SheetDescription } from './description';
import { SheetDraft } from './draft';
import { names } from './names';
import { putRecords } from './record';
/** One line of Nhật ký. */
export interface JournalLine {
  /** Local time, as people write it. */
  readonly at: string;
  readonly action: string;
  readonly detail: string;
}

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
    columnWidths: [20, 28, 90],
    freeze: { rows: 3, columns: 0 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: { first: 2, last: 2 },
      titleColumns: null,
      area: null,
    },
  });
  draft.put(0, 0, [[journalTexts.title]], 'sheetTitle').height(0, 26);
  putRecords<JournalLine>(draft, {
    name: names.journal,
    row: 1,
    columns: [
      { code: 'at', heading: headings.at, style: 'text', content: ({ at }) => at },
      { code: 'action', heading: headings.action, style: 'text', content: ({ action }) => action },
      { code: 'detail', heading: headings.detail, style: 'text', content: ({ detail }) => detail },
    ],
    items: lines,
    spare: 0,
    rowHeight: 20,
  });
  return draft.finish();
}
