import type { Messages } from '../../messages';
import type { Action } from '../state/actions';
import type { PaneState } from '../state/paneState';

/** What is under way, in words. Going to a cell or a sheet is over before it could be said. */
export function runningText(
  { kind }: Action,
  { app, welcome, run, explain }: Messages['pane'],
): string | null {
  switch (kind) {
    case 'look':
      return app.opening;
    case 'inject':
      return welcome.starting;
    case 'repair':
      return run.repairing;
    case 'score':
      return run.scoring;
    case 'repairCells':
      return run.repairingCells;
    case 'undo':
      return run.undoing;
    case 'accept':
    case 'withdraw':
      return run.noting;
    case 'whatIf':
      return run.reading;
    case 'explain':
    case 'explainUnit':
      return explain.running;
    case 'goToCell':
    case 'goToSheet':
      return null;
  }
}

/** What a screen reader is told while work is under way and when it is done; '' for nothing. */
export function announcement(state: PaneState, texts: Messages['pane']): string {
  const { running, scored, trouble, explained, whatIf } = state;
  if (running) return runningText(running, texts) ?? '';
  // A problem is an alert of its own, an explanation takes the focus, and what a trial comes to is
  // said where it stands.
  if (!scored || trouble || explained || whatIf) return '';
  return texts.result.announced(scored.report.units, scored.report.findings.length);
}
