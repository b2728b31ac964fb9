/** What setting a plan up needs beside `inject`, as one piece that the pane loads when it is asked for. */
export { addUnits } from './addUnits';
export { dropUnits } from './dropUnits';
export { loadTemplate } from './loadTemplate';
export { removalView, remove } from './remove';
export { saveTemplate } from './saveTemplate';
export { unitsView } from './unitsView';
