/** The exchange by e-mail as one piece that the pane loads when somebody sends or collects. */
export { board, chooseUnit, forget } from './board';
export { collect } from './collect';
export { decide } from './decide';
export { exportUpward } from './exportUpward';
export { origin } from './origin';
export { receipts } from './receipts';
export { saveMail } from './saveMail';
export { send } from './send';
export { sendView } from './sendView';
