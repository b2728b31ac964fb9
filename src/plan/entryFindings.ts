import type { Comparison, Gate, NotApplicablePolicy } from './criterion';
import type { CombiningRule } from './period';
import type { RelationOperator } from './relation';

/** The cell that a finding about an entry speaks of: names as people read them, codes beside them. */
export interface AboutEntry {
  /** The unit's name. */
  readonly unit: string;
  /** The figure's code. */
  readonly figure: string;
  readonly label: string;
}

/** The unit and the scored line that a finding speaks of. */
export interface AboutCriterion {
  /** The unit's name. */
  readonly unit: string;
  /** The criterion's code. */
  readonly criterion: string;
  readonly name: string;
}

/** A result against its target. Ratios stay numerator and denominator; null: the result is an amount. */
export interface TargetValues {
  readonly numerator: number;
  readonly denominator: number | null;
  /** Percent where there is a denominator, an amount otherwise. */
  readonly target: number;
  readonly comparison: Comparison;
  /** By how much the numerator must grow (`>=`) or shrink (`<=`), as it is counted. */
  readonly gap: number;
  /** What the numerator counts (người, vụ ...); blank where its figures count different things. */
  readonly unitOfMeasure: string;
}

/** What a wrong entry was meant to be: certain, to be chosen, or neither; never both. */
export interface Meant {
  /** What it can only have been meant to be, so that one click repairs it. */
  readonly meant: number | string | null;
  /** What it may have been meant to be; a person must say which, or that it is the only one. */
  readonly either: readonly (number | string)[];
}

/**
 * What the figures say about reaching a target before the period ends. `outOfReach` holds as long
 * as the results that were given stand.
 */
export interface TargetOutlook {
  readonly outlook: 'possible' | 'outOfReach' | 'unknown';
  /** How many are not counted in the denominator yet; null where the figures do not say. */
  readonly remaining: number | null;
  /** How many of those must succeed, where the target is still possible. */
  readonly needed: number | null;
  /** Labels of the figures whose difference they are (phải kiểm tra, được kiểm tra). */
  readonly whole: string | null;
  readonly counted: string | null;
  /** Days until the period ends, its last day included; null where today is not known or later. */
  readonly daysLeft: number | null;
}

/** The values of each finding about what was entered and what became of it, by code. */
export interface EntryFindingValues {
  /** A text where a number must stand. */
  'entry.notANumber': AboutEntry & Meant & { readonly typed: string };
  /** A number, `serial`, that its cell shows as a date: Excel takes 3/4 for the third of April. */
  'entry.date': AboutEntry & Meant & { readonly typed: string; readonly serial: number };
  /** The cell holds a formula's error (`#DIV/0!` ...). */
  'entry.formulaError': AboutEntry & { readonly typed: string };
  /** TRUE or FALSE, which is neither a number nor one of the workbook's words. */
  'entry.boolean': AboutEntry & Meant & { readonly typed: string };
  'entry.negative': AboutEntry & Meant & { readonly number: number };
  'entry.notWhole': AboutEntry & Meant & { readonly number: number };
  'entry.tooLarge': AboutEntry & { readonly number: number; readonly limit: number };
  /** Neither yes nor no, or a level that the scale does not know. */
  'entry.unknownWord': AboutEntry &
    Meant & { readonly typed: string; readonly allowed: readonly string[] };
  /** "Không áp dụng" where the plan does not allow it. */
  'entry.mustApply': AboutEntry;
  /** Judged points above the criterion's maximum: the maximum counts. */
  'entry.aboveMaximum': AboutEntry & { readonly number: number; readonly max: number };
  /** Judged points between two steps; `below` and `above` are the steps around them. */
  'entry.offStep': AboutEntry & {
    readonly number: number;
    readonly step: number;
    readonly below: number;
    readonly above: number;
  };

  /** `criteria`: codes of the criteria that wait for it. */
  'missing.figure': AboutEntry & { readonly criteria: readonly string[] };
  /** No points hang on it, but these relations (codes) cannot be checked without it. */
  'missing.compared': AboutEntry & { readonly relations: readonly string[] };
  /** Nothing was entered at all; `figures`: how many are needed. */
  'missing.unit': { readonly unit: string; readonly figures: number };
  /** Entered, but no criterion of this kind of unit looks at it. */
  'missing.notNeeded': AboutEntry & { readonly kind: string };
  /** "Không áp dụng" without the reason that the plan asks for. */
  'missing.reason': AboutEntry;
  /** A result without what proves it, where the plan asks for that. */
  'missing.evidence': AboutEntry;

  /** Both sides as expressions of figure codes, with what they come to; yes counts 1, no 0. */
  'relation.broken': {
    readonly unit: string;
    readonly relation: string;
    readonly meaning: string;
    readonly operator: RelationOperator;
    readonly left: string;
    readonly leftValue: number;
    readonly right: string;
    readonly rightValue: number;
    /** Codes of all figures involved: any of them may be the wrong one. */
    readonly figures: readonly string[];
    /** What these are called, in the same order. */
    readonly labels: readonly string[];
  };

  /** Figures that do not apply (`none`) beside others that count some of them (`some`), by label. */
  'relation.notApplicable': {
    readonly unit: string;
    readonly relation: string;
    readonly meaning: string;
    readonly none: readonly string[];
    readonly some: readonly string[];
  };

  'target.short': AboutCriterion & TargetValues & TargetOutlook;
  /** Over all units: `gap` is what is missing in the pooled numerator. */
  'target.planShort': TargetValues & {
    readonly criterion: string;
    readonly name: string;
    /** units: the numerator counts units that said yes; figures: it adds up what they entered. */
    readonly counts: 'units' | 'figures';
    readonly reported: number;
    readonly expected: number;
    /** As in `TargetOutlook`. */
    readonly daysLeft: number | null;
  };
  /** A denominator of 0: the criterion has no object and counts as "không áp dụng". */
  'target.noObject': AboutCriterion & { readonly policy: NotApplicablePolicy };

  'prohibition.happened': AboutCriterion & { readonly cases: number; readonly gate: Gate };

  'gate.unranked': AboutCriterion;
  /** `bands`: names of the best ones, which are out of reach. */
  'gate.capBand': AboutCriterion & { readonly bands: readonly string[] };
  /** By how many bands the unit is lowered. */
  'gate.dropBand': AboutCriterion & { readonly bands: number };
  'gate.all': AboutCriterion;
  /** `group`: the name of the content group that earns nothing. */
  'gate.group': AboutCriterion & { readonly group: string };

  /** Units that are equal in the total and in the whole tie chain. */
  'rank.tie': {
    readonly cluster: string;
    readonly rank: number;
    readonly total: number;
    readonly units: readonly string[];
  };
  /**
   * Units without points in a past period, although the plan puts the periods together: a period
   * that is missing does not count.
   */
  'past.missing': {
    readonly period: string;
    readonly combining: CombiningRule;
    readonly units: readonly string[];
  };
  /**
   * More units hold a band than its quota allows. Names of those who would lose it by rank, and of
   * those who are equal where the quota ends. `cluster` null: in the whole plan.
   */
  'quota.exceeded': {
    readonly cluster: string | null;
    readonly band: string;
    readonly percent: number;
    readonly base: number;
    readonly allowed: number;
    /** Whether it is the plan's least number that allows so many, and not the percentage. */
    readonly byLeast: boolean;
    readonly held: number;
    readonly over: readonly string[];
    readonly between: readonly string[];
  };
}
