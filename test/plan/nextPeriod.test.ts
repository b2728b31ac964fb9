import fc from 'fast-check';
import { firstOfNextYear, inKind, nextPeriod } from '../../src/plan/nextPeriod';
import type { Period } from '../../src/plan/period';

function period(code: string, label: string, start: string, end: string): Period {
  const kind = code.includes('Q') ? 'quarter' : code.includes('H') ? 'half' : 'year';
  return { code, label, kind, start, end };
}

const q1 = period('2025-Q1', 'Quý I năm 2025', '2025-01-01', '2025-03-31');
const q4 = period('2025-Q4', 'Quý IV năm 2025', '2025-10-01', '2025-12-31');
const h1 = period('2025-H1', '6 tháng đầu năm 2025', '2025-01-01', '2025-06-30');
const h2 = period('2025-H2', '6 tháng cuối năm 2025', '2025-07-01', '2025-12-31');
const year = period('2025', 'Năm 2025', '2025-01-01', '2025-12-31');

test.each([
  ['the first quarter by the second', q1, '2025-Q2', 'Quý II năm 2025', '2025-04-01', '2025-06-30'],
  [
    'the last quarter by the next year’s first',
    q4,
    '2026-Q1',
    'Quý I năm 2026',
    '2026-01-01',
    '2026-03-31',
  ],
  [
    'the first half by the second',
    h1,
    '2025-H2',
    '6 tháng cuối năm 2025',
    '2025-07-01',
    '2025-12-31',
  ],
  [
    'the second half by the next first',
    h2,
    '2026-H1',
    '6 tháng đầu năm 2026',
    '2026-01-01',
    '2026-06-30',
  ],
  ['a year by the next', year, '2026', 'Năm 2026', '2026-01-01', '2026-12-31'],
])('%s', (_, before, code, label, start, end) => {
  expect(nextPeriod(before)).toEqual({ kind: before.kind, code, label, start, end });
});

test.each([
  ['Quý I/2025', 'Quý II/2025'],
  ['quý 1, 2025', 'quý 2, 2025'],
  ['Quý III năm 2025 (đợt cao điểm)', 'Quý II năm 2025 (đợt cao điểm)'],
])('a label goes on as it is written: %s', (label, expected) => {
  expect(nextPeriod({ ...q1, label }).label).toBe(expected);
});

test('a school year is two years, and both go on', () => {
  const school = period('2025-2026', 'Năm học 2025-2026', '2025-09-01', '2026-08-31');
  expect(nextPeriod(school)).toEqual({
    kind: 'year',
    code: '2026-2027',
    label: 'Năm học 2026-2027',
    start: '2026-09-01',
    end: '2027-08-31',
  });
});

test('a code or label that says nothing is replaced by the usual one', () => {
  expect(nextPeriod({ ...q1, code: 'KY1', label: 'Kỳ chấm thứ nhất' })).toMatchObject({
    code: '2025-Q2',
    label: 'Quý II năm 2025',
  });
});

test('a period without days gives one without days, named by its label', () => {
  expect(nextPeriod({ ...year, start: '', end: '' })).toEqual({
    ...{ kind: 'year', code: '2026', label: 'Năm 2026', start: '', end: '' },
  });
});

test('the new year begins with its first period', () => {
  expect(firstOfNextYear(q1)).toEqual(nextPeriod(q4));
  expect(firstOfNextYear(q4)).toEqual(nextPeriod(q4));
  expect(firstOfNextYear(h1)).toEqual(nextPeriod(h2));
  expect(firstOfNextYear(year)).toEqual(nextPeriod(year));
});

test('periods follow each other without a gap, and four quarters are a year', () => {
  const start = fc.integer({ min: 2000, max: 2098 });
  fc.assert(
    fc.property(start, fc.constantFrom(q1, h1, year), (from, like) => {
      const move = (text: string) => text.replaceAll('2025', String(from));
      const first: Period = {
        ...like,
        ...{ code: move(like.code), label: move(like.label) },
        ...{ start: move(like.start), end: move(like.end) },
      };
      let one = first;
      for (let steps = 0; steps < 12; steps += 1) {
        const next = nextPeriod(one);
        const gap = Date.parse(next.start) - Date.parse(one.end);
        expect(gap).toBe(24 * 3600 * 1000);
        expect(next.code > one.code).toBe(true);
        one = next;
      }
      const years = { quarter: 3, half: 6, year: 12 }[like.kind];
      expect(one.start.slice(0, 4)).toBe(String(from + years));
      expect(one.label).toBe(first.label.replace(String(from), String(from + years)));
    }),
    { numRuns: 40 },
  );
});

test.each<[string, Period, Period['kind'], Omit<Period, 'kind'>]>([
  [
    'the first half-year as a year',
    period('2026-H1', '6 tháng đầu năm 2026', '2026-01-01', '2026-06-30'),
    'year',
    { code: '2026', label: 'Năm 2026', start: '2026-01-01', end: '2026-12-31' },
  ],
  [
    'the second half-year as a quarter',
    period('2026-H2', '6 tháng cuối năm 2026', '2026-07-01', '2026-12-31'),
    'quarter',
    { code: '2026-Q3', label: 'Quý III năm 2026', start: '2026-07-01', end: '2026-09-30' },
  ],
  [
    'a name of the office’s own stays',
    { ...period('DOT1', 'Đợt cao điểm 22/12', '2026-10-01', '2026-12-22'), kind: 'quarter' },
    'half',
    { code: '2026-H2', label: 'Đợt cao điểm 22/12', start: '2026-07-01', end: '2026-12-31' },
  ],
  [
    'without days only the kind changes',
    period('H1', 'Học kỳ I', '', ''),
    'year',
    { code: 'H1', label: 'Học kỳ I', start: '', end: '' },
  ],
])('another kind: %s', (_, one, kind, expected) => {
  expect(inKind(one, kind)).toEqual({ kind, ...expected });
});

test('the kind that it has already changes nothing', () => {
  const own = period('HK1', 'Học kỳ I', '2026-09-05', '2027-01-15');
  expect(inKind(own, 'half')).toEqual(own);
});
