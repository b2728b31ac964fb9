import { figureTypeWords, severityWords, yesNoWords } from '../../messages/workbook';
import { figureListTexts } from '../../messages/sheetTexts/planTables';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import type { Figure } from '../../plan/figure';
import { formatExpression } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import { type Relation, relationOperators } from '../../plan/relation';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { names } from '../names';
import { type Column, putRecords } from '../record';
import { listOf } from '../planTables/validations';
import { pageWide } from '../paper';
const { headings, relationHeadings } = figureListTexts;
const yesNo = listOf(Object.values(yesNoWords));
const SPARE = 8;

const figureColumns: readonly Column<Figure>[] = [
  { code: 'code', heading: headings.code, style: 'entryText', content: (f) => f.code },
  { code: 'label', heading: headings.label, style: 'entryText', content: (f) => f.label },
  {
    code: 'unitOfMeasure',
    heading: headings.unitOfMeasure,
    style: 'entryCenter',
    content: (f) => f.unitOfMeasure,
  },
  {
    code: 'type',
    heading: headings.type,
    style: 'entryCenter',
    content: (f) => figureTypeWords[f.type],
    validation: listOf(Object.values(figureTypeWords)),
  },
  { code: 'scale', heading: headings.scale, style: 'entryCenter', content: (f) => f.scale },
  { code: 'reporter', heading: headings.reporter, style: 'entryText', content: (f) => f.reporter },
  {
    code: 'mayBeNotApplicable',
    heading: headings.mayBeNotApplicable,
    style: 'entryCenter',
    content: (f) => (f.mayBeNotApplicable ? yesNoWords.yes : yesNoWords.no),
    validation: yesNo,
  },
  {
    code: 'steady',
    heading: headings.steady,
    style: 'entryCenter',
    content: (f) => (f.steady ? yesNoWords.yes : yesNoWords.no),
    validation: yesNo,
  },
  {
    code: 'needsReason',
    heading: headings.needsReason,
    style: 'entryCenter',
    content: (f) => (f.needsReason ? yesNoWords.yes : yesNoWords.no),
    validation: yesNo,
  },
  {
    code: 'needsEvidence',
    heading: headings.needsEvidence,
    style: 'entryCenter',
    content: (f) => (f.needsEvidence ? yesNoWords.yes : yesNoWords.no),
    validation: yesNo,
  },
  { code: 'note', heading: headings.note, style: 'entryText', content: (f) => f.note },
];

const relationColumns: readonly Column<Relation>[] = [
  { code: 'code', heading: relationHeadings.code, style: 'entryText', content: (r) => r.code },
  {
    code: 'left',
    heading: relationHeadings.left,
    style: 'entryText',
    content: (r) => formatExpression(r.left),
  },
  {
    code: 'operator',
    heading: relationHeadings.operator,
    style: 'entryCenter',
    content: (r) => r.operator,
    validation: listOf(relationOperators, figureListTexts.operatorPrompt),
  },
  {
    code: 'right',
    heading: relationHeadings.right,
    style: 'entryText',
    content: (r) => formatExpression(r.right),
  },
  {
    code: 'severity',
    heading: relationHeadings.severity,
    style: 'entryCenter',
    content: (r) => severityWords[r.severity],
    validation: listOf([severityWords.error, severityWords.warning]),
  },
  {
    code: 'meaning',
    heading: relationHeadings.meaning,
    style: 'entryText',
    content: (r) => r.meaning,
  },
];

/** The sheet Danh mục số liệu: what is asked of the units, and what must hold between the answers. */
export function figureListSheet(
  plan: Plan,
  title: string = sheetTitles.figureList,
): SheetDescription {
  const draft = new SheetDraft({
    key: 'figureList',
    title,
    tabColor: '#8C1D18',
    columnWidths: [17, 46, 18, 26, 16, 36, 12, 12, 12, 12, 40],
    freeze: { rows: 4, columns: 2 },
    print: pageWide('landscape', 3),
  });
  draft
    .put(0, 0, [[figureListTexts.title]], 'sheetTitle')
    .put(1, 0, [[figureListTexts.help]], 'help')
    .height(0, 26)
    .height(1, 20);
  const figures = putRecords(draft, {
    name: names.figures,
    row: 2,
    columns: figureColumns,
    items: plan.figures,
    spare: SPARE,
    rowHeight: 32,
  });
  const below = figures.first + figures.rows + 1;
  draft.put(below, 0, [[figureListTexts.relationsTitle]], 'section').height(below, 26);
  putRecords(draft, {
    name: names.relations,
    row: below + 1,
    columns: relationColumns,
    items: plan.relations,
    spare: SPARE,
    rowHeight: 32,
  });
  return draft.finish();
}
