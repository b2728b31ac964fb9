import { unitsTexts } from '../../messages/sheetTexts/planTables';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import { dayShown } from '../../plan/day';
import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { repeatedCode } from '../marks';
import { growRows } from '../grownRows';
import { names } from '../names';
import type { PlanSheet } from './planSheet';
import { type Column, putRecords, type RecordArea } from '../record';
import { colors, type StyleName } from '../styles';
import { choicesIn } from './validations';
import { pageWide } from '../paper';
const { headings } = unitsTexts;
const SPARE = 10;
// An office's address, as in vanphong.bato@quangngai.gov.vn, is some thirty letters long.
const widths = [10, 36, 22, 26, 42, 13, 13, 13, 36];
const LINE = 18;

/** How each column of the table looks. */
export const unitStyles = {
  code: 'entryCenter',
  name: 'entryText',
  kind: 'entryText',
  cluster: 'entryText',
  email: 'entryText',
  validFrom: 'entryCenter',
  validTo: 'entryCenter',
  successor: 'entryCenter',
  note: 'entryText',
} as const satisfies Record<keyof Unit, StyleName>;

/** The sheet Đơn vị: who is scored, of which kind, in which cluster. */
export function unitsSheet(
  plan: Plan,
  planTables: PlanSheet,
  title: string = sheetTitles.units,
): SheetDescription {
  const nameOf = (items: readonly { code: string; name: string }[], code: string): string =>
    items.find((item) => item.code === code)?.name ?? code;
  const namesIn = (area: RecordArea) => choicesIn(planTables.sheet.title, area, 'name');
  const columns: readonly Column<Unit>[] = [
    { code: 'code', heading: headings.code, style: unitStyles.code, content: (u) => u.code },
    { code: 'name', heading: headings.name, style: unitStyles.name, content: (u) => u.name },
    {
      code: 'kind',
      heading: headings.kind,
      style: unitStyles.kind,
      content: (u) => nameOf(plan.unitKinds, u.kind),
      validation: namesIn(planTables.kinds),
    },
    {
      code: 'cluster',
      heading: headings.cluster,
      style: unitStyles.cluster,
      content: (u) => nameOf(plan.clusters, u.cluster),
      validation: namesIn(planTables.clusters),
    },
    { code: 'email', heading: headings.email, style: unitStyles.email, content: (u) => u.email },
    {
      code: 'validFrom',
      heading: headings.validFrom,
      style: unitStyles.validFrom,
      content: (u) => dayShown(u.validFrom),
    },
    {
      code: 'validTo',
      heading: headings.validTo,
      style: unitStyles.validTo,
      content: (u) => dayShown(u.validTo),
    },
    {
      code: 'successor',
      heading: headings.successor,
      style: unitStyles.successor,
      content: (u) => u.successor,
    },
    { code: 'note', heading: headings.note, style: unitStyles.note, content: (u) => u.note },
  ];
  const draft = new SheetDraft({
    key: 'units',
    title,
    tabColor: '#8C1D18',
    columnWidths: widths,
    freeze: { rows: 4, columns: 2 },
    print: pageWide('landscape', 3),
  });
  draft
    .put(0, 0, [[unitsTexts.title]], 'sheetTitle')
    .put(1, 0, [[unitsTexts.help]], 'help')
    .height(0, 26)
    .height(1, 20);
  const area = putRecords(draft, {
    name: names.units,
    row: 2,
    columns,
    items: plan.units,
    spare: SPARE,
    rowHeight: LINE,
  });
  const texts = plan.units.map((unit) => columns.map(({ content }) => textOf(content(unit))));
  growRows(draft, area.first, widths, texts, LINE);
  const codes = { row: area.first, column: 0, rows: area.rows, columns: 1 };
  draft.formatWhere(codes, repeatedCode(codes), {
    fill: colors.bad,
    color: colors.badText,
  });
  return draft.finish();
}

function textOf(content: Content): string {
  return typeof content === 'string' ? content : '';
}
