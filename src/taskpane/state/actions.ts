import type {
  Commands,
  ExplainReport,
  InjectReport,
  Outcome,
  Problem,
  ScoreReport,
  Status,
} from '../../commands/reports';

export type SheetKey = Parameters<Commands['goToSheet']>[0];

/** What a person can set going in the pane. */
export type Action =
  | { readonly kind: 'look' }
  | { readonly kind: 'inject'; readonly template: string; readonly withSamples: boolean }
  | { readonly kind: 'repair'; readonly template: string }
  | { readonly kind: 'score' }
  | { readonly kind: 'explain' }
  | { readonly kind: 'explainUnit'; readonly unit: string }
  | { readonly kind: 'goToCell'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'goToSheet'; readonly sheet: SheetKey };

/** What came of an action: only what it learned. */
export interface Learned {
  readonly status?: Status;
  readonly injected?: InjectReport;
  readonly scored?: ScoreReport;
  readonly explained?: ExplainReport;
}

export type Answer =
  | { readonly ok: true; readonly learned: Learned }
  | { readonly ok: false; readonly problem: Problem };

/** Actions that change the workbook or wait for it to be read: one at a time, with a progress bar. */
export function isLong({ kind }: Action): boolean {
  return kind !== 'goToCell' && kind !== 'goToSheet';
}

function learn<Report>(outcome: Outcome<Report>, learned: (report: Report) => Learned): Answer {
  return outcome.ok ? { ok: true, learned: learned(outcome.report) } : outcome;
}

/** After the sheets are drawn, what stands in them is read back, not assumed. */
async function injectAndLook(
  commands: Commands,
  template: string,
  withSamples: boolean,
): Promise<Answer> {
  const injected = await commands.inject(template, withSamples);
  if (!injected.ok) return injected;
  return learn(await commands.status(), (status) => ({ status, injected: injected.report }));
}

/** Carries an action out. Rejects only for a programming error. */
export async function perform(commands: Commands, action: Action): Promise<Answer> {
  switch (action.kind) {
    case 'look':
      return learn(await commands.status(), (status) => ({ status }));
    case 'inject':
      return injectAndLook(commands, action.template, action.withSamples);
    case 'repair':
      return injectAndLook(commands, action.template, false);
    case 'score':
      return learn(await commands.score(), (scored) => ({ scored }));
    case 'explain':
      return learn(await commands.explain(), (explained) => ({ explained }));
    case 'explainUnit':
      return learn(await commands.explainUnit(action.unit), (explained) => ({ explained }));
    case 'goToCell':
      return learn(await commands.goToCell(action.sheet, action.address), () => ({}));
    case 'goToSheet':
      return learn(await commands.goToSheet(action.sheet), () => ({}));
  }
}
