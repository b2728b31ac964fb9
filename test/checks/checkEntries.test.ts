import { ruleParameters } from '../../src/plan/criterion';
import fc from 'fast-check';
import { checkEntries } from '../../src/checks/checkEntries';
import type { CellValue } from '../../src/plan/entry';
import { expression, figuresOf } from '../../src/plan/measure';
import { scorePlan } from '../../src/scoring/scorePlan';
import { criterion, measure } from '../rules/build';
import { appraisals, entries, figure, judged, plan, unit } from '../scoring/build';
import { check, outline } from './build';

const training = criterion({ code: 'HL' });
const strong = criterion({ code: 'VM', rule: 'shareOfUnits', measure: measure('VM') });
const prohibition = criterion({
  code: 'CAM',
  rule: 'zeroTolerance',
  target: null,
  measure: measure('SO_VU'),
  gate: 'unranked',
});
const whole = plan(
  [training, strong, prohibition, judged('DG', 5, { parameters: ruleParameters({ step: 0.5 }) })],
  {
    units: [unit('BATO'), unit('BATIEU'), unit('BACUNG')],
    figures: [
      figure('DU_KT'),
      figure('DAT'),
      figure('VM', { type: 'yesNo' }),
      figure('SO_VU', { mayBeNotApplicable: false }),
      figure('DG', { type: 'points' }),
    ],
    relations: [
      {
        code: 'QH',
        left: expression('DAT'),
        operator: '<=',
        right: expression('DU_KT'),
        severity: 'error',
        meaning: '',
      },
    ],
  },
);

test('findings stand by the rows of the units, then by the columns of the figures, then the plan', () => {
  const typed = {
    BACUNG: { DG: 9, SO_VU: 1, VM: 'Không', DAT: 3, DU_KT: 19 },
    BATO: { DU_KT: 5, DAT: 6, VM: 'x', SO_VU: 'KAD', DG: 1.2 },
  };
  expect(outline(check(whole, typed))).toEqual([
    'relation.broken BATO DAT',
    'entry.unknownWord BATO VM',
    'entry.mustApply BATO SO_VU',
    'entry.offStep BATO DG',
    'missing.unit BATIEU DU_KT',
    'target.short BACUNG DAT',
    'prohibition.happened BACUNG SO_VU',
    'gate.unranked BACUNG CAM',
    'entry.aboveMaximum BACUNG DG',
    'target.planShort',
    'target.planShort',
  ]);
});

test('a plan in order has nothing to say', () => {
  const good = (DG: number) => ({ DU_KT: 10, DAT: 10, VM: 'Có', SO_VU: 0, DG });
  expect(check(whole, { BATO: good(5), BATIEU: good(4.5), BACUNG: good(4) })).toEqual([]);
});

test('whatever was typed, nothing throws, and no criterion is without points for no reason', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>('', 'KAD', 'Có', 'Không', 'x', '#N/A', true, ' ', '12'),
    fc.integer({ min: -2, max: 20 }),
    fc.double({ noNaN: true }),
  );
  const row = fc.record({ DU_KT: cell, DAT: cell, VM: cell, SO_VU: cell, DG: cell });
  fc.assert(
    fc.property(row, row, (BATO, BATIEU) => {
      const read = entries({ BATO, BATIEU });
      const scored = scorePlan(whole, read, appraisals({}));
      const errors = checkEntries(whole, read, scored).flatMap(({ severity, code, place }) =>
        severity === 'error' && place.at === 'entry' ? [{ code, ...place }] : [],
      );
      for (const { unit: code, outcomes } of scored.units) {
        for (const one of whole.criteria) {
          const waits = ['missing', 'invalid'].includes(outcomes.get(one.code)?.is ?? '');
          const figures = figuresOf(one.measure);
          const why = errors.some(
            (error) =>
              error.unit === code &&
              (error.code === 'missing.unit' || figures.includes(error.figure)),
          );
          if (waits) expect(why).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});
