import type { Comparison } from '../plan/criterion';
import type { Finding, Severity } from '../plan/finding';
import type { PlanResult } from '../scoring/planResults';
import type { Acceptance } from '../sheets/acceptances';
import type { CellPlace } from '../sheets/locate';

/** A finding together with the cell it is about, as the workbook stands now. */
export interface LocatedFinding {
  readonly finding: Finding;
  /** Where a click goes; null where no cell exists (a sheet that is gone). */
  readonly cell: CellPlace | null;
}

/** A warning that somebody accepted, with the reason that Nhật ký keeps. */
export interface AcceptedFinding extends LocatedFinding {
  readonly acceptance: Acceptance;
}

/** What there is to see: what is open, and what was accepted and has not changed since. */
export interface SortedFindings {
  readonly findings: readonly LocatedFinding[];
  readonly accepted: readonly AcceptedFinding[];
}

export interface RankedUnit {
  readonly unit: string;
  readonly name: string;
  readonly total: number;
  readonly rank: number;
  readonly band: string;
}

/** One of the plan's own targets against the pooled result of all units (`PlanResult`). */
export interface TargetLine extends PlanResult {
  readonly name: string;
  readonly comparison: Comparison;
  /** Its line on Tổng hợp; null where there is none. */
  readonly cell: CellPlace | null;
}

/** A unit without a rank, and why: nothing entered, no criterion with points, or a gate of criteria (codes). */
export interface UnrankedUnit {
  readonly unit: string;
  readonly name: string;
  readonly because: 'noFigures' | 'noPoints' | 'gated';
  readonly criteria: readonly string[];
}

/** What the plan is called, as its tables say by now. */
export interface PlanHeading {
  readonly title: string;
  readonly issuer: string;
  readonly period: string;
}

export interface ScoreReport extends SortedFindings, PlanHeading {
  readonly units: number;
  /** Units of which any figure is there. */
  readonly withFigures: number;
  readonly ranked: number;
  /** All others, in the order of the units. */
  readonly unranked: readonly UnrankedUnit[];
  readonly criteria: number;
  /** Of the open findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Each cluster with its units that are ranked, best first. */
  readonly clusters: readonly {
    readonly cluster: string;
    readonly name: string;
    readonly ranked: readonly RankedUnit[];
  }[];
  /** The plan's own targets over all units, in the order of the criteria. */
  readonly targets: readonly TargetLine[];
  /** Formulas that were missing or changed and were written anew. */
  readonly repairedCells: number;
  readonly milliseconds: number;
}
