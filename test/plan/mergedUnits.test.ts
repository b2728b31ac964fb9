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
    expect(year.units).toHaveLength(27);
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
