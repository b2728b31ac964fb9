import type { ContentGroup, Criterion } from './criterion';
import type { Figure, Scale } from './figure';
import type { History, Period } from './period';
import type { Band, Quota, RankingPolicy, TotalPolicy } from './ranking';
import type { Relation } from './relation';
import type { Cluster, Unit, UnitKind } from './unit';

/** Who signs what is printed, and who gets it. Blank until the office fills it in: people are no data of ours. */
export interface Signing {
  /** "Nơi nhận": places, parted by semicolons. */
  readonly recipients: string;
  /** For whom and as what: "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH". */
  readonly position: string;
  readonly signer: string;
}

export const noSigning: Signing = { recipients: '', position: '', signer: '' };

/** What stands at the head of the plan. */
export interface PlanIdentity {
  /** Stable across versions of the same plan: it is how returned workbooks are matched. */
  readonly id: string;
  readonly version: string;
  readonly issuer: string;
  readonly place: string;
  /** Number and date as on the paper; blank until the plan is signed. */
  readonly number: string;
  readonly date: string;
  readonly title: string;
  readonly theme: string;
  readonly basis: string;
  readonly signing: Signing;
}

/** A place where the plan's text can be read in more than one way: our default, its reason, and where to change it. */
export interface OpenReading {
  readonly criterion: string;
  readonly question: string;
  readonly reading: string;
  readonly alternative: string;
  readonly reason: string;
}

/** How many decimals points and totals are rounded to (half up, as Excel's ROUND). */
export interface Rounding {
  readonly points: number;
  readonly total: number;
}

/** One emulation plan with its groups, criteria, targets, bands and units. */
export interface Plan {
  readonly identity: PlanIdentity;
  readonly period: Period;
  readonly rounding: Rounding;
  readonly totals: TotalPolicy;
  readonly ranking: RankingPolicy;
  readonly history: History;
  /** From the best to the last. */
  readonly bands: readonly Band[];
  readonly quotas: readonly Quota[];
  readonly unitKinds: readonly UnitKind[];
  readonly clusters: readonly Cluster[];
  readonly units: readonly Unit[];
  readonly groups: readonly ContentGroup[];
  readonly criteria: readonly Criterion[];
  readonly figures: readonly Figure[];
  readonly scales: readonly Scale[];
  readonly relations: readonly Relation[];
  readonly openReadings: readonly OpenReading[];
  /** What readers must know about where the points come from. */
  readonly pointsNote: string;
}

/** What each kind of unit's points add up to, unless the plan says otherwise. */
export const FULL_POINTS = 100;
