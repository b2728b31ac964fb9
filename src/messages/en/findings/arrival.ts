import type { ArrivalFindingValues } from '../../../plan/arrivalFindings';
import type { Sentences } from '../../sentences';
import { formerForm } from './formerForm';
import { cellShown, counted, entry, quoted, shown } from './phrases';

/** What there is to say about a form that a unit sent back. */
export const arrivalFindings: Sentences<ArrivalFindingValues> = {
  'arrival.wrongPlan': ({ file, plan, expected }) =>
    `${file} is a form of another plan (code “${plan}”); this scorebook is “${expected}”. Check before taking it.`,
  'arrival.otherPeriod': ({ file, period, expected }) =>
    `${file} is a form for the period ${period}; the scorebook is at ${expected}. Ask the unit for the form of this period.`,
  'arrival.olderVersion': ({ file, version, expected }) =>
    version === expected
      ? `${file} was sent out before criteria, targets or figures of the plan were changed in the scorebook. Look at each figure before taking it.`
      : `${file} is a form of version ${version}; the plan is at version ${expected}, with other criteria, targets or figures. Look at each figure before taking it.`,
  'arrival.unitUnknown': ({ file, unit, code }) =>
    `${file} is the form of “${unit}” (code ${code}), which the table of units does not know. Choose the unit from the list.`,
  'arrival.unitFormer': formerForm,
  'arrival.ownTotal': ({ file, unit }) =>
    `${file} is the Summary workbook of “${unit}” itself for the higher office, not the form of a unit of this scorebook. Take the file off the list; if a unit below has the same name as your office, choose that unit.`,
  'arrival.unitNotFound': ({ file }) =>
    `Nothing says whose form ${file} is. Choose the unit from the list.`,
  'arrival.unitNameDiffers': ({ unit, name }) =>
    `${unit}: the form was made for a unit with this code that was called “${name}”. Check that it is the same unit.`,
  'arrival.headDiffers': ({ unit, name }) =>
    `${unit}: the form was made for this unit, but its head says “${name}”. Ask whose figures they are.`,
  'arrival.byContent': ({ unit }) =>
    `${unit}: the form has lost its identity (it may have been copied into a new workbook); its name and codes told whose it is. Check that it is this unit.`,
  'arrival.edited': ({ unit, cells, what }) =>
    `${unit}: ${counted(cells, 'cell of the form that is not for entries was', 'cells of the form that are not for entries were')} changed, for example ${quoted(what)}. The figures could be read; look at the comparison.`,
  'arrival.formulasLost': ({ unit, cells, what }) =>
    `${unit}: ${counted(cells, 'formula of the form was', 'formulas of the form were')} typed over, for example ${quoted(what)}. What they give is computed again and not taken; look at the comparison.`,
  'arrival.formulaTyped': ({ cell, formula, ...about }) =>
    `${entry(about)} is the formula ${formula} in cell ${cell} of the form. Its result is taken.`,
  'arrival.notCalculated': ({ cell, formula, ...about }) =>
    `${entry(about)} is the formula ${formula} in cell ${cell} of the form, and the file holds no result of it. Open and save it in Excel and collect it again, or type the number.`,
  'arrival.lineTwice': ({ cell, first, other, second, ...about }) =>
    `${entry(about)} has two lines on the form: cell ${cell} is ${cellShown(first)}, cell ${other} is ${cellShown(second)}. The first is taken; ask the unit.`,
  'arrival.merged': ({ cell, ...about }) =>
    `${entry(about)}: cell ${cell} of the form was merged with the one above it, so its own number is gone. Ask the unit and type it.`,
  'arrival.linesGone': ({ unit, labels }) =>
    `${unit}: the form lacks the lines of ${labels.map(quoted).join(', ')}. Ask the unit to send it again, or type them.`,
  'arrival.linesUnknown': ({ unit, labels }) =>
    `${unit}: the form has figures on lines that the plan does not ask for: ${labels.map(quoted).join(', ')}. They are not taken.`,
  'arrival.secondSheet': ({ unit, sheet, other }) =>
    `${unit}: two sheets of the file look like the form and differ. “${sheet}” was read; look at “${other}”.`,
  'arrival.secondFile': ({ unit, file, other, isNewest }) =>
    isNewest
      ? `${unit}: there are several files of this unit. The newest, ${file}, is proposed; there is also ${other}. Look at the differences and take one.`
      : `${unit}: there are several files of this unit, and nothing tells which is newer, for both were saved at the same time or do not say when: ${file} and ${other}. Look at the differences, ask the unit and take one.`,
  'arrival.notNewer': ({ unit, file, taken, age }) =>
    ({
      older: `${unit}: ${taken} was taken, which was saved after ${file}. This form is the old one; there is no need to take it.`,
      same: `${unit}: ${taken} was taken, which was saved at the same time as ${file} and says something else, so nothing tells which is newer. Ask the unit before you take it.`,
      unknown: `${unit}: ${taken} was taken; ${file} says something else and does not tell when it was saved, so nothing tells which is newer. Ask the unit before you take it.`,
    })[age],
  'arrival.sameFigures': ({ unit, others, more, figures }) =>
    `${unit}: all ${shown(figures)} figures of the form are the same as those of ${others.join(', ')}${more > 0 ? ` and ${shown(more)} other units` : ''}. Ask whether one was copied from the other.`,
  'arrival.filesDiffer': ({ file, here, there, ...about }) =>
    `${entry(about)}: ${cellShown(here)} in this file, ${cellShown(there)} in ${file}. Take the right one.`,
  'arrival.differsFromBook': ({ inBook, inFile, ...about }) =>
    `${entry(about)}: ${cellShown(inBook)} in the scorebook, ${cellShown(inFile)} in the form. Taking the form replaces the number.`,
  'arrival.explanationDiffers': ({ inBook, inFile, ...about }) =>
    `${entry(about)}: Giải trình says ${quoted(inBook)}, the form ${quoted(inFile)}. Taking the form replaces the text.`,
  'arrival.textNotKept': ({ text, ...about }) =>
    `${entry(about)}: the form says ${quoted(text)}, but Giải trình has no column for this figure, so it goes into Nhật ký when the form is taken.`,
  'arrival.noRow': ({ unit }) =>
    `${unit}: Số liệu has no row of this unit, so nothing can be taken. Press “Check, score and rank” to add the row, then collect again.`,
};
