import { vi } from '../../src/messages/vi';
import { firstOf } from '../../src/taskpane/result/drawnGroups';
import { groupFindings } from '../../src/taskpane/result/findingGroups';
import { alikeFindings, manyFindings, someFindings } from './support/reports';

/** One finding that stands alone, then three communes below the same target, told as one. */
const groups = groupFindings(alikeFindings, 'severity', vi);
const [, bundle] = groups;
const folded: ReadonlySet<string> = new Set();
const unfolded = new Set([bundle?.id ?? '']);

describe('How much of a list is drawn', () => {
  test.each([
    ['all of it: a folded line stands for the three behind it', 10, folded, [1, 0], [1, 3]],
    ['two rows: the folded line is one of them', 2, folded, [1, 0], [1, 3]],
    ['one row: the line is not reached', 1, folded, [1], [1]],
    ['unfolded, its own rows count as well', 10, unfolded, [1, 3], [1, 3]],
    ['unfolded and cut short, what is behind the cut is not covered', 4, unfolded, [1, 2], [1, 2]],
    ['unfolded with room for its line only', 2, unfolded, [1, 0], [1, 0]],
    ['nothing', 0, folded, [], []],
  ] as const)('%s', (_, limit, open, rows, covers) => {
    const drawn = firstOf(groups, limit, open);
    expect(drawn.map(({ findings }) => findings.length)).toEqual(rows);
    expect(drawn.map((group) => group.covers)).toEqual(covers);
  });

  test('every finding is covered once there are rows enough, whatever is unfolded', () => {
    const all = groupFindings([...alikeFindings, ...someFindings], 'severity', vi);
    for (const open of [folded, new Set(all.map(({ id }) => id))]) {
      const covered = firstOf(all, 100, open).reduce((sum, { covers }) => sum + covers, 0);
      expect(covered).toBe(alikeFindings.length + someFindings.length);
    }
  });

  test('of a long plain list so many as were asked for', () => {
    const plain = groupFindings(manyFindings(3000), 'unit', vi);
    const rows = firstOf(plain, 50, folded).flatMap(({ findings }) => findings);
    expect(rows).toHaveLength(50);
  });
});
