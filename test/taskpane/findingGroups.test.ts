import { vi } from '../../src/messages/vi';
import { groupFindings, searchFindings } from '../../src/taskpane/result/findingGroups';
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
