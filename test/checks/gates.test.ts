import { type Criterion, type Gate, gates, ruleParameters } from '../../src/plan/criterion';
import { criterion, measure } from '../rules/build';
import { judged, plan, unit } from '../scoring/build';
import { check, only } from './build';

const baTo = unit('BATO', { name: 'Ba Tơ' });
const prohibition = (gate: Gate) =>
  criterion({
    code: 'CAM',
    name: 'Không vi phạm',
    rule: 'zeroTolerance',
    target: null,
    measure: measure('SO_VU'),
    gate,
  });
const findings = (gate: Gate, cases: number | string, given = {}) =>
  check(plan([prohibition(gate)], { units: [baTo] }), { BATO: { SO_VU: cases } }, { BATO: given });
const about = { unit: 'Ba Tơ', criterion: 'CAM', name: 'Không vi phạm' };
const points = { at: 'points', unit: 'BATO', criterion: 'CAM' };

test('a case of what must not happen, with what it costs', () => {
  expect(findings('none', 2)).toEqual([
    {
      code: 'prohibition.happened',
      severity: 'warning',
      place: { at: 'entry', unit: 'BATO', figure: 'SO_VU' },
      values: { ...about, cases: 2, gate: 'none' },
    },
  ]);
});

test('no case, no finding; a blank or KAD is no case', () => {
  for (const gate of gates) {
    expect(findings(gate, 0)).toEqual([]);
    expect(findings(gate, 'KAD')).toEqual([]);
    expect(findings(gate, '').map(({ code }) => code)).toEqual(['missing.unit']);
  }
});

test.each([
  ['unranked', { code: 'gate.unranked', values: about }],
  ['capBand', { code: 'gate.capBand', values: { ...about, bands: ['Xuất sắc'] } }],
  ['all', { code: 'gate.all', values: about }],
  ['dropBand', { code: 'gate.dropBand', values: { ...about, bands: 1 } }],
  ['group', { code: 'gate.group', values: { ...about, group: 'Nội dung một' } }],
] as const)('a gate that fired is named: %s', (gate, expected) => {
  expect(findings(gate, 1)[1]).toEqual({ severity: 'warning', place: points, ...expected });
});

test('appraisers who give points lift the gate; the case stays to be seen', () => {
  expect(findings('unranked', 1, { CAM: 3 }).map(({ code }) => code)).toEqual([
    'prohibition.happened',
  ]);
});

test('appraisers who take the points close the gate', () => {
  expect(findings('unranked', 0, { CAM: 0 }).map(({ code }) => code)).toEqual(['gate.unranked']);
});

test('gates are no matter of prohibitions only: 0 judged points close one too', () => {
  const one = plan([judged('A', 5, { gate: 'unranked' })], { units: [baTo] });
  expect(check(one, { BATO: { A: 0 } }).map(({ code }) => code)).toEqual(['gate.unranked']);
  expect(check(one, { BATO: { A: 1 } })).toEqual([]);
});

test('a criterion for another kind of unit has no gate here', () => {
  const other = { ...prohibition('unranked'), points: new Map([['phong', 5]]) };
  expect(check(plan([other], { units: [baTo] }), { BATO: { SO_VU: 1 } })).toEqual([]);
});

test('a gate may take two bands: both are named, or how far the unit falls', () => {
  const taking = (gate: Gate, gateBands: number) =>
    check(plan([{ ...prohibition(gate), gateBands }], { units: [baTo] }), { BATO: { SO_VU: 1 } });
  expect(only('gate.capBand', taking('capBand', 2))).toMatchObject([
    { place: points, values: { ...about, bands: ['Xuất sắc', 'Tốt'] } },
  ]);
  expect(only('gate.capBand', taking('capBand', 1))).toMatchObject([
    { values: { bands: ['Xuất sắc'] } },
  ]);
  expect(only('gate.dropBand', taking('dropBand', 2))).toMatchObject([
    { place: points, values: { ...about, bands: 2 } },
  ]);
});

test('a gate on a penalty is named when something was taken away, on a bonus when it is negative', () => {
  const codes = (changes: Partial<Criterion>, X: number, Y: number) => {
    const guard = judged('X', 5, { gate: 'all', ...changes });
    return check(plan([guard], { units: [baTo] }), { BATO: { X, Y } }).map(({ code }) => code);
  };
  expect(codes({ role: 'penalty' }, 0, 0)).toEqual([]);
  expect(codes({ role: 'penalty' }, 1, 0)).toEqual(['gate.all']);
  const net = {
    role: 'bonus',
    rule: 'netBonus',
    measure: measure('X - Y'),
    parameters: ruleParameters({ perStep: 1, limit: 3 }),
  } as const;
  expect(codes(net, 1, 1)).toEqual([]);
  expect(codes(net, 1, 2)).toEqual(['gate.all']);
});

test('the gate of what one unit registered is named for that unit alone', () => {
  const own = { ...prohibition('unranked'), onlyFor: 'BATO' };
  const both = plan([own], { units: [baTo, unit('BAVI')] });
  const found = check(both, { BATO: { SO_VU: 1 }, BAVI: { SO_VU: 1 } });
  expect(only('gate.unranked', found)).toMatchObject([{ values: { unit: 'Ba Tơ' } }]);
});
