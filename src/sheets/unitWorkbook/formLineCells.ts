import { isHeldAgainstTarget } from '../../checks/targets';
import { numbers } from '../../messages/numbers';
import { formTexts as texts } from '../../messages/unitWorkbookTexts';
import { comparisonWords, roleWords } from '../../messages/workbook';
import { pointsFor } from '../../plan/applies';
import type { Criterion } from '../../plan/criterion';
import { YES } from '../../plan/entry';
import { rules } from '../../rules';
import { ownTargetOf } from '../../rules/ownTarget';
import type { Content } from '../description';
import { allowedWords, valueKind } from '../figures/figureValues';
import { criterionFormulas } from './criterionFormulas';
import { figureFormulas } from './figureFormulas';
import { type FormContext, targetHolds } from './formContext';
import { codeOf, type FormColumn, helperColumns } from './formLayout';
import type { FormLine } from './formLines';
import { formColumns as at, lineKinds } from './formNames';
import { groupFormulas } from './formTotals';

const { number: shownNumber } = numbers;

type LineCells = Readonly<Partial<Record<FormColumn, Content>>>;

/** What stands in the cells of a line, by column. */
export function lineCells(context: FormContext, line: FormLine): LineCells {
  return {
    [at.kind]: lineKinds[line.is],
    [at.code]: codeOf(line),
    ...cellsOf(context, line),
  };
}

function cellsOf(context: FormContext, line: FormLine): LineCells {
  switch (line.is) {
    case 'group':
      return groupCells(context, line.group);
    case 'criterion':
      return criterionCells(context, line.criterion);
    case 'figure':
      return figureCells(context, line.figure);
  }
}

function groupCells(context: FormContext, group: (FormLine & { is: 'group' })['group']): LineCells {
  const { selfPoints, maxPoints, available } = groupFormulas(context, group);
  return {
    [at.name]: texts.groupName(group.ordinal, group.name),
    [at.selfPoints]: { formula: selfPoints },
    [at.maxPoints]: { formula: maxPoints },
    [helperColumns.available]: { formula: available },
  };
}

function criterionCells(context: FormContext, criterion: Criterion): LineCells {
  const formulas = criterionFormulas(context, criterion);
  const code = context.at.cell(context.at.criterionRow(criterion.code), at.code);
  const role = criterion.role === 'scored' ? null : roleWords[criterion.role].toLowerCase();
  return {
    // Not the text itself: Excel would mark 2.1 as a number that was stored as a text.
    [at.number]: { formula: `=${code}` },
    [at.name]: texts.criterionName(criterion.name, role),
    [at.status]: { formula: formulas.status },
    [at.target]: targetText(context, criterion),
    [at.result]: { formula: formulas.result },
    [at.reached]: { formula: formulas.reached },
    [at.selfPoints]: { formula: formulas.selfPoints },
    [at.maxPoints]: pointsFor(criterion, context.unit) ?? null,
    [helperColumns.role]: criterion.role,
    [helperColumns.gate]: criterion.gate,
    [helperColumns.fired]: { formula: formulas.fired },
  };
}

/** The target in words and numbers; the unit's own says that it was registered. */
function targetText(context: FormContext, criterion: Criterion): string {
  const { filled } = context;
  const { rule, comparison, measure, target } = criterion;
  if (rule === 'zeroTolerance') return texts.noneAllowed;
  if (rules[rule].looksAt === 'yesNo') return YES;
  if (!isHeldAgainstTarget(criterion) || !targetHolds(context, criterion)) return '';
  const effective = ownTargetOf(criterion, filled.targets.get(criterion.code) ?? null);
  const number = shownNumber(effective);
  const amount = measure.denominator === null ? number : texts.percent(number);
  const text = `${comparisonWords[comparison]} ${amount}`;
  return effective === target ? text : texts.ownTarget(text);
}

function figureCells(
  context: FormContext,
  figure: (FormLine & { is: 'figure' })['figure'],
): LineCells {
  const { plan, filled } = context;
  const { code, label, unitOfMeasure } = figure;
  const formulas = figureFormulas(context, figure);
  return {
    [at.name]: label,
    [at.unitOfMeasure]: unitOfMeasure,
    [at.entry]: filled.values.get(code) ?? null,
    [at.status]: { formula: formulas.status },
    [at.evidence]: filled.evidence.get(code) ?? null,
    [at.explanation]: filled.explanations.get(code) ?? null,
    [helperColumns.valueKind]: valueKind(figure),
    [helperColumns.words]: allowedWords(figure, plan.scales),
    [helperColumns.entered]: { formula: formulas.entered },
    [helperColumns.missing]: { formula: formulas.missing },
    [helperColumns.wrong]: { formula: formulas.wrong },
    [helperColumns.broken]: { formula: formulas.broken },
    [helperColumns.asked]: { formula: formulas.asked },
  };
}
