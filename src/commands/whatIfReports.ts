import type { Finding } from '../plan/finding';
import type { Change } from '../scoring/whatIf/levers';
import type { Standing, UnitChange } from '../scoring/whatIf/whatIf';

/** A number for one kind of unit, by the kind's code. */
export interface PointsOfKind {
  readonly kind: string;
  readonly points: number;
}

/** What can be moved of one criterion, as the sheets say it now. */
export interface MovableCriterion {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly points: readonly PointsOfKind[];
  /** By how much its points are moved at a time (`stepOf`). */
  readonly step: number;
  /** Null where its points do not hang on a target. */
  readonly target: { readonly value: number; readonly isPercent: boolean } | null;
}

export interface MovableGroup {
  readonly code: string;
  readonly name: string;
  /** Null where the total is a sum and weights count for nothing. */
  readonly weight: number | null;
  readonly step: number;
}

/** One unit that would stand otherwise, in words that a person reads. */
export interface UnitMove extends Omit<UnitChange, 'before' | 'after'> {
  readonly name: string;
  readonly before: Standing & { readonly bandName: string };
  readonly after: Standing & { readonly bandName: string };
}

/** What trying a change comes to; not ok: the changed plan would be refused, as the findings say. */
export type Trial =
  | { readonly ok: true; readonly moves: readonly UnitMove[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** What a weight becomes. Kind (its name): null where it is the same for all units of the cluster. */
export interface WeightMove {
  readonly kind: string | null;
  readonly from: number;
  readonly to: number;
}

/** The smallest change of a weight that topples a first place, with names for codes. */
export interface ToppleReport {
  readonly change: Change;
  /** The criterion's code, or the content group's name. */
  readonly about: string;
  readonly weights: readonly WeightMove[];
  readonly lost: readonly string[];
  readonly then: readonly string[];
}

/** How robust the first place of one cluster is; `firstPlaceOf` says what each outcome means. */
export interface FirstPlaceReport {
  readonly cluster: string;
  readonly first: readonly string[];
  readonly outcome:
    | { readonly is: 'nobody' | 'alone' | 'firm' }
    | { readonly is: 'toppled'; readonly by: readonly [ToppleReport, ...ToppleReport[]] };
}

/**
 * The workbook as it was read once, to try changes on. Nothing of it is written anywhere, and what
 * is typed into the sheets after `at` is not in it.
 */
export interface WhatIf {
  readonly at: Date;
  readonly kinds: readonly { readonly code: string; readonly name: string }[];
  /** The clusters that have units. */
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly groups: readonly MovableGroup[];
  readonly criteria: readonly MovableCriterion[];
  readonly tryOut: (change: Change) => Trial;
  /** Takes up to some seconds, in slices that leave the window free; null where it was called off. */
  readonly firstPlace: (cluster: string, signal: AbortSignal) => Promise<FirstPlaceReport | null>;
}
