import fc from 'fast-check';
import { checkEntries } from '../../src/checks/checkEntries';
import { entryFromCell } from '../../src/plan/entry';
import type { Finding } from '../../src/plan/finding';
import { scorePlan } from '../../src/scoring/scorePlan';
import { templates } from '../../src/templates';
import { criterion, measure } from '../rules/build';
import { entries, figure, plan } from '../scoring/build';
import { odd, only, outline, type Typed } from './build';
import { counted, units } from './plausibilityBuild';

const codes = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I', 'K'];

describe('the invented samples', () => {
  test.each([
    // Ba Xa was made to fail nearly everywhere; where it is short of a target is said elsewhere.
    ['ba-to-2025', ['plausible.rowOutlier 21538 CTNQ_DAT']],
    ['ba-to-2025-after-merger', []],
    ['teaching', []],
  ])('of %s are hardly odd', (id, expected) => {
    const template = templates.find((one) => one.id === id);
    if (!template?.inventedSamples) throw new Error(`No samples of ${id}`);
    const read = new Map(
      [...template.inventedSamples].map(([unit, row]) => [
        unit,
        new Map([...row].map(([code, value]) => [code, entryFromCell(value)])),
      ]),
    );
    const found = checkEntries(template.plan, read, scorePlan(template.plan, read));
    const ofOdd = found.filter(({ code }) => code.startsWith('plausible.'));
    expect(outline(ofOdd)).toEqual(expected);
  });
});

test('odd findings of a row stand at their columns, among the others', () => {
  const criteria = [counted('QUAN_SO'), counted('SO_VU')];
  const one = plan(criteria, {
    units: units(['A']),
    figures: [figure('QUAN_SO', { steady: true }), figure('SO_VU')],
  });
  const read = entries({ A: { QUAN_SO: 40, SO_VU: -1 } });
  const before = entries({ A: { QUAN_SO: 60 } });
  const found = checkEntries(one, read, scorePlan(one, read), undefined, {
    previous: before,
  });
  expect(outline(found)).toEqual(['plausible.steadyChanged A QUAN_SO', 'entry.negative A SO_VU']);
});

/** Findings as texts, in an order of their own. */
const sorted = (found: readonly Finding[]) => found.map((one) => JSON.stringify(one)).sort();

const mixed = plan([criterion({ target: 10 }), counted('BAI')], {
  figures: [figure('DAT'), figure('DU_KT', { steady: true }), figure('BAI')],
});

/** Mostly of one size, sometimes ten times of it. */
const size = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 20, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 300 }) },
);
const cells = fc.record({ DAT: size, DU_KT: size, BAI: size });
const rowsOf = fc.tuple(...codes.map(() => cells));
const typedBy = (rows: readonly Typed[string][]): Typed =>
  Object.fromEntries(rows.map((row, index) => [codes[index] ?? '', row]));

test('the order of the units does not matter', () => {
  const order = fc.shuffledSubarray(codes, { minLength: codes.length });
  let some = 0;
  fc.assert(
    fc.property(rowsOf, rowsOf, order, (now, before, shuffled) => {
      const found = (names: readonly string[]) =>
        sorted(odd({ ...mixed, units: units(names) }, typedBy(now), typedBy(before)));
      some += found(codes).length;
      expect(found(shuffled)).toEqual(found(codes));
    }),
    { seed: 2025, numRuns: 200 },
  );
  expect(some).toBeGreaterThan(200);
});

test('a cluster ten times as big has the same outliers', () => {
  // Head counts of a hundred and more: where fewer than three people matter nothing is odd at all.
  const pair = fc
    .tuple(fc.integer({ min: 100, max: 200 }), fc.integer({ min: 0, max: 100 }))
    .map(([of, percent]) => [Math.round((of * (percent < 15 ? 30 : 90 + percent / 10)) / 100), of]);
  const all = plan([criterion({ target: 10 })], { units: units(codes) });
  let some = 0;
  fc.assert(
    fc.property(
      fc.tuple(...codes.map(() => pair)),
      fc.integer({ min: 2, max: 50 }),
      (pairs, by) => {
        const outliers = (times: number) =>
          outline(
            odd(
              all,
              typedBy(
                pairs.map(([DAT = 0, DU_KT = 0]) => ({ DAT: DAT * times, DU_KT: DU_KT * times })),
              ),
            ),
          );
        some += outliers(1).length;
        expect(outliers(by)).toEqual(outliers(1));
      },
    ),
    { seed: 2025, numRuns: 200 },
  );
  expect(some).toBeGreaterThan(100);
});

test('one more unit with the row of another never takes a finding about identical rows away', () => {
  const names = ['A', 'B', 'C', 'D', 'Z'];
  const columns = Array.from({ length: 8 }, (_, index) => `SO_${index}`);
  const many = (of: readonly string[]) => plan(columns.map(counted), { units: units(of) });
  // Few different rows, so that some are the same.
  const row = fc
    .constantFrom(1, 2, 3)
    .map((first) => Object.fromEntries(columns.map((code, index) => [code, first + index])));
  let some = 0;
  fc.assert(
    fc.property(fc.tuple(row, row, row, row), fc.nat({ max: 3 }), (rows, copied) => {
      const typed = Object.fromEntries(rows.map((one, index) => [names[index] ?? '', one]));
      const same = (of: readonly string[], what: Typed) =>
        only('plausible.identicalRows', odd(many(of), what)).map(({ values }) => values.units);
      const before = same(names.slice(0, 4), typed);
      const after = same(names, { ...typed, Z: rows[copied] ?? {} });
      some += before.length;
      for (const group of before) {
        expect(after.some((bigger) => group.every((name) => bigger.includes(name)))).toBe(true);
      }
      expect(after.some((group) => group.includes('Xã Z'))).toBe(true);
    }),
    { seed: 2025, numRuns: 200 },
  );
  expect(some).toBeGreaterThan(100);
});

test('whatever was typed in either period, nothing throws and nothing odd is an error', () => {
  const cell = fc.oneof(
    fc.constantFrom('', 'KAD', 'Có', 'x', '#N/A', true, ' ', '12'),
    fc.integer({ min: -2, max: 20 }),
    fc.double({ noNaN: true }),
  );
  const anyRow = fc.record({ DAT: cell, DU_KT: cell, BAI: cell });
  const anyRows = fc.tuple(...codes.map(() => anyRow));
  const whole = {
    ...mixed,
    units: units(codes),
    criteria: [criterion({ target: 10, measure: measure('DAT', 'DU_KT - BAI') })],
  };
  fc.assert(
    fc.property(anyRows, anyRows, (now, before) => {
      const found = odd(whole, typedBy(now), typedBy(before));
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { seed: 2025, numRuns: 300 },
  );
});
