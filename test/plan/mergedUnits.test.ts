import type { Unit } from '../../src/plan/unit';
import { validatePlan } from '../../src/plan/validatePlan';
import { describedBook } from '../../src/sheets/describedBook';
import { readPlan } from '../../src/sheets/read/readPlan';
import { planSheets } from '../../src/sheets/scorebook';
import { communesAfterMerger } from '../../src/templates/baTo2025/units/afterMerger';
import { communesBeforeMerger } from '../../src/templates/baTo2025/units/beforeMerger';
import { teaching } from '../../src/templates/teaching';

/** The plan for some days, read back from sheets whose table of units holds these rows. */
function readFor(start: string, end: string, rows: readonly Partial<Unit>[]) {
  const [example] = teaching.units;
  if (!example) throw new Error('The teaching plan has no units');
  const units = rows.map((row) => ({ ...example, ...row, kind: 'TO', cluster: 'LOP' }));
  const plan = { ...teaching, period: { ...teaching.period, start, end }, units };
  return readPlan(describedBook(planSheets(plan))).plan;
}
const namesFor = (start: string, end: string, rows: readonly Partial<Unit>[]) =>
  readFor(start, end, rows).units.map(({ name }) => name);

describe('a code that was given anew after the merger of 1 July 2025', () => {
  const both = [...communesBeforeMerger, ...communesAfterMerger];
  const before = readFor('2025-01-01', '2025-06-30', both);
  const after = readFor('2025-07-01', '2025-12-31', both);
  const named = ({ units }: typeof before) => units.find(({ code }) => code === '21484')?.name;

  it('means the town in the first half of the year and the commune in the second', () => {
    expect(before.units).toHaveLength(19);
    expect(named(before)).toBe('Thị trấn Ba Tơ');
    expect(after.units).toHaveLength(8);
    expect(named(after)).toBe('Xã Ba Tơ');
  });

  it('is no duplicate in either half', () => {
    for (const half of [before, after]) {
      expect(validatePlan(half).map(({ code }) => code)).not.toContain('plan.duplicateCode');
    }
  });

  it('is one in a period with both: figures are found by the code', () => {
    const year = readFor('2025-01-01', '2025-12-31', both);
    // The other 11 have a successor in the same year, which stands for them.
    expect(year.units).toHaveLength(8 + 8);
    const found = validatePlan(year).filter(({ code }) => code === 'plan.duplicateCode');
    // All 8 communes took over the code of one of their predecessors.
    expect(found).toHaveLength(8);
  });
});

describe('a unit is in the plan if it exists on one day of the period', () => {
  const [start, end] = ['2025-07-01', '2025-12-31'];

  it.each([
    ['ends the day before', { validTo: '2025-06-30' }, false],
    ['ends on the first day', { validTo: '2025-07-01' }, true],
    ['begins on the last day', { validFrom: '2025-12-31' }, true],
    ['begins the day after', { validFrom: '2026-01-01' }, false],
    ['was always there', { validFrom: '', validTo: '' }, true],
    ['is there for one day within', { validFrom: '2025-09-02', validTo: '2025-09-02' }, true],
  ])('%s', (name, dates, isThere) => {
    expect(namesFor(start, end, [{ name, ...dates }])).toEqual(isThere ? [name] : []);
  });

  it('a period without an end goes on', () => {
    const rows = [{ name: 'Mới', validFrom: '2031-01-01' }];
    expect(namesFor(start, '', rows)).toEqual(['Mới']);
  });
});

describe('a unit whose successor the period knows is not scored beside it', () => {
  const old = { code: 'X1', name: 'Xã A', validTo: '2025-06-30', successor: 'x9' };
  const successor = { code: 'X9', name: 'Xã Mới', validFrom: '2025-07-01' };

  it.each([
    ['the year of the merger', '2025-01-01', '2025-12-31', ['Xã Mới']],
    ['the half before it', '2025-01-01', '2025-06-30', ['Xã A']],
    ['the half after it', '2025-07-01', '2025-12-31', ['Xã Mới']],
    ['a period that ends on the day', '2025-01-01', '2025-07-01', ['Xã Mới']],
    ['a period without an end', '2025-01-01', '', ['Xã Mới']],
  ])('%s', (_, start, end, names) => {
    expect(namesFor(start, end, [old, successor])).toEqual(names);
  });

  it('also where nobody wrote the days', () => {
    const dayless = [
      { ...old, validTo: '' },
      { ...successor, validFrom: '' },
    ];
    expect(namesFor('2025-01-01', '2025-12-31', dayless)).toEqual(['Xã Mới']);
  });

  it('is scored where no unit has the successor’s code', () => {
    expect(namesFor('2025-01-01', '2025-12-31', [old])).toEqual(['Xã A']);
  });

  it('is scored where the code is still that of a unit that ends with it', () => {
    const twin = { code: 'X9', name: 'Thị trấn cũ', validTo: '2025-06-30' };
    expect(namesFor('2025-01-01', '2025-12-31', [old, twin])).toEqual(['Xã A', 'Thị trấn cũ']);
  });

  it('is not scored where a unit that goes on took it in', () => {
    const taken = { code: 'X9', name: 'Xã B' };
    expect(namesFor('2025-01-01', '2025-12-31', [old, taken])).toEqual(['Xã B']);
  });

  it('gives way through several mergers to the last of them', () => {
    const second = { ...successor, validTo: '2025-09-30', successor: 'X10' };
    const last = { code: 'X10', name: 'Phường', validFrom: '2025-10-01' };
    expect(namesFor('2025-01-01', '2025-12-31', [old, second, last])).toEqual(['Phường']);
  });
});

it('a day that is none keeps the unit in the plan, which says so', () => {
  const plan = readFor('2025-07-01', '2025-12-31', [{ name: 'Xã A', validTo: '31/2/2024' }]);
  expect(plan.units).toHaveLength(1);
  expect(validatePlan(plan).map(({ code }) => code)).toEqual(['plan.notADate']);
});

describe('names in the table of units', () => {
  it('keep their accents, and are read in NFC also where they were pasted in NFD', () => {
    const names = ['Xã Ba Tơ', 'Xã Ba Tô', 'Xã Ba Vì', 'Xã Ba Vinh', 'Xã Ba Dinh'];
    const rows = names.map((name, i) => ({ name: name.normalize('NFD'), code: `X${i}` }));
    expect(rows[0]?.name).not.toBe(names[0]);
    expect(namesFor('2025-07-01', '2025-12-31', rows)).toEqual(names);
  });

  it('one name may pass from unit to unit, on the day after only', () => {
    const old = { code: 'X1', name: 'Xã Ba Vinh', validTo: '2025-06-30' };
    const codesWith = (validFrom: string) =>
      validatePlan(
        readFor('2025-01-01', '2025-12-31', [old, { code: 'X2', name: 'Xã Ba Vinh', validFrom }]),
      ).map(({ code }) => code);
    expect(codesWith('2025-07-01')).toEqual([]);
    expect(codesWith('2025-06-30')).toEqual(['plan.sameName']);
    expect(codesWith('')).toEqual(['plan.sameName']);
  });
});

describe('a code typed in another Unicode form or in other letters', () => {
  it('means the unit that registered the criterion', () => {
    const units = teaching.units.map((unit, i) => (i === 0 ? { ...unit, code: 'BA_TƠ' } : unit));
    const criteria = teaching.criteria.map((one, i) =>
      i === 0 ? { ...one, onlyFor: 'ba_tơ'.normalize('NFD') } : one,
    );
    const read = readPlan(describedBook(planSheets({ ...teaching, units, criteria }))).plan;
    expect(read.criteria[0]?.onlyFor).toBe('BA_TƠ');
  });
});
