import type { Mending } from '../result/FindingActions';
import type { PaneControls } from '../state/usePane';

/** What can be done about findings, as actions of the pane. */
export function mendingBy(run: PaneControls['run']): Mending {
  return {
    onRepair: (choices) => {
      run({ kind: 'repairCells', choices });
    },
    onAccept: (finding, reason) => {
      run({ kind: 'accept', finding, reason });
    },
    onCell: (sheet, address) => {
      run({ kind: 'goToCell', sheet, address });
    },
  };
}
