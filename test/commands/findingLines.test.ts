import { findingLines } from '../../src/commands/findingLines';
import { finding } from '../../src/plan/finding';
import { baTo2025 } from '../../src/templates/baTo2025/plan';
import { samples } from '../messages/samples';

const aboutOf = (one: ReturnType<typeof finding>) =>
  findingLines(baTo2025, { findings: [{ finding: one, cell: null }], accepted: [] })[0]?.about;
const place = { at: 'entry', unit: '21484', figure: 'TQ_NHAPNGU' } as const;

test('a target that is not reached is listed under its criterion, by code and name', () => {
  const values = { ...samples['target.short'], criterion: '4.5' };
  expect(aboutOf(finding('target.short', 'warning', place, values))).toBe('4.5 Tuyển quân');
});

test('errors stand first, then warnings, then notes; within them the order of the rows is kept', () => {
  const found = (['warning', 'note', 'error', 'warning', 'error'] as const).map(
    (severity, row) => ({
      finding: finding('missing.unit', severity, place, { unit: `Xã ${row}`, figures: 3 }),
      cell: null,
    }),
  );
  const lines = findingLines(baTo2025, { findings: found, accepted: [] });
  expect(lines.map(({ severity, sentence }) => [severity, sentence.split(':')[0]])).toEqual([
    ['Lỗi', 'Xã 2'],
    ['Lỗi', 'Xã 4'],
    ['Cảnh báo', 'Xã 0'],
    ['Cảnh báo', 'Xã 3'],
    ['Nhắc', 'Xã 1'],
  ]);
});

test('what is wrong with a figure is listed under the figure', () => {
  const label = baTo2025.figures.find(({ code }) => code === 'TQ_NHAPNGU')?.label;
  const values = samples['relation.broken'];
  expect(aboutOf(finding('relation.broken', 'error', place, values))).toBe(label);
});
