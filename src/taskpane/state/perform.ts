import type { Running } from '../../commands/exchangeReports';
import type { Commands } from '../../commands/reports';
import { performClosing } from '../closing/closingActions';
import { performExchange } from '../exchange/exchangeActions';
import { performMerge } from '../merging/mergeActions';
import { type Action, type Answer, learn } from './actions';
import {
  decide,
  injectAndLook,
  injectAndReview,
  performSetUpAndLook,
  print,
  tryOut,
  undo,
  undoDecision,
} from './composed';

/** Carries an action out. Rejects only for a programming error. */
export async function perform(
  commands: Commands,
  action: Action,
  running: Running,
): Promise<Answer> {
  switch (action.kind) {
    case 'look':
      return learn(await commands.status(), (status) => ({ status }));
    case 'inject': {
      const inject = action.withSamples ? injectAndReview : injectAndLook;
      return inject(commands, action.template, action.withSamples, action.own, running);
    }
    case 'tryOut':
      return tryOut(commands, action.template, running);
    case 'repair':
      return injectAndReview(commands, action.template, false, {}, running);
    case 'review':
      return learn(await commands.review(), (looked) => ({ looked }));
    case 'score':
      return learn(await commands.score(running), (scored) => ({ scored }));
    case 'repairCells':
      return learn(await commands.repair(action.choices), ({ cells, review }) => ({
        repaired: cells,
        reviewed: review,
      }));
    case 'undo':
      return undo(commands);
    case 'undoDecision':
      return undoDecision(commands);
    case 'accept':
      return learn(await commands.accept(action.finding, action.reason), (reviewed) => ({
        reviewed,
      }));
    case 'withdraw':
      return learn(await commands.withdraw(action.finding), (reviewed) => ({ reviewed }));
    case 'whatIf':
      return learn(await commands.whatIf(), (whatIf) => ({ whatIf }));
    case 'explain':
      return learn(await commands.explain(), (explained) => ({ explained }));
    case 'explainUnit':
      return learn(await commands.explainUnit(action.unit), (explained) => ({ explained }));
    case 'refreshExplanation':
      return learn(await commands.explainUnit(action.unit), (reexplained) => ({ reexplained }));
    case 'goToCell':
      return learn(await commands.goToCell(action.sheet, action.address), () => ({}));
    case 'goToSheet':
      return learn(await commands.goToSheet(action.sheet), () => ({}));
    case 'goToEntry':
      return learn(await commands.goToEntry(), () => ({}));
    case 'openTool':
      return { ok: true, learned: { tool: action.tool } };
    case 'openMerging':
    case 'previewMerge':
    case 'mergeUnits':
    case 'undoMerge':
      return learn(await performMerge(commands, action, running), (answer) => answer);
    case 'loadTemplate':
    case 'saveTemplate':
    case 'readUnits':
    case 'addUnits':
    case 'dropUnits':
    case 'openRemoval':
    case 'remove':
      return performSetUpAndLook(commands, action, running);
    case 'close':
    case 'reopen':
    case 'verifyCode':
    case 'verifyFiles':
    case 'lookAtTurn':
    case 'refreshTurn':
    case 'turnPeriod':
    case 'undoTurn':
      return performClosing(commands, action, running);
    case 'lookPrint':
    case 'print':
      return print(commands, action, running);
    case 'decide':
      return decide(commands, action, running);
    case 'openSending':
    case 'refreshSending':
    case 'refreshOrigin':
    case 'openCollecting':
    case 'send':
    case 'saveMail':
    case 'collect':
    case 'chooseUnit':
    case 'forget':
    case 'origin':
    case 'receipts':
    case 'exportUpward':
      return learn(await performExchange(commands, action, running), (exchange) => ({ exchange }));
  }
}
