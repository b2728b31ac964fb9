import type { TakenBack } from '../../commands/reports';
import type { Undoable } from '../../commands/remembered';
import type { Messages } from '../../messages';

type Texts = Messages['undo'];

/** What the button that takes the latest step back is called: it names the step. */
export function undoText(step: Undoable, { button }: Texts): string {
  switch (step.what) {
    case 'cells':
      return step.only === null ? button.cells(step.cells) : button.cell(step.only);
    case 'forms':
      return button.forms(step.units);
    case 'units':
    case 'dropped':
    case 'merge':
    case 'turn':
      return button[step.what];
  }
}

/** What is said once it was taken back. */
export function takenBackText({ did, cells }: TakenBack, { done }: Texts): string {
  return did.what === 'forms' ? done.forms(did.units, cells) : done[did.what](cells);
}
