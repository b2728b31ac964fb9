/** The closing of a period as one piece that the pane loads when somebody closes or verifies. */
export { close, reopen } from './close';
export { turnPeriod } from './turnPeriod';
export { turnView } from './turnView';
export { undoTurn } from './undoTurn';
export { verifyCode, verifyFiles } from './verify';
