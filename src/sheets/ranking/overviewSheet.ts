import { comparisonWords } from '../../messages/workbook';
import { overviewTexts } from '../../messages/sheetTexts/overview';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import type { Criterion } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import { rules } from '../../rules';
import { hasPlanTarget } from '../../scoring/planResults';
import { cellAddress } from '../address';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { names } from '../names';
import { putOfficialHead, putPlanTitle, putSignatures } from '../official';
import { chartDataWidths, putOverviewChart } from './overviewChart';
import { poolFormulas } from './overviewFormulas';
import type { PointsContext } from '../points/context';
import type { PointsLayout } from '../points/layout';
import { putQuotas } from '../planTables/quotaTable';
import { type References, toldOfFigures } from '../references';
import { colors } from '../styles';
import { pageWide } from '../paper';
const { headings, state } = overviewTexts;
/** Row of the headings, repeated on every page. */
const HEAD_ROW = 10;
const HEAD_POINTS = 34;
const WIDTHS = [8, 10, 52, 8, 9, 10, 10, 10, 16, 10, 10, 10] as const;
const columnCodes = Object.keys(headings) as (keyof typeof headings)[];
const column = (code: keyof typeof headings): number => columnCodes.indexOf(code);

/** The sheet Tổng hợp: each of the plan's targets against the pooled result of all units. */
export function overviewSheet(
  context: PointsContext,
  title: string = sheetTitles.overview,
): SheetDescription {
  const { plan, references, at } = context;
  const criteria = plan.criteria.filter(hasPlanTarget);
  const columns = columnCodes.length;
  const draft = new SheetDraft({
    key: 'overview',
    title,
    tabColor: '#14572B',
    columnWidths: [...WIDTHS, ...chartDataWidths],
    print: pageWide('landscape', HEAD_ROW),
  });
  let row = putOfficialHead(draft, plan.identity, { left: 3, columns });
  putPlanTitle(draft, row + 1, columns, plan.identity.title);
  draft
    .heading(row, 0, columns, overviewTexts.title, 'title')
    .heading(row + 2, 0, columns, plan.period.label, 'subtitle')
    .heading(row + 4, 0, columns, overviewTexts.pooled, 'note')
    .height(row, 26)
    .height(row + 2, 20)
    .height(row + 3, 18, 2);
  const note = toldOfFigures(references);
  if (note) draft.heading(row + 3, 0, columns, note, 'alertCenter');
  row += 5;
  draft
    .put(row, 0, [columnCodes.map((code) => `_${code}`)], 'code')
    .hideRows(row, 1)
    .name(names.overview, { row, column: 0, rows: 1, columns })
    .put(row + 1, 0, [columnCodes.map((code) => headings[code])], 'head')
    .height(row + 1, HEAD_POINTS);
  const first = row + 2;
  draft.put(
    first,
    0,
    criteria.map((criterion, index) => overviewRow(plan, references, at, criterion, first + index)),
  );
  const area = (code: keyof typeof headings, count: number) => ({
    row: first,
    column: column(code),
    rows: criteria.length,
    columns: count,
  });
  draft
    .style(area('code', 1), 'codeText')
    .style(area('group', 1), 'textCenter')
    .style(area('name', 1), 'text')
    .style(area('comparison', 1), 'computedCenter')
    .style(area('target', 3), 'computedNumber')
    .style(area('percent', 1), 'percent')
    .style(area('state', 1), 'computedCenter')
    .style(area('shortfall', 3), 'computedNumber')
    .height(first, 24, criteria.length);
  criteria.forEach((criterion, index) => {
    // A target of a share reads as a percentage, one of an amount as a number.
    if (isShare(criterion)) {
      draft.style({ ...area('target', 1), row: first + index, rows: 1 }, 'percentTarget');
    }
  });
  const states = area('state', 1);
  const stateCell = cellAddress(first, states.column, 'column');
  draft
    .formatWhere(states, `=${stateCell}="${state.reached}"`, {
      fill: colors.good,
      color: colors.goodText,
      bold: true,
    })
    .formatWhere(states, `=${stateCell}="${state.short}"`, {
      fill: colors.short,
      color: colors.shortText,
      bold: true,
    })
    .formatWhere(states, `=${stateCell}="${state.open}"`, {
      fill: colors.warn,
      color: colors.warnText,
    });
  const next = putQuotas(draft, context, first + criteria.length + 1);
  const signed = putSignatures(draft, next, { left: 3, columns }, plan.identity.signing);
  const end = putOverviewChart(draft, {
    shares: criteria.flatMap((criterion, index) => (isShare(criterion) ? [first + index] : [])),
    first,
    row: signed,
    widths: WIDTHS,
    repeated: HEAD_POINTS,
    cell: (code, line) => cellAddress(line, column(code), 'column'),
  });
  const sheet = draft.finish();
  // The cells that the chart is drawn from stand beside what is printed.
  const printed = { row: 0, column: 0, rows: end, columns };
  return { ...sheet, print: { ...sheet.print, area: printed } };
}

/** Whether the plan-wide result is a percentage. */
function isShare({ measure, rule }: Criterion): boolean {
  return measure.denominator !== null || rules[rule].looksAt === 'yesNo';
}

function overviewRow(
  plan: Plan,
  references: References,
  at: PointsLayout,
  criterion: Criterion,
  row: number,
) {
  const group = plan.groups.find(({ code }) => code === criterion.group)?.ordinal ?? '';
  const pooled = poolFormulas(plan, references, at, criterion);
  const cell = (code: keyof typeof headings): string => cellAddress(row, column(code), 'column');
  const ofCriteria = (name: string): string => references.criteria(name) ?? '""';
  const place = `MATCH(${cell('code')},${ofCriteria('code')},0)`;
  const isZero = criterion.rule === 'zeroTolerance';
  const isRatio = pooled.denominator !== null;
  const result = isRatio ? `${cell('numerator')}*100` : cell('numerator');
  const demanded = isRatio ? `${cell('target')}*${cell('denominator')}` : cell('target');
  const nothing = isRatio
    ? `OR(${cell('reported')}=0,${cell('denominator')}=0)`
    : `${cell('reported')}=0`;
  const { '<=': atMost, '<': below, '>': above } = comparisonWords;
  const is = (word: string): string => `${cell('comparison')}="${word}"`;
  const compared =
    `IF(${is(atMost)},${result}<=${demanded},IF(${is(below)},${result}<${demanded},` +
    `IF(${is(above)},${result}>${demanded},${result}>=${demanded})))`;
  const gap = `IF(OR(${is(atMost)},${is(below)}),${result}-${demanded},${demanded}-${result})`;
  const formula = (text: string) => ({ formula: `=${text}` });
  return [
    criterion.code,
    group,
    formula(`INDEX(${ofCriteria('name')},${place})`),
    isZero ? comparisonWords['<='] : formula(`INDEX(${ofCriteria('comparison')},${place})`),
    isZero ? 0 : formula(`INDEX(${ofCriteria('target')},${place})`),
    formula(pooled.numerator),
    isRatio ? formula(pooled.denominator) : '',
    isRatio ? formula(`IF(${nothing},"",${result}/${cell('denominator')})`) : '',
    formula(`IF(${nothing},"${state.open}",IF(${compared},"${state.reached}","${state.short}"))`),
    formula(`IF(${cell('state')}="${state.short}",${isRatio ? `ROUNDUP(${gap}/100,0)` : gap},"")`),
    formula(pooled.reported),
    formula(pooled.expected),
  ];
}
