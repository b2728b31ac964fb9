/**
 * @jest-environment jsdom
 */
import { readRibbon } from '../../../src/workbench/page/ribbon/manifest';
import { firstPane, openedOn } from '../../../src/workbench/page/shell/openPane';
import { nextRegion } from '../../../src/workbench/page/shell/useRegionKey';
import { readManifest } from '../../manifest/manifest';

const manifest = readManifest();

test('the ribbon is the manifest’s: groups, buttons, what they do', () => {
  const { label, groups } = readRibbon(manifest, 'vi-VN');
  expect(label).toBe('Thi đua');
  expect(groups.map((group) => [group.label, group.buttons.map((button) => button.label)])).toEqual(
    [
      ['Kế hoạch', ['Tạo sổ']],
      ['Chấm điểm', ['Kiểm tra', 'Chấm điểm']],
      ['Qua thư', ['Phiếu đơn vị', 'Nhận phiếu']],
      ['Kết quả', ['Xếp hạng', 'In']],
      ['Bảng Thi đua', ['Mở bảng Thi đua', 'Trợ giúp']],
    ],
  );
  expect(groups.flatMap((group) => group.buttons).map((button) => button.action)).toEqual([
    { kind: 'showPane', search: '?do=setUp' },
    { kind: 'runFunction', name: 'checkScorebook' },
    { kind: 'runFunction', name: 'scoreScorebook' },
    { kind: 'showPane', search: '?do=send' },
    { kind: 'showPane', search: '?do=collect' },
    { kind: 'runFunction', name: 'goToRanking' },
    { kind: 'showPane', search: '?do=print' },
    { kind: 'showPane', search: '' },
    { kind: 'showPane', search: '?do=help' },
  ]);
});

test('English words come from the overrides', () => {
  const [group] = readRibbon(manifest, 'en-US').groups;
  expect(group?.label).toBe('Plan');
  expect(group?.buttons[0]?.tip).toMatch(/^Choose a plan/);
});

test('icons are asked for on the page’s own server, by their size', () => {
  const [group] = readRibbon(manifest, 'vi-VN').groups;
  expect(group?.buttons[0]?.icons.get(32)).toBe('assets/plan-32.png');
});

describe('the pane', () => {
  test('stays as it is where a button asks for nothing, and begins anew with anything else', () => {
    expect(openedOn(firstPane, '')).toBe(firstPane);
    const collecting = openedOn(firstPane, '?do=collect');
    expect(collecting).toEqual({ isOpen: true, search: '?do=collect', times: 1 });
    // It may have been left for the home screen since.
    expect(openedOn(collecting, '?do=collect').times).toBe(2);
    expect(openedOn({ ...collecting, isOpen: false }, '')).toEqual({
      isOpen: true,
      search: '',
      times: 2,
    });
  });
});

describe('F6', () => {
  test.each([
    ['ribbon', false, 'grid'],
    ['grid', false, 'pane'],
    ['pane', false, 'ribbon'],
    ['ribbon', true, 'pane'],
  ] as const)('from %s (backward: %s) goes to %s', (from, backward, to) => {
    expect(nextRegion(from, backward, () => true)).toBe(to);
  });

  test('passes a pane that is closed, and stays where nothing else takes the focus', () => {
    expect(nextRegion('grid', false, (region) => region !== 'pane')).toBe('ribbon');
    expect(nextRegion('grid', false, () => false)).toBe('grid');
  });
});
