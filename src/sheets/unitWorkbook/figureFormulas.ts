import { formTexts as texts } from '../../messages/unitWorkbookTexts';
import { isGivenDirectly } from '../../checks/judged';
import type { Criterion } from '../../plan/criterion';
import { NOT_APPLICABLE } from '../../plan/entry';
import type { Figure } from '../../plan/figure';
import { figuresOf } from '../../plan/measure';
import type { Relation } from '../../plan/relation';
import { hasResult } from '../figures/explanationsSheet';
import { isNumeric } from '../figures/figuresLayout';
import { wrongCell } from '../figures/figureValues';
import { figuresIn } from '../figures/relationMarks';
import { offPointsFormula } from './criterionFormulas';
import { type FormContext, pointsAreShown, quoted, readersOf } from './formContext';
import { fits, helperColumns } from './formLayout';
import { formColumns } from './formNames';

const { status } = texts;

/** The formulas of a figure's line: what its status says, and the numbers that the progress adds up. */
export function figureFormulas(
  context: FormContext,
  figure: Figure,
): Readonly<Record<'status' | 'entered' | 'missing' | 'wrong' | 'broken' | 'asked', string>> {
  const { at } = context;
  const row = at.figureRow(figure.code);
  const entry = at.figure(figure.code);
  const helper = (column: keyof typeof helperColumns): string =>
    at.cell(row, helperColumns[column]);
  const wrong = wrongCell({
    cells: entry,
    kinds: helper('valueKind'),
    words: helper('words'),
  });
  return {
    status: statusFormula(context, figure, helper),
    entered: `=IF(ISERROR(${entry}),1,IF(${entry}="",0,1))`,
    missing: `=IF(${helper('entered')}=1,0,IF(IFERROR(${settled(context, figure.code)},FALSE),0,1))`,
    wrong: `=IF(${wrong},1,${isNumeric(figure) ? `IF(${isDate(entry)},2,0)` : '0'})`,
    broken: brokenFormula(context, figure.code),
    asked: askedFormula(context, figure, row),
  };
}

/** TRUE where Excel made a date of what was typed (3/4): the number behind it is none that was meant. */
function isDate(entry: string): string {
  return `AND(${entry}<>"",IFERROR(LEFT(CELL("format",${entry}),1)="D",FALSE))`;
}

/**
 * TRUE where a blank figure is waited for no more: every criterion that reads it does not apply
 * because another of its figures is KAD, or, read by none, all that it is compared with are KAD.
 */
function settled(context: FormContext, figure: string): string {
  const isExempt = (code: string): string => `${context.at.figure(code)}="${NOT_APPLICABLE}"`;
  const others = (codes: readonly string[]): readonly string[] =>
    [...new Set(codes)].filter((code) => code !== figure);
  const readers = readersOf(context, figure);
  const beside = readers.map(({ measure }) => others(figuresOf(measure)));
  const compared = others(relationsOf(context, figure).flatMap(figuresIn));
  if (readers.length === 0) {
    return compared.length === 0 ? 'FALSE' : `AND(${compared.map(isExempt).join(',')})`;
  }
  if (beside.some((codes) => codes.length === 0)) return 'FALSE';
  return `AND(${beside.map((codes) => `OR(${codes.map(isExempt).join(',')})`).join(',')})`;
}

function relationsOf({ relations }: FormContext, figure: string): readonly Relation[] {
  return relations.filter((relation) => figuresIn(relation).includes(figure));
}

/** One of `fits`: whether the figure goes with the others, and with the points that there are for it. */
function brokenFormula(context: FormContext, figure: string): string {
  const isBroken = (severity: Relation['severity']): string => {
    const flags = relationsOf(context, figure)
      .filter((relation) => relation.severity === severity)
      .map(({ code }) => context.parameters.broken(code));
    return flags.length === 0 ? '0' : `SUM(${flags.join(',')})`;
  };
  const points = givenIn(context, figure).reduceRight(
    (otherwise, criterion) => {
      // In the order of `givenPoints`.
      const off = offPointsFormula(context, criterion);
      return `CHOOSE(1+${off},${otherwise},${fits.aboveMost},${fits.betweenSteps})`;
    },
    `IF(${isBroken('warning')}>0,${fits.unusual},${fits.yes})`,
  );
  return `=IF(${isBroken('error')}>0,${fits.broken},${points})`;
}

/** The criteria whose points are given, at the figure at which that is told: the first of their sum. */
function givenIn(context: FormContext, figure: string): readonly Criterion[] {
  if (!pointsAreShown(context)) return [];
  return readersOf(context, figure).filter(
    (criterion) =>
      isGivenDirectly(criterion) && criterion.measure.numerator.terms[0]?.figure === figure,
  );
}

/** The formula of `askedBeside`, and whether it was answered. */
function askedFormula({ at }: FormContext, figure: Figure, row: number): string {
  const { needsReason, needsEvidence, mayBeNotApplicable } = figure;
  const entry = at.figure(figure.code);
  const evidence = at.cell(row, formColumns.evidence);
  const explanation = at.cell(row, formColumns.explanation);
  const reason =
    needsReason && mayBeNotApplicable
      ? `AND(${entry}="${NOT_APPLICABLE}",${explanation}="")`
      : 'FALSE';
  const proof = needsEvidence ? `AND(${hasResult(figure, entry)},${evidence}="")` : 'FALSE';
  return `=IFERROR(IF(${reason},1,IF(${proof},2,0)),0)`;
}

function statusFormula(
  context: FormContext,
  figure: Figure,
  helper: (column: keyof typeof helperColumns) => string,
): string {
  const steps: readonly (readonly [string, string])[] = [
    [`${helper('wrong')}=1`, quoted(wrongText(figure))],
    [`${helper('wrong')}=2`, quoted(status.date)],
    [`${helper('missing')}=1`, quoted(status.missing)],
    [`${helper('entered')}=0`, quoted(status.notNeeded)],
    [`${helper('broken')}=${fits.broken}`, brokenText(context, figure.code, 'error')],
    [`${helper('asked')}=1`, quoted(status.reason)],
    [`${helper('broken')}=${fits.aboveMost}`, quoted(status.aboveMost)],
    [`${helper('broken')}=${fits.betweenSteps}`, quoted(stepText(context, figure))],
    [`${helper('broken')}=${fits.unusual}`, brokenText(context, figure.code, 'warning')],
    [`${helper('asked')}=2`, quoted(status.evidence)],
  ];
  return `=${steps.reduceRight(
    (otherwise, [when, said]) => `IF(${when},${said},${otherwise})`,
    quoted(status.complete),
  )}`;
}

/** In which steps the points of a figure are given; nothing where there are none. */
function stepText(context: FormContext, { code }: Figure): string {
  const steps = givenIn(context, code).map(({ parameters }) => parameters.step ?? 0);
  return status.betweenSteps(Math.max(0, ...steps));
}

/** What the status says of a value that its figure does not allow. */
export function wrongText({ type }: Figure): string {
  return `${status.wrong}${texts.needs[type]}`;
}

/** The row in which a relation is told in words: that of the last of its figures on the form. */
function toldIn({ at }: FormContext, relation: Relation): number {
  return Math.max(...figuresIn(relation).map(at.figureRow));
}

/** The relations that are told at a figure in words. */
export function toldAt(context: FormContext, figure: string): readonly Relation[] {
  const row = context.at.figureRow(figure);
  return relationsOf(context, figure).filter((relation) => toldIn(context, relation) === row);
}

/** The relation in words at the last of its figures; the others say where. */
function brokenText(context: FormContext, figure: string, severity: Relation['severity']): string {
  const { parameters, at } = context;
  const [begin, elsewhere] =
    severity === 'error'
      ? [status.broken, status.brokenElsewhere]
      : [status.unusual, status.unusualElsewhere];
  return relationsOf(context, figure)
    .filter((relation) => relation.severity === severity)
    .reduceRight((otherwise, relation) => {
      const row = toldIn(context, relation);
      const said =
        row === at.figureRow(figure)
          ? `${quoted(begin)}&${parameters.meaning(relation.code)}`
          : quoted(elsewhere(row + 1));
      return `IF(${parameters.broken(relation.code)}=1,${said},${otherwise})`;
    }, quoted(''));
}
