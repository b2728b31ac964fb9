import { aggregationWords, gateWords } from '../../messages/workbook';
import { filledFormula, noteTexts as texts } from '../../messages/noteTexts';
import { pointsTexts } from '../../messages/workbookTexts';
import type { Gate } from '../../plan/criterion';
import { SUM_DECIMALS } from '../../rules/sum';
import { areaAddress, cellAddress } from '../address';
import { bandFromFormula, lacking, lowGroups } from './bands';
import { type PointsContext, rowCells, type RowCells } from './context';
import { hasFired } from './gates';
import { CLUSTER_STRIDE, pointsCodes as codes } from './layout';
import { equalKeys } from './ranks';

/** Decimals of earned points in a note: those that points are rounded to, and two at least. */
const LEAST_DECIMALS = 2;

/** No note is longer than this, however much comes together. */
const LONGEST = 1000;

/** The formulas of `resultNotes` for one row, by the code of the column: parts, then the whole note. */
export function noteFormulas(
  context: PointsContext,
  row: number,
): Readonly<Record<string, string>> {
  const { plan } = context;
  const cells = rowCells(context, row);
  const { here } = cells;
  const whenRanked = (text: string): string => `=IF(${here(codes.status)}<>"","",${text})`;
  const gate = (...gates: readonly Gate[]): string =>
    namedCriteria(context, gates.map((one) => firedBy(cells, one)).join('+'));
  const lowering = `${firedBy(cells, 'capBand')}*(${cells.head('gateBands', cells.all)}>=${here(codes.bandByPoints)})+${firedBy(cells, 'dropBand')}`;
  const formulas: Record<string, string> = {
    [codes.unrankedBy]: `=${gate('unranked')}`,
    [codes.lostAllBy]: whenRanked(gate('all')),
    [codes.lostGroupBy]: whenRanked(gate('group')),
    [codes.rescaled]: whenRanked(rescaledFormula(context, cells)),
    [codes.bandByPoints]: `=${bandByPoints(context, cells)}`,
    [codes.loweringGates]: whenRanked(namedCriteria(context, lowering)),
    [codes.lowered]: whenRanked(loweredFormula(context, cells)),
    [codes.sharing]: `=${equalKeys(context, cells)}`,
    [codes.unitAhead]: `=${placeOf(cells, here(codes.better))}`,
    [codes.unitBehind]: `=${placeOf(cells, `${here(codes.better)}+1+${here(codes.sharing)}`)}`,
    [codes.tie]: whenRanked(tieFormula(context, cells)),
    [codes.note]: noteFormula(cells),
  };
  plan.bands.forEach((_, index) => {
    formulas[codes.bandLacks(index)] = `=${lackFormula(context, cells, index)}`;
  });
  return formulas;
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

/** The first of some neighbouring columns that an array marks, and how many more there are; "" for none. */
function named(
  marks: string,
  { names, columns }: { readonly names: string; readonly columns: number },
  texts: { readonly one: string; readonly others: string },
): string {
  // A truth value would be more than any number.
  const isMarked = `((${marks})*1>0)`;
  const count = `SUMPRODUCT(--${isMarked})`;
  // The first has the largest distance from the end.
  const distance = `(${columns}+MIN(COLUMN(${names}))-COLUMN(${names}))`;
  const first = `INDEX(${names},${columns + 1}-SUMPRODUCT(MAX(${isMarked}*${distance})))`;
  const others = filledFormula(texts.others, `(${count}-1)`);
  return `IF(${count}=0,"",${filledFormula(texts.one, first)}&IF(${count}>1,${others},""))`;
}

function namedCriteria({ at }: PointsContext, marks: string): string {
  const columns = at.criteria;
  const area = { row: at.codeRow, column: at.firstCriterion, rows: 1, columns };
  const names = areaAddress(area, 'both');
  return named(marks, { names, columns }, { one: texts.criterion, others: texts.others.criterion });
}

function rescaledFormula({ references: to }: PointsContext, cells: RowCells): string {
  const groups = cells.groups((group) => group);
  const available = `ROUND(SUM(${cells.groups(codes.available)}),${SUM_DECIMALS})`;
  const without = `ROUND(${cells.here(codes.notApplicable)},${SUM_DECIMALS})`;
  // Not TEXT: its formats are written another way in each language.
  const earned = `FIXED(SUM(${groups}),MAX(${LEAST_DECIMALS},${to.pointsDecimals}),TRUE)`;
  const isMean = `${to.field('aggregation')}="${aggregationWords.weightedMean}"`;
  const isTold = `AND(${without}>0,${available}>0,${cells.here(codes.lostAllBy)}="")`;
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

/** What a band asks for besides points and is not there, each with a separator ahead. */
function lackFormula(context: PointsContext, cells: RowCells, index: number): string {
  const { at, references: to } = context;
  const percent = to.band(index, 'groupPercent');
  const requires = to.band(index, 'requires');
  const area = { row: at.groupRow, column: at.firstGroup, rows: 1, columns: at.groups };
  const names = areaAddress(area, 'both');
  const low = named(
    lowGroups(cells, percent),
    { names, columns: at.groups },
    { one: texts.group, others: texts.others.group },
  );
  const open = namedCriteria(context, lacking(context, cells, requires));
  const asks = (cell: string, missing: string, text: string): string =>
    `IF(${cell}="","",IF(${missing}="","",", "&${text}))`;
  return [
    asks(percent, low, filledFormula(texts.groupBelow, low, percent)),
    asks(requires, open, filledFormula(texts.notFull, open)),
  ].join('&');
}

function loweredFormula({ plan, references: to }: PointsContext, cells: RowCells): string {
  const { here } = cells;
  const points = here(codes.bandByPoints);
  const lacks = `${here(codes.bandLacks(0))}:${here(codes.bandLacks(plan.bands.length - 1))}`;
  const gates = here(codes.loweringGates);
  const byGates = `IF(${gates}="","",", "&${filledFormula(texts.gate, gates)})`;
  const reasons = `MID(INDEX(${lacks},${points})&${byGates},3,${LONGEST})`;
  const text = filledFormula(texts.lowered, `INDEX(${to.bandNames},${points})`, reasons);
  return `IF(N(${here(codes.bandIndex)})>${points},${text},"")`;
}

/** The row among all units of whoever stands at a place of the cluster; 0: nobody does. */
function placeOf(cells: RowCells, ordinal: string): string {
  const position = `${cells.here(codes.clusterIndex)}*${CLUSTER_STRIDE}+${ordinal}`;
  const isRanked = `${cells.here(codes.rankTotal)}<>""`;
  return `IF(${isRanked},IFERROR(MATCH(${position},${cells.over(codes.position)},0),0),0)`;
}

/** The nearest unit with the same total and what put one ahead of the other; then whether the rank is shared. */
function tieFormula(context: PointsContext, cells: RowCells): string {
  const { here, over } = cells;
  const { at, plan } = context;
  const other = (code: string, row: string): string => `INDEX(${over(code)},${row})`;
  const isEqual = (row: string): string =>
    `IF(${row}>0,${other(codes.rankTotal, row)}=${here(codes.rankTotal)},FALSE)`;
  const decisive = (row: string): string =>
    plan.ranking.tieChain.reduceRight((otherwise, _, index) => {
      const key = codes.tieKey(index);
      const label = cellAddress(at.groupRow, at.column(key), 'both');
      return `IF(${other(key, row)}<>${here(key)},${label},${otherwise})`;
    }, `"${texts.decision}"`);
  const told = (text: string, row: string): string =>
    `"; "&${filledFormula(text, other(codes.rank, row), decisive(row))}`;
  const [above, below] = [here(codes.unitAhead), here(codes.unitBehind)];
  const order = `IF(${isEqual(above)},${told(texts.behind, above)},IF(${isEqual(below)},${told(texts.ahead, below)},""))`;
  return `MID(${order}&IF(${here(codes.sharing)}>1,"; ${texts.shared}",""),3,${LONGEST})`;
}

/** Why a unit has no rank, otherwise all that there is to say, in the order of `resultNotes`. */
function noteFormula({ here }: RowCells): string {
  const [missing, invalid, quota] = [codes.missing, codes.invalid, codes.quota].map(here);
  const when = (condition: string, text: string): string => `IF(${condition},"; "&${text},"")`;
  const of = (code: string, text?: string): string =>
    when(`${here(code)}<>""`, text === undefined ? here(code) : filledFormula(text, here(code)));
  const { over, between } = pointsTexts.quota;
  const parts = [
    when(`${missing}>0`, filledFormula(texts.missing, missing ?? '')),
    when(`${invalid}>0`, filledFormula(texts.invalid, invalid ?? '')),
    of(codes.lostAllBy, texts.lostAll),
    of(codes.lostGroupBy, texts.lostGroup),
    of(codes.rescaled),
    of(codes.lowered),
    of(codes.tie),
    when(`${quota}="${over}"`, `"${texts.over}"`),
    when(`${quota}="${between}"`, `"${texts.between}"`),
  ];
  const status = here(codes.status);
  const gated = filledFormula(texts.gated, here(codes.unrankedBy));
  // Each part begins with its separator; the first one is cut off.
  return `=IF(${status}="${pointsTexts.status.gated}",${gated},IF(${status}<>"","${texts.noFigures}",MID(${parts.join('&')},3,${LONGEST})))`;
}
