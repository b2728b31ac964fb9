import { readClosedFiles } from '../in/closedFiles';
import { receive } from '../in/receive';
import { pack } from '../out/pack';
import { loadTemplate } from '../template/loadTemplate';
import { saveTemplate } from '../template/saveTemplate';
import type { Running } from './running';

/**
 * The long work that leaves the window's thread. Inputs and outputs go through structured cloning:
 * data only, no functions.
 */
export const jobs = { pack, receive, loadTemplate, saveTemplate, readClosedFiles } satisfies Record<
  string,
  (input: never, running: Running) => Promise<unknown>
>;

export type JobName = keyof typeof jobs;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobOutput<Name extends JobName> = Awaited<ReturnType<(typeof jobs)[Name]>>;
