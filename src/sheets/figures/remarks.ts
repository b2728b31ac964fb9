/** How the remarks of a row name a criterion whose target is not reached: the marks look for it. */
export function unreached(criterion: string): string {
  return `(${criterion})`;
}
