import fc from 'fast-check';
import type { Plan } from '../../../src/plan/plan';
import { formFingerprint } from '../../../src/sheets/unitWorkbook/fingerprint';
import {
  formIdentity,
  formProperty,
  parseFormProperty,
} from '../../../src/sheets/unitWorkbook/formIdentity';
import { teaching } from '../../../src/templates/teaching';
import { planWith, planWithCriterion, planWithFigure, planWithUnit } from '../../plan/changedPlan';
import { unitOf } from './forms';

describe('The identity as a text', () => {
  const text = fc.string({ unit: 'binary' });
  it('is read back to what it was, whatever a name holds', () => {
    fc.assert(
      fc.property(
        fc.record({
          layout: text,
          plan: text,
          version: text,
          period: text,
          unit: text,
          unitName: text,
          fingerprint: text,
        }),
        (identity) => {
          expect(parseFormProperty(formProperty(identity))).toEqual(identity);
        },
      ),
    );
  });

  it.each(['', 'Sổ Thi Đua', '{}', '[]', '["1","2"]', '["1","a","1","2025","X","Xã",7]', 'null'])(
    'no other text is one: %p',
    (other) => expect(parseFormProperty(other)).toBeNull(),
  );

  it('tells xã Ba Tơ from xã Ba Tô by code and name', () => {
    const identity = formIdentity(teaching, unitOf(teaching, 'TO01'));
    expect(identity).toMatchObject({
      plan: 'tap-huan',
      version: '1',
      period: '2026-Q1',
      unit: 'TO01',
      unitName: 'Tổ 1',
    });
    expect(identity.fingerprint).toMatch(/^[0-9a-f]{8}$/);
  });
});

describe('The fingerprint of what is asked of Tổ 1', () => {
  const print = (plan: Plan): string => formFingerprint(plan, unitOf(plan, 'TO01'));
  const issued = print(teaching);
  const points = (number: number) => new Map([['TO', number]]);

  const concerning: readonly (readonly [string, Plan])[] = [
    ['a target', planWithCriterion('1.2', { target: 80 })],
    ['a rule', planWithCriterion('1.2', { rule: 'threshold' })],
    ['points', planWithCriterion('1.2', { points: points(19) })],
    [
      'a parameter',
      planWithCriterion('1.2', {
        parameters: { ...(teaching.criteria[1]?.parameters ?? never()), floor: 40 },
      }),
    ],
    ['a name', planWithCriterion('1.2', { name: 'Kiểm tra: giỏi' })],
    ['a gate', planWithCriterion('2.1', { gate: 'unranked' })],
    ['the policy on what does not apply', planWithCriterion('1.2', { whenNotApplicable: 'zero' })],
    ['the label of a figure', planWithFigure('KT_DU', { label: 'Số người phải kiểm tra' })],
    ['whether KAD may be entered', planWithFigure('KT_DU', { mayBeNotApplicable: true })],
    [
      'a level of a scale',
      planWith({ scales: teaching.scales.map((one) => ({ ...one, rungs: one.rungs.slice(1) })) }),
    ],
    ['a relation', planWith({ relations: teaching.relations.slice(1) })],
    ['a criterion less', planWith({ criteria: teaching.criteria.slice(1) })],
  ];
  it.each(concerning)('changes with %s', (_, plan) => expect(print(plan)).not.toBe(issued));

  const foreign: readonly (readonly [string, Plan])[] = [
    ['another unit', planWithUnit('TO02', { name: 'Tổ Hai', kind: 'X' })],
    ['its e-mail address', planWithUnit('TO01', { email: 'to1@example.vn' })],
    ['a note', planWithCriterion('1.2', { note: 'Xem phụ lục', source: 'Trang 3' })],
    ['who reports a figure', planWithFigure('KT_DU', { reporter: 'Ban tổ chức' })],
    [
      'points of another kind of unit',
      planWithCriterion('1.2', {
        points: new Map([
          ['TO', 20],
          ['X', 3],
        ]),
      }),
    ],
    [
      'a criterion of another unit',
      planWith({
        criteria: [
          ...teaching.criteria,
          { ...(teaching.criteria[0] ?? never()), code: '9', onlyFor: 'TO02' },
        ],
      }),
    ],
    [
      'the order of the rows',
      planWith({
        criteria: [...teaching.criteria].reverse(),
        figures: [...teaching.figures].reverse(),
      }),
    ],
    ['a band', planWith({ bands: teaching.bands.slice(1) })],
  ];
  it.each(foreign)('stays the same with %s', (_, plan) => expect(print(plan)).toBe(issued));
});

function never(): never {
  throw new Error('The teaching plan has changed');
}
