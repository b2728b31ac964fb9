import type { ContentGroup, Criterion } from '../../src/plan/criterion';
import { type CellValue, type Entries, entryFromCell } from '../../src/plan/entry';
import type { Figure } from '../../src/plan/figure';
import { figuresOf } from '../../src/plan/measure';
import { noSigning, type Plan } from '../../src/plan/plan';
import type { Unit } from '../../src/plan/unit';
import {
  type Decided,
  nothingDecided,
  type RankedResult,
  type Totals,
} from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import { band, contentGroup, noHistory, usualTotals } from '../../src/templates/build/results';
import { criterion, measure, XA } from '../rules/build';

/** A unit of kind xã in cluster A, named like its code. */
export function unit(code: string, changes: Partial<Unit> = {}): Unit {
  return {
    code,
    name: code,
    kind: XA,
    cluster: 'A',
    email: '',
    validFrom: '',
    validTo: '',
    successor: '',
    note: '',
    ...changes,
  };
}

/** A whole number that a unit counts, changed where a test needs it. */
export function figure(code: string, changes: Partial<Figure> = {}): Figure {
  return {
    code,
    label: `Số liệu ${code}`,
    unitOfMeasure: 'người',
    type: 'count',
    scale: null,
    reporter: '',
    mayBeNotApplicable: true,
    steady: false,
    needsReason: false,
    needsEvidence: false,
    note: '',
    ...changes,
  };
}

/** Points that somebody judges, typed into the figure of the same name: the simplest criterion. */
export function judged(code: string, max: number, changes: Partial<Criterion> = {}): Criterion {
  return criterion({
    code,
    name: `Tiêu chí ${code}`,
    rule: 'judged',
    target: null,
    measure: measure(code),
    points: new Map([[XA, max]]),
    ...changes,
  });
}

/** The two content groups of `plan`, changed where a test needs it. */
export function twoGroups(
  first: Partial<ContentGroup>,
  second: Partial<ContentGroup> = {},
): readonly ContentGroup[] {
  return [
    { ...contentGroup('I', 'Một là', 'Nội dung một'), ...first },
    { ...contentGroup('II', 'Hai là', 'Nội dung hai'), ...second },
  ];
}

/** A plan of two content groups; figures that no test describes are counts. */
export function plan(criteria: readonly Criterion[], changes: Partial<Plan> = {}): Plan {
  const codes = new Set(criteria.flatMap((one) => figuresOf(one.measure)));
  return {
    identity: {
      id: 'thu',
      version: '1',
      issuer: '',
      place: '',
      number: '',
      date: '',
      title: 'Kế hoạch thử',
      theme: '',
      basis: '',
      signing: noSigning,
    },
    period: {
      code: '2025',
      label: 'Năm 2025',
      kind: 'year',
      start: '2025-01-01',
      end: '2025-12-31',
    },
    rounding: { points: 2, total: 2 },
    totals: usualTotals,
    ranking: { method: 'competition', tieChain: [] },
    history: noHistory,
    quotas: [],
    bands: [band('Xuất sắc', 90), band('Tốt', 70), band('Không xếp loại', 0)],
    unitKinds: [{ code: XA, name: 'Xã, thị trấn' }],
    clusters: [{ code: 'A', name: 'Cụm A' }],
    units: [],
    groups: twoGroups({}),
    criteria,
    figures: [...codes].map((code) => figure(code)),
    scales: [],
    relations: [],
    openReadings: [],
    pointsNote: '',
    ...changes,
  };
}

type Typed = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;

/** What units typed, by unit and figure. */
export function entries(typed: Typed): Entries {
  return new Map(
    Object.entries(typed).map(([code, figures]) => [
      code,
      new Map(Object.entries(figures).map(([name, value]) => [name, entryFromCell(value)])),
    ]),
  );
}

/** Appraised points, by unit and criterion. */
export function appraisals(
  given: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Decided {
  return { ...nothingDecided, appraisals: byCriterion(given) };
}

/** Targets that units registered for themselves, by unit and criterion. */
export function pledges(
  given: Readonly<Record<string, Readonly<Record<string, number>>>>,
): Decided {
  return { ...nothingDecided, ownTargets: byCriterion(given) };
}

function byCriterion(
  given: Readonly<Record<string, Readonly<Record<string, number>>>>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    Object.entries(given).map(([code, numbers]) => [code, new Map(Object.entries(numbers))]),
  );
}

/** What tests ask about one unit, side by side. */
export interface Scored extends RankedResult, Totals {
  readonly computedTotal: number;
  /** Points of what does not apply and is spread over the rest. */
  readonly notApplicablePoints: number;
}

/** Scores a whole plan and gives its units by code. */
export function scoredUnits(
  of: Plan,
  typed: Entries,
  decided: Decided = nothingDecided,
): Readonly<Record<string, Scored>> {
  const sum = (numbers: ReadonlyMap<string, number>): number =>
    [...numbers.values()].reduce((total, one) => total + one, 0);
  return Object.fromEntries(
    scorePlan(of, typed, decided).units.map((result) => {
      const { official, computed } = result;
      const notApplicablePoints = sum(official.full) - sum(official.available);
      return [
        result.unit,
        { ...result, ...official, computedTotal: computed.total, notApplicablePoints },
      ];
    }),
  );
}

/** Scores a plan for its only unit. */
export function scoredUnit(
  of: Plan,
  typed: Typed[string],
  decided: Decided = nothingDecided,
  only: Unit = unit('BATO'),
): Scored {
  const found = scoredUnits({ ...of, units: [only] }, entries({ [only.code]: typed }), decided);
  const result = found[only.code];
  if (!result) throw new Error(`No result for ${only.code}`);
  return result;
}
