import { isHeldAgainstTarget } from '../../checks/targets';
import { cardTexts } from '../../messages/printTexts';
import { formTexts } from '../../messages/unitWorkbookTexts';
import { comparisonWords } from '../../messages/workbook';
import { pointsTexts } from '../../messages/sheetTexts/results';
import { unitOfMeasure } from '../../plan/counted';
import type { Criterion } from '../../plan/criterion';
import { NO, NOT_APPLICABLE, YES } from '../../plan/entry';
import { figuresOf } from '../../plan/measure';
import { rules } from '../../rules';
import { ownTargetFormula } from '../../rules/ownTarget';
import { sumFormula } from '../../rules/sum';
import { cellAddress, sheetReference } from '../address';
import type { Content } from '../description';
import type { PointsContext } from '../points/context';
import { pointsCodes as codes } from '../points/columnCodes';
import type { HeadColumn } from '../points/layout';
import { cardColumns as at } from './cardLayout';

/** The formulas of one card. `row`: where the hidden cells stand that say whose it is. */
export interface CardCells {
  readonly context: PointsContext;
  readonly row: number;
  /** What a column of Điểm says of the unit, by its code. */
  readonly of: (code: string) => string;
  /** What a column of figures says of the unit. */
  readonly figure: (code: string) => string;
  readonly kindIndex: string;
}

export function cardCells(context: PointsContext, row: number): CardCells {
  const { at: points, references: to, firstEntryRow } = context;
  const place = cellAddress(row, at.numerator, 'both');
  return {
    context,
    row,
    of: (code) => `INDEX(${pointsOver(context, code)},${place})`,
    figure: (code) => `INDEX(${to.figureColumn(code, firstEntryRow, points.rows)},${place})`,
    kindIndex: cellAddress(row, at.denominator, 'both'),
  };
}

/** A column of Điểm over all units: by its code, or one of those ahead of the criteria. */
export function pointsOver(
  { at: points, references: to }: PointsContext,
  code: string | { readonly column: number },
): string {
  const column = typeof code === 'string' ? points.column(code) : code.column;
  return sheetReference(to.title('points'), {
    ...{ row: points.firstRow, column, rows: points.rows, columns: 1 },
  });
}

/** The hidden cells of a card's own row: mark, code, place among the rows of Điểm, kind. */
export function placeFormulas(context: PointsContext, row: number): readonly Content[] {
  const { at: points } = context;
  const code = cellAddress(row, at.outcome, 'column');
  const place = cellAddress(row, at.numerator, 'column');
  const all = pointsOver(context, { column: points.code });
  return [
    // A pasted list of units may have its codes as numbers.
    { formula: `=IFERROR(MATCH(${code}&"",${all},0),MATCH(--${code},${all},0))` },
    { formula: `=INDEX(${pointsOver(context, { column: points.kindIndex })},${place})` },
  ];
}

/** What stands in the cells of a criterion's line, from its figures to its gate. */
export function criterionCells(cells: CardCells, criterion: Criterion, row: number): Content[] {
  const here = (column: number): string => cellAddress(row, column, 'column');
  const official = cells.of(codes.official(criterion.code));
  const outcome = here(at.outcome);
  const { numerator, denominator } = criterion.measure;
  const counts = rules[criterion.rule].looksAt === 'numbers';
  const all = figuresOf(criterion.measure).map(cells.figure);
  const known = (sum: string): string => `=IF(COUNT(${all.join(',')})=${all.length},${sum},"")`;
  const formula = (text: string): Content => ({ formula: `=${text}` });
  return [
    formula(figuresFormula(cells, criterion, here)),
    targetCell(cells, criterion, here(at.bound)),
    verdictCell(cells, criterion, here),
    formula(`IF(ISNUMBER(${official}),${official},${outcome})`),
    formula(`INDEX(${maxColumn(cells, criterion)},${cells.kindIndex})`),
    criterion.code,
    formula(cells.of(criterion.code)),
    counts ? { formula: known(sumFormula(numerator, cells.figure)) } : null,
    counts && denominator ? { formula: known(sumFormula(denominator, cells.figure)) } : null,
    boundCell(cells, criterion),
    gateCell(criterion, here(at.points)),
    // 1 where somebody appraised: the figures alone gave other points.
    formula(`IF(ISNUMBER(${official}),IF(${official}=${outcome},0,1),0)`),
  ];
}

function headCell({ context }: CardCells, code: string, head: HeadColumn): string {
  const { at: points, references: to } = context;
  const area = { row: points.headRow(head), column: points.column(code), rows: 1, columns: 1 };
  return sheetReference(to.title('points'), area);
}

function maxColumn({ context }: CardCells, { code }: Criterion): string {
  const { at: points, plan, references: to } = context;
  return sheetReference(to.title('points'), {
    ...{ row: points.maxRow, column: points.column(code) },
    ...{ rows: plan.unitKinds.length + 1, columns: 1 },
  });
}

/** The figures as they were typed, in short: `45/60 = 75 %`, `3 vụ`, `Tốt`, `KAD`. */
function figuresFormula(
  { context, figure }: CardCells,
  criterion: Criterion,
  here: (column: number) => string,
): string {
  const { measure, rule } = criterion;
  const all = figuresOf(measure).map(figure);
  if (rules[rule].looksAt !== 'numbers') return all.map((one) => `${one}&""`).join('&"; "&');
  const [above, below, bound] = [at.numerator, at.denominator, at.bound].map(here);
  const exempt = all.map((one) => `${one}="${NOT_APPLICABLE}"`).join(',');
  const mark = `IF(ISNUMBER(${here(at.outcome)}),"",${here(at.outcome)})`;
  const otherwise = `IF(OR(${exempt}),"${NOT_APPLICABLE}",${mark})`;
  const known = new Map(context.plan.figures.map((one) => [one.code, one]));
  const unit = unitOfMeasure(known, measure.numerator).replaceAll('"', '""');
  if (measure.denominator === null) {
    const counted = unit === '' ? `${above}&""` : `${above}&" ${unit}"`;
    return `IF(ISNUMBER(${above}),${counted},${otherwise})`;
  }
  const exact = `100*${above}/${below}`;
  // As many decimals as keep it apart from a target that it does not reach.
  const shown = `ROUND(${exact},IF(AND(ROUND(${exact},2)=${bound},${exact}<>${bound}),6,2))`;
  const share = `IF(${below}>0,${above}&"/"&${below}&" = "&${shown}&"\u00a0%",${above}&"/"&${below})`;
  return `IF(AND(ISNUMBER(${above}),ISNUMBER(${below})),${share},${otherwise})`;
}

/** The target that counts for the unit: what it registered itself where that is more. */
function boundCell(cells: CardCells, criterion: Criterion): Content {
  if (!isHeldAgainstTarget(criterion)) return null;
  const { context } = cells;
  const comparison = headCell(cells, criterion.code, 'comparison');
  const { '<=': atMost, '<': below } = comparisonWords;
  const pledgeRow = placeOf(cells, context.at.pledgeRow);
  const formula = ownTargetFormula(criterion, {
    target: headCell(cells, criterion.code, 'target'),
    own: () => `INDEX(${context.pledges.target(criterion.code)},${pledgeRow})`,
    atMost: `OR(${comparison}="${atMost}",${comparison}="${below}")`,
  });
  return { formula: `=${formula}` };
}

function placeOf({ context, row }: CardCells, column: number): string {
  return `INDEX(${pointsOver(context, { column })},${cellAddress(row, at.numerator, 'both')})`;
}

function targetCell(cells: CardCells, criterion: Criterion, bound: string): Content {
  const { rule, measure } = criterion;
  if (rule === 'zeroTolerance') return formTexts.noneAllowed;
  if (rules[rule].looksAt === 'yesNo') return YES;
  if (!isHeldAgainstTarget(criterion)) return null;
  const unit = measure.denominator === null ? '' : '&"\u00a0%"';
  const comparison = headCell(cells, criterion.code, 'comparison');
  return { formula: `=IF(ISNUMBER(${bound}),${comparison}&" "&${bound}${unit},"")` };
}

function verdictCell(
  { of, figure }: CardCells,
  criterion: Criterion,
  here: (column: number) => string,
): Content {
  const { rule, measure } = criterion;
  const { reached, short, happened } = cardTexts;
  const [above, below] = [at.numerator, at.denominator].map(here);
  if (rule === 'zeroTolerance') {
    return { formula: `=IF(ISNUMBER(${above}),IF(${above}<=0,"${reached}","${happened}"),"")` };
  }
  if (rules[rule].looksAt === 'yesNo') {
    const answer = figure(figuresOf(measure)[0] ?? '');
    return {
      formula: `=IF(${answer}="${YES}","${reached}",IF(${answer}="${NO}","${short}",""))`,
    };
  }
  if (!isHeldAgainstTarget(criterion)) return null;
  const object = measure.denominator === null ? '' : `,N(${below})>0`;
  const isThere = `AND(ISNUMBER(${here(at.outcome)}),ISNUMBER(${above})${object})`;
  return {
    formula: `=IF(${isThere},IF(${of(codes.short(criterion.code))}=1,"${short}","${reached}"),"")`,
  };
}

/** What the criterion's gate does, in words, where it has fired (`hasFired` in scoring/). */
function gateCell({ code, gate, role }: Criterion, points: string): Content {
  if (gate === 'none') return null;
  const fires = { scored: '=0', tieOnly: '=0', penalty: '>0', bonus: '<0' }[role];
  const said = cardTexts.notes.gate(code, formTexts.gates[gate]).replaceAll('"', '""');
  return { formula: `=IF(ISNUMBER(${points}),IF(${points}${fires},"; ${said}",""),"")` };
}

/** Rank of how many; why there is none where there is none. */
export function rankFormula({ context, of }: CardCells): string {
  const over = (code: string): string => pointsOver(context, code);
  const ranked = `COUNTIFS(${over(codes.clusterIndex)},${of(codes.clusterIndex)},${over(codes.rankTotal)},">=0")`;
  return `=IF(${of(codes.status)}="",${of(codes.rank)}&"/"&${ranked},"${cardTexts.noRank}")`;
}

/**
 * What else there is to say of the result, "" where there is nothing. `gates`: cells that begin with
 * "; " where they say something; `appraised`: cells that hold 1 where somebody appraised.
 */
export function notesFormula(
  cells: CardCells,
  { gates, appraised }: { readonly gates: readonly string[]; readonly appraised: string },
): string {
  const { context, of } = cells;
  const { notes } = cardTexts;
  const appraisalRow = placeOf(cells, context.at.appraisalRow);
  const reasonIn = (column: string): string => `INDEX(${column},${appraisalRow})&""`;
  const reason = reasonIn(context.appraisal.reasons);
  const order = reasonIn(context.appraisal.orderReasons);
  const quota = of(codes.quota);
  const { over, between } = pointsTexts.quota;
  /** Every part goes on in the middle of a line. */
  const ofLower = (text: string): string => `LOWER(LEFT(${text},1))&MID(${text},2,1000)`;
  const when = (condition: string, text: string): string => `IF(${condition},"; "&${text},"")`;
  const parts = [
    when(`${of(codes.status)}<>""`, `LOWER(${of(codes.status)})`),
    when(`${of(codes.missing)}>0`, notes.missing(of(codes.missing))),
    when(`${of(codes.invalid)}>0`, notes.invalid(of(codes.invalid))),
    ...gates,
    ...[codes.rescaled, codes.lowered, codes.tie].map((code) =>
      when(`${of(code)}<>""`, ofLower(of(code))),
    ),
    ...(context.plan.quotas.length > 0
      ? [
          when(`${quota}="${over}"`, `"${notes.over}"`),
          when(`${quota}="${between}"`, `"${notes.between}"`),
        ]
      : []),
    when(`${reason}<>""`, notes.reason(reason)),
    // Gold without a word about it would puzzle who signs the card.
    when(`AND(${reason}="",SUM(${appraised})>0)`, notes.noReason),
    when(`${order}<>""`, notes.order(order)),
  ];
  // Each part begins with its separator; the first one is cut off.
  return `=MID(${parts.join('&')},3,2000)`;
}
