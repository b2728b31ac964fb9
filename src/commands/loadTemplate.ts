import { inWorker } from '../exchange/worker/client';
import { isCalledOff } from '../exchange/worker/running';
import type { Finding } from '../plan/finding';
import { allUnits } from '../sheets/read/allUnits';
import { limits } from '../xlsx/guard/limits';
import type { Running } from './exchangeReports';
import { located } from './located';
import { planFindings } from './planFindings';
import type { Outcome } from './problem';
import type { Session } from './session';
import type { LoadedFile } from './setUpReports';

/**
 * Reads the plan of a file on another thread and checks it. A plan without errors is kept in the
 * session for `inject`; of one with errors it is told where they are. Nothing is written.
 */
export async function loadTemplate(
  session: Session,
  picked: File,
  running: Running,
): Promise<Outcome<LoadedFile>> {
  const file = picked.name.normalize('NFC');
  try {
    const report = await read(file, picked, running);
    if (report.is === 'plan') session.loaded = report;
    return { ok: true, report };
  } catch (error) {
    if (isCalledOff(error)) return { ok: false, problem: { code: 'cancelled' } };
    throw error;
  }
}

async function read(file: string, picked: File, running: Running): Promise<LoadedFile> {
  const { size } = picked;
  if (size > limits.fileBytes) {
    // Not even taken into memory.
    const refusal = { code: 'tooLarge', bytes: size, limit: limits.fileBytes } as const;
    return { is: 'unread', file, refusal };
  }
  const bytes = await picked.arrayBuffer();
  const loaded = await inWorker('loadTemplate', { name: file, bytes }, running);
  if (!loaded.ok) return { is: 'unread', file, refusal: loaded.refusal };
  const { plan } = loaded.read;
  // Units that do not exist in the period keep their lines: others are their successors.
  const whole = { ...plan, units: allUnits(loaded.book, plan) };
  const errors = planFindings(loaded.read, loaded.book).filter(isFault(plan.units.length > 0));
  if (errors.length === 0) return { is: 'plan', file, plan: whole };
  return { is: 'faulty', file, findings: located(errors, loaded.book) };
}

/** In a template without units a criterion may still be one unit's own: that unit comes with the list. */
function isFault(hasUnits: boolean): (finding: Finding) => boolean {
  return ({ severity, code }) => severity === 'error' && (hasUnits || code !== 'plan.unknownUnit');
}
