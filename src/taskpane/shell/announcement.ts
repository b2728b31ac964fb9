import type { Messages } from '../../messages';
import { exchangeSaid, progressSaid, runningExchange } from '../exchange/exchangeTexts';
import { setUpSaid } from '../setUp/setUpTexts';
import type { Action } from '../state/actions';
import type { PaneState } from '../state/paneState';

/**
 * What is under way, in words. Going to a cell or a sheet is over before it
 * could be said, and a look in passing is not said.
 */
export function runningText(
  action: Action,
  { pane, exchange, merging, setUp, removal, closing, printing }: Messages,
): string | null {
  const { app, welcome, run, explain } = pane;
  switch (action.kind) {
    case 'look':
      return app.opening;
    case 'inject':
      return welcome.starting;
    case 'tryOut':
      return setUp.first.trying;
    case 'loadTemplate':
      return setUp.file.reading;
    case 'saveTemplate':
      return setUp.tool.saving;
    case 'readUnits':
      return setUp.tool.reading;
    case 'addUnits':
      return setUp.tool.adding;
    case 'dropUnits':
      return setUp.tool.dropping;
    case 'openRemoval':
    case 'remove':
      return removal.running[action.kind];
    case 'repair':
      return run.repairing;
    case 'score':
      return run.scoring;
    case 'repairCells':
      return run.repairingCells;
    case 'undo':
    case 'undoDecision':
      return run.undoing;
    case 'accept':
    case 'withdraw':
      return run.noting;
    case 'whatIf':
      return run.reading;
    case 'explain':
    case 'explainUnit':
      return explain.running;
    case 'print':
      return printing.running[action.order.what];
    case 'goToCell':
    case 'lookPrint':
    case 'goToSheet':
    case 'goToEntry':
    case 'openTool':
    case 'refreshSending':
    case 'refreshOrigin':
    case 'refreshTurn':
    case 'refreshExplanation':
    case 'review':
      return null;
    case 'openMerging':
    case 'previewMerge':
    case 'mergeUnits':
    case 'undoMerge':
      return merging.running[action.kind];
    case 'close':
    case 'reopen':
      return closing.running[action.kind];
    case 'verifyCode':
    case 'verifyFiles':
      return closing.running.verify;
    case 'lookAtTurn':
      return closing.running.look;
    case 'turnPeriod':
      return closing.running.turn;
    case 'undoTurn':
      return closing.running.undo;
    case 'openSending':
    case 'openCollecting':
    case 'send':
    case 'saveMail':
    case 'collect':
    case 'chooseUnit':
    case 'decide':
    case 'forget':
    case 'origin':
    case 'receipts':
    case 'exportUpward':
      return runningExchange(action, exchange);
  }
}

/** What a screen reader is told while work is under way and when it is done; '' for nothing. */
export function announcement(state: PaneState, messages: Messages): string {
  const { running, scored, trouble, explained, whatIf, exchange, setUp } = state;
  if (running) {
    return progressSaid(runningText(running, messages) ?? '', exchange.progress, messages.exchange);
  }
  // A problem is an alert of its own, an explanation takes the focus, and what a trial comes to is
  // said where it stands.
  if (trouble) return '';
  // What was made for print takes the focus.
  if (state.printing.made) return '';
  const said = exchangeSaid(exchange, messages.exchange);
  if (said !== null) return said;
  const ofSetUp = setUpSaid(setUp, messages);
  if (ofSetUp !== null) return ofSetUp;
  if (!scored?.isRun || explained || whatIf) return '';
  return messages.pane.result.announced(scored.report.withFigures, scored.report.findings.length);
}
