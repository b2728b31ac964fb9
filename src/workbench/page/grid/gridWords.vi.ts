import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/vi-VN';
import docsUi from '@univerjs/docs-ui/locale/vi-VN';
import conditionalUi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import validationUi from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import validation from '@univerjs/sheets-data-validation/locale/vi-VN';
import formulaUi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import formula from '@univerjs/sheets-formula/locale/vi-VN';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsUi from '@univerjs/sheets-ui/locale/vi-VN';
import sheets from '@univerjs/sheets/locale/vi-VN';
import ui from '@univerjs/ui/locale/vi-VN';

/** What the bar at the bottom says while a recalculation takes long; Univer comes without these words. */
const progress = {
  analyzing: 'Đang tính lại…',
  calculating: 'Đang tính lại…',
  'array-analysis': 'Đang tính lại…',
  'array-calculation': 'Đang tính lại…',
  done: 'Đã tính xong',
};

/** The spreadsheet's own words: menus, dialogs, function descriptions. */
export default mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmtUi,
  validation,
  validationUi,
  conditionalUi,
  { 'sheets-formula': { ...formula['sheets-formula'], progress } },
);
