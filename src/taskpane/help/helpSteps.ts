import type { Messages } from '../../messages';
import type { Action } from '../state/actions';
import type { Tool } from '../tools/tool';

type StepName = Exclude<keyof Messages['help']['steps'], 'title'>;

/** One thing to do, and the way to it: 'home' is the screen behind; null where there is no way yet. */
export interface HelpStep {
  readonly name: StepName;
  readonly way: Action | 'home' | null;
}

/** The six steps of the work, in their order. */
export function helpSteps(hasScorebook: boolean, tools: ReadonlySet<string>): readonly HelpStep[] {
  const tool = (name: Tool): Action | null =>
    tools.has(name) ? { kind: 'openTool', tool: name } : null;
  return [
    // Without a scorebook the screen behind is where one is made.
    { name: 'create', way: hasScorebook ? tool('setUp') : 'home' },
    { name: 'send', way: { kind: 'openSending', preset: null } },
    { name: 'collect', way: { kind: 'openCollecting' } },
    { name: 'score', way: 'home' },
    { name: 'close', way: tool('close') },
    { name: 'print', way: tool('print') },
  ];
}
