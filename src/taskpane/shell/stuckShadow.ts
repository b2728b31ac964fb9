import { tokens } from '@fluentui/react-components';

/**
 * The shadow of what has stuck to the pane's upper edge. Where pixels are scaled (125 %) its own edge
 * lies between two of them, and what scrolls below would be seen above it: that is covered too.
 */
export const stuckShadow = `0 -3px 0 ${tokens.colorNeutralBackground1}, ${tokens.shadow4}`;
