import { comparisonWords, gateWords, policyWords, ruleWords } from '../messages/workbook';
import { criteriaTexts, sheetTitles } from '../messages/workbookTexts';
import type { Criterion } from '../plan/criterion';
import { formatExpression } from '../plan/measure';
import { FULL_POINTS, type Plan } from '../plan/plan';
import type { UnitKind } from '../plan/unit';
import { areaAddress, cellAddress } from './address';
import type { SheetDescription } from './description';
import { SheetDraft } from './draft';
import { repeatedCode } from './marks';
import { names } from './names';
import { type Column, putRecords } from './record';
import { colors, type StyleName } from './styles';
import { listOf, promptOnly } from './validations';
const { headings, prompts } = criteriaTexts;

/** Code of the column that holds the points of one kind of unit. */
export function pointsColumn(kind: string): string {
  return `points:${kind}`;
}

/** Rows above the table: title, note, sums. */
const HEAD = 3;
const SPARE = 8;

/** The sheet Tiêu chí: the criteria table, where targets, weights and rules are edited. */
export function criteriaSheet(plan: Plan, title: string = sheetTitles.criteria): SheetDescription {
  const columns = criteriaColumns(plan.unitKinds, plan);
  const draft = new SheetDraft({
    key: 'criteria',
    title,
    tabColor: '#8C1D18',
    columnWidths: columns.map(({ code }) => widths[code] ?? 9),
    freeze: { rows: HEAD + 2, columns: 3 },
    print: {
      orientation: 'landscape',
      pagesWide: 2,
      titleRows: { first: HEAD + 1, last: HEAD + 1 },
      titleColumns: { first: 0, last: 2 },
      area: null,
    },
  });
  draft
    .put(0, 0, [[criteriaTexts.title]], 'sheetTitle')
    .put(1, 0, [[plan.pointsNote]], 'help')
    .height(0, 26)
    .height(1, 34)
    .height(HEAD - 1, 20);
  const area = putRecords(draft, {
    name: names.criteria,
    row: HEAD,
    columns,
    items: plan.criteria,
    spare: SPARE,
    headHeight: 68,
    rowHeight: 34,
  });
  draft.heading(HEAD - 1, 0, 4, criteriaTexts.sumLabel, 'label');
  plan.unitKinds.forEach(({ code }) => {
    const column = area.column(pointsColumn(code));
    const data = areaAddress({ row: area.first, column, rows: area.rows, columns: 1 }, 'row');
    const sum = { row: HEAD - 1, column, rows: 1, columns: 1 };
    const cell = cellAddress(sum.row, sum.column);
    draft
      .put(sum.row, column, [[{ formula: `=SUM(${data})` }]], 'total')
      .formatWhere(sum, `=ROUND(${cell},6)<>${FULL_POINTS}`, {
        fill: colors.bad,
        color: colors.badText,
      })
      .formatWhere(sum, `=ROUND(${cell},6)=${FULL_POINTS}`, {
        fill: colors.good,
        color: colors.goodText,
      });
  });
  const codes = { row: area.first, column: 0, rows: area.rows, columns: 1 };
  draft.formatWhere(codes, repeatedCode(codes), { fill: colors.bad, color: colors.badText });
  return draft.finish();
}

const widths: Readonly<Record<string, number>> = {
  code: 8,
  group: 8,
  name: 42,
  source: 20,
  rule: 16,
  numerator: 28,
  denominator: 20,
  comparison: 8,
  target: 9,
  parameter: 9,
  scale: 15,
  gate: 20,
  whenNotApplicable: 12,
  note: 36,
};

function criteriaColumns(kinds: readonly UnitKind[], plan: Plan): readonly Column<Criterion>[] {
  const text = (
    code: keyof typeof headings,
    style: StyleName,
    content: Column<Criterion>['content'],
    validation?: Column<Criterion>['validation'],
  ): Column<Criterion> => ({
    code,
    heading: headings[code],
    style,
    content,
    ...(validation ? { validation } : {}),
  });
  const explained = (code: keyof typeof headings & keyof typeof prompts) =>
    promptOnly(headings[code], prompts[code]);
  return [
    text('code', 'entryCenter', (c) => c.code),
    text('group', 'entryCenter', (c) => c.group, listOf(plan.groups.map(({ code }) => code))),
    text('name', 'entryText', (c) => c.name),
    text('source', 'entryText', (c) => c.source),
    ...kinds.map(({ code, name }): Column<Criterion> => ({
      code: pointsColumn(code),
      heading: criteriaTexts.pointsHeading(name),
      style: 'entryPoints',
      content: (c) => c.points.get(code) ?? null,
      validation: {
        rule: { kind: 'decimal', min: 0, max: null },
        prompt: { title: '', message: prompts.points },
        alert: { style: 'stop', title: criteriaTexts.alertTitle, message: prompts.points },
      },
    })),
    text(
      'rule',
      'entryText',
      (c) => ruleWords[c.rule],
      listOf(Object.values(ruleWords), prompts.rule),
    ),
    text(
      'numerator',
      'entryText',
      (c) => formatExpression(c.measure.numerator),
      explained('numerator'),
    ),
    text(
      'denominator',
      'entryText',
      (c) => c.measure.denominator && formatExpression(c.measure.denominator),
      explained('denominator'),
    ),
    text(
      'comparison',
      'entryCenter',
      (c) => comparisonWords[c.comparison],
      listOf(Object.values(comparisonWords)),
    ),
    text('target', 'entryNumber', (c) => c.target, explained('target')),
    text('parameter', 'entryNumber', (c) => c.parameter, explained('parameter')),
    text('scale', 'entryCenter', (c) => c.scale),
    text(
      'gate',
      'entryText',
      (c) => gateWords[c.gate],
      listOf(Object.values(gateWords), prompts.gate),
    ),
    text(
      'whenNotApplicable',
      'entryCenter',
      (c) => policyWords[c.whenNotApplicable],
      listOf(Object.values(policyWords), prompts.whenNotApplicable),
    ),
    text('note', 'entryText', (c) => c.note),
  ];
}
