import { figuresTexts as texts } from '../../messages/sheetTexts/entries';
import { NOT_APPLICABLE } from '../../plan/entry';
import { outcomeMarks } from '../../rules/outcome';
import { figuresLayout, ownersRow } from '../figures/figuresLayout';
import { firstWrong, logicalNumbers, wrongCount } from '../figures/figureValues';
import { brokenFormula } from '../figures/relationMarks';
import { type PointsContext, rowCells } from './context';
import { givenFormula, shortFormula } from './criteria';
import { allFigures, comparable, counts, figureCells, quoted, valuesOf } from './entryCells';
import { inParts, type WaitedFor } from './entryPlan';
import { remarkFormulas } from './entryRemarks';
import { pointsCodes as codes } from './columnCodes';

/**
 * What the add-in's checks find in a row of figures, as hidden columns of Điểm: wrong values, blanks
 * that something waits for, broken relations, points that cannot be, targets that are not reached; and
 * what Số liệu says of it all. Here and not there, because cells of Điểm are not read formula by formula at every click.
 */
export function entryFormulas(context: PointsContext, row: number): Record<string, string> {
  const cells = comparable(context, row);
  const { errors, warnings, held, given, figures } = context.entries;
  const relations = [...errors, ...warnings];
  const formulas: Record<string, string> = {
    [codes.entryWrong]: `=${wrongInRow(context, row)}`,
    [codes.entryFirstWrong]: firstWrongInRow(context, row),
    [codes.entryMissing]: missingFormula(context, row),
    [codes.entryStatus]: statusFormula(context, row),
    ...remarkFormulas(context, row, cells),
  };
  inParts(figures).forEach((part, index) => {
    const terms = part.flatMap((one) => missingTerm(context, row, one));
    const numbers = part.map((one) => cells(one.figure)).filter(({ numeric }) => numeric);
    const typed = numbers.map(({ cell }) => cell);
    formulas[codes.entryLogicalPart(index)] = `=${logicalNumbers(typed)}`;
    formulas[codes.entryMissingPart(index)] = `=${terms.length === 0 ? '0' : terms.join('+')}`;
  });
  for (const relation of relations) {
    const broken = brokenFormula(relation, cells).slice(1);
    formulas[codes.broken(relation.code)] = `=IFERROR(IF(${broken},1,0),0)`;
  }
  for (const criterion of held) {
    formulas[codes.short(criterion.code)] = shortFormula(context, criterion, row);
  }
  for (const criterion of given) {
    formulas[codes.given(criterion.code)] = givenFormula(context, criterion, row);
  }
  return formulas;
}

function wrongInRow(context: PointsContext, row: number): string {
  const { figures } = context.plan;
  if (figures.length === 0) return '0';
  const { here } = rowCells(context, row);
  const parts = inParts(figures).map((_, part) => here(codes.entryLogicalPart(part)));
  return [wrongCount(valuesOf(context, row), figures.length), ...parts].join('+');
}

function firstWrongInRow(context: PointsContext, row: number): string {
  const columns = context.plan.figures.length;
  if (columns === 0) return '=0';
  const wrong = rowCells(context, row).here(codes.entryWrong);
  return `=IF(${wrong}>0,${firstWrong(valuesOf(context, row), columns)},0)`;
}

/** All that is asked of a unit that has entered nothing, otherwise the blanks that something waits for. */
function missingFormula(context: PointsContext, row: number): string {
  const { plan } = context;
  if (plan.figures.length === 0) return '=0';
  const { here, kindIndex, unitCode } = rowCells(context, row);
  const kinds = plan.unitKinds.length;
  const needed = allFigures(context, figuresLayout.neededRow, kinds + 1, true);
  const owners = allFigures(context, ownersRow(kinds), 1, true);
  const asked = `((INDEX(${needed},${kindIndex},0)=1)+ISNUMBER(FIND(","&${unitCode}&",",${owners}))>0)`;
  const { cells } = valuesOf(context, row);
  const parts = inParts(plan.figures).map((_, part) => here(codes.entryMissingPart(part)));
  return `=IFERROR(IF(SUMPRODUCT(${asked}*(${cells}<>""))=0,SUMPRODUCT(--${asked}),SUM(${parts.join(',')})),0)`;
}

/**
 * 1 where a figure is blank and points wait for it, or, where no criterion of the unit reads it,
 * where another figure that a relation compares it with is not KAD. Nothing for a figure of nobody.
 */
function missingTerm(context: PointsContext, row: number, one: WaitedFor): readonly string[] {
  const { here } = rowCells(context, row);
  const figure = figureCells(context, row);
  const waiting = one.readers.map((code) => `${here(code)}="${outcomeMarks.missing}"`);
  const unread = unreadFormula(context, row, one);
  const exempt = one.comparedWith.map((code) => `${figure(code)}="${NOT_APPLICABLE}"`).join(',');
  const reasons = [
    ...waiting,
    ...(unread === null ? [] : [`AND(${unread},NOT(IFERROR(AND(${exempt}),FALSE)))`]),
  ];
  return reasons.length === 0 ? [] : [`(${figure(one.figure)}="")*OR(${reasons.join(',')})`];
}

/** Conditions of units that are asked for a figure which none of their criteria reads; null: there are none. */
function unreadFormula(
  context: PointsContext,
  row: number,
  { comparedWith, unreadKinds, unreadUnits, own }: WaitedFor,
): string | null {
  const { here, kindIndex, unitCode } = rowCells(context, row);
  const asked = [
    ...unreadKinds.map((kind) => `${kindIndex}=${kind}`),
    ...unreadUnits.map((unit) => `${unitCode}="${quoted(unit)}"`),
  ];
  if (asked.length === 0 || comparedWith.length === 0) return null;
  // Content of its own may read the figure for one unit of the kind.
  const notRead = own.map((code) => `${here(code)}="${outcomeMarks.notForUnit}"`);
  return [`OR(${asked.join(',')})`, ...notRead].join(',');
}

/** The gravest of what there is to say; a complete row says also what is unusual or below a target. */
function statusFormula(context: PointsContext, row: number): string {
  const { here, kindIndex } = rowCells(context, row);
  const wrong = here(codes.entryWrong);
  const missing = here(codes.entryMissing);
  const { broken, unusual, short } = counts(context, row);
  const complete =
    `"${texts.complete}"&IF(${unusual}>0,"${texts.unusual}"&${unusual},"")` +
    `&IF(${short}>0,"${texts.short}"&${short}&IF(${unusual}>0,"","${texts.targets}"),"")`;
  const andMissing = `IF(${missing}>0,"${texts.alsoMissing}"&${missing},"")`;
  return (
    `=IF(${kindIndex}>${context.plan.unitKinds.length},"${texts.notCounted}",` +
    `IF(${wrong}>0,"${texts.wrong}"&${wrong},IF(${broken}>0,"${texts.broken}"&${broken}&${andMissing},` +
    `IF(${missing}>0,"${texts.missing}"&${missing},${complete}))))`
  );
}
