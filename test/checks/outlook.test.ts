import { expression } from '../../src/plan/measure';
import type { Plan } from '../../src/plan/plan';
import type { Relation } from '../../src/plan/relation';
import { scorePlan } from '../../src/scoring/scorePlan';
import { checkEntries } from '../../src/checks/checkEntries';
import { criterion, measure } from '../rules/build';
import { entries, figure, plan, unit } from '../scoring/build';
import { check, only } from './build';

const must = (left: string, operator: Relation['operator'], right: string): Relation => ({
  code: `${left} ${right}`,
  left: expression(left),
  operator,
  right: expression(right),
  severity: 'error',
  meaning: '',
});

const good = criterion({
  code: '2.3b',
  target: 75,
  measure: { ...measure('KHA', 'DUOC'), numerator: expression('KHA + GIOI') },
});
const test75: Plan = plan([good], {
  units: [unit('BATO')],
  figures: ['PHAI', 'DUOC', 'DAT', 'KHA', 'GIOI'].map((code) =>
    figure(code, { label: `số ${code}` }),
  ),
  relations: [
    must('KHA + GIOI', '<=', 'DAT'),
    must('DAT', '<=', 'DUOC'),
    must('DUOC', '<=', 'PHAI'),
  ],
});

/** What is said of 40 good ones out of 60 tested, with so many due. */
function outlookWith(PHAI: number | string, of: Plan = test75) {
  const found = check(of, { BATO: { PHAI, DUOC: 60, DAT: 60, KHA: 30, GIOI: 10 } });
  return only('target.short', found).map(({ values }) => values)[0];
}

test('40 of 60 lacks 5 for 75 %; of 20 yet to be tested the first 20 good ones make 60 of 80', () => {
  // 59 of 79 is 74.7 %, 60 of 80 is 75 %.
  expect(outlookWith(80)).toMatchObject({
    gap: 5,
    outlook: 'possible',
    remaining: 20,
    needed: 20,
    whole: 'số PHAI',
    counted: 'số DUOC',
  });
  expect(outlookWith(95)).toMatchObject({ outlook: 'possible', remaining: 35, needed: 20 });
});

test('with 19 yet to be tested it is out of reach, whatever they achieve; with nobody too', () => {
  expect(outlookWith(79)).toMatchObject({ outlook: 'outOfReach', remaining: 19, needed: null });
  expect(outlookWith(60)).toMatchObject({ outlook: 'outOfReach', remaining: 0 });
});

test('one who failed cannot be made good by others where all are to pass', () => {
  const passed = criterion({ code: '2.3a', target: 100, measure: measure('DAT', 'DUOC') });
  const all = { ...test75, criteria: [passed] };
  const typed = { BATO: { PHAI: 30, DUOC: 20, DAT: 19, KHA: 0, GIOI: 0 } };
  expect(only('target.short', check(all, typed))).toMatchObject([
    { values: { gap: 1, outlook: 'outOfReach', remaining: 10 } },
  ]);
});

test.each<[string, Plan]>([
  ['no relation says who is due', { ...test75, relations: test75.relations.slice(0, 2) }],
  [
    'the good ones need not be among the tested',
    { ...test75, relations: test75.relations.slice(2) },
  ],
  [
    'the relation is a habit and not a must',
    {
      ...test75,
      relations: test75.relations.map((one) => ({ ...one, severity: 'warning' as const })),
    },
  ],
  [
    'parts of people are counted',
    {
      ...test75,
      figures: test75.figures.map((one) => ({ ...one, type: 'amount' as const })),
    },
  ],
])('nothing is claimed where %s', (_, of) => {
  expect(outlookWith(60, of)).toMatchObject({ outlook: 'unknown', remaining: null });
});

test('nothing is claimed where those due are blank, KAD, or fewer than the tested', () => {
  for (const PHAI of ['', 'KAD', 59]) {
    expect(outlookWith(PHAI)).toMatchObject({ outlook: 'unknown', remaining: null });
  }
});

test('four ratings that add up to the rated, of whom some are not rated yet', () => {
  const rated = criterion({
    code: '3.4a',
    target: 100,
    measure: { ...measure('HTXS', 'XEPLOAI'), numerator: expression('HTXS + HTT') },
  });
  const of = plan([rated], {
    units: [unit('BATO')],
    figures: ['TONG', 'XEPLOAI', 'HTXS', 'HTT', 'HT', 'KHT'].map((code) => figure(code)),
    relations: [must('HTXS + HTT + HT + KHT', '=', 'XEPLOAI'), must('TONG', '>=', 'XEPLOAI')],
  });
  const typed = { BATO: { TONG: 12, XEPLOAI: 10, HTXS: 2, HTT: 7, HT: 1, KHT: 0 } };
  expect(only('target.short', check(of, typed))).toMatchObject([
    { values: { gap: 1, outlook: 'outOfReach', remaining: 2 } },
  ]);
});

describe('how long the period still runs', () => {
  const days = (today?: string, end = '2025-12-31') => {
    const of = { ...test75, period: { ...test75.period, end } };
    const typed = entries({ BATO: { PHAI: 80, DUOC: 60, DAT: 60, KHA: 30, GIOI: 10 } });
    const found = checkEntries(of, typed, scorePlan(of, typed), undefined, today ? { today } : {});
    return [
      ...only('target.short', found).map(({ values }) => values.daysLeft),
      ...only('target.planShort', found).map(({ values }) => values.daysLeft),
    ];
  };

  test('31 days on the first of December, 1 on the last day', () => {
    expect(days('2025-12-01')).toEqual([31, 31]);
    expect(days('2025-12-31')).toEqual([1, 1]);
  });

  test('nothing is said without a day, after the end, or of an end that is no date', () => {
    expect(days()).toEqual([null, null]);
    expect(days('2026-01-01')).toEqual([null, null]);
    expect(days('2025-12-01', 'cuối năm')).toEqual([null, null]);
  });
});
