import { accept, withdraw } from './accept';
import { explain, explainUnit } from './explain';
import { inject } from './inject';
import { goToCell, goToSheet } from './navigate';
import { repair } from './repair';
import type { Commands } from './reports';
import { score } from './score';
import { newSession } from './session';
import { status } from './status';
import { undo } from './undo';
import { watch } from './watch';
import { whatIf } from './whatIf';

/** The exchange by e-mail: the commands of `send.ts` and `collect.ts` take these places. */
const absent = () => Promise.reject(new Error('The exchange is not part of this build'));
const exchange = {
  sendView: absent,
  send: absent,
  saveMail: absent,
  collect: absent,
  board: absent,
  chooseUnit: absent,
  decide: absent,
  forget: absent,
  origin: absent,
  receipts: absent,
  exportUpward: absent,
};

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
    goToCell,
    goToSheet,
    ...exchange,
  };
}
