import type { Criterion } from '../../../src/plan/criterion';
import type { Plan } from '../../../src/plan/plan';
import type { GateEffect } from '../../../src/scoring/explain/pointExplanation';
import { measure, XA } from '../../rules/build';
import { appraisals, figure, judged, plan, pledges, unit } from '../build';
import { explainedUnit, noReasons, pointOf, type Typed } from './explained';

const units = [unit('BATO', { name: 'Xã Ba Tơ' }), unit('BAVI', { name: 'Xã Ba Vì' })];
const share = measure('DAT', 'DU');
const trained = judged('A', 10, { rule: 'threshold', target: 70, measure: share });
const figures = [
  figure('DAT', { label: 'Số người đạt' }),
  figure('DU', { label: 'Số người phải huấn luyện', unitOfMeasure: 'lượt' }),
];

/** The point of Ba Tơ for criterion A. */
const point = (
  changes: Partial<Criterion>,
  typed: Typed[string],
  { more = {}, others = {} }: { readonly more?: Partial<Plan>; readonly others?: Typed } = {},
) =>
  pointOf(
    explainedUnit(
      plan([{ ...trained, ...changes }], { units, figures, ...more }),
      { BATO: typed, ...others },
      'BATO',
    ),
    'A',
  );

describe('The figures of a point', () => {
  test('are told with their names, what they count and what was typed', () => {
    expect(point({}, { DAT: 13, DU: 19 }).figures).toEqual([
      {
        code: 'DAT',
        name: 'Số người đạt',
        unitOfMeasure: 'người',
        entry: { is: 'number', number: 13 },
      },
      {
        code: 'DU',
        name: 'Số người phải huấn luyện',
        unitOfMeasure: 'lượt',
        entry: { is: 'number', number: 19 },
      },
    ]);
  });

  test('that the catalogue does not know have their code for a name', () => {
    const [first] = point({}, { DAT: 13, DU: 19 }, { more: { figures: [] } }).figures;
    expect(first).toMatchObject({ code: 'DAT', name: 'DAT', unitOfMeasure: '' });
  });
});

describe('A point without a result', () => {
  test('has no computed points, and nobody appraised it', () => {
    expect(point({}, { DU: 19 })).toMatchObject({ computed: null, appraised: null, need: null });
  });

  test('that was wrongly typed has no policy: it is no question of not applying', () => {
    const { why } = point({}, { DAT: -1, DU: 19 });
    expect(why).toEqual({ is: 'invalid', figures: [expect.objectContaining({ code: 'DAT' })] });
  });

  test('that is another unit’s own content names that unit', () => {
    expect(point({ onlyFor: 'BAVI' }, {}).why).toEqual({
      is: 'notForUnit',
      because: 'owner',
      name: 'Xã Ba Vì',
    });
  });

  test('that is for another kind of unit names the kind that does not have it', () => {
    const kinds = [
      { code: 'phong', name: 'Phòng, ban' },
      { code: XA, name: 'Xã, thị trấn' },
    ];
    const offices = { points: new Map([['phong', 10]]) };
    const why = { is: 'notForUnit', because: 'kind', name: 'Xã, thị trấn' };
    expect(point(offices, {}, { more: { unitKinds: kinds } }).why).toEqual(why);
    // Its own content, but its kind has no points for it: that is what is wrong.
    const own = { ...offices, onlyFor: 'BATO' };
    expect(point(own, {}, { more: { unitKinds: kinds } }).why).toEqual(why);
  });
});

test('appraised points without a reason are told without one', () => {
  const found = explainedUnit(
    plan([trained], { units }),
    { BATO: { DAT: 13, DU: 19 } },
    'BATO',
    appraisals({ BATO: { A: 4 } }),
    noReasons,
  );
  expect(pointOf(found, 'A').appraised).toEqual({ points: 4, reason: '' });
});

test('a content group that the plan does not know has its code for a name', () => {
  expect(point({ group: 'IX' }, {}).group).toEqual({ code: 'IX', name: 'IX' });
});

describe('The plan’s own target', () => {
  const told = (changes: Partial<Criterion>, own: number) => {
    const of = plan([{ ...trained, ...changes }], { units });
    const typed = { BATO: { DAT: 13, DU: 19 } };
    const { why } = pointOf(explainedUnit(of, typed, 'BATO', pledges({ BATO: { A: own } })), 'A');
    return why.is === 'scored' ? [why.terms.target, why.planTarget] : why.is;
  };

  test('is told beside a more demanding one that the unit registered', () => {
    expect(told({}, 80)).toEqual([80, 70]);
  });

  test('is not told where it is the one that counts', () => {
    expect(told({}, 60)).toEqual([70, null]);
  });

  test('is not told where the rule does not look at a target, whatever stands in the cell', () => {
    expect(told({ rule: 'relativeToBest' }, 80)).toEqual([80, null]);
  });
});

describe('The best of the cluster', () => {
  const compared: Partial<Criterion> = { rule: 'relativeToBest', target: null };
  const bestOf = (typed: Typed, changes: Partial<Criterion> = compared) => {
    const { BATO = {}, ...others } = typed;
    const elsewhere = unit('BALE', { name: 'Xã Ba Lế', cluster: 'B' });
    const more = { units: [...units, elsewhere], clusters: ['A', 'B'].map(named) };
    const { why } = point(changes, BATO, { more, others });
    return why.is === 'scored' ? why.best : why.is;
  };
  const named = (code: string) => ({ code, name: `Cụm ${code}` });

  test('are all that hold it, and nobody of another cluster', () => {
    const even = { DAT: 9, DU: 10 };
    const lower = { DAT: 5, DU: 10 };
    expect(bestOf({ BATO: even, BAVI: { DAT: 18, DU: 20 }, BALE: even })).toEqual([
      'Xã Ba Tơ',
      'Xã Ba Vì',
    ]);
    expect(bestOf({ BATO: lower, BAVI: even, BALE: even })).toEqual(['Xã Ba Vì']);
  });

  test('are found by the rounded percentage: 2 of 3', () => {
    expect(bestOf({ BATO: { DAT: 1, DU: 3 }, BAVI: { DAT: 2, DU: 3 } })).toEqual(['Xã Ba Vì']);
  });

  test('are not those that entered nothing, where the best is 0', () => {
    expect(bestOf({ BATO: { DAT: 0, DU: 3 } })).toEqual(['Xã Ba Tơ']);
  });

  test('are nobody where the rule does not compare', () => {
    expect(bestOf({ BATO: { DAT: 9, DU: 10 } }, {})).toEqual([]);
  });
});

describe('What a fired gate costs', () => {
  const effect = (
    gate: Criterion['gate'],
    gateBands: number | null = null,
    happened = 1,
  ): GateEffect | null => {
    const of = plan(
      [judged('A', 60), judged('CAM', 40, { rule: 'zeroTolerance', gate, gateBands })],
      { units },
    );
    const found = explainedUnit(of, { BATO: { A: 50, CAM: happened } }, 'BATO');
    return pointOf(found, 'CAM').gate;
  };

  test.each<[string, GateEffect | null]>([
    ['none', null],
    ['group', { gate: 'group', group: 'Nội dung một', points: 50 }],
    ['all', { gate: 'all', points: 50 }],
    ['capBand', { gate: 'capBand', bands: ['Xuất sắc'] }],
    ['dropBand', { gate: 'dropBand', bands: 1 }],
    ['unranked', { gate: 'unranked' }],
  ])('%s', (gate, told) => {
    expect(effect(gate as Criterion['gate'])).toEqual(told);
    expect(effect(gate as Criterion['gate'], null, 0)).toBeNull();
  });

  test('as many bands as its criterion says', () => {
    expect(effect('capBand', 2)).toEqual({ gate: 'capBand', bands: ['Xuất sắc', 'Tốt'] });
    expect(effect('dropBand', 2)).toEqual({ gate: 'dropBand', bands: 2 });
  });
});
