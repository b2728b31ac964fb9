import { commonTexts, pointsTexts } from '../messages/workbookTexts';
import { areaAddress, cellAddress } from './address';
import { pointsColumn } from './criteriaSheet';
import type { Content } from './description';
import type { SheetDraft } from './draft';
import type { PointsContext } from './pointsFormulas';
import { pointsCodes as codes } from './pointsLayout';
import type { StyleName } from './styles';
/** The head rows read the criteria table by code, so that sorting or editing it changes the points at once. */
export function putPointsHead(draft: SheetDraft, context: PointsContext): void {
  const { plan, at, references } = context;
  const { rows, columns } = pointsTexts;
  const fromCriteria = (column: string, index: number): Content => {
    const place = cellAddress(at.criteriaRowRow, at.firstCriterion + index, 'row');
    const value = `INDEX(${references.criteria(column)},${place})`;
    // Formulas calculate with the parameter, so a blank one is 0 here; whatever is shown stays blank.
    return { formula: column === 'parameter' ? `=${value}` : `=IF(${value}="","",${value})` };
  };
  const line = (
    row: number,
    label: string,
    contents: readonly Content[],
    style: StyleName,
  ): void => {
    draft
      .put(row, 0, [['', label, '', '', '', '']], style === 'group' ? style : 'computedText')
      .put(row, at.firstCriterion, [contents], style);
  };
  const tieKey = (code: string): Content => {
    const index = plan.ranking.tieChain.findIndex((_, other) => codes.tieKey(other) === code);
    const tieCode = references.tieCodes[index];
    if (tieCode === undefined) return headingOf(code);
    const all = areaAddress(
      { row: at.codeRow, column: at.firstCriterion, rows: 1, columns: at.criteria + at.groups },
      'both',
    );
    return { formula: `=IFERROR(MATCH(${tieCode},${all},0),0)` };
  };
  const blanks = (count: number): readonly string[] => Array<string>(count).fill('');
  draft
    .put(0, 0, [[pointsTexts.title]], 'sheetTitle')
    .put(1, 0, [[pointsTexts.help]], 'help')
    .put(
      at.codeRow,
      0,
      [
        [
          '_ma',
          '_ten',
          '_loai',
          '_tencum',
          '_chisoloai',
          '_dongthamdinh',
          ...[...plan.criteria, ...plan.groups].map(({ code }) => code),
          ...at.tail,
        ],
      ],
      'code',
    );
  line(
    at.groupRow,
    rows.group,
    [
      ...plan.criteria.map(
        ({ group }) => plan.groups.find(({ code }) => code === group)?.ordinal ?? group,
      ),
      ...blanks(at.groups + at.tail.length),
    ],
    'group',
  );
  draft.put(
    at.nameRow,
    0,
    [
      [
        commonTexts.code,
        commonTexts.unit,
        columns.kind,
        columns.cluster,
        '',
        '',
        ...plan.criteria.map((_, index) => fromCriteria('name', index)),
        ...plan.groups.map(({ ordinal }) => columns.groupTotal(ordinal)),
        ...at.tail.map(tieKey),
      ],
    ],
    'head',
  );
  const criteriaCodes = references.criteria('code');
  line(
    at.criteriaRowRow,
    rows.criteriaRow,
    plan.criteria.map((_, index): Content => {
      const code = cellAddress(at.codeRow, at.firstCriterion + index, 'row');
      return { formula: `=MATCH(${code},${criteriaCodes},0)` };
    }),
    'helper',
  );
  const parameters = [
    [at.targetRow, rows.target, 'target'],
    [at.atMostRow, rows.atMost, 'comparison'],
    [at.parameterRow, rows.parameter, 'parameter'],
    [at.policyRow, rows.policy, 'whenNotApplicable'],
    [at.gateRow, rows.gate, 'gate'],
  ] as const;
  for (const [row, label, column] of parameters) {
    line(
      row,
      label,
      plan.criteria.map((_, index) => fromCriteria(column, index)),
      'computedCenter',
    );
  }
  plan.unitKinds.forEach(({ code, name }, index) => {
    line(
      at.maxRow + index,
      rows.max(name),
      plan.criteria.map((_, criterion) => fromCriteria(pointsColumn(code), criterion)),
      'computedCenter',
    );
  });
  draft
    .height(0, 26)
    .height(1, 20)
    .hideRows(at.codeRow, 1)
    .height(at.groupRow, 18)
    .height(at.nameRow, 104)
    .height(at.targetRow, 18, 1)
    .height(at.maxRow, 18, plan.unitKinds.length)
    .hideRows(at.criteriaRowRow, 1)
    .hideRows(at.atMostRow, at.maxRow - at.atMostRow)
    .hideRows(at.firstRow - 1, 1);
}

function headingOf(code: string): string {
  const { columns } = pointsTexts;
  const headings: Record<string, string> = {
    [codes.missing]: columns.missing,
    [codes.invalid]: columns.invalid,
    [codes.notApplicable]: columns.notApplicable,
    [codes.computedTotal]: columns.computedTotal,
    [codes.total]: columns.total,
    [codes.status]: columns.status,
    [codes.rank]: columns.rank,
    [codes.band]: columns.band,
  };
  return headings[code] ?? columns.helper;
}
