import { pledgesTexts } from '../../messages/sheetTexts/entries';
import { commonTexts, sheetTitles } from '../../messages/sheetTexts/titles';
import { isPartOfWhole } from '../../plan/partOf';
import type { Plan } from '../../plan/plan';
import type { CodedRow } from '../codedRows';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { endTypedTable, leftOverCodes } from '../figures/leftOver';
import { growRows } from '../grownRows';
import { names } from '../names';
import { NARROW, putNarrowHead } from '../narrowHead';
import { pledgeCriteria, pledgesLayout as at } from './pledgesLayout';
import type { References } from '../references';
import { UNIT_NAME_WIDTH, UNIT_ROW_HEIGHT, putUnits, unitNames } from '../unitNames';

/** The sheet Đăng ký: targets that a unit registered for itself, above those of the plan (its part III.1). */
export function pledgesSheet(
  plan: Plan,
  references: References,
  rows: readonly CodedRow[],
  title: string = sheetTitles.pledges,
): SheetDescription {
  const criteria = pledgeCriteria(plan);
  const leftOver = leftOverCodes(rows, criteria);
  const columns = at.firstCriterion + criteria.length;
  const draft = new SheetDraft({
    key: 'pledges',
    title,
    tabColor: '#B8860B',
    columnWidths: [9, UNIT_NAME_WIDTH, ...criteria.map(() => NARROW)],
    freeze: { rows: at.firstRow, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: Math.max(1, Math.ceil(criteria.length / 16)),
      titleRows: { first: at.nameRow, last: at.targetRow },
      titleColumns: { first: 0, last: 1 },
      area: null,
    },
  });
  const lookUp = (column: string, code: string): string => {
    const range = references.criteria(column);
    const codes = references.criteria('code') ?? '""';
    const value = `INDEX(${range ?? '""'},MATCH("${code}",${codes},0))`;
    return `=IFERROR(IF(${value}="","",${value}),"")`;
  };
  const fromCriteria = (column: string): readonly Content[] =>
    criteria.map(({ code }) => ({ formula: lookUp(column, code) }));
  draft
    .put(0, 0, [[pledgesTexts.title]], 'sheetTitle')
    .put(1, 0, [[pledgesTexts.help]], 'help')
    .put(at.codeRow, 0, [['_ma', '_ten', ...criteria.map(({ code }) => code)]], 'code')
    .put(at.nameRow, 0, [[commonTexts.code, commonTexts.unit, ...fromCriteria('name')]], 'head')
    .put(at.targetRow, 0, [['', pledgesTexts.target, ...fromCriteria('target')]], 'computedCenter')
    .put(
      at.firstRow,
      at.firstCriterion,
      rows.map(({ values }) => criteria.map(({ code }): Content => values.get(code) ?? null)),
    );
  putUnits(draft, references, at, rows);
  const area = (column: number, width: number) => ({
    row: at.firstRow,
    column,
    rows: rows.length,
    columns: width,
  });
  draft
    .style(area(at.firstCriterion, criteria.length), 'entryTarget')
    .height(0, 26)
    .height(1, 20)
    .hideRows(at.codeRow, 1)
    .height(at.targetRow, 18);
  growRows(draft, at.firstRow, [UNIT_NAME_WIDTH], unitNames(plan, rows), UNIT_ROW_HEIGHT);
  if (criteria.length > 0) {
    putNarrowHead(draft, {
      row: at.nameRow,
      column: at.firstCriterion,
      width: NARROW,
      texts: criteria.map(({ name }) => name),
    });
  }
  criteria.forEach((criterion, index) => {
    // Of a part nobody can have more than all. Of 12/10 Excel makes a day, whose number is far beyond.
    const isPart = isPartOfWhole(criterion.measure, plan.relations);
    draft.validate({
      area: area(at.firstCriterion + index, 1),
      rule: { kind: 'decimal', min: 0, max: isPart ? 100 : null },
      prompt: null,
      alert: {
        style: 'stop',
        title: pledgesTexts.title,
        message: isPart ? pledgesTexts.shareAlert : pledgesTexts.alert,
      },
    });
  });
  endTypedTable(
    draft,
    [names.pledges, names.pledgeRows],
    { codeRow: at.codeRow, headRow: at.nameRow, first: at.firstRow, columns: columns },
    rows,
    leftOver,
  );
  return draft.finish();
}
