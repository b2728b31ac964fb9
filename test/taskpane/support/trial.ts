import { whatIfOn } from '../../../src/commands/whatIfOn';
import type { WhatIf } from '../../../src/commands/whatIfReports';
import { entryFromCell } from '../../../src/plan/entry';
import { nothingDecided } from '../../../src/scoring/result';
import { templates } from '../../../src/templates';

/** A built-in plan with its sample figures, ready for trials as the command gives it. */
function trialOf(id: string): WhatIf {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`No template ${id}`);
  const typed = [...(template.inventedSamples ?? [])].map(([unit, figures]) => {
    const entries = [...figures].map(([figure, value]) => [figure, entryFromCell(value)] as const);
    return [unit, new Map(entries)] as const;
  });
  const at = new Date(2025, 10, 23, 15, 32);
  return whatIfOn(template.plan, new Map(typed), nothingDecided, at);
}

/** The class of four that learns the program: by hand 100, 85, 73 and 70 points. */
export const trial = trialOf('teaching');

/** 29 units in two clusters. */
export const largeTrial = (): WhatIf => trialOf('ba-to-2025');
