import { identityTexts } from '../messages/sheetTexts/records';
import { sheetTitles } from '../messages/sheetTexts/titles';
import type { Plan } from '../plan/plan';
import type { SheetDescription } from './description';
import { SheetDraft } from './draft';
import { type Memory, memoryLines } from './recovery/memory';
import { names } from './names';
import { putRecords } from './record';
import { pageWide } from './paper';
/** Version of the scorebook's own layout; raised when an older one has to be rebuilt. */
export const LAYOUT_VERSION = 1;

/** The hidden sheet that says what this workbook is, when everything else was renamed. */
export function identitySheet(
  { identity, period }: Plan,
  title: string = sheetTitles.identity,
  memory: Memory = new Map(),
): SheetDescription {
  const draft = new SheetDraft({
    key: 'identity',
    title,
    tabColor: '#6B6B6B',
    hidden: true,
    columnWidths: [24, 40, 80],
    print: pageWide('portrait'),
  });
  draft.put(0, 0, [[identityTexts.title]], 'note');
  const identified = putRecords(draft, {
    name: names.identity,
    row: 1,
    columns: [
      {
        code: 'field',
        heading: identityTexts.headings.field,
        style: 'text',
        content: ([field]) => field,
      },
      {
        code: 'value',
        heading: identityTexts.headings.value,
        style: 'code',
        content: ([, value]) => value,
      },
    ],
    items: [
      ['layout', String(LAYOUT_VERSION)],
      ['plan', identity.id],
      ['version', identity.version],
      ['period', period.code],
    ] as const,
    spare: 0,
  });
  const memoryRow = identified.first + identified.rows + 1;
  draft.put(memoryRow - 1, 0, [[identityTexts.memory]], 'note');
  putRecords(draft, {
    name: names.memory,
    row: memoryRow,
    columns: (['table', 'code', 'facts'] as const).map((code, index) => ({
      code,
      heading: identityTexts.headings[code],
      style: 'codeText' as const,
      content: (line: readonly [string, string, string]) => line[index] ?? '',
    })),
    items: memoryLines(memory),
    spare: 0,
  });
  return draft.finish();
}
