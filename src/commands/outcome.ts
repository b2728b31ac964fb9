import { isCalledOff } from '../exchange/worker/running';
import { runExcel } from '../excel/run';
import type { Outcome, Problem } from './problem';

/** What a command's batch comes to: a report, or a problem it saw itself. */
export type Result<Report> =
  | { readonly report: Report; readonly problem?: never }
  | { readonly problem: Problem; readonly report?: never };

const cancelled = { problem: { code: 'cancelled' } } as const;

/** Runs a command's batch; what goes wrong comes back as a problem that the pane can put in words. */
export async function runCommand<Report>(
  batch: (context: Excel.RequestContext) => Promise<Result<Report>>,
): Promise<Outcome<Report>> {
  const outcome = await runExcel(batch).catch((error: unknown) => {
    if (isCalledOff(error)) return { ok: true, result: cancelled } as const;
    throw error;
  });
  if (!outcome.ok) {
    const { failure } = outcome;
    return {
      ok: false,
      problem: failure.code === 'protected' ? { code: 'protected', sheet: '' } : failure,
    };
  }
  const { result } = outcome;
  return result.problem
    ? { ok: false, problem: result.problem }
    : { ok: true, report: result.report };
}
