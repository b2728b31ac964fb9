import { quotaScopeWords, ruleMeanings, ruleWords, scaleKindWords } from '../../messages/workbook';
import { commonTexts, criteriaTexts, planTexts, sheetTitles } from '../../messages/workbookTexts';
import { parameterKeys, type RuleKind, ruleKinds } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import type { Band } from '../../plan/ranking';
import { rules } from '../../rules';
import { sheetReference } from '../address';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { names } from '../names';
import { putMails } from './mailTable';
import { planFields } from './planFields';
import { styles } from '../styles';
import { heightFor } from '../textHeight';
import { type Column, putRecords, type RecordArea } from '../record';
import { fitsLiteral, listOf } from './validations';
const { headings, sections } = planTexts;
const LINE = 17;
const SPARE = 3;
const WIDTHS = [16, 34, 64, 32, 32, 14, 14, 14] as const;

/** The sheet Kế hoạch and where its tables stand. */
export interface PlanSheet {
  readonly sheet: SheetDescription;
  readonly kinds: RecordArea;
  readonly clusters: RecordArea;
  readonly rules: RecordArea;
  /** The cell that says what the points must add up to. */
  readonly fullPoints: string;
}

/**
 * The plan's general information and its small tables, one below the other. `figuresNote` is what
 * readers of the figures and the ranking must know, such as that they are invented.
 */
export function planSheet(
  plan: Plan,
  title: string = sheetTitles.plan,
  figuresNote = '',
): PlanSheet {
  const draft = new SheetDraft({
    key: 'plan',
    title,
    tabColor: '#8C1D18',
    columnWidths: WIDTHS,
    freeze: { rows: 2, columns: 0 },
    print: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: null,
      titleColumns: null,
      area: null,
    },
  });
  draft
    .put(0, 0, [[planTexts.title]], 'sheetTitle')
    .put(1, 0, [[planTexts.help]], 'help')
    .height(0, 26)
    .height(1, 20);
  let next = 2;
  const section = <Item>(
    name: string,
    heading: string,
    columns: readonly Column<Item>[],
    items: readonly Item[],
    spare: number,
  ): RecordArea => {
    draft.put(next, 0, [[heading]], 'section').height(next, 26);
    const area = putRecords(draft, {
      name,
      row: next + 1,
      columns,
      items,
      spare,
      headHeight: heightFor(
        columns.map((one, index) => ({
          text: one.heading,
          width: WIDTHS[index] ?? 0,
          look: styles.head,
        })),
        20,
      ),
    });
    next = area.first + area.rows + 1;
    return area;
  };

  const fields = section(
    names.fields,
    sections.fields,
    [
      { code: 'field', heading: commonTexts.code, style: 'code', content: ({ code }) => code },
      {
        code: 'label',
        heading: headings.field,
        style: 'text',
        content: ({ code }) => planTexts.fields[code],
      },
      {
        code: 'value',
        heading: headings.value,
        style: 'entryText',
        content: (f) => f.content(plan, figuresNote),
      },
    ],
    planFields,
    0,
  );
  planFields.forEach(({ code, style, words, lines }, index) => {
    const row = fields.first + index;
    const area = { row, column: fields.column('value'), rows: 1, columns: 1 };
    draft.style(area, style);
    const label = { text: planTexts.fields[code], width: WIDTHS[1], look: styles.text };
    draft.height(row, heightFor([label], LINE * (lines ?? 1) + 1));
    if (words) draft.validate({ area, ...listOf(words) });
  });

  section(
    names.groups,
    sections.groups,
    [
      { code: 'code', heading: commonTexts.code, style: 'entryCenter', content: (g) => g.code },
      { code: 'ordinal', heading: headings.ordinal, style: 'entryText', content: (g) => g.ordinal },
      { code: 'name', heading: headings.name, style: 'entryText', content: (g) => g.name },
      { code: 'cap', heading: headings.cap, style: 'entryNumberLeft', content: (g) => g.cap },
      {
        code: 'weight',
        heading: headings.weight,
        style: 'entryNumberLeft',
        content: (g) => g.weight,
      },
    ],
    plan.groups,
    SPARE,
  );
  const codeAndName: readonly Column<{ readonly code: string; readonly name: string }>[] = [
    { code: 'code', heading: commonTexts.code, style: 'entryCenter', content: ({ code }) => code },
    { code: 'name', heading: headings.name, style: 'entryText', content: ({ name }) => name },
  ];
  const kinds = section(names.unitKinds, sections.unitKinds, codeAndName, plan.unitKinds, SPARE);
  const clusters = section(names.clusters, sections.clusters, codeAndName, plan.clusters, SPARE);
  section(
    names.bands,
    sections.bands,
    [
      { code: 'order', heading: headings.order, style: 'textCenter', content: (b) => b.order },
      { code: 'name', heading: headings.name, style: 'entryText', content: (b) => b.name },
      { code: 'from', heading: headings.from, style: 'entryNumberLeft', content: (b) => b.from },
      {
        code: 'groupPercent',
        heading: headings.groupPercent,
        style: 'entryNumberLeft',
        content: (b) => b.groupPercent,
      },
      {
        code: 'requires',
        heading: headings.requires,
        style: 'entryText',
        content: (b) => b.requires.join(', ') || null,
      },
      ...plan.unitKinds.map(({ code, name }) => ({
        code: bandFromColumn(code),
        heading: headings.fromOf(name),
        style: 'entryNumberLeft' as const,
        content: (b: Band) => b.fromByKind.get(code) ?? null,
      })),
    ],
    plan.bands.map((band, index) => ({ ...band, order: index + 1 })),
    SPARE,
  );
  const bandNames = plan.bands.map(({ name }) => name);
  const bandList = fitsLiteral(bandNames) && bandNames.length > 0 ? listOf(bandNames) : null;
  section(
    names.quotas,
    sections.quotas,
    [
      { code: 'order', heading: headings.order, style: 'textCenter', content: (q) => q.order },
      {
        code: 'band',
        heading: headings.band,
        style: 'entryText',
        content: (q) => q.band,
        ...(bandList ? { validation: bandList } : {}),
      },
      {
        code: 'percent',
        heading: headings.quotaPercent,
        style: 'entryNumberLeft',
        content: (q) => q.percent,
      },
      {
        code: 'base',
        heading: headings.quotaBase,
        style: 'entryText',
        content: (q) => q.base,
        ...(bandList ? { validation: bandList } : {}),
      },
      { code: 'least', heading: headings.least, style: 'entryNumberLeft', content: (q) => q.least },
      {
        code: 'scope',
        heading: headings.scope,
        style: 'entryText',
        content: (q) => quotaScopeWords[q.scope],
        validation: listOf(Object.values(quotaScopeWords)),
      },
    ],
    plan.quotas.map((quota, index) => ({ ...quota, order: index + 1 })),
    SPARE,
  );
  section(
    names.tieChain,
    sections.tieChain,
    [
      { code: 'order', heading: headings.order, style: 'textCenter', content: (t) => t.order },
      { code: 'code', heading: headings.tieCode, style: 'entryText', content: (t) => t.code },
      { code: 'name', heading: headings.tieMeaning, style: 'text', content: (t) => t.name },
    ],
    plan.ranking.tieChain.map((code, index) => ({
      order: index + 1,
      code,
      name: nameOfTieCode(plan, code),
    })),
    SPARE,
  );
  section(
    names.scales,
    sections.scales,
    [
      { code: 'code', heading: commonTexts.code, style: 'entryCenter', content: (r) => r.code },
      { code: 'name', heading: headings.scaleName, style: 'entryText', content: (r) => r.name },
      { code: 'at', heading: headings.at, style: 'entryChoiceLeft', content: (r) => r.at },
      {
        code: 'percent',
        heading: headings.percent,
        style: 'entryNumberLeft',
        content: (r) => r.percent,
      },
      {
        code: 'kind',
        heading: headings.scaleKind,
        style: 'entryText',
        content: (r) => scaleKindWords[r.kind],
        validation: listOf(Object.values(scaleKindWords)),
      },
    ],
    plan.scales.flatMap(({ rungs, ...scale }) => rungs.map((rung) => ({ ...scale, ...rung }))),
    SPARE,
  );
  section(
    names.history,
    sections.periods,
    [
      { code: 'code', heading: commonTexts.code, style: 'entryCenter', content: (p) => p.code },
      { code: 'label', heading: headings.period, style: 'entryText', content: (p) => p.label },
    ],
    plan.history.periods,
    SPARE,
  );
  const ruleTable = section(names.rules, sections.rules, ruleColumns, ruleKinds, 0);
  draft.height(ruleTable.first, LINE * 2, ruleTable.rows);
  const readings = section(
    names.openReadings,
    sections.openReadings,
    [
      {
        code: 'criterion',
        heading: headings.criterion,
        style: 'codeText',
        content: (r) => r.criterion,
      },
      { code: 'question', heading: headings.question, style: 'text', content: (r) => r.question },
      { code: 'reading', heading: headings.reading, style: 'text', content: (r) => r.reading },
      {
        code: 'alternative',
        heading: headings.alternative,
        style: 'text',
        content: (r) => r.alternative,
      },
      { code: 'reason', heading: headings.reason, style: 'text', content: (r) => r.reason },
    ],
    plan.openReadings,
    0,
  );
  draft.height(readings.first, LINE * 4, readings.rows);
  putMails(draft, next);
  const decimals = planFields.flatMap(({ code }, index) =>
    code === 'pointsDecimals' || code === 'totalDecimals' ? [fields.first + index] : [],
  );
  for (const row of decimals) {
    draft.validate({
      area: { row, column: fields.column('value'), rows: 1, columns: 1 },
      rule: { kind: 'whole', min: 0, max: 6 },
      prompt: null,
      alert: { style: 'stop', title: planTexts.alertTitle, message: planTexts.decimalsAlert },
    });
  }
  const fullPoints = sheetReference(title, {
    row: fields.first + planFields.findIndex(({ code }) => code === 'fullPoints'),
    column: fields.column('value'),
    rows: 1,
    columns: 1,
  });
  return { sheet: draft.finish(), kinds, clusters, rules: ruleTable, fullPoints };
}

/** Code of the column with the lower bounds of the bands for one kind of unit. */
export function bandFromColumn(kind: string): string {
  return `from:${kind}`;
}

/** What every rule does and which columns of the criteria table it looks at; the drop-down of the rules reads it. */
const ruleColumns: readonly Column<RuleKind>[] = [
  { code: 'code', heading: commonTexts.code, style: 'code', content: (kind) => kind },
  { code: 'rule', heading: headings.rule, style: 'text', content: (kind) => ruleWords[kind] },
  {
    code: 'meaning',
    heading: headings.ruleMeaning,
    style: 'text',
    content: (kind) => ruleMeanings[kind],
  },
  {
    code: 'needs',
    heading: headings.ruleNeeds,
    style: 'text',
    content: (kind) => columnsFor(kind, 'needed'),
  },
  {
    code: 'takes',
    heading: headings.ruleTakes,
    style: 'text',
    content: (kind) => columnsFor(kind, 'optional'),
  },
];

/** Headings of the columns that a rule needs or takes: the criteria table greys out the others by them. */
function columnsFor(kind: RuleKind, how: 'needed' | 'optional'): string {
  const { target, comparison, parameters, partialSteps, scale } = rules[kind].needs;
  const texts = criteriaTexts.headings;
  const isNeeded = how === 'needed';
  return [
    ...(isNeeded && target ? [texts.target] : []),
    ...(isNeeded && scale !== null ? [texts.scale] : []),
    ...(!isNeeded && comparison ? [texts.comparison] : []),
    ...parameterKeys.filter((key) => parameters[key] === how).map((key) => texts[key]),
    ...(!isNeeded && partialSteps ? [texts.partialSteps] : []),
  ].join('; ');
}

function nameOfTieCode(plan: Plan, code: string): string {
  const group = plan.groups.find((other) => other.code === code);
  return group?.name ?? plan.criteria.find((other) => other.code === code)?.name ?? '';
}
