import { figuresTexts } from '../../messages/sheetTexts/entries';
import { isGivenDirectly } from '../../checks/judged';
import { isHeldAgainstTarget } from '../../checks/targets';
import type { Plan } from '../../plan/plan';
import { type Area, areaAddress, cellAddress } from '../address';
import type { SheetDraft } from '../draft';
import { figuresLayout as at, ownersRow, valueKindRow, wordsRow } from './figuresLayout';
import { wrongCell } from './figureValues';
import { putRelationMarks } from './relationMarks';
import { criterionTag } from './remarks';
import { colors } from '../styles';

const bad = { fill: colors.bad, color: colors.badText };
const warn = { fill: colors.warn, color: colors.warnText };
const short = { fill: colors.short, color: colors.shortText };

/**
 * What a clerk sees without the add-in, the gravest first: red where a value is none or an exact
 * relation is broken, warm where a usual one is or points cannot be, blue where only a target is not reached, grey where
 * nothing is to be entered. Colours are never alone: the status and the column beside it say it in words.
 */
export function putFigureMarks(draft: SheetDraft, plan: Plan, entries: Area): void {
  const kinds = plan.unitKinds.length;
  const cell = cellAddress(entries.row, entries.column);
  const wrong = wrongCell({
    cells: cell,
    kinds: cellAddress(valueKindRow(kinds), entries.column, 'row'),
    words: cellAddress(wordsRow(kinds), entries.column, 'row'),
  });
  const unit = cellAddress(entries.row, at.code, 'column');
  // Whoever left the plan, as after a merger, keeps figures that nobody is to fill in or to put right.
  const left = `${cellAddress(entries.row, at.kindIndex, 'column')}>${kinds}`;
  draft.formatWhere(entries, `=AND(${unit}<>"",${left})`, {
    fill: colors.off,
    color: colors.quiet,
    bold: false,
  });
  draft.formatWhere(entries, `=${wrong}`, { ...bad, bold: true });
  putRelationMarks(draft, plan, entries);
  putCriterionMarks(draft, plan, entries, plan.criteria.filter(isGivenDirectly), warn);
  putCriterionMarks(draft, plan, entries, plan.criteria.filter(isHeldAgainstTarget), short);
  const needed = `INDEX(${areaAddress({ row: at.neededRow, column: entries.column, rows: kinds + 1, columns: 1 }, 'row')},${cellAddress(entries.row, at.kindIndex, 'column')})`;
  const owners = cellAddress(ownersRow(kinds), entries.column, 'row');
  const owned = `ISNUMBER(FIND(","&${unit}&",",${owners}))`;
  const nothing = `AND(${cell}="",${needed}<>1,NOT(${owned}))`;
  draft.formatWhere(entries, `=${nothing}`, { fill: colors.off });
  putStatusMarks(draft, entries);
}

/** At the points that were given, or the figure whose growth (or fall) would reach the target. */
function putCriterionMarks(
  draft: SheetDraft,
  plan: Plan,
  entries: Area,
  criteria: Plan['criteria'],
  look: { readonly fill: string; readonly color: string },
): void {
  const columnOf = new Map(plan.figures.map(({ code }, index) => [code, entries.column + index]));
  const remarks = cellAddress(entries.row, at.remarks, 'column');
  for (const { code, measure } of criteria) {
    const column = columnOf.get(measure.numerator.terms[0]?.figure ?? '');
    if (column === undefined) continue;
    const formula = `=ISNUMBER(FIND("${criterionTag(code).replaceAll('"', '""')}",${remarks}))`;
    draft.formatWhere({ ...entries, column, columns: 1 }, formula, look);
  }
}

function putStatusMarks(draft: SheetDraft, entries: Area): void {
  const status = { row: entries.row, column: at.status, rows: entries.rows, columns: 1 };
  const cell = cellAddress(entries.row, at.status, 'column');
  const beginsWith = (word: string): string => `=LEFT(${cell},${word.length})="${word}"`;
  const { complete, unusual, missing, wrong, broken, notCounted, repeated } = figuresTexts;
  draft
    .formatWhere(status, `=${cell}="${complete}"`, { fill: colors.good, color: colors.goodText })
    // A doubt comes before a target: it may change the figure.
    .formatWhere(status, beginsWith(`${complete}${unusual}`), warn)
    .formatWhere(status, beginsWith(complete), short);
  for (const word of [wrong, broken, repeated]) {
    draft.formatWhere(status, beginsWith(word.trim()), bad);
  }
  for (const word of [missing, notCounted]) {
    draft.formatWhere(status, beginsWith(word.trim()), warn);
  }
}
