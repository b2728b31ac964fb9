import { figuresTexts as texts } from '../../messages/sheetTexts/entries';
import type { Expression } from '../../plan/measure';
import type { Relation } from '../../plan/relation';
import { outcomeMarks } from '../../rules/outcome';
import { SUM_DECIMALS } from '../../rules/sum';
import { cellAddress, sheetReference } from '../address';
import {
  figuresLayout,
  isNumeric,
  ownersRow,
  valueKindRow,
  wordsRow,
} from '../figures/figuresLayout';
import { logicalNumbers, wrongCount } from '../figures/figureValues';
import { brokenFormula, type FigureCell, side } from '../figures/relationMarks';
import { unreached } from '../figures/remarks';
import { type PointsContext, rowCells } from './context';
import { shortFormula } from './criteria';
import { inParts, type WaitedFor } from './entryPlan';
import { pointsCodes as codes } from './layout';

/** No text of a cell is longer. */
const LONGEST_REMARKS = 32_000;

/**
 * What the add-in's checks find in a row of figures, as hidden columns of Điểm: wrong values, blanks
 * that something waits for, broken relations, targets that are not reached; and what Số liệu says of
 * it all. Here and not there, because cells of Điểm are not read formula by formula at every click.
 */
export function entryFormulas(context: PointsContext, row: number): Record<string, string> {
  const { plan, references: to } = context;
  const { here } = rowCells(context, row);
  const figure = figureCells(context, row);
  const numeric = new Map(plan.figures.map((one) => [one.code, isNumeric(one)]));
  const { errors, warnings, held, figures } = context.entries;
  const relations = [...errors, ...warnings];
  const formulas: Record<string, string> = {
    [codes.entryWrong]: `=${wrongInRow(context, row)}`,
    [codes.entryMissing]: missingFormula(context, row),
    [codes.entryStatus]: statusFormula(context, row),
    [codes.entryRemarks]: remarksFormula(context, row),
  };
  inParts(figures).forEach((part, index) => {
    const terms = part.flatMap((one) => missingTerm(context, row, one));
    const numbers = part.filter((one) => numeric.get(one.figure) === true);
    const cells = numbers.map((one) => figure(one.figure));
    formulas[codes.entryLogicalPart(index)] = `=${logicalNumbers(cells)}`;
    formulas[codes.entryMissingPart(index)] = `=${terms.length === 0 ? '0' : terms.join('+')}`;
  });
  const cellOf = (code: string): FigureCell => ({
    cell: figure(code),
    numeric: numeric.get(code) ?? true,
  });
  for (const relation of relations) {
    const broken = brokenFormula(relation, cellOf).slice(1);
    formulas[codes.broken(relation.code)] = `=IFERROR(IF(${broken},1,0),0)`;
  }
  /** Both sides in numbers, where one is held against the other. */
  const comparedIn = (relation: Relation): string => {
    const { operator } = relation;
    if (operator === '=>' || operator === '<=>') return '';
    const numberOf = (expression: Expression): string =>
      `IFERROR(ROUND(${side(expression, cellOf)},${SUM_DECIMALS}),"?")`;
    return `&" ("&${numberOf(relation.left)}&"${texts.against[operator]}"&${numberOf(relation.right)}&")"`;
  };
  for (const criterion of held) {
    formulas[codes.short(criterion.code)] = shortFormula(context, criterion, row);
  }
  const meanings = (part: readonly Relation[]): string => {
    const told = part.map(
      (relation) =>
        `IF(${here(codes.broken(relation.code))}=1,"; "&${to.meaning(relation.code)}${comparedIn(relation)},"")`,
    );
    return `=${told.join('&')}`;
  };
  inParts(errors).forEach((part, index) => {
    formulas[codes.brokenPart(index)] = meanings(part);
  });
  inParts(warnings).forEach((part, index) => {
    formulas[codes.unusualPart(index)] = meanings(part);
  });
  inParts(held).forEach((part, index) => {
    const names = part.map(
      ({ code }) =>
        `IF(${here(codes.short(code))}=1,"; ${quoted(unreached(code))} "&${shortName(context, code)},"")`,
    );
    formulas[codes.shortPart(index)] = `=${names.join('&')}`;
  });
  return formulas;
}

/** So many letters of a criterion's name tell which it is; a remark has room for a few of them. */
const SHORT_NAME = 36;

/** The criterion's name as the head of Điểm has it, shortened where it is long. */
function shortName({ at }: PointsContext, criterion: string): string {
  const name = cellAddress(at.nameRow, at.column(criterion), 'both');
  return `IF(LEN(${name})>${SHORT_NAME},LEFT(${name},${SHORT_NAME - 1})&"…",${name})`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}

function entryRow({ at, firstEntryRow }: PointsContext, row: number): number {
  return firstEntryRow + row - at.firstRow;
}

function figureCells(context: PointsContext, row: number): (code: string) => string {
  return (code) => context.references.figure(code, entryRow(context, row));
}

/** Neighbouring cells of Số liệu, one for each figure. */
function allFigures({ plan, references }: PointsContext, row: number, rows: number, head: boolean) {
  const { firstFigure: column } = figuresLayout;
  const area = { row, column, rows, columns: plan.figures.length };
  return sheetReference(references.title('figures'), area, head ? 'both' : 'column');
}

function wrongInRow(context: PointsContext, row: number): string {
  const { figures, unitKinds } = context.plan;
  if (figures.length === 0) return '0';
  const { here } = rowCells(context, row);
  const parts = inParts(figures).map((_, part) => here(codes.entryLogicalPart(part)));
  const counted = wrongCount(
    {
      cells: allFigures(context, entryRow(context, row), 1, false),
      kinds: allFigures(context, valueKindRow(unitKinds.length), 1, true),
      words: allFigures(context, wordsRow(unitKinds.length), 1, true),
    },
    figures.length,
  );
  return [counted, ...parts].join('+');
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
  const cells = allFigures(context, entryRow(context, row), 1, false);
  const parts = inParts(plan.figures).map((_, part) => here(codes.entryMissingPart(part)));
  return `=IFERROR(IF(SUMPRODUCT(${asked}*(${cells}<>""))=0,SUMPRODUCT(--${asked}),SUM(${parts.join(',')})),0)`;
}

/**
 * 1 where a figure is blank and points wait for it, or, where no criterion of the unit reads it,
 * where another figure is there that a relation compares it with. Nothing for a figure of nobody.
 */
function missingTerm(context: PointsContext, row: number, one: WaitedFor): readonly string[] {
  const { here } = rowCells(context, row);
  const figure = figureCells(context, row);
  const waiting = one.readers.map((code) => `${here(code)}="${outcomeMarks.missing}"`);
  const unread = unreadFormula(context, row, one);
  const compared = one.comparedWith.map(figure).join(',');
  const reasons = [...waiting, ...(unread === null ? [] : [`AND(${unread},COUNT(${compared})>0)`])];
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

/** Flags that stand side by side, added up; 0 where there are none. */
function sumOf(cells: readonly string[]): string {
  const first = cells[0];
  const last = cells.at(-1);
  return first === undefined || last === undefined ? '0' : `SUM(${first}:${last})`;
}

function counts(context: PointsContext, row: number) {
  const { errors, warnings, held } = context.entries;
  const { here } = rowCells(context, row);
  return {
    broken: sumOf(errors.map(({ code }) => here(codes.broken(code)))),
    unusual: sumOf(warnings.map(({ code }) => here(codes.broken(code)))),
    short: sumOf(held.map(({ code }) => here(codes.short(code)))),
  };
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
  return (
    `=IF(${kindIndex}>${context.plan.unitKinds.length},"${texts.notCounted}",` +
    `IF(${wrong}>0,"${texts.wrong}"&${wrong},IF(${missing}>0,"${texts.missing}"&${missing},` +
    `IF(${broken}>0,"${texts.broken}"&${broken},${complete}))))`
  );
}

/** Which relations must or should fit and do not, in words, and which targets are not reached, by their criteria. */
function remarksFormula(context: PointsContext, row: number): string {
  const { errors, warnings, held } = context.entries;
  const { here } = rowCells(context, row);
  const { broken, unusual, short } = counts(context, row);
  const joined = (items: readonly unknown[], code: (part: number) => string): string =>
    ['""', ...inParts(items).map((_, part) => here(code(part)))].join('&');
  const mustFit = joined(errors, codes.brokenPart);
  const shouldFit = joined(warnings, codes.unusualPart);
  const names = joined(held, codes.shortPart);
  // Everything told begins with its separator: the first one is cut off.
  const section = (holds: string, title: string, told: string, behind?: string): string => {
    const separator = behind === undefined ? '' : `IF(${behind},"; ","")&`;
    return `IF(${holds},${separator}"${title}"&MID(${told},3,${LONGEST_REMARKS}),"")`;
  };
  return (
    `=${section(`${broken}>0`, texts.remarkBroken, mustFit)}` +
    `&${section(`${unusual}>0`, texts.remarkUnusual, shouldFit, `${broken}>0`)}` +
    `&${section(`${short}>0`, texts.remarkShort, names, `${broken}+${unusual}>0`)}`
  );
}
