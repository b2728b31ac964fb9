import {
  formIdentityTexts,
  type FormSheetKey,
  formSheetTitles,
} from '../../messages/unitWorkbookTexts';
import { identityTexts } from '../../messages/sheetTexts/records';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { putRecords } from '../record';
import { identityFields } from './formIdentity';
import { type FormIdentity, formNames } from './formNames';
import { pageWide } from '../paper';

/** The hidden sheet by which a returned form is known, when everything else was renamed. */
export function formIdentitySheet(identity: FormIdentity): SheetDescription<FormSheetKey> {
  const draft = new SheetDraft<FormSheetKey>({
    key: 'formIdentity',
    title: formSheetTitles.formIdentity,
    tabColor: '#6B6B6B',
    hidden: true,
    protected: true,
    columnWidths: [24, 60],
    print: pageWide('portrait'),
  });
  draft.put(0, 0, [[formIdentityTexts.title]], 'note');
  putRecords(draft, {
    name: formNames.identity,
    row: 1,
    columns: [
      {
        code: 'field',
        heading: identityTexts.headings.field,
        style: 'text',
        content: (field) => field,
      },
      {
        code: 'value',
        heading: identityTexts.headings.value,
        style: 'codeText',
        content: (field) => identity[field],
      },
    ],
    items: identityFields,
    spare: 0,
  });
  return draft.finish();
}
