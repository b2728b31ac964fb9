import fc from 'fast-check';
import {
  type Criterion,
  gates,
  notApplicablePolicies,
  type RuleKind,
  ruleParameters,
} from '../../../src/plan/criterion';
import type { CellValue } from '../../../src/plan/entry';
import { periodRules } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/plan';
import { aggregations, type Band, quotaScopes, rankMethods } from '../../../src/plan/ranking';
import type { CodedRow } from '../../../src/sheets/codedRows';
import type { TypedRows } from '../../../src/sheets/scorebook';
import { criterion, measure } from '../../rules/build';
import { figure, plan as basicPlan, unit } from '../../scoring/build';

/** A plan in which every part of the structure is at work, and what is typed for it. */
export interface Case {
  readonly plan: Plan;
  readonly typed: TypedRows;
}

const kinds = ['XA', 'PHONG'];
const clusters = ['CUM1', 'CUM2', 'CUM3'];
const oneOf = fc.constantFrom;

/** What a criterion measures, by how many figures of its own it needs. */
const shapes: readonly {
  readonly code: string;
  readonly rule: RuleKind;
  readonly role: Criterion['role'];
  readonly group: string;
  readonly ratio?: true;
}[] = [
  { code: '1.1', rule: 'judged', role: 'scored', group: 'I' },
  { code: '1.2', rule: 'threshold', role: 'scored', group: 'I', ratio: true },
  { code: '1.10', rule: 'count', role: 'bonus', group: 'I' },
  { code: '2.1', rule: 'zeroTolerance', role: 'scored', group: 'II' },
  { code: '2.2', rule: 'relativeToBest', role: 'scored', group: 'II', ratio: true },
  { code: '2.3', rule: 'perOccurrence', role: 'penalty', group: 'II' },
  { code: '2.4', rule: 'netBonus', role: 'bonus', group: 'II' },
  { code: '3.1', rule: 'rankInCluster', role: 'scored', group: 'III' },
  { code: '3.2', rule: 'judged', role: 'scored', group: 'III' },
  { code: '3.3', rule: 'count', role: 'tieOnly', group: 'III' },
  { code: '3.4', rule: 'judged', role: 'penalty', group: 'III' },
];

const maybe = <Value>(usual: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(usual, { nil: null, freq: 2 });

function criterionOf(
  shape: (typeof shapes)[number],
  units: readonly string[],
): fc.Arbitrary<Criterion> {
  const name = `S${shape.code.replace('.', '_')}`;
  return fc
    .record({
      max: oneOf(2, 4, 5, 10),
      ofOther: maybe(oneOf(3, 8)),
      gate: fc.oneof({ weight: 3, arbitrary: fc.constant('none' as const) }, oneOf(...gates)),
      gateBands: maybe(oneOf(1, 2)),
      whenNotApplicable: oneOf(...notApplicablePolicies),
      comparison: oneOf('>=' as const, '<=' as const),
      target: oneOf(40, 75, 100),
      onlyFor: shape.code === '3.2' ? maybe(oneOf(...units)) : fc.constant(null),
    })
    .map(({ max, ofOther, ...rest }) =>
      criterion({
        ...rest,
        ...shape,
        name: `Tiêu chí ${shape.code}`,
        points: new Map([
          ['XA', max],
          ...(ofOther === null ? [] : ([['PHONG', ofOther]] as const)),
        ]),
        measure: shape.ratio
          ? measure(`${name}_A`, `${name}_B`)
          : measure(name === 'S2_4' ? 'S2_4_A - S2_4_B' : `${name}_A`),
        parameters: ruleParameters(
          {
            count: { perStep: 1 },
            perOccurrence: { perStep: 1, from: 1, beyond: 2 },
            netBonus: { perStep: 1, limit: 2 },
          }[shape.rule as string] ?? {},
        ),
      }),
    );
}

const bandNames = ['Xuất sắc', 'Tốt', 'Khá', 'Yếu'];

function bandsOf(codes: readonly string[]): fc.Arbitrary<readonly Band[]> {
  return fc.tuple(
    ...bandNames.map((name, index) =>
      fc.record({
        name: fc.constant(name),
        from: fc.constant([18, 12, 6, 0][index] ?? 0),
        fromByKind: maybe(fc.constant([20, 13, 7, 0][index] ?? 0)).map(
          (from) => new Map<string, number>(from === null ? [] : [['PHONG', from]]),
        ),
        groupPercent: maybe(oneOf(0, 20, 50)),
        requires: fc.subarray([...codes], { maxLength: 2 }),
      }),
    ),
  );
}

/** Few different numbers, so that ties are the rule; and everything that people leave or type. */
const typedFigure = fc.oneof(
  { weight: 16, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 2, arbitrary: fc.constant<CellValue>('KAD') },
  { weight: 1, arbitrary: oneOf<CellValue | null>(null, 'hai', -1) },
);

function rowsOf(
  units: readonly string[],
  codes: readonly string[],
  value: fc.Arbitrary<CellValue | null>,
): fc.Arbitrary<readonly CodedRow[]> {
  return fc.tuple(
    ...units.map((code) =>
      fc.tuple(...codes.map(() => value)).map((values) => ({
        unit: code,
        values: new Map(
          codes.flatMap((column, index): [string, CellValue][] => {
            const found = values[index] ?? null;
            return found === null ? [] : [[column, found]];
          }),
        ),
      })),
    ),
  );
}

const seldom = (usual: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue | null> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: usual });

/** Plans with so many units each. */
export function casesWith(count: number): fc.Arbitrary<Case> {
  const units = Array.from({ length: count }, (_, index) => `${21400 + index}`);
  const codes = shapes.map(({ code }) => code);
  const figures = shapes.flatMap(({ code, ratio, rule }) => {
    const name = `S${code.replace('.', '_')}`;
    return ratio === true || rule === 'netBonus' ? [`${name}_A`, `${name}_B`] : [`${name}_A`];
  });
  return fc
    .record({
      criteria: fc.tuple(...shapes.map((shape) => criterionOf(shape, units))),
      bands: bandsOf(codes),
      caps: fc.tuple(...[0, 1, 2].map(() => maybe(oneOf(4, 7)))),
      weights: fc.tuple(...[0, 1, 2].map(() => oneOf(null, 1, 2, 3.5))),
      totals: fc.record({
        fullPoints: fc.constant(null),
        aggregation: oneOf(...aggregations),
        bonusLimit: maybe(oneOf(1, 3)),
        penaltyLimit: maybe(oneOf(2, 4)),
        totalLimit: maybe(oneOf(20, 100)),
      }),
      method: oneOf(...rankMethods),
      tieChain: fc.shuffledSubarray(['I', '2.3', '3.3', 'III', '1.1'], {
        minLength: 0,
        maxLength: 3,
      }),
      quotas: fc.array(
        fc.record({
          band: oneOf('Xuất sắc', 'Tốt'),
          percent: oneOf(0, 10, 20, 33.3, 50),
          base: oneOf(null, 'Tốt', 'Khá'),
          least: oneOf(0, 1, 2),
          scope: oneOf(...quotaScopes),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      rule: oneOf(...periodRules),
      times: oneOf(1, 2),
      where: fc.tuple(...units.map(() => fc.tuple(oneOf(...kinds), oneOf(...clusters)))),
      entries: rowsOf(units, figures, typedFigure),
      appraised: rowsOf(units, codes, seldom(oneOf<CellValue>(0, 1, 2.5, 4, 'xem lại'))),
      order: rowsOf(
        units,
        ['_thutu'],
        fc.oneof(fc.constant(null), oneOf<CellValue>(1, 2, 3, 1.5, 'nhất')),
      ),
      pledges: rowsOf(units, ['1.2'], seldom(oneOf<CellValue>(50, 90, 110))),
      past: rowsOf(
        units,
        ['tong:2023', 'hang:2023', 'tong:2024', 'hang:2024'],
        fc.oneof(
          { weight: 4, arbitrary: fc.integer({ min: 1, max: 30 }) },
          oneOf<CellValue | null>(null, 7.25),
        ),
      ),
      pastBands: rowsOf(
        units,
        ['loai:2023', 'loai:2024'],
        oneOf<CellValue | null>(...bandNames, null),
      ),
    })
    .map((made) => {
      const plan = basicPlan(made.criteria, {
        totals: made.totals,
        ranking: { method: made.method, tieChain: made.tieChain },
        history: {
          rule: made.rule,
          times: made.times,
          periods: [
            { code: '2023', label: 'Năm 2023' },
            { code: '2024', label: 'Năm 2024' },
          ],
        },
        bands: made.bands,
        quotas: made.quotas,
        unitKinds: kinds.map((code) => ({ code, name: `Loại ${code}` })),
        clusters: clusters.map((code) => ({ code, name: `Cụm ${code}` })),
        units: units.map((code, index) => {
          const [kind = '', cluster = ''] = made.where[index] ?? [];
          return unit(code, { name: `Đơn vị ${code}`, kind, cluster });
        }),
        groups: ['I', 'II', 'III'].map((code, index) => ({
          code,
          ordinal: code,
          name: `Nội dung ${code}`,
          cap: made.caps[index] ?? null,
          weight: made.weights[index] ?? null,
        })),
        figures: figures.map((code) => figure(code)),
      });
      const joined = (one: readonly CodedRow[], other: readonly CodedRow[]): readonly CodedRow[] =>
        one.map(({ unit: code, values }, index) => ({
          unit: code,
          values: new Map([...values, ...(other[index]?.values ?? [])]),
        }));
      return {
        plan,
        typed: {
          entries: made.entries,
          appraisals: joined(made.appraised, made.order),
          pledges: made.pledges,
          periods: joined(made.past, made.pastBands),
          previous: [],
          explanations: [],
        },
      };
    });
}
