import { communesAfterMerger } from '../../src/templates/baTo2025/units/afterMerger';
import { communesBeforeMerger } from '../../src/templates/baTo2025/units/beforeMerger';
import { districtOffices } from '../../src/templates/baTo2025/units/offices';

/** Which of the 19 of early 2025 went into which of the 8 of 1 July 2025, by name. */
const mergers: Readonly<Record<string, readonly string[]>> = {
  'Xã Ba Tơ': ['Thị trấn Ba Tơ', 'Xã Ba Cung', 'Xã Ba Bích'],
  'Xã Ba Vinh': ['Xã Ba Điền', 'Xã Ba Vinh'],
  'Xã Ba Động': ['Xã Ba Thành', 'Xã Ba Động', 'Xã Ba Liên'],
  'Xã Ba Dinh': ['Xã Ba Dinh', 'Xã Ba Giang'],
  'Xã Đặng Thùy Trâm': ['Xã Ba Khâm', 'Xã Ba Trang'],
  'Xã Ba Tô': ['Xã Ba Tô', 'Xã Ba Lế', 'Xã Ba Nam'],
  'Xã Ba Vì': ['Xã Ba Ngạc', 'Xã Ba Tiêu', 'Xã Ba Vì'],
  'Xã Ba Xa': ['Xã Ba Xa'],
};

describe('the communes of Ba Tơ', () => {
  it('are 18 and a town in early 2025', () => {
    expect(communesBeforeMerger).toHaveLength(19);
    expect(communesBeforeMerger.filter(({ name }) => name.startsWith('Thị trấn'))).toHaveLength(1);
  });

  it('end on 30 June 2025, and 8 begin the day after', () => {
    expect(new Set(communesBeforeMerger.map(({ validTo }) => validTo))).toEqual(
      new Set(['2025-06-30']),
    );
    expect(communesAfterMerger).toHaveLength(8);
    expect(new Set(communesAfterMerger.map(({ validFrom }) => validFrom))).toEqual(
      new Set(['2025-07-01']),
    );
  });

  it.each(Object.entries(mergers))('%s was formed of %p', (name, from) => {
    const successor = communesAfterMerger.find((unit) => unit.name === name);
    const merged = communesBeforeMerger.filter((unit) => unit.successor === successor?.code);
    expect(merged.map((unit) => unit.name).sort()).toEqual([...from].sort());
    const shortNames = from.map((each) => each.replace('Xã ', ''));
    expect(successor?.note.slice('Từ: '.length).split(', ').sort()).toEqual(shortNames.sort());
  });

  it('have names that differ, if only by a mark: thị trấn Ba Tơ and xã Ba Tô', () => {
    const names = communesBeforeMerger.map(({ name }) => name);
    expect(new Set(names).size).toBe(19);
    expect(names.every((name) => name === name.normalize('NFC'))).toBe(true);
  });

  it('reuses codes: 21484 is a town before and a commune after', () => {
    const named = (units: typeof communesAfterMerger) =>
      units.find(({ code }) => code === '21484')?.name;
    expect(named(communesBeforeMerger)).toBe('Thị trấn Ba Tơ');
    expect(named(communesAfterMerger)).toBe('Xã Ba Tơ');
  });
});

describe('the offices', () => {
  it('are the three that the plan names, and examples that say so', () => {
    const named = districtOffices.filter(({ note }) => !note.startsWith('Ví dụ'));
    expect(named.map(({ code }) => code)).toEqual(['CQ01', 'CQ02', 'CQ03']);
  });
});
