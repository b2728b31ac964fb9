import type { IntegrityFindingValues } from '../../../plan/integrityFindings';
import { type Sentences, stopped } from '../../sentences';
import { cellShown, counted, quoted } from './phrases';

/** What people did to the sheets, and what changed since the last scoring run. */
export const integrityFindings: Sentences<IntegrityFindingValues> = {
  'integrity.cellRestored': ({ sheet, address, found }) =>
    `Cell ${address} of “${sheet}” had been changed to ${cellShown(found)}. The workbook fills this cell itself and has written it anew; there is nothing to do.`,
  'integrity.noted': ({ action, detail }) =>
    `Noted in the journal by the last run: ${action}: ${stopped(detail)}`,
  'sheet.gone': ({ sheet }) =>
    `The sheet “${sheet}” had been deleted and was drawn again from the others. It is computed, so nothing is lost.`,
  'sheet.missing': ({ sheet }) =>
    `The sheet “${sheet}” was deleted, and others lack what it says. Press “Check, score and rank” to draw it again; it is computed, so nothing is lost.`,
  'sheet.goneWithFigures': ({ sheet, cells, units }) =>
    `The sheet “${sheet}” was deleted or cleared, and with it ${counted(cells, 'typed cell', 'typed cells')} of ${counted(units, 'unit', 'units')}. Scoring or “Repair the sheets” draws its frame again; the figures must come from an earlier copy (close the file without saving) or be entered again.`,
  'sheet.copied': ({ sheet, copy }) =>
    `The sheet “${copy}” is a copy of “${sheet}”. Only “${sheet}” is scored; what is typed in the copy does not count. Rename the copy, or delete it if it is not needed.`,
  'sheet.hidden': ({ sheet }) =>
    `The sheet “${sheet}” is hidden but counts. Press this line or “Repair the sheets” to show it.`,
  'sheet.misnamed': ({ sheet, usual }) =>
    `The tab “${sheet}” is in fact the sheet “${usual}” and easily mistaken for another. Give it its name back.`,
  'sheet.foundAgain': ({ sheet, name }) =>
    `The name “${name}” had been deleted or broken; the table was found again on “${sheet}” by its codes, and the name was restored. The figures are as they were; check that this is the right sheet.`,
  'sheet.layoutRestored': ({ sheet }) =>
    `Rows or columns of “${sheet}” had been inserted or moved. The table is in its order again by the codes, and the figures are as they were; there is nothing to do.`,
  'lost.swapped': ({ units }) =>
    `The figures of ${units.join(', ')} are those that other units had at the last scoring run. The codes may have been sorted without them; undo that (Ctrl+Z) or compare each row with its report.`,
  'sheet.codeRowGone': ({ sheet }) =>
    `The hidden row of codes of “${sheet}” had been deleted; the columns were told by their headings and the codes were written anew. Check that the figures stand in the right columns.`,
  'sheet.tableWithoutCodes': ({ sheet, table }) =>
    `The hidden row of codes of table “${table}” on “${sheet}” was deleted; the table is still read by its headings. Leave these as they are and press “Repair the sheets” to write the codes again.`,
  'sheet.codeRestored': ({ sheet, code, found }) =>
    `“${sheet}”: the code of column “${code}” ${found === '' ? 'had been cleared' : `had been changed to ${quoted(found)}`}. The heading told which column it is; the code was written anew and the figures are as they were.`,
  'sheet.columnKept': ({ sheet, column }) =>
    `“${sheet}” has a column “${column}” that is not in the plan. It was moved behind the others and earns no points; if these are figures of the plan, copy them to their column.`,
  'lost.entries': ({ sheet, cells, units }) =>
    `Nothing is typed on “${sheet}” any more; at the last scoring run it was ${counted(cells, 'cell', 'cells')} of ${counted(units, 'unit', 'units')}. If that was meant, there is nothing to do; if not, press Ctrl+Z, take it from an earlier copy or enter it again.`,
  'lost.unit': ({ unit, sheet, cells }) =>
    `${unit}: at the last scoring run ${counted(cells, 'cell was', 'cells were')} filled on “${sheet}”, now none is. If the row was deleted by mistake, take it from an earlier copy or enter it again.`,
  'lost.figure': ({ figure, label, units }) =>
    `Figure ${quoted(label)} (${figure}): at the last scoring run ${counted(units, 'unit', 'units')} had it, now the whole column is blank. If it was deleted by mistake, take it from an earlier copy or enter it again.`,
  'read.oddText': ({ sheet, address, text }) =>
    `Cell ${address} of “${sheet}”, ${quoted(text)}, has needless spaces or accents typed as separate marks. Points do not depend on it; press “Repair the sheets” to clean it.`,
  'read.oddCode': ({ sheet, address, text }) =>
    `Cell ${address} of “${sheet}”, ${quoted(text)}, has needless spaces or invisible marks, so formulas do not find it. Press “Repair the sheets” to clean it, then score again.`,
  'read.codeForName': ({ sheet, address, text, code }) =>
    `Cell ${address} of “${sheet}” holds the code ${quoted(code)}, but formulas look for a name in this column. Choose ${quoted(text)} in this cell, or press “Repair the sheets” to put the name in its place, then score again.`,
  'changed.rule': ({ table, by, field, before, after }) =>
    `Since the last scoring run, table “${table}”, “${by}”: column “${field}” changed from ${cellShown(before)} to ${cellShown(after)}. Points follow the new content; check that this is meant.`,
  'changed.added': ({ table, by }) =>
    `Since the last scoring run, “${by}” was added to table “${table}”. Points follow the new table.`,
  'changed.removed': ({ table, by }) =>
    `Since the last scoring run, “${by}” was removed from table “${table}”. Points follow the new table; add it again if that was a mistake.`,
  'changed.unitName': ({ by, before, after }) =>
    `Unit code ${by}: the name changed from “${before}” to “${after}”. Figures go by the code; if this is another unit, give it another code.`,
  'changed.unitLookAlike': ({ by, before, after, other, otherName }) =>
    `Unit code ${by}: the name changed from “${before}” to “${after}”, which differs from “${otherName}” (code ${other}) by accents only. Figures go by the code; check that the two units are not mixed up.`,
};
