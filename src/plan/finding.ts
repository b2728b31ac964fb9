import type { ArrivalFindingValues } from './arrivalFindings';
import type { ClosingFindingValues } from './closingFindings';
import type { ContentGroup, Criterion, ParameterKey, RuleKind } from './criterion';
import type { EntryFindingValues } from './entryFindings';
import type { Figure, Scale } from './figure';
import type { IntegrityFindingValues } from './integrityFindings';
import type { PlanIdentity } from './plan';
import type { PlausibleFindingValues } from './plausibleFindings';
import type { Band, Quota } from './ranking';
import type { Relation } from './relation';
import type { SheetFindingValues } from './sheetFindings';
import type { Unit } from './unit';

/** From what must be seen first to what is good to know. */
export const severities = ['error', 'warning', 'note'] as const;

/** error: the result cannot be trusted; warning: somebody should look; note: good to know. */
export type Severity = (typeof severities)[number];

/** The tables that a plan is edited in. */
export type PlanTable =
  | 'groups'
  | 'criteria'
  | 'figures'
  | 'scales'
  | 'relations'
  | 'unitKinds'
  | 'clusters'
  | 'units'
  | 'bands'
  | 'quotas'
  | 'periods';

/** What a finding about the plan as a whole can point at. */
export type PlanField =
  | keyof PlanIdentity
  | 'periodStart'
  | 'periodEnd'
  | 'roundingPoints'
  | 'roundingTotal'
  | 'tieChain'
  | 'fullPoints'
  | 'bonusLimit'
  | 'penaltyLimit'
  | 'totalLimit'
  | 'periodTimes'
  | 'openReadings'
  | PlanTable;

/** A row of one of the plan's tables, by its code. */
type RowPlace =
  | { readonly at: 'group'; readonly group: string; readonly field: keyof ContentGroup }
  | {
      readonly at: 'criterion';
      readonly criterion: string;
      readonly field: keyof Criterion | ParameterKey;
    }
  | { readonly at: 'figure'; readonly figure: string; readonly field: keyof Figure }
  | { readonly at: 'scale'; readonly scale: string; readonly field: keyof Scale }
  | { readonly at: 'relation'; readonly relation: string; readonly field: keyof Relation }
  | { readonly at: 'kind'; readonly kind: string; readonly field: 'code' | 'name' | 'points' }
  | { readonly at: 'cluster'; readonly cluster: string; readonly field: 'code' | 'name' }
  | { readonly at: 'band'; readonly band: string; readonly field: keyof Band }
  | { readonly at: 'quota'; readonly band: string; readonly field: keyof Quota }
  | { readonly at: 'unit'; readonly unit: string; readonly field: keyof Unit };

/** Where a finding belongs, in the plan's own terms; sheets/ and excel/ turn it into a cell. */
export type Place =
  | { readonly at: 'plan'; readonly field: PlanField }
  /** `nth`, from 0: which of several rows with the same code, or of those without one. */
  | (RowPlace & { readonly nth?: number })
  | { readonly at: 'entry'; readonly unit: string; readonly figure: string }
  /** What a unit says about one of its figures. */
  | { readonly at: 'explanation'; readonly unit: string; readonly figure: string }
  | { readonly at: 'points'; readonly unit: string; readonly criterion: string }
  | { readonly at: 'appraisal'; readonly unit: string; readonly criterion: string }
  /** The place that somebody decides on between equal units. */
  | { readonly at: 'order'; readonly unit: string }
  | { readonly at: 'pledge'; readonly unit: string; readonly criterion: string }
  /** What a past period gave a unit. */
  | {
      readonly at: 'past';
      readonly unit: string;
      readonly period: string;
      readonly of: 'total' | 'rank';
    }
  /** A figure of the previous period. */
  | { readonly at: 'previous'; readonly unit: string; readonly figure: string }
  | { readonly at: 'cell'; readonly sheet: string; readonly address: string };

/** What a rule wants its measure to be. */
export type MeasureNeed = 'numbers' | 'plainSum' | 'oneYesNo' | 'levels' | 'anyFigure';

/**
 * The values of each finding about the plan itself, by code. `by` is the code of whatever the
 * finding's place names.
 */
export interface PlanFindingValues {
  'plan.empty': { readonly table: PlanTable };
  'plan.missingCode': { readonly table: PlanTable };
  'plan.duplicateCode': { readonly table: PlanTable; readonly code: string };
  /** A figure's code that formulas and expressions cannot hold. */
  'plan.codeNotPlain': { readonly code: string };
  'plan.codeLooksLikeCell': { readonly code: string };
  'plan.missingName': { readonly by: string };
  'plan.sameName': { readonly name: string; readonly first: string; readonly again: string };
  /** A text whose accents are typed as separate marks: it looks like its twin but is not equal to it. */
  'plan.notNfc': { readonly by: string; readonly text: string };
  'plan.unknownGroup': { readonly by: string; readonly group: string };
  'plan.unknownFigure': { readonly by: string; readonly figure: string };
  'plan.unknownScale': { readonly by: string; readonly scale: string };
  'plan.unknownKind': { readonly by: string; readonly kind: string };
  'plan.unknownCluster': { readonly by: string; readonly cluster: string };
  'plan.unknownCriterion': { readonly by: string; readonly criterion: string };
  'plan.measureNotFitting': {
    readonly by: string;
    readonly rule: RuleKind;
    readonly needs: MeasureNeed;
  };
  'plan.missingTarget': { readonly by: string; readonly rule: RuleKind };
  'plan.missingParameter': {
    readonly by: string;
    readonly rule: RuleKind;
    readonly parameter: ParameterKey;
  };
  /** A parameter was given that the rule does not look at. */
  'plan.parameterUnused': {
    readonly by: string;
    readonly rule: RuleKind;
    readonly parameter: ParameterKey;
  };
  /** A straight line needs two anchors that differ. */
  'plan.anchorsEqual': { readonly by: string; readonly at: number };
  /** The first anchor lies on the wrong side of the target. `falls`: less is better. */
  'plan.anchorsReversed': {
    readonly by: string;
    readonly from: number;
    readonly target: number;
    readonly falls: boolean;
  };
  /** A gate that fires for everybody: nothing can be earned. */
  'plan.gateWithoutPoints': { readonly by: string };
  /** A gate on points that nobody is expected to earn. */
  'plan.gateOnExtra': { readonly by: string };
  /** A target in percent below 1: 95 % was typed with its sign, and Excel keeps 0.95. */
  /** A share nobody can reach: `most` is what there can be, in percent. */
  'plan.targetBeyondAll': { readonly by: string; readonly target: number; readonly most: number };
  'plan.targetIsShare': { readonly by: string; readonly target: number; readonly percent: number };
  'plan.unknownUnit': { readonly by: string; readonly unit: string };
  /** One unit's own content counts beyond what the others can reach. */
  'plan.localWithoutCap': { readonly by: string; readonly group: string };
  /** A weighted mean of groups without weights. */
  'plan.noWeights': Readonly<Record<string, never>>;
  'plan.unknownBand': { readonly by: string; readonly band: string };
  'plan.missingTimes': Readonly<Record<string, never>>;
  'plan.missingScale': { readonly by: string };
  'plan.scaleNotFitting': {
    readonly by: string;
    readonly scale: string;
    readonly needs: Scale['kind'];
  };
  /** The level that a figure offers is looked up in another scale. */
  'plan.scalesDiffer': {
    readonly by: string;
    readonly scale: string;
    readonly figure: string;
    readonly figureScale: string;
  };
  'plan.emptyScale': { readonly scale: string };
  'plan.duplicateRung': { readonly scale: string; readonly at: string | number };
  'plan.rungNotFitting': { readonly scale: string; readonly at: string | number };
  /** The rule looks for the last bound that is not above the result, so bounds must rise. */
  'plan.stepsNotAscending': {
    readonly scale: string;
    readonly at: number;
    readonly previous: number;
  };
  /** `max` null: no upper limit. */
  'plan.outOfRange': {
    readonly by: string;
    readonly number: number;
    readonly min: number;
    readonly max: number | null;
  };
  'plan.pointsDoNotAddUp': {
    /** What the kind of unit is called. */
    readonly kind: string;
    readonly sum: number;
    readonly expected: number;
  };
  'plan.criterionForNobody': { readonly by: string };
  'plan.unknownTieCode': { readonly code: string };
  'plan.repeatedTieCode': { readonly code: string };
  /** A group and a criterion share the code: which of them is meant in the tie chain and on Điểm? */
  'plan.ambiguousTieCode': { readonly code: string };
  'plan.bandsNotDescending': {
    readonly band: string;
    readonly from: number;
    readonly previous: number;
  };
  /** Totals below the last band would have none. */
  'plan.noBandBelow': { readonly from: number };
  /** A relation that compares a text as if it were an amount. */
  'plan.relationNotFitting': { readonly relation: string; readonly figure: string };
  /** A relation between numbers only: there is nothing to check. */
  'plan.relationWithoutFigure': { readonly relation: string };
  'plan.figureUnused': { readonly figure: string };
  'plan.notADate': {
    readonly by: string;
    /** Which end of the span. */
    readonly end: 'first' | 'last';
    readonly text: string;
  };
  'plan.datesReversed': { readonly by: string; readonly from: string; readonly to: string };
}

/** Every family of findings. A new family joins here with an `&`; nothing else has to change. */
export type FindingValues = PlanFindingValues &
  EntryFindingValues &
  PlausibleFindingValues &
  SheetFindingValues &
  IntegrityFindingValues &
  ClosingFindingValues &
  ArrivalFindingValues;

export type FindingCode = keyof FindingValues;

/** One thing that a check has to say ("Điểm cần xem"). Its words are in messages/. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly place: Place;
    readonly values: FindingValues[C];
  };
}[FindingCode];

/** A finding, with values that fit its code. */
export function finding<C extends FindingCode>(
  code: C,
  severity: Severity,
  place: Place,
  values: FindingValues[C],
): Finding {
  // The signature ties the values to the code; the compiler cannot carry that tie into the union.
  return { code, severity, place, values } as Finding;
}
