import { formTexts as texts } from '../../messages/unitWorkbookTexts';
import { type Area, cellAddress } from '../address';
import type { SheetDraft } from '../draft';
import { colors } from '../styles';
import type { FormContext } from './formContext';
import {
  fits,
  type FormColumn,
  formColumn,
  formRows,
  helperColumns,
  shownColumns,
} from './formLayout';
import { formColumns as at } from './formNames';

const bad = { fill: colors.bad, color: colors.badText, bold: true };
const warn = { fill: colors.warn, color: colors.warnText };
const good = { fill: colors.good, color: colors.goodText };

/**
 * What a clerk sees while typing, the gravest first. Colours are never alone: the status beside the
 * entry and the line on top say the same in words.
 */
export function putFormMarks(draft: SheetDraft<string>, { at: layout }: FormContext): void {
  const first = formRows.first;
  const over = (column: FormColumn): Area => layout.over(column);
  const cell = (column: FormColumn): string => cellAddress(first, formColumn(column), 'column');
  const { wrong, broken, asked, missing, fired } = helperColumns;
  const entry = over(at.entry);
  draft
    .formatWhere(entry, `=OR(N(${cell(wrong)})>0,${cell(broken)}=${fits.broken})`, bad)
    .formatWhere(entry, `=${cell(broken)}>=${fits.unusual}`, warn)
    .formatWhere(over(at.explanation), `=${cell(asked)}=1`, warn)
    .formatWhere(over(at.evidence), `=${cell(asked)}=2`, warn);
  const status = over(at.status);
  draft
    .formatWhere(
      status,
      `=OR(N(${cell(wrong)})>0,${cell(broken)}=${fits.broken},${cell(asked)}=1,${cell(fired)}=1)`,
      { color: colors.badText, bold: true },
    )
    .formatWhere(
      status,
      `=OR(${cell(missing)}=1,${cell(broken)}>=${fits.unusual},${cell(asked)}=2)`,
      {
        color: colors.warnText,
      },
    )
    .formatWhere(status, `=${cell(at.status)}="${texts.status.complete}"`, {
      color: colors.goodText,
    });
  const reached = over(at.reached);
  const { verdicts } = texts;
  const says = (word: string): string => `=${cell(at.reached)}="${word}"`;
  draft
    .formatWhere(reached, says(verdicts.reached), { ...good, bold: true })
    .formatWhere(reached, says(verdicts.short), {
      fill: colors.short,
      color: colors.shortText,
      bold: true,
    })
    .formatWhere(reached, says(verdicts.happened), bad)
    .formatWhere(reached, says(verdicts.invalid), bad)
    .formatWhere(reached, says(verdicts.waiting), { color: colors.quiet });
  const points = cell(at.selfPoints);
  draft.formatWhere(over(at.selfPoints), `=ISTEXT(${points})`, { color: colors.quiet });
  putProgressMarks(draft);
}

/** Green when the form can be sent, red as long as something is wrong, warm as long as something is missing. */
function putProgressMarks(draft: SheetDraft<string>): void {
  const { first } = shownColumns;
  const progress = {
    row: formRows.progress,
    column: first,
    rows: 1,
    columns: formColumn(at.status) + 1 - first,
  };
  const cell = cellAddress(formRows.progress, first, 'both');
  const { complete, errors } = texts.progress;
  draft
    .formatWhere(progress, `=LEFT(${cell},${complete.length})="${complete}"`, good)
    .formatWhere(progress, `=ISNUMBER(FIND("${errors}",${cell}))`, bad)
    .formatWhere(progress, `=${cell}<>""`, warn);
}
