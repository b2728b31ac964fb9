import { dayShown } from '../../../plan/day';
import type { PlanFindingValues } from '../../../plan/finding';
import type { Sentences } from '../../sentences';
import { criteriaTexts } from '../../sheetTexts/planTables';
import { sheetTitles } from '../../sheetTexts/titles';
import { vocabulary } from '../vocabulary';
import { shown } from './phrases';

const { tables, rules, needs, parameters } = vocabulary;

const scaleKinds = { levels: 'named levels', steps: 'steps by result' };

/** What is wrong with the plan itself. */
export const planFindings: Sentences<PlanFindingValues> = {
  'plan.empty': ({ table }) => `The table “${tables[table]}” has no rows. Enter at least one.`,
  'plan.missingCode': ({ table }) =>
    `The table “${tables[table]}” has a row without a code. Enter a code of its own in this cell.`,
  'plan.duplicateCode': ({ table, code }) =>
    `In the table “${tables[table]}”, a row above has the code “${code}” already. Change one of them.`,
  'plan.codeNotPlain': ({ code }) =>
    `Formulas cannot hold the figure code “${code}”. Use plain letters, digits and underscores, beginning with a letter.`,
  'plan.codeLooksLikeCell': ({ code }) =>
    `The figure code “${code}” looks like the address of a cell. Better change it, for example to “SL_${code}”.`,
  'plan.missingName': ({ by }) => `“${by}” has no name. Fill in this empty cell.`,
  'plan.sameName': ({ name, first, again }) =>
    `Two units are called “${name}” (codes ${first} and ${again}) at the same time. Make their names differ.`,
  'plan.notNfc': ({ by, text }) =>
    `“${text}” (code ${by}) was typed with separate accent marks and does not equal the text that looks like it. Type it again with precomposed Unicode letters.`,
  'plan.unknownGroup': ({ by, group }) =>
    `Criterion ${by} belongs to content “${group}”, which does not exist. Correct the code of the content.`,
  'plan.unknownFigure': ({ by, figure }) =>
    `“${by}” uses the figure “${figure}”, which is not in the list of figures. Correct the code or add the figure.`,
  'plan.unknownScale': ({ by, scale }) =>
    `“${by}” uses the scale “${scale}”, which does not exist. Correct the code of the scale.`,
  'plan.unknownKind': ({ by, kind }) =>
    kind === ''
      ? `Unit ${by} has no kind. Choose one in this cell.`
      : `“${by}” names the kind of unit “${kind}”, which is not in the table of kinds on the plan’s sheet. Choose one of the list, or add this kind to the table.`,
  'plan.unknownCluster': ({ by, cluster }) =>
    cluster === ''
      ? `Unit ${by} is in no cluster. Choose one in this cell.`
      : `Unit ${by} belongs to cluster “${cluster}”, which is not in the table of clusters on the plan’s sheet. Choose one of the list, or add this cluster to the table.`,
  'plan.unknownCriterion': ({ by, criterion }) =>
    by === 'openReadings'
      ? `An open reading is about criterion “${criterion}”, which does not exist. Correct the code of the criterion.`
      : `“${by}” names the criterion “${criterion}”, which does not exist. Correct the code of the criterion.`,
  'plan.measureNotFitting': ({ by, rule, needs: need }) =>
    `Criterion ${by} is scored by “${rules[rule]}” and needs ${needs[need]}. Correct the measure or choose another rule.`,
  'plan.missingTarget': ({ by, rule }) =>
    `Criterion ${by} is scored by “${rules[rule]}” but has no target. Enter one (0 is a target too).`,
  'plan.missingParameter': ({ by, rule, parameter }) =>
    `Criterion ${by} is scored by “${rules[rule]}” but its column “${parameters[parameter]}” is blank. Enter a number there.`,
  'plan.parameterUnused': ({ by, rule, parameter }) =>
    `Criterion ${by} is scored by “${rules[rule]}”, which does not look at “${parameters[parameter]}”. The number there may be removed.`,
  'plan.anchorsEqual': ({ by, at }) =>
    `Criterion ${by}: the first anchor and the target are both ${shown(at)}, so there is no line between them. Change one of the two.`,
  'plan.anchorsReversed': ({ by, from, target, falls }) =>
    `Criterion ${by}: the first anchor ${shown(from)} must be ${falls ? 'above' : 'below'} the target ${shown(target)}, because ${falls ? 'less' : 'more'} is better. Correct the anchor, the target or the comparison.`,
  'plan.gateWithoutPoints': ({ by }) =>
    `Criterion ${by} brings 0 points at most and yet has a consequence at 0 points: every unit would suffer it. Give it points or remove the consequence.`,
  'plan.targetBeyondAll': ({ by, target, most }) =>
    `“${by}”: nobody can reach a target of ${shown(target)}%, ${shown(most)}% is the most. Correct it; where Excel made a date of what was typed, type it again.`,
  'plan.targetIsShare': ({ by, target, percent }) =>
    `The target of criterion ${by} is ${shown(target)} %. It may be meant as ${shown(percent)} %: type ${shown(percent)} in this column, without the percent sign. Keep it if ${shown(target)} % is right.`,
  'plan.gateOnExtra': ({ by }) =>
    `Criterion ${by} is no part of the points proper and yet has a consequence at 0 points. Remove the consequence, or count it among the points proper.`,
  'plan.unknownUnit': ({ by, unit }) =>
    `Criterion ${by} is for unit “${unit}” only, which is not in the table of units. Correct the code of the unit.`,
  'plan.localWithoutCap': ({ by, group }) =>
    `Criterion ${by} was registered by one unit, but content “${group}” has no cap: that unit would have more points than the others can. Enter the cap of the content on the sheet of the plan.`,
  'plan.noWeights': () =>
    `The total is a mean by weights, but no content has a weight. Enter weights in the table of contents.`,
  'plan.unknownBand': ({ by, band }) =>
    `The quota of “${by}” names the band “${band}”, which does not exist. Choose again.`,
  'plan.missingTimes': () =>
    `Periods are put together by how often a band was held, but not how often. Enter a number of periods (from 1 up).`,
  'plan.missingScale': ({ by }) => `“${by}” has no scale. Choose the code of a scale.`,
  'plan.scaleNotFitting': ({ by, scale, needs: kind }) =>
    `“${by}” needs a scale of ${scaleKinds[kind]}, and the scale “${scale}” is not one. Choose another scale.`,
  'plan.scalesDiffer': ({ by, scale, figure, figureScale }) =>
    `Criterion ${by} looks in the scale “${scale}”, but figure ${figure} offers the levels of “${figureScale}”. Use one scale for both.`,
  'plan.emptyScale': ({ scale }) =>
    `The scale “${scale}” has no levels. Enter its levels and their percentages.`,
  'plan.duplicateRung': ({ scale, at }) =>
    `The scale “${scale}” has the level “${typeof at === 'number' ? shown(at) : at}” twice. Remove or change one.`,
  'plan.rungNotFitting': ({ scale, at }) =>
    `The level “${typeof at === 'number' ? shown(at) : at}” does not fit the scale “${scale}”: levels need names, steps need numbers. Correct it.`,
  'plan.stepsNotAscending': ({ scale, at, previous }) =>
    `Scale “${scale}”: the step from ${shown(at)} comes after the one from ${shown(previous)}. Order the steps from low to high.`,
  'plan.outOfRange': ({ by, number, min, max }) =>
    `${by === '' ? '' : `“${by}”: `}${Number.isNaN(number) ? 'there is no number yet' : `the value is ${shown(number)}`}. Enter a number ${
      max === null ? `from ${shown(min)} up` : `from ${shown(min)} to ${shown(max)}`
    }.`,
  'plan.pointsDoNotAddUp': ({ kind, sum, expected }) =>
    sum === 0
      ? `Units of kind “${kind}” have no points yet; they must add up to ${shown(expected)}. Enter them in the column “${criteriaTexts.pointsHeading(kind)}” of ${sheetTitles.criteria}; if it is not there, press “Check, score and rank”.`
      : `The points for units of kind “${kind}” add up to ${shown(sum)} and must be ${shown(expected)}. Correct the points of the criteria.`,
  'plan.criterionForNobody': ({ by }) =>
    `Criterion ${by} has no points for any kind of unit, so nobody is scored. Enter points or remove it.`,
  'plan.unknownTieCode': ({ code }) =>
    `The tie chain names “${code}”, which is neither a content nor a criterion. Correct the code.`,
  'plan.repeatedTieCode': ({ code }) =>
    `The tie chain names “${code}” twice. Remove the second mention.`,
  'plan.ambiguousTieCode': ({ code }) =>
    `The code “${code}” is both a content and a criterion. Change one of the two codes.`,
  'plan.bandsNotDescending': ({ band, from, previous }) =>
    `The band “${band}” begins at ${shown(from)} points, not below the band before it (${shown(previous)} points). Order the bands from high to low.`,
  'plan.noBandBelow': ({ from }) =>
    `Units below ${shown(from)} points will have no band. If that is not wanted, add a band from 0 points.`,
  'plan.relationNotFitting': ({ relation, figure }) =>
    `Relation ${relation} compares the figure “${figure}” as a number, which it is not. Correct the relation.`,
  'plan.relationWithoutFigure': ({ relation }) =>
    `Relation “${relation}” holds numbers only, so there is nothing to compare. Put a figure's code on one side.`,
  'plan.figureUnused': ({ figure }) =>
    `No criterion uses the figure “${figure}”, so no unit has to enter it. Use its code in a criterion, or remove the row.`,
  'plan.notADate': ({ by, end, text }) =>
    `“${by}”, ${end} day: “${text}” is not a date. Write day/month/year, for example 31/12/2025.`,
  'plan.datesReversed': ({ by, from, to }) =>
    `“${by}”: the last day (${dayShown(to)}) is before the first (${dayShown(from)}). Correct one of them.`,
};
