import type { LocatedFinding } from '../../src/commands/resultReports';
import { vi } from '../../src/messages/vi';
import { groupFindings, searchFindings } from '../../src/taskpane/result/findingGroups';
import { samples } from '../messages/samples';
import { located, someFindings } from './support/reports';

const outline = (by: 'severity' | 'unit' | 'criterion') =>
  groupFindings(someFindings, by, vi).map(
    ({ title, findings }) => `${title}: ${findings.map((f) => f.located.finding.code).join(' ')}`,
  );

test('by severity one list without titles', () => {
  expect(outline('severity')).toHaveLength(1);
});

test('by unit, each in the order of its first finding', () => {
  const titles = groupFindings(someFindings, 'unit', vi).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles[0]).toBe('Cụm xã, thị trấn');
  expect(outline('unit').join('\n')).toContain('Xã Ba Điền: missing.notNeeded');
});

test('by criterion and figure', () => {
  const lines = outline('criterion');
  expect(lines).toContain('2.1 Huấn luyện dân quân cơ động đạt yêu cầu: target.short gate.capBand');
  expect(lines.join('\n')).toMatch(/Dân quân cơ động đạt yêu cầu huấn luyện: missing/);
});

test('two findings that say the same have ids of their own', () => {
  const twice = [located('missing.unit', 'error'), located('missing.unit', 'error')];
  const [group] = groupFindings(twice, 'severity', vi);
  expect(new Set(group?.findings.map(({ id }) => id)).size).toBe(2);
});

test.each([
  ['ba dien', 'entry.notANumber'],
  ['BA ĐIỀN', 'entry.notANumber'],
  ['so lieu k12', 'missing.figure'],
])('“%s” finds %s', (typed, code) => {
  const found = searchFindings(someFindings, typed, vi).map(({ finding }) => finding.code);
  expect(found).toContain(code);
  expect(found.length).toBeLessThan(someFindings.length);
});

describe('the same of several units', () => {
  const short = (
    unit: string,
    criterion = '3.4b',
    severity: 'warning' | 'note' = 'warning',
  ): LocatedFinding => {
    const name = 'Đảng viên xuất sắc';
    const values = { ...samples['target.short'], unit, criterion, name };
    const place = { at: 'points', unit, criterion } as const;
    return { finding: { code: 'target.short', severity, place, values }, cell: null };
  };
  const units = ['Xã Ba Điền', 'Xã Ba Liên', 'Xã Ba Ngạc', 'Xã Ba Cung', 'Xã Ba Bích'];
  const alike = units.map((unit) => short(unit));
  const told = (findings: readonly LocatedFinding[]) =>
    groupFindings(findings, 'severity', vi).map((group) => [
      group.bundle?.about ?? null,
      group.bundle?.text ?? null,
      group.findings.length,
    ]);

  test('is told once, with how many they are and the first by name', () => {
    expect(told(alike)).toEqual([
      [
        '3.4b Đảng viên xuất sắc',
        'Chưa đạt chỉ tiêu, 5 đơn vị: Xã Ba Điền, Xã Ba Liên, Xã Ba Ngạc và 2 đơn vị khác',
        5,
      ],
    ]);
  });

  test('in the place of the first; what stands alone stays as it is, in its order', () => {
    const [first, second] = alike;
    if (!first || !second) throw new Error('Five units');
    const mixed = [located('missing.unit', 'error'), first, short('Xã Ba Xa', '2.7'), second];
    expect(told(mixed).map(([about, , count]) => [about, count])).toEqual([
      [null, 1],
      ['3.4b Đảng viên xuất sắc', 2],
      [null, 1],
    ]);
  });

  test('not of one unit alone, another criterion, another severity, or what is about no criterion', () => {
    const apart = [
      short('Xã Ba Xa'),
      short('Xã Ba Xa'),
      short('Xã Ba Xa', '3.4a'),
      short('Xã Ba Tô', '3.4b', 'note'),
      located('missing.unit', 'error'),
      located('missing.unit', 'error'),
    ];
    expect(told(apart)).toEqual([[null, null, 6]]);
  });

  test('by unit nothing is told as one', () => {
    const groups = groupFindings(alike, 'unit', vi);
    expect(groups.map(({ bundle }) => bundle)).toEqual(units.map(() => null));
  });
});
