/**
 * @jest-environment jsdom
 */
import { readRibbon } from '../../../src/workbench/page/ribbon/manifest';
import { readManifest } from '../../manifest/manifest';

const manifest = readManifest();

test('the ribbon is the manifest’s: groups, buttons, what they do', () => {
  const { label, groups } = readRibbon(manifest, 'vi-VN');
  expect(label).toBe('Thi đua');
  expect(groups.map((group) => [group.label, group.buttons.map((button) => button.label)])).toEqual(
    [
      ['Kế hoạch', ['Mở bảng Thi đua', 'Đưa kế hoạch vào sổ']],
      ['Chấm và xếp hạng', ['Kiểm tra, chấm, xếp hạng', 'Xem xếp hạng']],
    ],
  );
  expect(groups.flatMap((group) => group.buttons).map((button) => button.action)).toEqual([
    { kind: 'showPane' },
    { kind: 'showPane' },
    { kind: 'runFunction', name: 'scoreScorebook' },
    { kind: 'runFunction', name: 'goToRanking' },
  ]);
});

test('English words come from the overrides', () => {
  const [group] = readRibbon(manifest, 'en-US').groups;
  expect(group?.label).toBe('Plan');
  expect(group?.buttons[0]?.tip).toMatch(/^Opens the pane/);
});

test('icons are asked for on the page’s own server, by their size', () => {
  const [group] = readRibbon(manifest, 'vi-VN').groups;
  expect(group?.buttons[0]?.icons.get(32)).toBe('assets/icon-32.png');
});
