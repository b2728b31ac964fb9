import { criterion, measure } from '../rules/build';
import { figure, judged, plan, unit } from '../scoring/build';
import { check, only, outline } from './build';

const training = criterion({ code: 'HL' });
const pass = criterion({ code: 'KT', measure: measure('KHA', 'DU_KT') });
const office = judged('VP', 10, { points: new Map([['phong', 10]]) });
const commune = unit('BATO', { name: 'Ba Tơ' });
const bureau = unit('NV', { kind: 'phong' });
const three = plan([training, pass, office], {
  units: [commune, bureau],
  unitKinds: [
    { code: 'xa', name: 'Xã, thị trấn' },
    { code: 'phong', name: 'Phòng' },
  ],
});

test('a blank figure is one finding, with every criterion that waits for it', () => {
  const found = check(three, { BATO: { DAT: 5, KHA: 4 }, NV: { VP: 3 } });
  expect(found).toEqual([
    {
      code: 'missing.figure',
      severity: 'error',
      place: { at: 'entry', unit: 'BATO', figure: 'DU_KT' },
      values: {
        unit: 'Ba Tơ',
        figure: 'DU_KT',
        label: 'Số liệu DU_KT',
        criteria: ['HL', 'KT'],
      },
    },
  ]);
});

test('a unit that has not reported is one finding and not one for each figure', () => {
  const found = check(three, { NV: { VP: 3 } });
  expect(found).toEqual([
    {
      code: 'missing.unit',
      severity: 'error',
      place: { at: 'entry', unit: 'BATO', figure: 'DAT' },
      values: { unit: 'Ba Tơ', figures: 3 },
    },
  ]);
});

test('0 is an answer', () => {
  const found = check(three, { BATO: { DAT: 0, DU_KT: 9, KHA: 0 }, NV: { VP: 0 } });
  expect(found.filter(({ code }) => code.startsWith('missing'))).toEqual([]);
});

test('KAD settles its criterion: the other figures of it are not waited for', () => {
  const found = check(three, { BATO: { DAT: 'KAD', KHA: 3 }, NV: { VP: 3 } });
  expect(only('missing.figure', found).map(({ values }) => values.criteria)).toEqual([['KT']]);
  const settled = check(three, { BATO: { DU_KT: 'KAD' }, NV: { VP: 3 } });
  expect(only('missing.figure', settled)).toEqual([]);
});

test('a wrong text is wrong and not missing', () => {
  const found = check(three, { BATO: { DAT: 'x', DU_KT: 9, KHA: 9 }, NV: { VP: 3 } });
  expect(outline(found)).toEqual(['entry.notANumber BATO DAT']);
});

test('a figure of another kind of unit is a note; KAD there is a fair answer', () => {
  const found = check(three, {
    BATO: { DAT: 9, DU_KT: 9, KHA: 9, VP: 3 },
    NV: { VP: 3, DAT: 'KAD' },
  });
  expect(found).toEqual([
    {
      code: 'missing.notNeeded',
      severity: 'note',
      place: { at: 'entry', unit: 'BATO', figure: 'VP' },
      values: { unit: 'Ba Tơ', figure: 'VP', label: 'Số liệu VP', kind: 'Xã, thị trấn' },
    },
  ]);
});

/** Who is tested, out of those who should be: only the relation reads the latter. */
const compared = plan([training, { ...office, measure: measure('PHAI_KT') }], {
  units: [commune],
  unitKinds: three.unitKinds,
  figures: ['DAT', 'DU_KT', 'PHAI_KT'].map((code) => figure(code)),
  relations: [
    {
      code: 'R1',
      left: measure('DU_KT').numerator,
      operator: '<=',
      right: measure('PHAI_KT').numerator,
      severity: 'error',
      meaning: '',
    },
  ],
});

test('a figure that a relation compares with a needed one is not out of place', () => {
  const typed = { BATO: { DAT: 9, DU_KT: 9, PHAI_KT: 10 } };
  expect(check(compared, typed)).toEqual([]);
  expect(outline(check({ ...compared, relations: [] }, typed))).toEqual([
    'missing.notNeeded BATO PHAI_KT',
  ]);
});

test('without it no points are missing, but the others cannot be compared: a warning', () => {
  expect(check(compared, { BATO: { DAT: 9, DU_KT: 9 } })).toEqual([
    {
      code: 'missing.compared',
      severity: 'warning',
      place: { at: 'entry', unit: 'BATO', figure: 'PHAI_KT' },
      values: {
        unit: 'Ba Tơ',
        figure: 'PHAI_KT',
        label: 'Số liệu PHAI_KT',
        relations: ['R1'],
      },
    },
  ]);
  expect(check(compared, { BATO: { DAT: 'KAD', DU_KT: 'KAD' } })).toEqual([]);
});

test('what is missing shrinks figure by figure: it counts also what is to be compared with figures still to come', () => {
  expect(check(compared, {}).map(({ values }) => values)).toEqual([{ unit: 'Ba Tơ', figures: 3 }]);
  expect(outline(check(compared, { BATO: { DAT: 9 } }))).toEqual([
    'missing.figure BATO DU_KT',
    'missing.compared BATO PHAI_KT',
  ]);
  expect(outline(check(compared, { BATO: { DAT: 9, DU_KT: 9 } }))).toEqual([
    'missing.compared BATO PHAI_KT',
  ]);
});

test('a unit of a kind without criteria owes nothing', () => {
  expect(check({ ...three, units: [unit('LA', { kind: 'la' })] }, {})).toEqual([]);
});
