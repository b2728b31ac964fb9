import fc from 'fast-check';
import { expression } from '../../src/plan/measure';
import type { Plan } from '../../src/plan/plan';
import { validatePlan } from '../../src/plan/validatePlan';
import { teaching } from '../../src/templates/teaching';
import { planWith, planWithCriterion, planWithFigure, planWithUnit } from './changedPlan';
import { band } from '../../src/templates/build/results';

describe('the points of a kind', () => {
  it('add up to 100', () => {
    const plan = planWithCriterion('1.1', { points: new Map([['TO', 19.75]]) });
    expect(validatePlan(plan)).toEqual([
      {
        code: 'plan.pointsDoNotAddUp',
        severity: 'error',
        place: { at: 'kind', kind: 'TO', field: 'points' },
        values: { kind: 'Tổ', sum: 99.75, expected: 100 },
      },
    ]);
  });

  it('add up to 100 in decimals: 0.1 + 0.2 + 99.7 is 100', () => {
    const points = [0.1, 0.2, 99.7, 0, 0, 0];
    const criteria = teaching.criteria.map((criterion, index) => ({
      ...criterion,
      points: new Map([['TO', points[index] ?? 0]]),
      gate: 'none' as const,
    }));
    expect(validatePlan(planWith({ criteria }))).toEqual([]);
  });

  it('are missing for a kind without criteria', () => {
    const unitKinds = [...teaching.unitKinds, { code: 'KHAC', name: 'Loại khác' }];
    expect(validatePlan(planWith({ unitKinds }))).toEqual([
      expect.objectContaining({
        code: 'plan.pointsDoNotAddUp',
        values: { kind: 'Loại khác', sum: 0, expected: 100 },
      }),
    ]);
  });
});

describe('the tie chain', () => {
  const withChain = (...tieChain: string[]) =>
    planWith({ ranking: { method: 'competition', tieChain } });
  const place = { at: 'plan', field: 'tieChain' };

  it('names groups and criteria that exist', () => {
    expect(validatePlan(withChain('II', '2.4'))).toEqual([
      { code: 'plan.unknownTieCode', severity: 'error', place, values: { code: '2.4' } },
    ]);
  });

  it('asks nothing twice', () => {
    expect(validatePlan(withChain('I', '2.1', 'i'))).toEqual([
      { code: 'plan.repeatedTieCode', severity: 'warning', place, values: { code: 'i' } },
    ]);
  });

  it('cannot tell a group from a criterion of the same code, so no criterion may have one', () => {
    const criteria = teaching.criteria.map((criterion) =>
      criterion.code === '2.1' ? { ...criterion, code: 'II' } : criterion,
    );
    expect(validatePlan({ ...withChain('II'), criteria })).toEqual([
      {
        code: 'plan.ambiguousTieCode',
        severity: 'error',
        place: { at: 'criterion', criterion: 'II', field: 'code' },
        values: { code: 'II' },
      },
    ]);
  });
});

describe('the bands', () => {
  it.each([80, 85])('descend: 80 is not followed by %d', (from) => {
    const bands = [band('Tốt', 80), band('Khá', from), band('Trung bình', 0)];
    expect(validatePlan(planWith({ bands }))).toEqual([
      {
        code: 'plan.bandsNotDescending',
        severity: 'error',
        place: { at: 'band', band: 'Khá', field: 'from' },
        values: { band: 'Khá', from, previous: 80 },
      },
    ]);
  });

  it('that leave low totals without one are noted', () => {
    expect(validatePlan(planWith({ bands: [band('Đạt', 50)] }))).toEqual([
      {
        code: 'plan.noBandBelow',
        severity: 'note',
        place: { at: 'band', band: 'Đạt', field: 'from' },
        values: { from: 50 },
      },
    ]);
  });
});

describe('rounding', () => {
  it.each([-1, 7, 1.5, Number.NaN])('to %d digits is refused', (points) => {
    expect(validatePlan(planWith({ rounding: { points, total: 2 } }))).toEqual([
      {
        code: 'plan.outOfRange',
        severity: 'error',
        place: { at: 'plan', field: 'roundingPoints' },
        values: { by: '', number: points, min: 0, max: 6 },
      },
    ]);
  });

  it.each([0, 6])('to %d digits is fine', (total) => {
    expect(validatePlan(planWith({ rounding: { points: 2, total } }))).toEqual([]);
  });
});

describe('a relation', () => {
  const withRight = (operator: '<=' | '=>', right: string): Plan =>
    planWith({
      relations: teaching.relations.map((relation, index) =>
        index === 0 ? { ...relation, operator, right: expression(right) } : relation,
      ),
    });
  const place = { at: 'relation', relation: 'QH_KHAGIOI', field: 'right' };

  it('speaks of figures that exist', () => {
    expect(validatePlan(withRight('<=', 'KT_DATT'))).toEqual([
      {
        code: 'plan.unknownFigure',
        severity: 'error',
        place,
        values: { by: 'QH_KHAGIOI', figure: 'KT_DATT' },
      },
    ]);
  });

  it('does not measure a number against yes or no', () => {
    expect(validatePlan(withRight('<=', 'BAO_CAO'))).toEqual([
      {
        code: 'plan.relationNotFitting',
        severity: 'error',
        place,
        values: { relation: 'QH_KHAGIOI', figure: 'BAO_CAO' },
      },
    ]);
  });

  it('may say that a number calls for a yes', () => {
    expect(validatePlan(withRight('=>', 'BAO_CAO'))).toEqual([]);
  });
});

describe('a figure', () => {
  it('that nothing uses is noted: why should anybody enter it?', () => {
    const figures = [...teaching.figures, ...teaching.figures.slice(0, 1)].map((figure, index) =>
      index === 7 ? { ...figure, code: 'DU_THUA' } : figure,
    );
    expect(validatePlan(planWith({ figures }))).toEqual([
      {
        code: 'plan.figureUnused',
        severity: 'note',
        place: { at: 'figure', figure: 'DU_THUA', field: 'code' },
        values: { figure: 'DU_THUA' },
      },
    ]);
  });

  it('whose code is still to be typed is not called unused as well', () => {
    const figures = [...teaching.figures, ...teaching.figures.slice(0, 1)].map((figure, index) =>
      index === teaching.figures.length ? { ...figure, code: '' } : figure,
    );
    const codes = validatePlan(planWith({ figures })).map(({ code }) => code);
    expect(codes).toContain('plan.missingCode');
    expect(codes).not.toContain('plan.figureUnused');
  });

  it('of which a relation speaks is used', () => {
    const relations = teaching.relations.slice(1);
    const criteria = teaching.criteria.filter(({ code }) => code !== '1.1');
    const codes = validatePlan(planWith({ relations, criteria })).map(({ code }) => code);
    expect(codes).not.toContain('plan.figureUnused');
  });
});

describe('a unit', () => {
  it('is of a kind and in a cluster that exist', () => {
    expect(validatePlan(planWithUnit('TO01', { kind: 'XA', cluster: 'CUM' }))).toEqual([
      {
        code: 'plan.unknownKind',
        severity: 'error',
        place: { at: 'unit', unit: 'TO01', field: 'kind' },
        values: { by: 'TO01', kind: 'XA' },
      },
      {
        code: 'plan.unknownCluster',
        severity: 'error',
        place: { at: 'unit', unit: 'TO01', field: 'cluster' },
        values: { by: 'TO01', cluster: 'CUM' },
      },
    ]);
  });

  it('whose code is still to be typed is told that, and nothing else', () => {
    const plan = planWithUnit('TO01', { code: '', kind: '', cluster: '' });
    expect(validatePlan(plan).map(({ code }) => code)).toEqual(['plan.missingCode']);
  });

  it.each(['30/6/2025', '2025-02-30', '2025-6-3'])('has dates of the calendar: not %s', (date) => {
    expect(validatePlan(planWithUnit('TO01', { validTo: date }))).toEqual([
      {
        code: 'plan.notADate',
        severity: 'error',
        place: { at: 'unit', unit: 'TO01', field: 'validTo' },
        values: { by: 'Tổ 1', end: 'last', text: date },
      },
    ]);
  });

  it('does not end before it begins', () => {
    const change = { validFrom: '2025-07-01', validTo: '2025-06-30' };
    expect(validatePlan(planWithUnit('TO01', change))).toEqual([
      {
        code: 'plan.datesReversed',
        severity: 'error',
        place: { at: 'unit', unit: 'TO01', field: 'validTo' },
        values: { by: 'Tổ 1', from: '2025-07-01', to: '2025-06-30' },
      },
    ]);
  });
});

describe('a plan', () => {
  const nothing: Plan = {
    ...teaching,
    ranking: { method: 'competition', tieChain: [] },
    ...{ bands: [], unitKinds: [], clusters: [], units: [], groups: [] },
    ...{ criteria: [], figures: [], scales: [], relations: [] },
  };

  it('with nothing in it is told all that it needs', () => {
    expect(
      validatePlan(nothing).map(({ code, severity, values }) => [code, severity, values]),
    ).toEqual([
      ...['groups', 'criteria', 'figures', 'unitKinds', 'bands'].map((table) => [
        'plan.empty',
        'error',
        { table },
      ]),
      ['plan.empty', 'warning', { table: 'units' }],
    ]);
  });

  it('has an id: returned workbooks are matched by it', () => {
    const identity = { ...teaching.identity, id: '' };
    expect(validatePlan(planWith({ identity }))).toEqual([
      expect.objectContaining({ severity: 'error', place: { at: 'plan', field: 'id' } }),
    ]);
  });

  it('ends after it begins', () => {
    const period = { ...teaching.period, start: '2026-04-01' };
    expect(validatePlan(planWith({ period }))).toEqual([
      expect.objectContaining({
        code: 'plan.datesReversed',
        place: { at: 'plan', field: 'periodEnd' },
      }),
    ]);
  });

  it('discusses readings of criteria that it has', () => {
    const reading = { question: '', reading: '', alternative: '', reason: '' };
    const openReadings = [{ criterion: '9.9', ...reading }];
    expect(validatePlan(planWith({ openReadings }))).toEqual([
      {
        code: 'plan.unknownCriterion',
        severity: 'warning',
        place: { at: 'plan', field: 'openReadings' },
        values: { by: 'openReadings', criterion: '9.9' },
      },
    ]);
  });

  it('with everything wrong is told everything at once', () => {
    const wrong = planWithFigure('KT_DU', { code: 'KT DU' });
    const plan = planWithUnit('TO01', { kind: 'XA' }, { ...wrong, bands: [] });
    const codes = new Set(validatePlan(plan).map(({ code }) => code));
    expect(codes).toEqual(
      new Set([
        'plan.empty',
        'plan.codeNotPlain',
        'plan.unknownFigure',
        'plan.figureUnused',
        'plan.unknownKind',
      ]),
    );
  });

  it('is never too strange to be read', () => {
    const row = fc.record({ code: fc.string(), name: fc.string(), number: fc.double() });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const plan: Plan = {
          ...nothing,
          bands: rows.map(({ name, number: from }) => band(name, from)),
          unitKinds: rows,
          clusters: rows,
          groups: rows.map((each) => ({ ...each, ordinal: '', cap: each.number, weight: null })),
          criteria: teaching.criteria.map((criterion, index) => ({
            ...criterion,
            code: rows[index]?.code ?? '',
            points: new Map(rows.map(({ code, number }) => [code, number])),
          })),
          ranking: { method: 'dense', tieChain: rows.map(({ code }) => code) },
        };
        expect(Array.isArray(validatePlan(plan))).toBe(true);
      }),
    );
  });
});
