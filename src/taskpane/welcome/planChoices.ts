import type { TemplateId } from '../../templates';

export type { TemplateId };

export interface PlanChoice {
  readonly id: TemplateId;
  /** Whether invented figures come with it. */
  readonly samples: boolean;
}

/** The built-in plans in the order in which they are offered. The first is chosen beforehand. */
export const planChoices: readonly [PlanChoice, ...PlanChoice[]] = [
  { id: 'ba-to-2025', samples: true },
  { id: 'ba-to-2025-after-merger', samples: true },
  { id: 'teaching', samples: true },
  { id: 'blank', samples: false },
];
