import type { Action } from './state/actions';
import type { Tool } from './tools/tool';
import { toolViews } from './tools/toolViews';

const tool = (name: Tool): Action | null =>
  name in toolViews ? { kind: 'openTool', tool: name } : null;

/** What the buttons of the ribbon open the pane for, by what their address says (manifest.xml). */
const actions: Readonly<Record<string, () => Action | null>> = {
  setUp: () => tool('setUp'),
  send: () => ({ kind: 'openSending', preset: null }),
  collect: () => ({ kind: 'openCollecting' }),
  print: () => tool('print'),
  help: () => tool('help'),
};

/** All that the pane can be opened for. */
export const openings: readonly string[] = Object.keys(actions);

/** What the pane was opened for: `?do=collect`. Null where its address says nothing that is known. */
export function openedFor(search: string): Action | null {
  const wanted = new URLSearchParams(search).get('do') ?? '';
  return Object.hasOwn(actions, wanted) ? (actions[wanted]?.() ?? null) : null;
}
