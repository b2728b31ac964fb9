/** Everything that printing needs, in one piece that is loaded on demand. */
export { preparePrint } from './preparePrint';
export { printView } from './printView';
