/** Excel for Mac floats a button of 34 by 32 pixels over the pane's upper right corner. */
const isOnMac = navigator.userAgent.includes('Macintosh');

/**
 * The room on the right of what has stuck to the pane's upper edge. Excel for Windows lays a button
 * over that corner that is 12 pixels wide: the pane's own margin keeps clear of it, and what has
 * stuck stays in line with the page below it.
 */
export const cornerRoom = isOnMac ? '42px' : '16px';
