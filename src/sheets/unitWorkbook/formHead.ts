import { dayInWords } from '../../plan/day';
import { formTexts as texts } from '../../messages/unitWorkbookTexts';
import type { SheetDraft } from '../draft';
import { putOfficialHead } from '../official';
import { styles } from '../styles';
import { heightFor } from '../textHeight';
import { type FormContext, pointsAreShown } from './formContext';
import { formColumn, formColumnCodes, formRows as rows, shownColumns } from './formLayout';
import { formColumns, formNames } from './formNames';
import { totalShownFormula } from './formTotals';
import { shownWidths } from './formWidths';
import { progressFormula } from './progress';

const { first, last } = shownColumns;
const shown = last - first + 1;

/** Where the left half of the head ends, and the points begin on top. */
const LEFT = formColumn(formColumns.status);

/** What stands above the lines: how far the form is, the head of the document, title and headings. */
export function putFormHead(draft: SheetDraft<string>, context: FormContext): void {
  const { plan, unit, wording } = context;
  const { identity, period } = plan;
  const headings = formColumnCodes.map((code) => headingOf(code));
  const line = (row: number, text: string, style: 'title' | 'subtitle' | 'help'): void => {
    const width = shownWidths(context).reduce((sum, one) => sum + one, 0);
    draft
      .heading(row, first, shown, text, style)
      .height(row, heightFor([{ text, width, look: styles[style] }], 20));
  };
  draft
    .heading(
      rows.progress,
      first,
      LEFT + 1 - first,
      { formula: progressFormula(context) },
      'progress',
    )
    .heading(
      rows.progress,
      LEFT + 1,
      last - LEFT,
      pointsAreShown(context) ? { formula: totalShownFormula(context) } : null,
      'progressPoints',
    )
    .height(rows.progress, 26)
    .put(rows.stickyHeads, first, [headings.slice(first, last + 1)], 'stickyHead')
    .height(rows.stickyHeads, 26);
  putOfficialHead(
    draft,
    identity,
    { row: rows.official, left: LEFT, columns: last + 1 },
    // The whole office is the issuer itself: it is not named twice.
    unit.name === identity.issuer ? '' : unit.name,
  );
  line(rows.title, wording?.title ?? texts.title, 'title');
  line(
    rows.plan,
    texts.planLine(identity.number, dayInWords(identity.date), identity.issuer, identity.title),
    'subtitle',
  );
  const whose = texts.unitLine(unit.name, unit.code, period.label);
  line(rows.unit, wording ? `${whose}\n${wording.basis}` : whose, 'subtitle');
  line(rows.help, texts.help, 'help');
  draft
    .put(rows.codes, 0, [formColumnCodes], 'code')
    .hideRows(rows.codes, 1)
    .put(rows.heads, first, [headings.slice(first, last + 1)], 'head')
    .height(rows.heads, 34)
    .name(formNames.form, { row: rows.codes, column: 0, rows: 1, columns: formColumnCodes.length })
    .name(formNames.formRows, {
      row: rows.first,
      column: formColumn(formColumns.code),
      rows: 1,
      columns: 1,
    });
}

function headingOf(code: string): string {
  const headings: Readonly<Record<string, string>> = texts.headings;
  const [key = ''] = Object.entries(formColumns).find(([, other]) => other === code) ?? [];
  return headings[key] ?? '';
}
