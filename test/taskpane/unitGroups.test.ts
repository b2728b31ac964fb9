import {
  lineKey,
  tickOf,
  unitLines,
  withCluster,
  withTicks,
} from '../../src/taskpane/units/unitGroups';
import { printView } from './support/print';

const { units, clusters } = printView;
const told = (some: readonly { code: string; name: string; cluster: string }[]) =>
  unitLines(some, clusters, 'Chưa xếp cụm').map((line) =>
    line.is === 'unit' ? line.unit.code : `${line.name}: ${line.units.length}`,
  );

describe('Units in a list', () => {
  test('stand under their clusters, those of none at the end', () => {
    const stray = { code: 'X1', name: 'Đội lưu động', cluster: 'gone' };
    expect(told([stray, ...units])).toEqual([
      ...['Cụm xã, thị trấn: 3', '21484', '21487', '21490'],
      ...['Khối cơ quan, đoàn thể huyện: 2', 'CQ02', 'CQ03'],
      ...['Chưa xếp cụm: 1', 'X1'],
    ]);
  });

  test('have no heading where all that were found are of one cluster', () => {
    expect(told(units.filter(({ cluster }) => cluster === 'CQ'))).toEqual(['CQ02', 'CQ03']);
    expect(told([])).toEqual([]);
  });

  test('are ticked and let go together, and the others stay as they are', () => {
    const some = withTicks(new Set(['CQ02']), units.slice(0, 2), true);
    expect([...some]).toEqual(['CQ02', '21484', '21487']);
    expect([...withTicks(some, units.slice(1), false)]).toEqual(['21484']);
    expect([tickOf(units.slice(0, 2), some), tickOf(units, some)]).toEqual([true, 'mixed']);
    expect(tickOf(units, new Set())).toBe(false);
  });

  test.each([
    ['nobody of it was ticked', [], ['21484', '21487', '21490']],
    ['some of it were', ['21487', 'CQ02'], ['21484', '21487', '21490', 'CQ02']],
    ['all of it were', ['21484', '21487', '21490', 'CQ02'], ['CQ02']],
  ])('a cluster’s box takes all of it, or lets all of it go: %s', (_, before, after) => {
    const cluster = units.filter(({ cluster }) => cluster === 'XA');
    expect([...withCluster(new Set(before), cluster)].sort()).toEqual(after);
  });

  test('a cluster that is called like a unit’s code is another line', () => {
    const unit = { code: 'CQ02', name: 'Phòng Nội vụ' };
    const keys = [
      lineKey({ is: 'cluster', name: 'CQ02', units: [unit] }),
      lineKey({ is: 'unit', unit }),
    ];
    expect(new Set(keys).size).toBe(2);
  });
});
