import type { Band } from '../../src/plan/ranking';
import { validatePlan } from '../../src/plan/validatePlan';
import { band } from '../../src/templates/build/results';
import { teaching } from '../../src/templates/teaching';
import { planWith } from './changedPlan';

const outside = [-0.01, Number.NaN, Number.POSITIVE_INFINITY] as const;

describe('a band with conditions', () => {
  const [best, ...others] = teaching.bands;
  const found = (change: Partial<Band>) =>
    validatePlan(planWith({ bands: [{ ...(best ?? band('', 0)), ...change }, ...others] }));
  const place = (field: keyof Band) => ({ at: 'band', band: 'Xuất sắc', field });

  it('requires criteria that exist', () => {
    expect(found({ requires: ['1.1', '2.3'] })).toEqual([]);
    expect(found({ requires: ['1.1', '2.9'] })).toEqual([
      {
        code: 'plan.unknownCriterion',
        severity: 'error',
        place: place('requires'),
        values: { by: 'Xuất sắc', criterion: '2.9' },
      },
    ]);
  });

  it('asks for 0 to 100 percent of every group', () => {
    for (const groupPercent of [0, 50, 100]) expect(found({ groupPercent })).toEqual([]);
    for (const groupPercent of [...outside, 100.01]) {
      expect(found({ groupPercent })).toMatchObject([
        { code: 'plan.outOfRange', place: place('groupPercent'), values: { max: 100 } },
      ]);
    }
  });

  it('begins at 0 points or above, for every kind', () => {
    for (const number of outside) {
      expect(found({ from: number })).toContainEqual(
        expect.objectContaining({ code: 'plan.outOfRange', place: place('from') }),
      );
      expect(found({ fromByKind: new Map([['TO', number]]) })).toContainEqual(
        expect.objectContaining({ code: 'plan.outOfRange', place: place('fromByKind') }),
      );
    }
  });
});

describe('bands whose bounds differ by kind', () => {
  const twoKinds = (first: Partial<Band>, second: Partial<Band>) => {
    const bands = [
      { ...band('Tốt', 80), ...first },
      { ...band('Khá', 60), ...second },
      band('Yếu', 0),
    ];
    const unitKinds = [...teaching.unitKinds, { code: 'PHONG', name: 'Phòng' }];
    const criteria = teaching.criteria.map((one) => {
      const points = one.points.get('TO') ?? 0;
      const both = new Map([
        ['TO', points],
        ['PHONG', points],
      ]);
      return { ...one, points: both };
    });
    return validatePlan(planWith({ bands, unitKinds, criteria }));
  };
  const office = (from: number) => ({ fromByKind: new Map([['PHONG', from]]) });

  it('descend for every kind by itself', () => {
    expect(twoKinds({}, {})).toEqual([]);
    expect(twoKinds(office(90), office(85))).toEqual([]);
    expect(twoKinds(office(60.01), {})).toEqual([]);
  });

  it.each([
    ['its own bound reaches the usual one above', {}, office(80), 80, 80],
    ['its own bound above falls to the usual one', office(60), {}, 60, 60],
    ['both are its own', office(50), office(55), 55, 50],
  ])('are found where %s', (_, first, second, from, previous) => {
    expect(twoKinds(first, second)).toEqual([
      {
        code: 'plan.bandsNotDescending',
        severity: 'error',
        place: { at: 'band', band: 'Khá', field: 'fromByKind' },
        values: { band: 'Khá', from, previous },
      },
    ]);
  });
});
