import type { FindingCode } from '../plan/finding';

/** Families whose findings are about one unit and one line of the plan. */
export const bundledFamilies = [
  ...(['entry', 'missing', 'relation', 'target', 'prohibition', 'gate', 'plausible'] as const),
] as const;
export type BundledFamily = (typeof bundledFamilies)[number];

/** What findings are called that say the same of several units. */
export interface BundleTexts {
  readonly families: Readonly<Record<BundledFamily, string>>;
  /** Where the family's words do not fit. */
  readonly codes: Readonly<Partial<Record<FindingCode, string>>>;
  /** What is the matter, at how many units, the first of them by name. */
  readonly units: (what: string, count: number, first: readonly string[]) => string;
}
