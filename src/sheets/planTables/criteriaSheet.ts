import {
  comparisonWords,
  gateWords,
  partialStepsWords,
  policyWords,
  roleWords,
  ruleWords,
} from '../../messages/workbook';
import { criteriaTexts } from '../../messages/sheetTexts/planTables';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import { type Criterion, parameterKeys } from '../../plan/criterion';
import { formatExpression } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import type { UnitKind } from '../../plan/unit';
import { rules as rulesOf } from '../../rules';
import { cellAddress, sheetReference } from '../address';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { repeatedCode } from '../marks';
import { names } from '../names';
import type { PlanSheet } from './planSheet';
import { putPointsSum } from './pointsSum';
import { type Column, putRecords, type RecordArea } from '../record';
import { colors, type StyleName } from '../styles';
import { choicesIn, listOf, promptOnly } from './validations';
const { headings, prompts } = criteriaTexts;

/** Code of the column that holds the points of one kind of unit. */
export function pointsColumn(kind: string): string {
  return `points:${kind}`;
}

/** The points of one kind of unit. */
export function kindPoints({ code, name }: UnitKind): Column<Criterion> {
  return {
    code: pointsColumn(code),
    heading: criteriaTexts.pointsHeading(name),
    style: 'entryWorth',
    content: (c) => c.points.get(code) ?? null,
    validation: {
      rule: { kind: 'decimal', min: 0, max: null },
      prompt: { title: '', message: prompts.points },
      alert: {
        style: 'stop',
        title: criteriaTexts.alertTitle,
        message: criteriaTexts.pointsAlert,
      },
    },
  };
}

/** Rows above the table: title, note, sums. */
const HEAD = 3;
/** Blank lines for criteria that people add. */
export const CRITERIA_SPARE = 8;

/** The sheet Tiêu chí: the criteria table, where targets, weights and rules are edited. */
export function criteriaSheet(
  plan: Plan,
  planTables: PlanSheet,
  title: string = sheetTitles.criteria,
): SheetDescription {
  const columns = criteriaColumns(plan, planTables);
  const draft = new SheetDraft({
    key: 'criteria',
    title,
    tabColor: '#8C1D18',
    columnWidths: columns.map(({ code }) => widths[code] ?? 9),
    freeze: { rows: HEAD + 2, columns: 3 },
    print: {
      orientation: 'landscape',
      pagesWide: 3,
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
    spare: CRITERIA_SPARE,
    headHeight: 68,
    rowHeight: 34,
  });
  draft.heading(HEAD - 1, 0, 4, criteriaTexts.sumLabel, 'label');
  plan.unitKinds.forEach(({ code }) => {
    const column = area.column(pointsColumn(code));
    putPointsSum(draft, {
      ...{ row: HEAD - 1, column, fullPoints: planTables.fullPoints },
      lines: (code) => ({
        ...{ row: area.first, rows: area.rows, columns: 1 },
        column: code === 'points' ? column : area.column(code),
      }),
    });
  });
  putParameterMarks(draft, planTables, area);
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
  from: 9,
  step: 9,
  perStep: 10,
  beyond: 10,
  floor: 9,
  limit: 9,
  partialSteps: 16,
  role: 13,
  onlyFor: 11,
  gateBands: 8,
  scale: 15,
  gate: 20,
  whenNotApplicable: 12,
  note: 36,
};

/** Columns that only some rules look at. */
const ruleColumns = [
  'comparison',
  'target',
  ...parameterKeys,
  'partialSteps',
  'scale',
] as const satisfies (keyof typeof headings)[];

/** Greys out what the chosen rule does not look at, and marks what it still needs. */
function putParameterMarks(draft: SheetDraft, { sheet, rules }: PlanSheet, area: RecordArea): void {
  const table = sheetReference(sheet.title, {
    row: rules.first,
    column: rules.column('rule'),
    rows: rules.rows,
    columns: rules.column('takes') - rules.column('rule') + 1,
  });
  const rule = cellAddress(area.first, area.column('rule'), 'column');
  // VLOOKUP, because a conditional format's formula may have 255 characters.
  const lookUp = (column: string): string =>
    `VLOOKUP(${rule},${table},${rules.column(column) - rules.column('rule') + 1},0)`;
  for (const code of ruleColumns) {
    const cells = { row: area.first, column: area.column(code), rows: area.rows, columns: 1 };
    const cell = cellAddress(cells.row, cells.column);
    // FIND and not SEARCH: "Mỗi bước" is another column than "Điểm mỗi bước".
    const find = (text: string): string => `FIND("${headings[code]}",${text})`;
    draft
      .formatWhere(cells, `=AND(${rule}<>"",${cell}="",ISNUMBER(${find(lookUp('needs'))}))`, {
        fill: colors.warn,
      })
      .formatWhere(
        cells,
        `=AND(${rule}<>"",ISERROR(${find(`${lookUp('needs')}&${lookUp('takes')}`)}))`,
        { fill: colors.off, color: colors.quiet },
      );
  }
}

function criteriaColumns(
  plan: Plan,
  { sheet, groups, rules }: PlanSheet,
): readonly Column<Criterion>[] {
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
    text('group', 'entryCenter', (c) => c.group, choicesIn(sheet.title, groups, 'code')),
    text('name', 'entryText', (c) => c.name),
    text('source', 'entryText', (c) => c.source),
    ...plan.unitKinds.map(kindPoints),
    text(
      'rule',
      'entryText',
      (c) => ruleWords[c.rule],
      choicesIn(sheet.title, rules, 'rule', prompts.rule),
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
    text('target', 'entryTarget', (c) => c.target, explained('target')),
    ...parameterKeys.map((key) =>
      text(key, 'entryTarget', (c) => c.parameters[key], explained(key)),
    ),
    text(
      'partialSteps',
      'entryText',
      (c) => (rulesOf[c.rule].needs.partialSteps ? partialStepsWords[c.partialSteps] : null),
      listOf(Object.values(partialStepsWords), prompts.partialSteps),
    ),
    text('scale', 'entryCenter', (c) => c.scale),
    text(
      'role',
      'entryText',
      (c) => roleWords[c.role],
      listOf(Object.values(roleWords), prompts.role),
    ),
    text('onlyFor', 'entryCenter', (c) => c.onlyFor, explained('onlyFor')),
    text(
      'gate',
      'entryText',
      (c) => gateWords[c.gate],
      listOf(Object.values(gateWords), prompts.gate),
    ),
    text('gateBands', 'entryTarget', (c) => c.gateBands, explained('gateBands')),
    text(
      'whenNotApplicable',
      'entryCenter',
      (c) => policyWords[c.whenNotApplicable],
      listOf(Object.values(policyWords), prompts.whenNotApplicable),
    ),
    text('note', 'entryText', (c) => c.note),
  ];
}
