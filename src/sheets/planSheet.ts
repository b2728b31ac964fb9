import { scaleKindWords } from '../messages/workbook';
import { commonTexts, planTexts, sheetTitles } from '../messages/workbookTexts';
import type { Plan } from '../plan/plan';
import type { SheetDescription } from './description';
import { SheetDraft } from './draft';
import { names } from './names';
import { planFields } from './planFields';
import { type Column, putRecords, type RecordArea } from './record';
import { listOf } from './validations';
const { headings, sections } = planTexts;
const LINE = 17;
const SPARE = 3;

/** The sheet Kế hoạch and where its tables stand. */
export interface PlanSheet {
  readonly sheet: SheetDescription;
  readonly kinds: RecordArea;
  readonly clusters: RecordArea;
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
    columnWidths: [16, 40, 72, 40, 40],
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
      headHeight: 20,
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
  planFields.forEach(({ style, words, lines }, index) => {
    const row = fields.first + index;
    const area = { row, column: fields.column('value'), rows: 1, columns: 1 };
    draft.style(area, style);
    if (lines) draft.height(row, LINE * lines);
    if (words) draft.validate({ area, ...listOf(words) });
  });

  section(
    names.groups,
    sections.groups,
    [
      { code: 'code', heading: commonTexts.code, style: 'entryCenter', content: (g) => g.code },
      { code: 'ordinal', heading: headings.ordinal, style: 'entryText', content: (g) => g.ordinal },
      { code: 'name', heading: headings.name, style: 'entryText', content: (g) => g.name },
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
    ],
    plan.bands.map((band, index) => ({ ...band, order: index + 1 })),
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
  return { sheet: draft.finish(), kinds, clusters };
}

function nameOfTieCode(plan: Plan, code: string): string {
  const group = plan.groups.find((other) => other.code === code);
  return group?.name ?? plan.criteria.find((other) => other.code === code)?.name ?? '';
}
