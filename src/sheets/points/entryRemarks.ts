import { filledFormula } from '../../messages/noteTexts';
import { figuresTexts as texts } from '../../messages/sheetTexts/entries';
import type { Criterion } from '../../plan/criterion';
import type { Expression } from '../../plan/measure';
import type { Relation } from '../../plan/relation';
import { givenPoints } from '../../rules/givenPoints';
import { SUM_DECIMALS } from '../../rules/sum';
import { cellAddress } from '../address';
import { figuresLayout } from '../figures/figuresLayout';
import { side } from '../figures/relationMarks';
import { criterionTag } from '../figures/remarks';
import { givenSides } from './criteria';
import { type PointsContext, rowCells } from './context';
import { allFigures, type ComparableCells, counts, quoted } from './entryCells';
import { inParts } from './entryPlan';
import { pointsCodes as codes } from './columnCodes';

/** No text of a cell is longer. */
const LONGEST_REMARKS = 32_000;

/** So many letters of a name tell which it is; a remark has room for a few of them. */
const SHORT_NAME = 36;

/** What Số liệu says beside a row: in parts that a formula has room for, then the whole. */
export function remarkFormulas(
  context: PointsContext,
  row: number,
  cells: ComparableCells,
): Record<string, string> {
  const { errors, warnings, held, given } = context.entries;
  const { here } = rowCells(context, row);
  const relationsTold = (part: readonly Relation[]): string => {
    const told = part.map((relation) => {
      const meaning = context.references.meaning(relation.code);
      return `IF(${here(codes.broken(relation.code))}=1,"; "&${meaning}${bothSides(relation, cells)},"")`;
    });
    return `=${told.join('&')}`;
  };
  const targetsTold = (part: typeof held): string => {
    const told = part.map(({ code }) => {
      return `IF(${here(codes.short(code))}=1,"; "&${taggedName(context, code)},"")`;
    });
    return `=${told.join('&')}`;
  };
  const pointsTold = (part: typeof given): string => {
    const told = part.map((criterion) => {
      const flag = here(codes.given(criterion.code));
      const begin = `"; "&${taggedName(context, criterion.code)}`;
      return `IF(${flag}>0,${begin}&${offPoints(context, criterion, row, flag)},"")`;
    });
    return `=${told.join('&')}`;
  };
  const parts: readonly (readonly [string, string])[] = [
    ...inParts(errors).map((part, at) => [codes.brokenPart(at), relationsTold(part)] as const),
    ...inParts(warnings).map((part, at) => [codes.unusualPart(at), relationsTold(part)] as const),
    ...inParts(given).map((part, at) => [codes.givenPart(at), pointsTold(part)] as const),
    ...inParts(held).map((part, at) => [codes.shortPart(at), targetsTold(part)] as const),
    [codes.entryRemarks, remarksFormula(context, row)],
  ];
  return Object.fromEntries(parts);
}

/** Both sides of a relation in numbers, where one is held against the other. */
function bothSides({ operator, left, right }: Relation, cells: ComparableCells): string {
  if (operator === '=>' || operator === '<=>') return '';
  const numberOf = (expression: Expression): string =>
    `IFERROR(ROUND(${side(expression, cells)},${SUM_DECIMALS}),"?")`;
  return `&" ("&${numberOf(left)}&"${texts.against[operator]}"&${numberOf(right)}&")"`;
}

/** What is wrong with points that were given, in numbers. */
function offPoints(context: PointsContext, criterion: Criterion, row: number, flag: string) {
  const { points, most, step } = givenSides(context, criterion, row);
  const shown = `ROUND(${points},${SUM_DECIMALS})`;
  const above = filledFormula(texts.remarkAboveMost, shown, most);
  const between = filledFormula(texts.remarkBetweenSteps, shown, step);
  return `IF(${flag}=${givenPoints.aboveMost},${above},${between})`;
}

/** A criterion by its code, which the marks look for, and its name. */
function taggedName(context: PointsContext, criterion: string): string {
  return `"${quoted(criterionTag(criterion))} "&${shortened(criterionName(context, criterion))}`;
}

/** The criterion's name as the head of Điểm has it. */
function criterionName({ at }: PointsContext, criterion: string): string {
  return cellAddress(at.nameRow, at.column(criterion), 'both');
}

function shortened(name: string): string {
  return `IF(LEN(${name})>${SHORT_NAME},LEFT(${name},${SHORT_NAME - 1})&"…",${name})`;
}

/**
 * Which figure is wrong, which relations must or should fit and do not, in words, which points cannot
 * be, and which targets are not reached, by their criteria.
 */
function remarksFormula(context: PointsContext, row: number): string {
  const { errors, warnings, held, given } = context.entries;
  const { here, kindIndex } = rowCells(context, row);
  const { broken, unusual, short } = counts(context, row);
  const wrong = here(codes.entryWrong);
  const told = (items: readonly unknown[], code: (part: number) => string): readonly string[] =>
    inParts(items).map((_, part) => here(code(part)));
  // Everything told begins with its separator: the first one is cut off.
  const joined = (...parts: readonly string[]): string =>
    `MID(${['""', ...parts].join('&')},3,${LONGEST_REMARKS})`;
  const section = (count: string, title: string, what: string, before: string): string => {
    const separator = before === '' ? '' : `IF(${before}>0,"; ","")&`;
    return `IF(${count}>0,${separator}"${title}"&${what},"")`;
  };
  const sections = [
    section(wrong, texts.remarkWrong, wrongTold(context, row), ''),
    section(broken, texts.remarkBroken, joined(...told(errors, codes.brokenPart)), wrong),
    section(
      unusual,
      texts.remarkUnusual,
      joined(...told(warnings, codes.unusualPart), ...told(given, codes.givenPart)),
      `${wrong}+${broken}`,
    ),
    section(
      short,
      texts.remarkShort,
      joined(...told(held, codes.shortPart)),
      `${wrong}+${broken}+${unusual}`,
    ),
  ];
  // Of a unit that is not scored, as after a merger, nothing is to be put right.
  return `=IF(${kindIndex}>${context.plan.unitKinds.length},"",${sections.join('&')})`;
}

/** The first wrong figure by its name on Số liệu, and how many others there are. */
function wrongTold(context: PointsContext, row: number): string {
  const { here } = rowCells(context, row);
  const count = here(codes.entryWrong);
  const columns = context.plan.figures.length;
  if (columns === 0) return '""';
  const labels = allFigures(context, figuresLayout.labelRow, 1, true);
  // None is seen where no column is so far from the last: then they are counted only.
  const name = shortened(`INDEX(${labels},${columns + 1}-${here(codes.entryFirstWrong)})`);
  const others = `IF(${count}>1,${filledFormula(texts.remarkWrongOthers, `(${count}-1)`)},"")`;
  return `IFERROR(${name}&${others},${filledFormula(texts.remarkWrongCount, count)})`;
}
