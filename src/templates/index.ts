import type { Plan } from '../plan/plan';
import { baTo2025 } from './baTo2025/plan';
import { baTo2025AfterMerger } from './baTo2025/planAfterMerger';
import { samples } from './baTo2025/samples';
import { explanationsOf } from './baTo2025/samples/explanations';
import { samplesAfterMerger } from './baTo2025/samples/afterMerger';
import { blank } from './blank';
import type { SampleEntries } from './samples';
import { teaching, teachingSamples } from './teaching';

export type { SampleEntries, SampleRow, SampleValue } from './samples';

export const templateIds = ['ba-to-2025', 'ba-to-2025-after-merger', 'teaching', 'blank'] as const;
export type TemplateId = (typeof templateIds)[number];

/** A built-in plan. Its name and description are screen texts, so they stand in messages/. */
export interface Template {
  readonly id: TemplateId;
  readonly plan: Plan;
  /** Invented figures to try the plan with; whoever shows them says that they are invented. */
  readonly inventedSamples: SampleEntries | null;
  /** What the invented units say about them, for Giải trình. */
  readonly inventedExplanations: SampleEntries | null;
}

/** The built-in plans, in the order in which they are offered. */
export const templates: readonly Template[] = [
  {
    id: 'ba-to-2025',
    plan: baTo2025,
    inventedSamples: samples,
    inventedExplanations: explanationsOf(samples),
  },
  {
    id: 'ba-to-2025-after-merger',
    plan: baTo2025AfterMerger,
    inventedSamples: samplesAfterMerger,
    inventedExplanations: explanationsOf(samplesAfterMerger),
  },
  {
    id: 'teaching',
    plan: teaching,
    inventedSamples: teachingSamples,
    inventedExplanations: null,
  },
  { id: 'blank', plan: blank, inventedSamples: null, inventedExplanations: null },
];
