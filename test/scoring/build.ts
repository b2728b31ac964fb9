import type { Criterion } from '../../src/plan/criterion';
import { type CellValue, type Entries, entryFromCell } from '../../src/plan/entry';
import type { Figure } from '../../src/plan/figure';
import { figuresOf } from '../../src/plan/measure';
import type { Plan } from '../../src/plan/plan';
import type { Unit } from '../../src/plan/unit';
import type { Appraisals } from '../../src/scoring/result';
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
    },
    period: {
      code: '2025',
      label: 'Năm 2025',
      kind: 'year',
      start: '2025-01-01',
      end: '2025-12-31',
    },
    rounding: { points: 2, total: 2 },
    ranking: { method: 'competition', tieChain: [] },
    bands: [
      { name: 'Xuất sắc', from: 90 },
      { name: 'Tốt', from: 70 },
      { name: 'Không xếp loại', from: 0 },
    ],
    unitKinds: [{ code: XA, name: 'Xã, thị trấn' }],
    clusters: [{ code: 'A', name: 'Cụm A' }],
    units: [],
    groups: [
      { code: 'I', ordinal: 'Một là', name: 'Nội dung một' },
      { code: 'II', ordinal: 'Hai là', name: 'Nội dung hai' },
    ],
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
): Appraisals {
  return new Map(
    Object.entries(given).map(([code, points]) => [code, new Map(Object.entries(points))]),
  );
}
