import type { UnrankedUnit } from '../../src/commands/resultReports';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { furtherUnranked, unrankedLines } from '../../src/taskpane/result/unrankedView';

const silent = (name: string): UnrankedUnit => ({
  ...{ unit: name, name, because: 'noFigures', criteria: [] },
});

test('each reason has its line, with as many names as asked for and how many more', () => {
  const unranked: readonly UnrankedUnit[] = [
    { unit: 'B', name: 'Xã Ba Khâm', because: 'gated', criteria: ['4.13', '4.14'] },
    ...['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'].map(silent),
    { unit: 'C', name: 'Xã Ba Tô', because: 'noPoints', criteria: [] },
  ];
  expect(unrankedLines({ unranked }, 3, vi)).toEqual([
    'Chưa có số liệu, chưa chấm (4): Tổ 1, Tổ 2, Tổ 3 và 1 đơn vị khác.',
    'Chưa có điểm, chưa xếp hạng (1): Xã Ba Tô.',
    'Không xếp hạng vì điều kiện loại (1): Xã Ba Khâm (tiêu chí 4.13, 4.14).',
  ]);
  expect(unrankedLines({ unranked }, 4, en)[0]).toBe(
    'No figures yet, not scored (4): Tổ 1, Tổ 2, Tổ 3, Tổ 4.',
  );
});

test('below the ranking only what is not said above already: more names', () => {
  const four = ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'].map(silent);
  const khac: UnrankedUnit = { unit: 'C', name: 'Xã Ba Tô', because: 'noPoints', criteria: [] };
  expect(furtherUnranked({ unranked: [...four, khac] }, vi)).toEqual([
    'Chưa có số liệu, chưa chấm (4): Tổ 1, Tổ 2, Tổ 3, Tổ 4.',
  ]);
});

test('where every unit has a rank nothing is said', () => {
  expect(unrankedLines({ unranked: [] }, 3, vi)).toEqual([]);
});
