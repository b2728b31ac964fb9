/** Excel on a small screen, or enlarged: what the pane says comes before what it is called. */
export const LOW = '@media (max-height: 620px)';

/** Too low for the head and a result below it: 1366 x 768 at 125 % leaves 380 px below Excel's own. */
export const isVeryLow = (): boolean => window.innerHeight < 480;

/** One line, cut off at its end; whoever cuts says the whole in a `title`. */
export const oneLine = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;
