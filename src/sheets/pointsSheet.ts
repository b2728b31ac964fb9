import { commonTexts, pointsTexts, sheetTitles } from '../messages/workbookTexts';
import { outcomeMarks } from '../rules/outcome';
import { areaAddress, cellAddress } from './address';
import type { Content, SheetDescription } from './description';
import { SheetDraft } from './draft';
import { names } from './names';
import { pointsColumn } from './criteriaSheet';
import { pointsCodes as codes, type PointsLayout } from './pointsLayout';
import { type PointsContext, pointsRow } from './pointsFormulas';
import { colors, type StyleName } from './styles';

/** The sheet Điểm: live formulas from figures to points, totals, bands and ranks. */
export function pointsSheet(
  context: PointsContext,
  title: string = sheetTitles.points,
): SheetDescription {
  const { plan, at } = context;
  const shown = plan.criteria.length + plan.groups.length;
  const draft = new SheetDraft({
    key: 'points',
    title,
    tabColor: '#14572B',
    columnWidths: [
      9,
      44,
      24,
      28,
      4,
      4,
      ...plan.criteria.map(() => 10),
      ...plan.groups.map(() => 11),
      ...at.tail.map((code) => (code === codes.band || code === codes.status ? 20 : 11)),
    ],
    freeze: { rows: at.firstRow, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: Math.max(1, Math.ceil(shown / 16)),
      titleRows: { first: at.groupRow, last: at.nameRow },
      titleColumns: { first: 0, last: 1 },
      area: null,
    },
  });
  putHead(draft, context);
  draft
    .fill({
      row: at.firstRow,
      column: 0,
      rows: at.rows,
      formulasAt: (row) => pointsRow(context, row),
    })
    .height(at.firstRow, 20, at.rows);
  putStyles(draft, at);
  return draft
    .name(names.points, {
      row: at.codeRow,
      column: 0,
      rows: 1,
      columns: at.firstCriterion + shown + at.tail.length,
    })
    .name(names.pointRows, { row: at.firstRow, column: 0, rows: 1, columns: 1 })
    .finish();
}

/** The head rows read the criteria table by code, so that sorting or editing it changes the points at once. */
function putHead(draft: SheetDraft, context: PointsContext): void {
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
    .height(at.codeRow, 13)
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
    [codes.notApplicable]: columns.notApplicable,
    [codes.computedTotal]: columns.computedTotal,
    [codes.total]: columns.total,
    [codes.status]: columns.status,
    [codes.rank]: columns.rank,
    [codes.band]: columns.band,
  };
  return headings[code] ?? columns.helper;
}

function putStyles(draft: SheetDraft, at: PointsLayout): void {
  const { firstRow: row, rows } = at;
  const area = (column: number, columns: number) => ({ row, column, rows, columns });
  draft
    .style(area(0, 1), 'computedCenter')
    .style(area(1, 3), 'computedText')
    .style(area(at.kindIndex, 2), 'computedCenter')
    .style(area(at.firstCriterion, at.criteria), 'points')
    .style(area(at.firstGroup, at.groups), 'total')
    .style(area(at.firstGroup + at.groups, at.tail.length), 'computedCenter')
    .style(area(at.column(codes.computedTotal), 2), 'total')
    .hideColumns(at.kindIndex, 2)
    .hideColumns(at.column(codes.applicable), 1)
    .hideColumns(
      at.column(codes.clusterIndex),
      at.column(codes.position) - at.column(codes.clusterIndex) + 1,
    );
  const points = area(at.firstCriterion, at.criteria);
  const cell = cellAddress(row, at.firstCriterion);
  draft
    .formatWhere(points, `=${cell}="${outcomeMarks.missing}"`, {
      fill: colors.warn,
      color: colors.warnText,
    })
    .formatWhere(points, `=${cell}="${outcomeMarks.invalid}"`, {
      fill: colors.bad,
      color: colors.badText,
    })
    .formatWhere(
      points,
      `=OR(${cell}="${outcomeMarks.notApplicable}",${cell}="${outcomeMarks.notForUnit}")`,
      {
        color: colors.quiet,
      },
    )
    .formatWhere(points, `=AND(ISNUMBER(${cell}),${cell}=0)`, {
      color: colors.badText,
      bold: true,
    });
  const status = area(at.column(codes.status), 1);
  draft.formatWhere(status, `=${cellAddress(row, status.column)}<>""`, {
    fill: colors.bad,
    color: colors.badText,
  });
}
