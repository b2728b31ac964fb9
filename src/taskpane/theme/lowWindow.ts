/** Excel on a small screen, or enlarged: what the pane says comes before what it is called. */
export const LOW = '@media (max-height: 620px)';

/** One line, cut off at its end; whoever cuts says the whole in a `title`. */
export const oneLine = {
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;
