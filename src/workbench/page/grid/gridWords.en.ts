import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import conditionalUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import validationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validation from '@univerjs/sheets-data-validation/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

/** What the bar at the bottom says while a recalculation takes long; Univer comes without these words. */
const progress = {
  analyzing: 'Recalculating…',
  calculating: 'Recalculating…',
  'array-analysis': 'Recalculating…',
  'array-calculation': 'Recalculating…',
  done: 'Recalculated',
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
