import { planTexts } from '../../messages/sheetTexts/plan';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import { ruleKinds } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import { sheetReference } from '../address';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { HIGHEST } from '../grownRows';
import { names } from '../names';
import type { RecordArea } from '../record';
import { styles } from '../styles';
import { heightFor } from '../textHeight';
import { putMails } from './mailTable';
import {
  bandColumns,
  codeAndName,
  fieldColumns,
  groupColumns,
  type InOrder,
  periodColumns,
  quotaColumns,
  readingColumns,
  scaleColumns,
  tieColumns,
} from './planColumns';
import { type PlanField, planFields } from './planFields';
import { ruleColumns } from './ruleColumns';
import { tableStack, textOf } from './tableStack';
import { choicesIn, listOf } from './validations';
import { pageWide } from '../paper';

const { sections } = planTexts;
const LINE = 17;
/** Of the columns of Kế hoạch, in characters. */
export const PLAN_WIDTHS = [16, 34, 64, 32, 32, 14, 14, 14] as const;

/** The sheet Kế hoạch and where its tables stand. */
export interface PlanSheet {
  readonly sheet: SheetDescription;
  readonly groups: RecordArea;
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
  const draft = planDraft(title);
  const tables = tableStack(draft, 2, PLAN_WIDTHS);
  const fields = tables.add(
    names.fields,
    sections.fields,
    fieldColumns(plan, figuresNote),
    planFields,
    { spare: 0 },
  );
  layOutFields(draft, fields, (field) => field.content(plan, figuresNote));
  const groups = tables.add(names.groups, sections.groups, groupColumns, plan.groups);
  const kinds = tables.add(names.unitKinds, sections.unitKinds, codeAndName, plan.unitKinds);
  const clusters = tables.add(names.clusters, sections.clusters, codeAndName, plan.clusters);
  const bands = tables.add(names.bands, sections.bands, bandColumns(plan), inOrder(plan.bands));
  const quotas = quotaColumns(choicesIn(title, bands, 'name'));
  tables.add(names.quotas, sections.quotas, quotas, inOrder(plan.quotas));
  tables.add(names.tieChain, sections.tieChain, tieColumns, inOrder(tieChainOf(plan)));
  tables.add(names.scales, sections.scales, scaleColumns, rungsOf(plan));
  tables.add(names.history, sections.periods, periodColumns, plan.history.periods);
  const rules = tables.add(names.rules, sections.rules, ruleColumns, ruleKinds, {
    spare: 0,
    rowHeight: LINE * 2,
  });
  tables.add(names.openReadings, sections.openReadings, readingColumns, plan.openReadings, {
    spare: 0,
    rowHeight: LINE * 4,
  });
  putMails(draft, tables.next());
  const fullPoints = sheetReference(title, {
    row: fields.first + planFields.findIndex(({ code }) => code === 'fullPoints'),
    column: fields.column('value'),
    rows: 1,
    columns: 1,
  });
  return { sheet: draft.finish(), groups, kinds, clusters, rules, fullPoints };
}

function planDraft(title: string): SheetDraft {
  const draft = new SheetDraft({
    key: 'plan',
    title,
    tabColor: '#8C1D18',
    columnWidths: PLAN_WIDTHS,
    freeze: { rows: 2, columns: 0 },
    print: pageWide('landscape'),
  });
  return draft
    .put(0, 0, [[planTexts.title]], 'sheetTitle')
    .put(1, 0, [[planTexts.help]], 'help')
    .height(0, 26)
    .height(1, 20);
}

/** Each field has a look, a height and a choice of its own. */
function layOutFields(
  draft: SheetDraft,
  fields: RecordArea,
  valueOf: (field: PlanField) => Content,
): void {
  planFields.forEach((field, index) => {
    const { code, style, words, lines } = field;
    const row = fields.first + index;
    const area = { row, column: fields.column('value'), rows: 1, columns: 1 };
    draft.style(area, style);
    const label = { text: planTexts.fields[code], width: PLAN_WIDTHS[1], look: styles.text };
    const value = { text: textOf(valueOf(field)), width: PLAN_WIDTHS[2], look: styles.entryText };
    draft.height(row, Math.min(HIGHEST, heightFor([label, value], LINE * (lines ?? 1) + 1)));
    if (words) draft.validate({ area, ...listOf(words) });
    if (code === 'pointsDecimals' || code === 'totalDecimals')
      draft.validate({
        area,
        rule: { kind: 'whole', min: 0, max: 6 },
        prompt: null,
        alert: { style: 'stop', title: planTexts.alertTitle, message: planTexts.decimalsAlert },
      });
  });
}

function inOrder<Item>(items: readonly Item[]): readonly InOrder<Item>[] {
  return items.map((item, index) => ({ ...item, order: index + 1 }));
}

/** The codes of the tie chain with the names of what they stand for. */
function tieChainOf({ ranking, groups, criteria }: Plan) {
  const named = [...groups, ...criteria];
  return ranking.tieChain.map((code) => ({
    code,
    name: named.find((other) => other.code === code)?.name ?? '',
  }));
}

function rungsOf({ scales }: Plan) {
  return scales.flatMap(({ rungs, ...scale }) => rungs.map((rung) => ({ ...scale, ...rung })));
}
