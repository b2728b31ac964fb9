import { dayShown } from '../../../plan/day';
import type { SheetFindingValues } from '../../../plan/sheetFindings';
import type { Sentences } from '../../sentences';
import { appraisalTexts } from '../../sheetTexts/entries';
import { cellShown, choices, counted, demanded, shown } from './phrases';

/** What could not be read in the scorebook's sheets, and what somebody typed over. */
export const sheetFindings: Sentences<SheetFindingValues> = {
  'read.tableMissing': ({ table }) =>
    `The table “${table}” is not in the workbook. Press “Repair the sheets” to restore it.`,
  'read.unknownWord': ({ by, field, typed, allowed }) =>
    `“${by}”, column “${field}”: “${typed}” is not in the list. ${choices(allowed)}`,
  'read.missingWord': ({ by, field, allowed }) =>
    `“${by}”: the column “${field}” is blank. ${choices(allowed)}`,
  'read.notANumber': ({ by, field, typed }) =>
    `“${by}”, column “${field}”: “${typed}” is not a number. Enter a number.`,
  'read.badExpression': ({ by, field, typed, from }) =>
    `“${by}”, column “${field}”: “${typed}” cannot be read from “${from}” on. Join figure codes with + or -, for example A + 0.2*B.`,
  'read.missingSide': ({ by, field }) =>
    `Relation “${by}”: the column “${field}” is blank. Enter a figure's code or a number, or clear the row.`,
  'read.unknownUnit': ({ unit, line, address, code, name }) =>
    `Row ${line} of Số liệu has the code “${unit}”, which the table Đơn vị does not know: it is not scored. ${
      code === ''
        ? `If the code is mistyped, correct it in ${address}; if the unit was deleted from Đơn vị by mistake, type its code and name into the blank row below that table; if the unit has left, delete this row.`
        : `${name} (code “${code}”) has no figures yet: if this row is its own, type the code “${code}” into ${address}; if it is that of a unit deleted from Đơn vị by mistake, type its code and name into the blank row below that table.`
    }`,
  'read.rowWithoutUnit': ({ sheet, line, cells, address, name, code }) =>
    `Row ${line} of “${sheet}”${name === '' ? '' : ` (called “${name}”)`} has ${counted(cells, 'filled cell', 'filled cells')} and no unit code, so it is not scored. Type ${code === '' ? 'the unit’s code' : `the code “${code}”`} into ${address}; a new unit goes into the table Đơn vị first. If that unit has a blank row at the end of the sheet by now, delete the blank one; if this row is not needed, delete it.`,
  'read.unitOutsidePeriod': ({ unit, day, hasEnded }) =>
    hasEnded
      ? `${unit}: its last day, ${dayShown(day)}, is before this period, so it is not scored or ranked. If the unit goes on, correct or clear that day.`
      : `${unit}: its first day, ${dayShown(day)}, is after this period, so it is not scored or ranked yet. If the unit is there already, correct or clear that day.`,
  'read.duplicateRow': ({ unit, counted, line }) =>
    `Unit “${unit}” has two rows of figures: row ${counted} counts, row ${line} does not. Copy what is to be kept into row ${counted} and delete row ${line}.`,
  'read.appraisalNotANumber': ({ unit, criterion, typed }) =>
    `${unit}: the appraised points of criterion ${criterion} are “${typed}”, not a number. Enter a number or leave it blank.`,
  'read.appraisalBeyondMaximum': ({ unit, criterion, points, min, max, counted: taken }) =>
    `${unit}: the appraised points of criterion ${criterion} are ${shown(points)} and must be from ${shown(min)} to ${shown(max)}. The program counts ${shown(taken)}; correct the cell.`,
  'read.appraisalOffStep': ({ unit, criterion, points, step, below, above }) =>
    `${unit}: the appraised points of criterion ${criterion} are ${shown(points)}, which is no multiple of ${shown(step)}. Give ${shown(below)} or ${shown(above)}.`,
  'read.appraisalWithoutReason': ({ unit }) =>
    `${unit}: appraised points without a reason. Write the reason in the column “${appraisalTexts.reason}”.`,
  'read.pledgeNotANumber': ({ unit, criterion, typed }) =>
    `${unit}: the registered target of criterion ${criterion} is “${typed}”, which is no number from 0 up. Enter a number or leave it blank.`,
  'read.pledgeBelowTarget': ({ unit, criterion, pledged, target, comparison, inPercent }) =>
    `${unit}: the registered target of criterion ${criterion} is ${shown(pledged)}, which asks for no more than the plan's (${demanded(comparison, shown(target))}). The plan's target counts; ${
      inPercent === null
        ? 'correct or clear this number.'
        : `where ${shown(inPercent)}% was meant, type ${shown(inPercent)} without the sign.`
    }`,
  'read.pledgeBeyondAll': ({ unit, criterion, pledged }) =>
    `${unit}: the registered target of criterion ${criterion} is ${shown(pledged)}%, and 100% is the most there is. The unit is scored by it; correct it.`,
  'read.pledgeIsDate': ({ unit, criterion, typed }) =>
    `${unit}: Excel made the date ${typed} of the registered target of criterion ${criterion}. The unit is scored by that day's number; type it again, such as 80.`,
  'read.pledgeNotScored': ({ unit, criterion }) =>
    `${unit}: it is not scored by criterion ${criterion}, so the registered target has no effect. Clear this number.`,
  'read.appraisalNotScored': ({ unit, criterion }) =>
    `${unit}: it is not scored by criterion ${criterion}, so the appraised points have no effect. Clear them.`,
  'read.appraisalIsDate': ({ unit, criterion, typed, counted }) =>
    `${unit}: Excel made the date ${typed} of the appraised points of criterion ${criterion}. ${shown(counted)} points count now; type them again, such as 2.5.`,
  'read.orderNotAPlace': ({ unit, typed }) =>
    `${unit}: the order among equal units is “${typed}”; it must be a whole number from 1 up. Correct it or leave it blank.`,
  'read.orderWithoutReason': ({ unit }) =>
    `${unit}: an order among equal units was given without a reason. Enter the reason in the next column.`,
  'read.pastNotANumber': ({ unit, period, typed }) =>
    `${unit}: the result of period ${period} is “${typed}”, which is no number. Enter a number or leave it blank.`,
  'integrity.cellDiffers': ({ sheet, address, expected, found }) =>
    `Cell ${address} of “${sheet}” is ${cellShown(found)}; by the figures it should be ${cellShown(expected)}. Its formula may have been typed over; press “Repair the sheets” to restore it.`,
  'integrity.cellsRestored': ({ sheet, cells }) =>
    `Sheet “${sheet}”: ${counted(cells, 'cell that the scorebook fills in was', 'cells that the scorebook fills in were')} missing, changed or typed over and written anew. There is nothing to do.`,
};
