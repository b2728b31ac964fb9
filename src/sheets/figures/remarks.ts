/** How the remarks of a row name a criterion: the marks look for it. */
export function criterionTag(criterion: string): string {
  return `(${criterion})`;
}
