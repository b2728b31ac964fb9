import { clampPaneWidth, readSettings } from '../../../src/workbench/page/settings';

test('without parameters: Vietnamese, light, a pane of 350 pixels', () => {
  expect(readSettings('')).toEqual({ locale: 'vi-VN', theme: 'light', paneWidth: 350 });
});

test('parameters choose language, theme and width', () => {
  expect(readSettings('?lang=en&theme=dark&pane=320')).toEqual({
    locale: 'en-US',
    theme: 'dark',
    paneWidth: 320,
  });
});

test.each([
  ['?pane=10', 280],
  ['?pane=9999', 700],
  ['?pane=abc', 350],
  ['?pane=', 350],
])('%s gives %d', (search, width) => {
  expect(readSettings(search).paneWidth).toBe(width);
});

test('a dragged width is a whole number of pixels', () => {
  expect(clampPaneWidth(333.4)).toBe(333);
});
