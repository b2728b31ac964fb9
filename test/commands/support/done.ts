import type { Outcome, Problem } from '../../../src/commands/problem';

/** The report of a command that must have worked. */
export async function done<Report>(outcome: Promise<Outcome<Report>>): Promise<Report> {
  const result = await outcome;
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result.report;
}

/** The problem of a command that must have been refused. */
export async function refused(outcome: Promise<Outcome<unknown>>): Promise<Problem> {
  const result = await outcome;
  if (result.ok) throw new Error('It was not refused');
  return result.problem;
}
