import type { Messages } from '../../messages';
import type { UndoableStep } from '../state/undoableSteps';

type Texts = Messages['pane']['mended']['undoStep'];

/** What the button that takes the latest step back is called: it names the step. */
export function undoText(step: UndoableStep, texts: Texts): string {
  if (step.what !== 'cells') return texts[step.what];
  return step.only === null ? texts.cells(step.cells) : texts.cell(step.only);
}
