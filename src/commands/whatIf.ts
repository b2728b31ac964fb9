import { type Result, runCommand } from './outcome';
import { readScorebook } from './readScorebook';
import type { Outcome } from './problem';
import type { WhatIf } from './whatIfReports';
import { whatIfOn } from './whatIfOn';

/** Reads the workbook once, to try on it what another weight or target would change. Writes nothing. */
export function whatIf(): Promise<Outcome<WhatIf>> {
  return runCommand(async (context): Promise<Result<WhatIf>> => {
    const read = await readScorebook(context);
    if (read.problem) return { problem: read.problem };
    const { plan, typed, decisions } = read.report;
    return { report: whatIfOn(plan, typed.entries, decisions.decided, new Date()) };
  });
}
