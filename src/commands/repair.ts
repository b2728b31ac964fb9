import { repairOf } from '../checks/repairs';
import { makeEdits } from '../excel/edits';
import { readBook } from '../excel/readBook';
import { journalTexts } from '../messages/sheetTexts/records';
import { changeOf, type NamedEdit } from './changes';
import { noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import type { Choice, RepairReport } from './reports';
import { reviewed } from './review';
import { remember, type Session } from './session';

/**
 * Puts cells right, all or none: a cell that no longer holds what its finding saw is left alone, and
 * so are the others. What was replaced is kept for `undo` and noted down in Nhật ký.
 */
export function repair(
  session: Session,
  choices: readonly Choice[],
): Promise<Outcome<RepairReport>> {
  const started = performance.now();
  return runCommand(async (context): Promise<Result<RepairReport>> => {
    const edits = choices.flatMap(editOf);
    const result = await makeEdits(context, edits);
    if (!result.made) return { problem: { code: 'cellsChanged', cells: result.changed } };
    const { length: cells } = edits;
    remember(session, {
      did: { what: 'cells', cells, only: onlyCell(edits) },
      cells,
      back: result.back,
    });
    const book = await readBook(context);
    await noteDown(context, book, [{ action: journalTexts.corrected, detail: changeOf(edits) }]);
    const review = await reviewed(book, session, started);
    return review.problem ? review : { report: { cells, review: review.report } };
  });
}

/** The one cell, as people call it; null where there are more. */
function onlyCell([edit, ...others]: readonly NamedEdit[]): string | null {
  return edit && others.length === 0 ? `${edit.sheet} ${edit.address}` : null;
}

function editOf({ located: { finding, cell }, value }: Choice): readonly NamedEdit[] {
  const repair = repairOf(finding);
  if (!repair || !cell) throw new Error(`Nothing to repair in ${finding.code}`);
  const { values } = finding;
  const about = 'unit' in values && 'label' in values ? `${values.unit}, ${values.label}` : '';
  return [{ ...cell, about, before: repair.typed, after: value }];
}
