import type { TemplateId } from '../../templates';

export type { TemplateId };

export interface PlanChoice {
  readonly id: TemplateId;
  /** Small, and quickly learned on: it is said where plans are chosen. */
  readonly isQuick?: true;
  /** To be filled in: how large it is would say nothing. */
  readonly isBlank?: true;
}

/** The built-in plans in the order in which they are offered. The first is chosen beforehand. */
export const planChoices: readonly [PlanChoice, ...PlanChoice[]] = [
  { id: 'ba-to-2025' },
  { id: 'ba-to-2025-after-merger' },
  { id: 'teaching', isQuick: true },
  { id: 'blank', isBlank: true },
];
