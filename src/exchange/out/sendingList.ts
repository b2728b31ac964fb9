import { type MailKind, sendingListTexts as texts } from '../../messages/mailTexts';
import type { WorkbookDescription } from '../../sheets/description';
import { SheetDraft } from '../../sheets/draft';
import { growRows } from '../../sheets/grownRows';
import { putRecords, type Column } from '../../sheets/record';

/** One unit of the list that goes along with the files. */
export interface SendingLine {
  readonly code: string;
  readonly unit: string;
  /** Names of the files that were made for it, and its mail; blank where there is none. */
  readonly workbook: string;
  readonly draft: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
}

type Part = keyof SendingLine;

const widths: Readonly<Record<Part, number>> = {
  code: 12,
  unit: 34,
  workbook: 48,
  draft: 48,
  address: 40,
  subject: 50,
  body: 90,
};
/** Height of a row of short texts, in points. */
const LINE = 20;
/** Workbook name of the list's code row. */
export const LIST_NAME = 'TD_DanhSachGui';

/**
 * The list of what was made for whom, as a workbook: it opens on every machine, whatever separates
 * its lists. Where mails cannot be made as files it holds their texts, to be copied from.
 */
export function sendingList(kind: MailKind, lines: readonly SendingLine[]): WorkbookDescription {
  const parts = (Object.keys(widths) as Part[]).filter((part) =>
    lines.some((line) => line[part] !== ''),
  );
  const draft = new SheetDraft<'sendingList'>({
    key: 'sendingList',
    title: texts.tab,
    tabColor: '#8C1D18',
    columnWidths: [6, ...parts.map((part) => widths[part])],
    freeze: { rows: 3, columns: 0 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: { first: 2, last: 2 },
      titleColumns: null,
      area: null,
    },
  });
  draft.put(0, 0, [[texts.title(kind)]], 'sheetTitle').height(0, 26);
  const { first } = putRecords(draft, {
    name: LIST_NAME,
    row: 1,
    columns: [
      {
        code: 'number',
        heading: texts.headings.number,
        style: 'textCenter',
        content: ({ number }) => number,
      },
      ...parts.map((part): Column<SendingLine & { readonly number: number }> => ({
        code: part,
        heading: texts.headings[part],
        style: part === 'code' ? 'codeText' : 'text',
        content: (line) => line[part],
      })),
    ],
    items: lines.map((line, index) => ({ ...line, number: index + 1 })),
    spare: 0,
    rowHeight: LINE,
  });
  const shown = lines.map((line) => parts.map((part) => line[part]));
  growRows(
    draft,
    first,
    parts.map((part) => widths[part]),
    shown,
    LINE,
  );
  return { sheets: [draft.finish()], title: texts.title(kind), properties: new Map() };
}
