/** Views for what is done now and then. They lie over the home screen, one at a time. */
export type Tool = 'setUp' | 'turnPeriod' | 'mergeUnits' | 'print' | 'close' | 'verify' | 'help';

/** The tools that need no scorebook in the workbook. */
export const everywhere: ReadonlySet<Tool> = new Set<Tool>(['verify', 'help']);
