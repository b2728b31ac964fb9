import { periodsTexts } from '../../messages/sheetTexts/results';
import { commonTexts, sheetTitles } from '../../messages/sheetTexts/titles';
import type { CodedRow } from '../codedRows';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { endTypedTable, leftOverCodes } from '../figures/leftOver';
import { growRows } from '../grownRows';
import { names } from '../names';
import { styles } from '../styles';
import { columnWidthFor } from '../textHeight';
import { UNIT_NAME_WIDTH, UNIT_ROW_HEIGHT, putUnits, unitNames } from '../unitNames';
import { periodFormulas, type PeriodsContext } from './periodsFormulas';
import { pastCodes, periodCodes as codes } from './periodsLayout';

/** Characters of a column of results. */
const WIDTH = 13;

/** The sheet Các kỳ: what earlier periods gave, typed, and what they come to with the present one, computed. */
export function periodsSheet(
  context: PeriodsContext,
  rows: readonly CodedRow[],
  title: string = sheetTitles.periods,
): SheetDescription {
  const { plan, at, references } = context;
  const typed = plan.history.periods.flatMap(({ code }) => [
    pastCodes.total(code),
    pastCodes.rank(code),
    pastCodes.band(code),
  ]);
  const leftOver = leftOverCodes(
    rows,
    typed.map((code) => ({ code })),
  );
  const areBands = new Set<string>([
    ...plan.history.periods.map(({ code }) => pastCodes.band(code)),
    ...[codes.band, codes.combinedBand],
  ]);
  const bandWidth = columnWidthFor(
    plan.bands.map(({ name }) => name),
    styles.computedCenter,
    WIDTH,
  );
  const draft = new SheetDraft({
    key: 'periods',
    title,
    tabColor: '#14572B',
    columnWidths: [
      ...[9, UNIT_NAME_WIDTH, 4, 4, 4],
      ...at.codes.slice(5).map((code) => (areBands.has(code) ? bandWidth : WIDTH)),
    ],
    freeze: { rows: at.firstRow, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: Math.max(1, Math.ceil(at.codes.length / 16)),
      titleRows: { first: at.nameRow, last: at.nameRow },
      titleColumns: { first: 0, last: 1 },
      area: null,
    },
  });
  /** Where periods are counted, the combined result is no number of points. */
  const arePoints = new Set<string>([
    ...[codes.total, codes.points],
    ...(plan.history.rule === 'count' ? [] : [codes.combined]),
  ]);
  const area = (column: number, columns: number) => ({
    row: at.firstRow,
    column,
    rows: rows.length,
    columns,
  });
  draft
    .put(0, 0, [[periodsTexts.title]], 'sheetTitle')
    .put(1, 0, [[periodsTexts.help]], 'help')
    .put(at.codeRow, 0, [at.codes], 'code')
    .put(at.nameRow, 0, [headings(context)], 'head');
  putUnits(draft, references, at, rows);
  at.codes.forEach((code, column) => {
    if (column < 2) return;
    if (typed.includes(code)) {
      const isTotal = code.startsWith(pastCodes.total(''));
      draft
        .put(
          at.firstRow,
          column,
          rows.map(({ values }): readonly Content[] => [values.get(code) ?? null]),
        )
        .style(
          area(column, 1),
          areBands.has(code) ? 'entryText' : isTotal ? 'entryEarned' : 'entryNumber',
        );
      return;
    }
    draft
      .fill({
        row: at.firstRow,
        column,
        rows: rows.length,
        formulasAt: (row) => [periodFormulas(context, row)[code] ?? '=""'],
      })
      .style(area(column, 1), arePoints.has(code) ? 'points' : 'computedCenter');
  });
  endTypedTable(
    draft,
    [names.periods, names.periodRows],
    { codeRow: at.codeRow, headRow: at.nameRow, first: at.firstRow, columns: at.codes.length },
    rows,
    leftOver,
  );
  growRows(draft, at.firstRow, [UNIT_NAME_WIDTH], unitNames(plan, rows), UNIT_ROW_HEIGHT);
  return draft
    .hideColumns(at.column(codes.row), 3)
    .height(0, 26)
    .height(1, 20)
    .hideRows(at.codeRow, 1)
    .height(at.nameRow, 60)
    .finish();
}

function headings({ plan, at }: PeriodsContext): readonly string[] {
  const texts = periodsTexts;
  const known: Record<string, string> = {
    _ma: commonTexts.code,
    _ten: commonTexts.unit,
    [codes.total]: texts.present(plan.period.label),
    [codes.rank]: texts.presentRank,
    [codes.band]: texts.band(plan.period.label),
    [codes.places]: texts.places,
    [codes.points]: texts.points,
    [codes.combined]: texts.combined,
    [codes.combinedRank]: texts.combinedRank,
    [codes.combinedBand]: texts.combinedBand,
  };
  for (const { code, label } of plan.history.periods) {
    known[pastCodes.total(code)] = texts.total(label);
    known[pastCodes.rank(code)] = texts.rank(label);
    known[pastCodes.band(code)] = texts.band(label);
  }
  return at.codes.map((code) => known[code] ?? '');
}
