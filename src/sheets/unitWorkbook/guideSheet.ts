import { type FormSheetKey, formSheetTitles, guideTexts } from '../../messages/unitWorkbookTexts';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { styles } from '../styles';
import { heightFor } from '../textHeight';
import { pageWide } from '../paper';

const WIDTH = 96;

/** The sheet Hướng dẫn: how to fill the form in and send it, on one page. `isPooled`: figures of all units together. */
export function guideSheet(isPooled: boolean): SheetDescription<FormSheetKey> {
  const draft = new SheetDraft<FormSheetKey>({
    key: 'formGuide',
    title: formSheetTitles.formGuide,
    tabColor: '#6B6B6B',
    protected: true,
    columnWidths: [WIDTH],
    print: pageWide('portrait'),
  });
  draft.put(0, 0, [[guideTexts.title]], 'sheetTitle').height(0, 28);
  let row = 1;
  for (const { title, lines } of guideTexts.sections) {
    draft.put(row, 0, [[title]], 'section').height(row, 26);
    row += 1;
    for (const one of lines) {
      const line = typeof one === 'string' ? one : isPooled ? one.pooled : one.unit;
      if (line === null) continue;
      const text = { text: line, width: WIDTH, look: styles.guide };
      draft.put(row, 0, [[line]], 'guide').height(row, heightFor([text], 20));
      row += 1;
    }
  }
  return draft.finish();
}
