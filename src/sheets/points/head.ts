import { criteriaTexts } from '../../messages/sheetTexts/planTables';
import { pointsTexts } from '../../messages/sheetTexts/results';
import { commonTexts } from '../../messages/sheetTexts/titles';
import { roleWords } from '../../messages/workbook';
import { GATE_BANDS } from '../../scoring/bands';
import { areaAddress, cellAddress } from '../address';
import { pointsColumn } from '../planTables/criteriaSheet';
import type { Content } from '../description';
import type { SheetDraft } from '../draft';
import { growRows } from '../grownRows';
import { NARROW, putNarrowHead } from '../narrowHead';
import type { StyleName } from '../styles';
import { UNIT_NAME_WIDTH } from '../unitNames';
import type { PointsContext } from './context';
import { pointsCodes as codes } from './columnCodes';
import { type HeadColumn, headColumns } from './layout';
import { tieLabel } from './notes';

/** What a formula of Điểm reads where the criteria table leaves a column blank. */
const whenBlank: Partial<Record<HeadColumn, string>> = {
  role: `"${roleWords.scored}"`,
  gateBands: String(GATE_BANDS),
};

/** The head rows read the criteria table by code, so that sorting or editing it changes the points at once. */
export function putPointsHead(draft: SheetDraft, context: PointsContext): void {
  const { plan, at, references } = context;
  const fromCriteria = (column: string, blank = '""'): readonly Content[] =>
    plan.criteria.map((_, index) => {
      const place = cellAddress(at.criteriaRowRow, at.firstCriterion + index, 'row');
      const range = references.criteria(column);
      if (range === null) return { formula: `=${blank}` };
      const value = `INDEX(${range},${place})`;
      return { formula: `=IF(${value}="",${blank},${value})` };
    });
  const line = (
    row: number,
    label: string,
    contents: readonly Content[],
    style: StyleName,
  ): void => {
    draft
      .put(row, 0, [['', label, '', '', '', '', '']], style === 'group' ? style : 'computedText')
      .put(row, at.firstCriterion, [contents], style);
  };
  draft.put(0, 0, [[pointsTexts.title]], 'sheetTitle').put(1, 0, [[pointsTexts.help]], 'help');
  putCodesAndNames(draft, context, fromCriteria('name'));
  const ordinals = plan.criteria.map(
    ({ group }) => plan.groups.find(({ code }) => code === group)?.ordinal ?? group,
  );
  const labels = new Map(
    plan.ranking.tieChain.map((_, index) => [codes.tieKey(index), tieLabel(context, index)]),
  );
  const beside = [
    ...plan.groups.map(({ ordinal }) => ordinal),
    ...at.tail.map((code) => {
      const formula = labels.get(code);
      return formula === undefined ? '' : { formula };
    }),
  ];
  line(at.groupRow, pointsTexts.rows.group, [...ordinals, ...beside], 'group');
  line(at.criteriaRowRow, pointsTexts.rows.criteriaRow, placesOf(context), 'helper');
  for (const column of headColumns) {
    const label = criteriaTexts.headings[column];
    line(at.headRow(column), label, fromCriteria(column, whenBlank[column]), 'computedCenter');
  }
  plan.unitKinds.forEach(({ code, name }, index) => {
    const label = pointsTexts.rows.max(name);
    line(at.maxRow + index, label, fromCriteria(pointsColumn(code)), 'computedCenter');
  });
  putGroupHead(draft, context);
  hideHead(draft, context);
  putNarrowHead(draft, {
    row: at.nameRow,
    column: at.firstCriterion,
    width: NARROW,
    texts: [
      ...plan.criteria.map(({ name }) => name),
      ...plan.groups.map(({ ordinal }) => pointsTexts.columns.groupTotal(ordinal)),
      ...at.tail.slice(0, at.shownTail).map((code) => headings[code] ?? ''),
    ],
  });
}

/** Where each criterion stands in its table. */
function placesOf({ plan, at, references }: PointsContext): readonly Content[] {
  const criteriaCodes = references.criteria('code') ?? '""';
  return plan.criteria.map((_, index) => {
    const code = cellAddress(at.codeRow, at.firstCriterion + index, 'row');
    return { formula: `=MATCH(${code},${criteriaCodes},0)` };
  });
}

function putCodesAndNames(
  draft: SheetDraft,
  { plan, at, references }: PointsContext,
  criteriaNames: readonly Content[],
): void {
  const { columns } = pointsTexts;
  const all = areaAddress(
    { row: at.codeRow, column: at.firstCriterion, rows: 1, columns: at.criteria + at.groups },
    'both',
  );
  const heading = (code: string): Content => {
    const index = plan.ranking.tieChain.findIndex((_, other) => codes.tieKey(other) === code);
    const tieCode = references.tieCodes[index];
    // The head of a tie key says which column its points stand in.
    return tieCode === undefined
      ? (headings[code] ?? columns.helper)
      : { formula: `=IFERROR(MATCH(${tieCode},${all},0),0)` };
  };
  const identity = [
    '_ma',
    '_ten',
    '_loai',
    '_tencum',
    '_chisoloai',
    '_dongthamdinh',
    '_dongdangky',
  ];
  draft
    .put(
      at.codeRow,
      0,
      [[...identity, ...[...plan.criteria, ...plan.groups].map(({ code }) => code), ...at.tail]],
      'code',
    )
    .put(
      at.nameRow,
      0,
      [
        [
          commonTexts.code,
          commonTexts.unit,
          columns.kind,
          columns.cluster,
          ...['', '', ''],
          ...criteriaNames,
          ...plan.groups.map(({ ordinal }) => columns.groupTotal(ordinal)),
          ...at.tail.map(heading),
        ],
      ],
      'head',
    );
}

/** Caps and weights above the groups' columns; a blank weight weighs nothing. */
function putGroupHead(draft: SheetDraft, { plan, at, references }: PointsContext): void {
  const { rows } = pointsTexts;
  const cells = (column: string, blank: string): readonly Content[] =>
    plan.groups.map(({ code }) => {
      const cell = references.ofGroup(column, code);
      return { formula: `=IF(${cell}="",${blank},${cell})` };
    });
  draft
    .put(at.capRow, 1, [[rows.cap]], 'computedText')
    .put(at.capRow, at.firstGroup, [cells('cap', '""')], 'computedCenter')
    .put(at.weightRow, 1, [[rows.weight]], 'computedText')
    .put(at.weightRow, at.firstGroup, [cells('weight', '0')], 'computedCenter');
}

function hideHead(draft: SheetDraft, { plan, at }: PointsContext): void {
  const [shown] = headColumns;
  const target = at.headRow(shown);
  draft
    .height(0, 26)
    .height(1, 20)
    .hideRows(at.codeRow, 1)
    .height(at.groupRow, 18)
    .height(target, 18, 1)
    .hideRows(at.criteriaRowRow, 1)
    .hideRows(target + 1, at.maxRow - target - 1)
    .hideRows(at.firstRow - 1, 1);
  const labels = plan.unitKinds.map(({ name }) => [pointsTexts.rows.max(name)]);
  growRows(draft, at.maxRow, [UNIT_NAME_WIDTH], labels, 18);
}

const { columns } = pointsTexts;
const headings: Readonly<Record<string, string>> = {
  [codes.missing]: columns.missing,
  [codes.invalid]: columns.invalid,
  [codes.notApplicable]: columns.notApplicable,
  [codes.computedTotal]: columns.computedTotal,
  [codes.bonus]: columns.bonus,
  [codes.penalty]: columns.penalty,
  [codes.total]: columns.total,
  [codes.status]: columns.status,
  [codes.rank]: columns.rank,
  [codes.band]: columns.band,
  [codes.quota]: columns.quota,
};
