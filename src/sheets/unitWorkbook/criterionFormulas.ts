import { isHeldAgainstTarget } from '../../checks/targets';
import { formTexts as texts } from '../../messages/unitWorkbookTexts';
import { isCounted, unitOfMeasure } from '../../plan/counted';
import type { Criterion } from '../../plan/criterion';
import { NO, NOT_APPLICABLE, YES } from '../../plan/entry';
import { rules } from '../../rules';
import { givenPointsFormula } from '../../rules/givenPoints';
import {
  againstTargetFormula,
  measured,
  type OutcomeCells,
  outcomeFormula,
  outcomeMarks,
  resultInClusterFormula,
} from '../../rules/outcome';
import { noPeerFormulas } from '../../rules/peers';
import { SUM_DECIMALS } from '../../rules/sum';
import { demandFormula, isAtMost, isStrict, resultFormula } from '../../rules/target';
import { type FormContext, pointsAreShown, quoted, targetHolds } from './formContext';
import { formColumns } from './formNames';
import { helperColumns } from './formLayout';

const { verdicts } = texts;

/** The formulas of a criterion's line, by column. */
export function criterionFormulas(
  context: FormContext,
  criterion: Criterion,
): Readonly<Record<'result' | 'reached' | 'selfPoints' | 'status' | 'fired', string>> {
  const cells = outcomeCells(context, criterion);
  return {
    selfPoints: pointsFormula(criterion, cells),
    result: shownResult(context, criterion, cells),
    reached: verdictFormula(context, criterion, cells),
    fired: firedFormula(context, criterion),
    status: statusFormula(context, criterion, cells),
  };
}

/** One of `givenPoints` for a criterion whose points stand on the form as they were given, as an expression. */
export function offPointsFormula(context: FormContext, criterion: Criterion): string {
  const isPoints = `ISNUMBER(${here(context, criterion, 'selfPoints')})`;
  return givenPointsFormula(criterion, outcomeCells(context, criterion), isPoints);
}

function here({ at }: FormContext, { code }: Criterion, column: keyof typeof formColumns): string {
  return at.cell(at.criterionRow(code), formColumns[column]);
}

function outcomeCells(context: FormContext, criterion: Criterion): OutcomeCells {
  const { plan, at, parameters } = context;
  const { code, comparison, scale, partialSteps, whenNotApplicable } = criterion;
  const rungs = scale === null ? { at: '', percent: '' } : parameters.scale(scale);
  return {
    figure: at.figure,
    max: here(context, criterion, 'maxPoints'),
    target: parameters.target(code),
    atMost: condition(isAtMost(comparison)),
    strict: condition(isStrict(comparison)),
    parameter: (key) => parameters.parameter(code, key),
    fullSteps: condition(partialSteps === 'full'),
    scaleAt: rungs.at,
    scalePercent: rungs.percent,
    decimals: String(plan.rounding.points),
    peers: noPeerFormulas,
    policyIs: (policy) => condition(policy === whenNotApplicable),
  };
}

/** What is known when the form is made stands in its formulas as it is. */
function condition(is: boolean): string {
  return is ? 'TRUE' : 'FALSE';
}

/** A result that is to be compared with other units earns nothing that this form could know. */
function pointsFormula(criterion: Criterion, cells: OutcomeCells): string {
  const points = outcomeFormula(criterion, cells);
  if (!rules[criterion.rule].inCluster) return points;
  const result = resultInClusterFormula(criterion, cells).slice(1);
  return `=IF(ISNUMBER(${result}),${quoted(texts.inCluster)},${points.slice(1)})`;
}

/** In percent where it is a ratio, with as many decimals as keep it apart from the target. */
function shownResult(context: FormContext, criterion: Criterion, cells: OutcomeCells): string {
  if (rules[criterion.rule].looksAt !== 'numbers') return '=""';
  const sums = measured(criterion, cells);
  const result = resultFormula(sums);
  const rounded = `ROUND(${result},2)`;
  const { target } = cells;
  const shown =
    criterion.target === null
      ? rounded
      : `IF(AND(${rounded}=${target},${result}<>${target}),${result},${rounded})`;
  const points = here(context, criterion, 'selfPoints');
  const isThere = `AND(${isScored(criterion, points)},COUNT(${sums.texts.join(',')})=${sums.texts.length})`;
  return `=IFERROR(IF(${isThere},${shown},""),"")`;
}

function isScored({ rule }: Criterion, points: string): string {
  return rules[rule].inCluster ? `${points}=${quoted(texts.inCluster)}` : `ISNUMBER(${points})`;
}

/** In words how the result is to be judged, or why it is not yet. */
function verdictFormula(context: FormContext, criterion: Criterion, cells: OutcomeCells): string {
  const points = here(context, criterion, 'selfPoints');
  const said = (['missing', 'invalid', 'notApplicable'] as const).reduceRight<string>(
    (otherwise, mark) =>
      `IF(${points}=${quoted(outcomeMarks[mark])},${quoted(marksInWords[mark])},${otherwise})`,
    judgedFormula(context, criterion, cells, points),
  );
  return `=IFERROR(${said},"")`;
}

const marksInWords = {
  missing: verdicts.waiting,
  invalid: verdicts.invalid,
  notApplicable: verdicts.notApplicable,
} as const;

function judgedFormula(
  context: FormContext,
  criterion: Criterion,
  cells: OutcomeCells,
  points: string,
): string {
  if (!targetHolds(context, criterion)) return quoted('');
  const { rule, role } = criterion;
  const { numerator, denominator, texts: figures } = measured(criterion, cells);
  const none = quoted(verdicts.notApplicable);
  if (isHeldAgainstTarget(criterion)) {
    const [reached, short] = [quoted(verdicts.reached), quoted(verdicts.short)];
    const said = { reached, short, none };
    return againstTargetFormula(criterion, cells, isScored(criterion, points), said);
  }
  if (!pointsAreShown(context) && !tellsOutcome(criterion)) return quoted('');
  if (rules[rule].inCluster) {
    const waiting = quoted(verdicts.inCluster);
    return `IF(${points}=${quoted(texts.inCluster)},${waiting},${none})`;
  }
  if (rules[rule].looksAt === 'yesNo') {
    const [first = ''] = figures;
    const no = `IF(${first}="${NO}",${quoted(verdicts.short)},${none})`;
    return `IF(${first}="${YES}",${quoted(verdicts.reached)},${no})`;
  }
  if (rule === 'zeroTolerance') {
    const clean = `IF(${numerator}<=0,${quoted(verdicts.reached)},${quoted(verdicts.happened)})`;
    return `IF(COUNT(${figures.join(',')})=${figures.length},${clean},${none})`;
  }
  const { all, some, none: nothing, less } = texts.earned[role];
  const earned =
    `IF(${points}<0,${quoted(less)},IF(${points}=0,${quoted(nothing)},` +
    `IF(${points}>=${cells.max},${quoted(all)},${quoted(some)})))`;
  const exempt = figures.map((figure) => `${figure}="${NOT_APPLICABLE}"`).join(',');
  const object = denominator === null ? earned : `IF(${denominator}<=0,${none},${earned})`;
  return `IF(OR(${exempt}),${none},${object})`;
}

/** Rules of which yes, no or any case at all is told in words, and not by points. */
function tellsOutcome({ rule }: Criterion): boolean {
  return rule === 'zeroTolerance' || rules[rule].looksAt === 'yesNo';
}

/** 1 where the criterion's gate has fired (`hasFired` in scoring/). */
function firedFormula(context: FormContext, criterion: Criterion): string {
  const points = here(context, criterion, 'selfPoints');
  const fires = { scored: '=0', tieOnly: '=0', penalty: '>0', bonus: '<0' }[criterion.role];
  if (criterion.gate === 'none') return '=0';
  return `=IF(ISNUMBER(${points}),IF(${points}${fires},1,0),0)`;
}

/** What else there is to say of the criterion: its gate, what is short of the target, who else is waited for. */
function statusFormula(context: FormContext, criterion: Criterion, cells: OutcomeCells): string {
  const { at, figures } = context;
  const { measure, comparison, gate } = criterion;
  const fired = at.cell(at.criterionRow(criterion.code), helperColumns.fired);
  const verdict = here(context, criterion, 'reached');
  const waits =
    rules[criterion.rule].inCluster && pointsAreShown(context)
      ? `IF(${isScored(criterion, here(context, criterion, 'selfPoints'))},${quoted(texts.inClusterStatus)},"")`
      : '""';
  const tellsGap =
    isHeldAgainstTarget(criterion) &&
    targetHolds(context, criterion) &&
    comparison === '>=' &&
    isCounted(figures, measure.numerator);
  const [before, after] = texts.gap(unitOfMeasure(figures, measure.numerator));
  const gap = `IF(${verdict}=${quoted(verdicts.short)},${quoted(before)}&${gapFormula(criterion, cells)}&${quoted(after)},${waits})`;
  const rest = tellsGap ? gap : waits;
  return gate === 'none' || !pointsAreShown(context)
    ? `=IFERROR(${rest},"")`
    : `=IFERROR(IF(${fired}=1,${quoted(texts.gates[gate])},${rest}),"")`;
}

/** By how many the numerator is short of the target (`targetGap`). */
function gapFormula(criterion: Criterion, cells: OutcomeCells): string {
  const sums = measured(criterion, cells);
  const { result, demanded } = demandFormula(sums, cells.target);
  const hundredths = sums.denominator === null ? '' : '/100';
  return `ROUNDUP(ROUND((${demanded}-${result})${hundredths},${SUM_DECIMALS}),0)`;
}
