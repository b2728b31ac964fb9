import { type Criterion, gates, ruleParameters } from '../../src/plan/criterion';
import { expression } from '../../src/plan/measure';
import { validatePlan } from '../../src/plan/validatePlan';
import { teaching } from '../../src/templates/teaching';
import { planWith, planWithCriterion } from './changedPlan';

const place = (criterion: string, field: keyof Criterion) => ({
  at: 'criterion',
  criterion,
  field,
});
const fires = gates.filter((gate) => gate !== 'none');

/** What is found about one criterion of a plan whose points need not add up. */
function found(code: string, change: Partial<Criterion>, groupCap: number | null = null) {
  const { criteria } = planWithCriterion(code, change);
  const totals = { ...teaching.totals, fullPoints: null };
  const groups = teaching.groups.map((group) => ({ ...group, cap: groupCap }));
  return validatePlan(planWith({ criteria, totals, groups }));
}

describe('a gate on a criterion without points fires for everybody', () => {
  it.each(fires)('%s', (gate) => {
    expect(found('2.1', { gate, points: new Map([['TO', 0]]) })).toEqual([
      {
        code: 'plan.gateWithoutPoints',
        severity: 'error',
        place: place('2.1', 'gate'),
        values: { by: '2.1' },
      },
    ]);
    expect(found('2.1', { gate, points: new Map([['TO', 0.01]]) })).toEqual([]);
  });

  it('also where only one of the kinds has none', () => {
    const points = new Map([
      ['TO', 5],
      ['PHONG', 0],
    ]);
    const unitKinds = [...teaching.unitKinds, { code: 'PHONG', name: 'Phòng' }];
    const totals = { ...teaching.totals, fullPoints: null };
    const { criteria } = planWithCriterion('2.1', { gate: 'all', points });
    expect(validatePlan(planWith({ criteria, unitKinds, totals }))).toMatchObject([
      { code: 'plan.gateWithoutPoints' },
    ]);
  });

  it('not where there is no gate, nor where nothing is taken away', () => {
    const points = new Map([['TO', 0]]);
    expect(found('2.1', { gate: 'none', points })).toEqual([]);
    expect(found('2.1', { gate: 'all', role: 'penalty', points })).toEqual([]);
  });
});

describe('a gate on points that nobody has to earn', () => {
  const net = {
    rule: 'netBonus',
    parameters: ruleParameters({ perStep: 1, limit: 2 }),
    measure: { numerator: expression('SANG_KIEN - VI_PHAM'), denominator: null },
  } as const;

  it.each(fires)('is worth a look: %s', (gate) => {
    for (const role of ['tieOnly', 'bonus'] as const) {
      expect(found('2.1', { gate, role })).toEqual([
        {
          code: 'plan.gateOnExtra',
          severity: 'warning',
          place: place('2.1', 'gate'),
          values: { by: '2.1' },
        },
      ]);
    }
  });

  it('is not where the bonus may become negative, nor on a penalty, nor without a gate', () => {
    expect(found('2.1', { gate: 'all', role: 'bonus', ...net })).toEqual([]);
    expect(found('2.1', { gate: 'all', role: 'penalty' })).toEqual([]);
    expect(found('2.1', { gate: 'none', role: 'tieOnly' })).toEqual([]);
    expect(found('2.1', { gate: 'none', role: 'bonus' })).toEqual([]);
  });

  it('is one on ties, whatever their rule', () => {
    expect(found('2.1', { gate: 'all', role: 'tieOnly', ...net })).toMatchObject([
      { code: 'plan.gateOnExtra' },
    ]);
  });
});

describe('content that one unit registered', () => {
  it('names a unit that exists', () => {
    expect(found('1.3', { onlyFor: 'TO02' }, 60)).toEqual([]);
    expect(found('1.3', { onlyFor: 'to02' }, 60)).toEqual([]);
    expect(found('1.3', { onlyFor: 'TO99' }, 60)).toEqual([
      {
        code: 'plan.unknownUnit',
        severity: 'error',
        place: place('1.3', 'onlyFor'),
        values: { by: '1.3', unit: 'TO99' },
      },
    ]);
  });

  it('stands in a group with a cap, or it counts beyond what others can reach', () => {
    expect(found('1.3', { onlyFor: 'TO02' })).toEqual([
      {
        code: 'plan.localWithoutCap',
        severity: 'warning',
        place: place('1.3', 'onlyFor'),
        values: { by: '1.3', group: 'Học tập' },
      },
    ]);
    expect(found('1.3', { onlyFor: 'TO02' }, 0)).toEqual([]);
  });

  it('as a bonus needs no cap of the group: the bonus has its own limit', () => {
    expect(found('1.3', { onlyFor: 'TO02', role: 'bonus' })).toEqual([]);
  });

  it('in a group that does not exist is told that alone', () => {
    expect(found('1.3', { onlyFor: 'TO02', group: 'IX' })).toMatchObject([
      { code: 'plan.unknownGroup' },
    ]);
  });

  it('looks for its group as formulas do, in either case of the letters', () => {
    expect(found('1.3', { onlyFor: 'TO02', group: 'i' })).toMatchObject([
      { code: 'plan.localWithoutCap', values: { group: 'Học tập' } },
    ]);
  });
});

describe('a target of a ratio', () => {
  const ratio = (target: number | null, comparison: '>=' | '<=' = '>=') =>
    found('1.2', { target, comparison }).filter(({ code }) => code === 'plan.targetIsShare');

  it('that was typed with its sign is doubted: Excel keeps 95 % as 0.95', () => {
    expect(ratio(0.95)).toEqual([
      {
        code: 'plan.targetIsShare',
        severity: 'warning',
        place: place('1.2', 'target'),
        values: { by: '1.2', target: 0.95, percent: 95 },
      },
    ]);
    expect(ratio(1)[0]?.values).toEqual({ by: '1.2', target: 1, percent: 100 });
  });

  it.each([75, 1.5, 0, null])('may be %p', (target) => {
    expect(ratio(target)).toEqual([]);
  });

  it('that is not to be passed may be small', () => {
    expect(ratio(0.5, '<=')).toEqual([]);
  });

  it('of a count may be 1', () => {
    const { code } = teaching.criteria.find(({ measure }) => !measure.denominator) ?? {};
    expect(found(code ?? '', { target: 1 })).toEqual([]);
  });
});
