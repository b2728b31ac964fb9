import { accept, withdraw } from './accept';
import { board, chooseUnit, forget } from './board';
import { collect } from './collect';
import { decide } from './decide';
import { explain, explainUnit } from './explain';
import { inject } from './inject';
import { goToCell, goToSheet } from './navigate';
import { exportUpward } from './exportUpward';
import { origin } from './origin';
import { receipts } from './receipts';
import { repair } from './repair';
import type { Commands } from './reports';
import { saveMail } from './saveMail';
import { score } from './score';
import { send } from './send';
import { sendView } from './sendView';
import { newSession } from './session';
import { status } from './status';
import { undo } from './undo';
import { watch } from './watch';
import { whatIf } from './whatIf';

/** The commands on the open workbook, with what they remember of each other. */
export function createCommands(): Commands {
  const session = newSession();
  return {
    status,
    inject,
    score: () => score(session),
    repair: (choices) => repair(session, choices),
    undo: () => undo(session),
    accept: (finding, reason) => accept(session, finding, reason),
    withdraw: (finding) => withdraw(session, finding),
    watch: (onReview) => watch(session, onReview),
    whatIf,
    explain,
    explainUnit,
    collect: (files, running) => collect(session, files, running),
    board: () => board(session),
    chooseUnit: (hash, unit) => chooseUnit(session, hash, unit),
    decide: (decisions) => decide(session, decisions),
    forget: (hash) => forget(session, hash),
    origin,
    receipts,
    exportUpward,
    goToCell,
    goToSheet,
    sendView,
    send,
    saveMail,
  };
}
