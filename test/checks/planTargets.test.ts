import { criterion, measure } from '../rules/build';
import { figure, plan, unit } from '../scoring/build';
import { check, only } from './build';

const units = (count: number) => Array.from({ length: count }, (_, i) => unit(`X${i + 1}`));
const strong = criterion({
  code: 'VMTD',
  name: 'Vững mạnh toàn diện',
  rule: 'shareOfUnits',
  target: 70,
  measure: measure('VMTD'),
});
const figures = [figure('VMTD', { type: 'yesNo', unitOfMeasure: '' })];

/** The finding about the share, where the first units said yes, the next ones no, and the others nothing. */
function share(of: number, yes: number, no: number) {
  const typed = Object.fromEntries(
    units(of)
      .slice(0, yes + no)
      .map(({ code }, i) => [code, { VMTD: i < yes ? 'Có' : 'Không' }]),
  );
  return only('target.planShort', check(plan([strong], { units: units(of), figures }), typed));
}

test('13 of 19 communes: 1 more is needed for 70 %', () => {
  expect(share(19, 13, 6)).toEqual([
    {
      code: 'target.planShort',
      severity: 'warning',
      place: { at: 'criterion', criterion: 'VMTD', field: 'target' },
      values: {
        criterion: 'VMTD',
        name: 'Vững mạnh toàn diện',
        numerator: 13,
        denominator: 19,
        target: 70,
        comparison: '>=',
        gap: 1,
        unitOfMeasure: '',
        counts: 'units',
        reported: 19,
        expected: 19,
        daysLeft: null,
      },
    },
  ]);
  expect(share(19, 14, 5)).toEqual([]);
});

test('after the merger 6 of 8 are needed', () => {
  expect(share(8, 4, 4)).toMatchObject([{ values: { gap: 2 } }]);
  expect(share(8, 6, 2)).toEqual([]);
});

test('while communes have not answered it is a note', () => {
  expect(share(19, 5, 0)).toMatchObject([
    { severity: 'note', values: { gap: 9, reported: 5, expected: 19 } },
  ]);
  expect(share(19, 0, 0)).toEqual([]);
});

test('figures are pooled: 39 of 70 needs 10 more for 70 %', () => {
  const training = criterion({ code: 'HL', target: 70 });
  const two = plan([training], { units: units(2) });
  const found = check(two, { X1: { DAT: 9, DU_KT: 10 }, X2: { DAT: 30, DU_KT: 60 } });
  expect(only('target.planShort', found)).toMatchObject([
    {
      values: {
        numerator: 39,
        denominator: 70,
        gap: 10,
        counts: 'figures',
        unitOfMeasure: 'người',
      },
    },
  ]);
});

test('"at most" that is broken already stays broken, whoever still reports', () => {
  // 3 of 10 late where at most 20 % may be: 2 would be.
  const atMost = criterion({
    code: 'TRE',
    target: 20,
    comparison: '<=',
    measure: measure('TRE', 'TONG'),
  });
  const found = check(plan([atMost], { units: units(2) }), { X1: { TRE: 3, TONG: 10 } });
  expect(only('target.planShort', found)).toMatchObject([
    { severity: 'warning', values: { gap: 1 } },
  ]);
});

test('a prohibition speaks for itself, case by case', () => {
  for (const target of [null, 0]) {
    const prohibition = criterion({
      rule: 'zeroTolerance',
      target,
      comparison: '<=',
      measure: measure('SO_VU'),
    });
    const found = check(plan([prohibition], { units: units(1) }), { X1: { SO_VU: 2 } });
    expect(found.map(({ code }) => code)).toEqual(['prohibition.happened']);
  }
});
