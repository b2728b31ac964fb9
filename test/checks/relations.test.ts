import type { CellValue } from '../../src/plan/entry';
import { relationSide } from '../../src/plan/measure';
import type { FigureType } from '../../src/plan/figure';
import type { Relation } from '../../src/plan/relation';
import { figure, plan, unit } from '../scoring/build';
import { check } from './build';

function relation(left: string, operator: Relation['operator'], right: string): Relation {
  return {
    code: 'QH1',
    left: relationSide(left),
    operator,
    right: relationSide(right),
    severity: 'error',
    meaning: 'Giỏi và khá không nhiều hơn đạt',
  };
}

function planOf(one: Relation, type: FigureType = 'count') {
  const terms = [...one.left.terms, ...one.right.terms];
  const figures = terms.map((term) => figure(term.figure, { type }));
  return plan([], { units: [unit('BATO', { name: 'Ba Tơ' })], figures, relations: [one] });
}

function broken(
  one: Relation,
  typed: Readonly<Record<string, CellValue>>,
  type: FigureType = 'count',
) {
  return check(planOf(one, type), { BATO: typed }).filter(({ code }) => code === 'relation.broken');
}

const passed = relation('GIOI + KHA', '<=', 'DAT');

test('more good and excellent ones than passed: both sides and what they come to', () => {
  expect(broken(passed, { GIOI: 8, KHA: 6, DAT: 13 })).toEqual([
    {
      code: 'relation.broken',
      severity: 'error',
      place: { at: 'entry', unit: 'BATO', figure: 'GIOI' },
      values: {
        unit: 'Ba Tơ',
        relation: 'QH1',
        meaning: 'Giỏi và khá không nhiều hơn đạt',
        operator: '<=',
        left: 'GIOI + KHA',
        leftValue: 14,
        right: 'DAT',
        rightValue: 13,
        figures: ['GIOI', 'KHA', 'DAT'],
        labels: ['Số liệu GIOI', 'Số liệu KHA', 'Số liệu DAT'],
      },
    },
  ]);
});

test('equality keeps "at most"', () => {
  expect(broken(passed, { GIOI: 8, KHA: 6, DAT: 14 })).toEqual([]);
});

test('a warning where the relation says so', () => {
  const soft: Relation = { ...passed, severity: 'warning' };
  expect(broken(soft, { GIOI: 8, KHA: 6, DAT: 13 })).toMatchObject([{ severity: 'warning' }]);
});

test.each<[string, CellValue]>([
  ['blank', ''],
  ['KAD', 'KAD'],
  ['a text', 'mười'],
  ['TRUE', true],
])('%s on one side: there is nothing to compare', (_, typed) => {
  expect(broken(passed, { GIOI: 8, KHA: 6, DAT: typed })).toEqual([]);
});

test.each<
  [string, Relation, Readonly<Record<string, CellValue>>, readonly string[], readonly string[]]
>([
  [
    'good ones among none',
    passed,
    { GIOI: 8, KHA: 0, DAT: 'KAD' },
    ['Số liệu DAT'],
    ['Số liệu GIOI'],
  ],
  [
    'parts of a whole that does not apply',
    relation('A + B', '=', 'C'),
    { A: 1, B: 2, C: 'KAD' },
    ['Số liệu C'],
    ['Số liệu A', 'Số liệu B'],
  ],
])('what does not apply counts as none: %s', (_, one, typed, none, some) => {
  const found = check(planOf(one), { BATO: typed });
  const about = found.filter(({ code }) => code === 'relation.notApplicable');
  expect(about).toMatchObject([{ severity: 'warning', values: { unit: 'Ba Tơ', none, some } }]);
});

test.each<[string, Relation, Readonly<Record<string, CellValue>>]>([
  [
    'a training that nobody had is none of those who are there',
    relation('KT', '<=', 'QUAN_SO'),
    { KT: 'KAD', QUAN_SO: 35 },
  ],
  [
    'some beyond a quota that nobody was given, which is only unusual',
    { ...relation('DA', '<=', 'CHI_TIEU'), severity: 'warning' },
    { DA: 3, CHI_TIEU: 'KAD' },
  ],
  ['nothing applies', passed, { GIOI: 'KAD', KHA: 'KAD', DAT: 'KAD' }],
  ['none of what does not apply', passed, { GIOI: 0, KHA: 0, DAT: 'KAD' }],
  ['a figure is not there yet', passed, { GIOI: 8, KHA: '', DAT: 'KAD' }],
  ['a least number, where nothing is counted', relation('KT', '>=', '1'), { KT: 'KAD' }],
])('no word about KAD where it fits: %s', (_, one, typed) => {
  expect(check(planOf(one), { BATO: typed }).map(({ code }) => code)).not.toContain(
    'relation.notApplicable',
  );
});

test('0 is compared', () => {
  expect(broken(passed, { GIOI: 1, KHA: 0, DAT: 0 })).toHaveLength(1);
});

test('a sum that must be exact', () => {
  const sum = relation('HTXS + HTT + HT', '=', 'XEP_LOAI');
  expect(broken(sum, { HTXS: 1, HTT: 2, HT: 3, XEP_LOAI: 6 })).toEqual([]);
  expect(broken(sum, { HTXS: 1, HTT: 2, HT: 3, XEP_LOAI: 7 })).toHaveLength(1);
});

test('binary noise breaks nothing: 0.1 + 0.2 is 0.3, a fifth of 15 is 3', () => {
  expect(broken(relation('A + B', '=', 'C'), { A: 0.1, B: 0.2, C: 0.3 })).toEqual([]);
  expect(broken(relation('0.2*A', '<=', 'B'), { A: 15, B: 3 })).toEqual([]);
  expect(broken(relation('1.1*A', '<=', 'B'), { A: 3, B: 3.3 })).toEqual([]);
});

test('where there is a case there is a person, but not the other way round', () => {
  const follows = relation('SO_VU', '=>', 'SO_NGUOI');
  expect(broken(follows, { SO_VU: 2, SO_NGUOI: 0 })).toHaveLength(1);
  expect(broken(follows, { SO_VU: 2, SO_NGUOI: 1 })).toEqual([]);
  expect(broken(follows, { SO_VU: 0, SO_NGUOI: 1 })).toEqual([]);
  expect(broken(follows, { SO_VU: 0, SO_NGUOI: 0 })).toEqual([]);
});

test('both ways: no case exactly where there is no person', () => {
  const both = relation('SO_VU', '<=>', 'SO_NGUOI');
  expect(broken(both, { SO_VU: 2, SO_NGUOI: 0 })).toHaveLength(1);
  expect(broken(both, { SO_VU: 0, SO_NGUOI: 1 })).toHaveLength(1);
  expect(broken(both, { SO_VU: 2, SO_NGUOI: 5 })).toEqual([]);
  expect(broken(both, { SO_VU: 0, SO_NGUOI: 0 })).toEqual([]);
});

test('strong in everything means strong in defence: yes counts as above 0', () => {
  const follows = relation('VMTD', '=>', 'VM_QPAN');
  expect(broken(follows, { VMTD: 'Có', VM_QPAN: 'Không' }, 'yesNo')).toMatchObject([
    { values: { leftValue: 1, rightValue: 0 } },
  ]);
  expect(broken(follows, { VMTD: 'có', VM_QPAN: 'CÓ' }, 'yesNo')).toEqual([]);
  expect(broken(follows, { VMTD: 'Không', VM_QPAN: 'Không' }, 'yesNo')).toEqual([]);
  expect(broken(follows, { VMTD: 'Có', VM_QPAN: '' }, 'yesNo')).toEqual([]);
});

test('an answer where a number is asked for, or a number for an answer, is nothing to compare', () => {
  const follows = relation('VMTD', '=>', 'VM_QPAN');
  expect(broken(follows, { VMTD: 'Có', VM_QPAN: 'Không' })).toEqual([]);
  expect(broken(follows, { VMTD: 1, VM_QPAN: 0 }, 'yesNo')).toEqual([]);
});

test.each<[Relation['operator'], readonly number[]]>([
  ['<=', [4, 5]],
  ['<', [4]],
  ['=', [5]],
  ['>=', [5, 6]],
  ['>', [6]],
  ['<>', [4, 6]],
])('A %s 5 holds for %p of 4, 5 and 6', (operator, holding) => {
  const fixed = relation('A', operator, '5');
  expect([4, 5, 6].filter((A) => broken(fixed, { A }).length === 0)).toEqual(holding);
});

test('numbers stand on either side: three parts make 100, tested and absent make all but two', () => {
  const whole = relation('A + B + C', '=', '100');
  expect(broken(whole, { A: 50, B: 30, C: 20 })).toEqual([]);
  expect(broken(whole, { A: 50, B: 30, C: 19 })).toMatchObject([
    { values: { leftValue: 99, right: '100', rightValue: 100, figures: ['A', 'B', 'C'] } },
  ]);
  const butTwo = relation('A + B + 2', '<=', 'C');
  expect(broken(butTwo, { A: 3, B: 4, C: 9 })).toEqual([]);
  expect(broken(butTwo, { A: 3, B: 4, C: 8 })).toMatchObject([
    { values: { left: 'A + B + 2', leftValue: 9 } },
  ]);
});

test('a relation that names its figures on the right only points at the first of them', () => {
  expect(broken(relation('0', '<', 'TQ'), { TQ: 0 })).toMatchObject([
    { place: { figure: 'TQ' }, values: { left: '0', figures: ['TQ'] } },
  ]);
});
