import { aggregationWords, gateWords } from '../../messages/workbook';
import { filledFormula, noteTexts as texts } from '../../messages/noteTexts';
import { pointsTexts } from '../../messages/sheetTexts/results';
import type { Gate } from '../../plan/criterion';
import { SUM_DECIMALS } from '../../rules/sum';
import { areaAddress, cellAddress } from '../address';
import { bandFromFormula, lacking, lowGroups } from './bands';
import { type PointsContext, rowCells, type RowCells } from './context';
import { counts } from './entryCells';
import { hasFired } from './gates';
import { pointsCodes as codes } from './columnCodes';
import { CLUSTER_STRIDE } from './layout';
import { equalKeys } from './ranks';

/** Decimals of earned points in a note: those that points are rounded to, and two at least. */
const LEAST_DECIMALS = 2;

/** More than a plan has columns: the number of marked ones times this, and the place of the first, are one number. */
const MARKED = 100_000;

/** No note is longer than this, however much comes together. */
const LONGEST = 1000;

/** What a column marks some neighbouring columns by, and what is told of the marked ones. */
interface Marking {
  readonly column: string;
  readonly marks: string;
  readonly of: 'criterion' | 'group';
}

/** The formulas of `resultNotes` for one row, by the code of the column: parts, then the whole note. */
export function noteFormulas(
  context: PointsContext,
  row: number,
): Readonly<Record<string, string>> {
  const cells = rowCells(context, row);
  const { here } = cells;
  const whenRanked = (text: string): string => `=IF(${here(codes.status)}<>"","",${text})`;
  const byPoints = here(codes.bandByPoints);
  const [percent, requires] = [here(codes.bandPercent), here(codes.bandRequires)];
  const lowering = `${firedBy(cells, 'capBand')}*(${cells.head('gateBands', cells.all)}>=${byPoints})+${firedBy(cells, 'dropBand')}`;
  const markings: readonly Marking[] = [
    { column: codes.unrankedBy, marks: firedBy(cells, 'unranked'), of: 'criterion' },
    { column: codes.lostAllBy, marks: firedBy(cells, 'all'), of: 'criterion' },
    { column: codes.lostGroupBy, marks: firedBy(cells, 'group'), of: 'criterion' },
    { column: codes.loweringGates, marks: lowering, of: 'criterion' },
    {
      column: codes.lowGroups,
      marks: `${lowGroups(cells, percent)}*(${percent}<>"")`,
      of: 'group',
    },
    { column: codes.lacking, marks: lacking(context, cells, requires), of: 'criterion' },
  ];
  return {
    ...Object.fromEntries(
      markings.map(({ column, marks, of }) => [column, `=${marked(context, marks, of)}`]),
    ),
    [codes.rescaled]: whenRanked(rescaledFormula(context, cells)),
    [codes.bandByPoints]: `=${bandByPoints(context, cells)}`,
    [codes.bandPercent]: `=${ofBand(context, byPoints, 'groupPercent')}`,
    [codes.bandRequires]: `=${ofBand(context, byPoints, 'requires')}`,
    [codes.lowered]: whenRanked(loweredFormula(context, cells)),
    // Programs differ in what a blank text as a condition counts.
    [codes.sharing]: `=IF(${here(codes.rankTotal)}="",0,${equalKeys(context, cells)})`,
    [codes.unitAhead]: `=${placeOf(cells, here(codes.better))}`,
    [codes.unitBehind]: `=${placeOf(cells, `${here(codes.better)}+1+${here(codes.sharing)}`)}`,
    [codes.beside]: `=${besideFormula(cells)}`,
    [codes.tie]: whenRanked(tieFormula(context, cells)),
    [codes.note]: noteFormula(context, cells, row),
  };
}

/** What the head of a tie key calls its column: tiêu chí 2.1, nội dung “Hai là”. */
export function tieLabel({ at }: PointsContext, index: number): string {
  const place = cellAddress(at.nameRow, at.column(codes.tieKey(index)), 'both');
  const over = (row: number): string => {
    const columns = at.criteria + at.groups;
    return `INDEX(${areaAddress({ row, column: at.firstCriterion, rows: 1, columns }, 'both')},${place})`;
  };
  const criterion = filledFormula(texts.criterion, over(at.codeRow));
  const group = filledFormula(texts.group, over(at.groupRow));
  return `=IFERROR(IF(${place}=0,"",IF(${place}>${at.criteria},${group},${criterion})),"")`;
}

function firedBy(cells: RowCells, gate: Gate): string {
  const gates = cells.head('gate', cells.all);
  return `(${gates}="${gateWords[gate]}")*${hasFired(cells, 'official', cells.all)}`;
}

/** The columns that marks are over, as a reference to a row of their head. */
function headOver({ at }: PointsContext, of: Marking['of']): { head: string; columns: number } {
  const [row, column, columns] =
    of === 'criterion'
      ? [at.codeRow, at.firstCriterion, at.criteria]
      : [at.groupRow, at.firstGroup, at.groups];
  return { head: areaAddress({ row, column, rows: 1, columns }, 'both'), columns };
}

/**
 * How many columns an array marks, and how far the first of them is from the end, in one number: texts
 * are made of it where they are told, and the array is not calculated again for each of them.
 */
function marked(context: PointsContext, marks: string, of: Marking['of']): string {
  const { head, columns } = headOver(context, of);
  // A truth value would be more than any number.
  const isMarked = `((${marks})*1>0)`;
  const distance = `(${columns}+MIN(COLUMN(${head}))-COLUMN(${head}))`;
  return `SUMPRODUCT(--${isMarked})*${MARKED}+SUMPRODUCT(MAX(${isMarked}*${distance}))`;
}

/** The first marked column by name, and how many more there are. Only where there is one. */
function named(context: PointsContext, cells: RowCells, column: string, of: Marking['of']): string {
  const { head, columns } = headOver(context, of);
  const packed = cells.here(column);
  const first = `INDEX(${head},${columns + 1}-MOD(${packed},${MARKED}))`;
  const count = `INT(${packed}/${MARKED})`;
  const others = filledFormula(texts.others[of], `(${count}-1)`);
  return `${filledFormula(texts[of], first)}&IF(${count}>1,${others},"")`;
}

function rescaledFormula({ references: to }: PointsContext, cells: RowCells): string {
  const groups = cells.groups((group) => group);
  const available = `ROUND(SUM(${cells.groups(codes.available)}),${SUM_DECIMALS})`;
  const without = `ROUND(${cells.here(codes.notApplicable)},${SUM_DECIMALS})`;
  // Not TEXT: its formats are written another way in each language.
  const earned = `FIXED(SUM(${groups}),MAX(${LEAST_DECIMALS},${to.pointsDecimals}),TRUE)`;
  const isMean = `${to.field('aggregation')}="${aggregationWords.weightedMean}"`;
  const isTold = `AND(${without}>0,${available}>0,${cells.here(codes.lostAllBy)}=0)`;
  return `IF(${isTold},IF(${isMean},${filledFormula(texts.leftOut, without)},${filledFormula(texts.rescaled, earned, available)}),"")`;
}

/** The band that the points alone would give, 1 for the best. */
function bandByPoints(context: PointsContext, cells: RowCells): string {
  const { bands } = context.plan;
  return bands.reduceRight(
    (otherwise, _, index) =>
      `IF(${cells.here(codes.total)}>=${bandFromFormula(context, index, cells.kindIndex)},${index + 1},${otherwise})`,
    String(Math.max(1, bands.length)),
  );
}

/** What the table of bands says of the band whose place stands in a cell; "" where it says nothing. */
function ofBand({ plan, references: to }: PointsContext, place: string, column: string): string {
  return plan.bands.reduceRight((otherwise, _, index) => {
    const cell = to.band(index, column);
    return `IF(${place}=${index + 1},IF(${cell}="","",${cell}),${otherwise})`;
  }, '""');
}

function loweredFormula(context: PointsContext, cells: RowCells): string {
  const { here } = cells;
  const points = here(codes.bandByPoints);
  const told = (column: string, of: Marking['of'], text: (name: string) => string): string =>
    `IF(${here(column)}>0,", "&${text(named(context, cells, column, of))},"")`;
  const reasons = [
    told(codes.lowGroups, 'group', (name) =>
      filledFormula(texts.groupBelow, name, here(codes.bandPercent)),
    ),
    told(codes.lacking, 'criterion', (name) => filledFormula(texts.notFull, name)),
    told(codes.loweringGates, 'criterion', (name) => filledFormula(texts.gate, name)),
  ].join('&');
  const band = `INDEX(${context.references.bandNames},${points})`;
  const text = filledFormula(texts.lowered, band, `MID(${reasons},3,${LONGEST})`);
  return `IF(N(${here(codes.bandIndex)})>${points},${text},"")`;
}

/** The row among all units of whoever stands at a place of the cluster; 0: nobody does. */
function placeOf(cells: RowCells, ordinal: string): string {
  const position = `${cells.here(codes.clusterIndex)}*${CLUSTER_STRIDE}+${ordinal}`;
  const isRanked = `${cells.here(codes.rankTotal)}<>""`;
  return `IF(${isRanked},IFERROR(MATCH(${position},${cells.over(codes.position)},0),0),0)`;
}

/** The row of the nearest unit with the same total: below 0 where it is ahead, above 0 behind, 0 for none. */
function besideFormula({ here, over }: RowCells): string {
  const isEqual = (row: string): string => {
    const total = `INDEX(${over(codes.rankTotal)},${row})`;
    // A unit without a rank has a blank text here, which some programs hold to be 0.
    return `IF(${row}>0,AND(ISNUMBER(${total}),${total}=${here(codes.rankTotal)}),FALSE)`;
  };
  const [above, below] = [here(codes.unitAhead), here(codes.unitBehind)];
  return `IF(${isEqual(above)},-${above},IF(${isEqual(below)},${below},0))`;
}

/** What put one of two units with equal totals ahead of the other; then whether the rank is shared. */
function tieFormula(context: PointsContext, cells: RowCells): string {
  const { here, over } = cells;
  const { at, plan } = context;
  const beside = here(codes.beside);
  const other = (code: string): string => `INDEX(${over(code)},ABS(${beside}))`;
  const decisive = plan.ranking.tieChain.reduceRight((otherwise, _, index) => {
    const key = codes.tieKey(index);
    const label = cellAddress(at.groupRow, at.column(key), 'both');
    return `IF(${other(key)}<>${here(key)},${label},${otherwise})`;
  }, `"${texts.decision}"`);
  const told = (text: string): string => `"; "&${filledFormula(text, other(codes.rank), decisive)}`;
  const order = `IF(${beside}<0,${told(texts.behind)},IF(${beside}>0,${told(texts.ahead)},""))`;
  return `MID(${order}&IF(${here(codes.sharing)}>1,"; ${texts.shared}",""),3,${LONGEST})`;
}

/** Why a unit has no rank, otherwise all that there is to say, in the order of `resultNotes`. */
function noteFormula(context: PointsContext, cells: RowCells, row: number): string {
  const { here } = cells;
  const when = (condition: string, text: string): string => `IF(${condition},"; "&${text},"")`;
  const counted = (count: string, text: string): string =>
    when(`${count}>0`, filledFormula(text, count));
  const official = cells.official(cells.all);
  const appraised = `SUMPRODUCT(ISNUMBER(${official})*(${official}<>${cells.computed(cells.all)}))`;
  const lost = (code: string, text: string): string =>
    when(`${here(code)}>0`, filledFormula(text, named(context, cells, code, 'criterion')));
  const said = (code: string): string => when(`${here(code)}<>""`, here(code));
  const { over, between } = pointsTexts.quota;
  const quota = here(codes.quota);
  const parts = [
    counted(here(codes.missing), texts.missing),
    counted(here(codes.invalid), texts.invalid),
    counted(counts(context, row).broken, texts.broken),
    counted(appraised, texts.appraised),
    lost(codes.lostAllBy, texts.lostAll),
    lost(codes.lostGroupBy, texts.lostGroup),
    said(codes.rescaled),
    said(codes.lowered),
    said(codes.tie),
    when(`${quota}="${over}"`, `"${texts.over}"`),
    when(`${quota}="${between}"`, `"${texts.between}"`),
  ];
  const status = here(codes.status);
  const gated = filledFormula(texts.gated, named(context, cells, codes.unrankedBy, 'criterion'));
  // Each part begins with its separator; the first one is cut off.
  return `=IF(${status}="${pointsTexts.status.gated}",${gated},IF(${status}<>"","${texts.noFigures}",MID(${parts.join('&')},3,${LONGEST})))`;
}
