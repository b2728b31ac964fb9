import type { Frame, Page } from 'playwright-core';
import { colors } from '../../src/sheets/styles';
import { startStage, type Stage, until } from './browser';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

/** How many points of the grid's picture have a colour (`#RRGGBB`). */
const pointsOf = (page: Page, color: string): Promise<number> =>
  page.locator('.grid').evaluate((grid, hex) => {
    const wanted = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    let count = 0;
    for (const canvas of grid.querySelectorAll('canvas')) {
      const { width, height } = canvas;
      if (width * height === 0) continue;
      const points = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      for (let at = 0; at < points.length; at += 4)
        if (wanted.every((part, index) => points[at + index] === part)) count += 1;
    }
    return count;
  }, color);

/** Enough for one cell at least. */
const CELL = 500;

const enter = (pane: Frame, sheet: string, address: string, value: string | number) =>
  pane.evaluate(
    ([title, at, entered]) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(title).getRange(at);
        cell.values = [[entered]];
        await context.sync();
      }),
    [sheet, address, value] as const,
  );

test('after a trial with the sample figures the sheets have the colours of their rules', async () => {
  const { page } = await stage.open('');
  await page.locator('.grid[data-state=running]').waitFor();
  const element = await page.locator('iframe.pane-page').elementHandle();
  const pane = await element.contentFrame();
  if (!pane) throw new Error('The pane has no page.');
  await pane.getByRole('button', { name: 'Dùng thử với số liệu mẫu' }).click();
  await pane.getByRole('tab', { name: 'Xếp hạng' }).waitFor();
  const go = (sheet: string) =>
    pane.evaluate(
      (title) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(title).activate();
          await context.sync();
        }),
      sheet,
    );

  await go('Xếp hạng');
  expect(await until(async () => (await pointsOf(page, colors.gold)) > CELL)).toBe(true);

  // A mark comes with what is wrong, and goes with its correction.
  await go('Số liệu');
  const isBad = async () => (await pointsOf(page, colors.bad)) > CELL;
  const isShown = await isBad();
  expect(isShown).toBe(false);
  await enter(pane, 'Số liệu', 'F13', 'không rõ');
  expect(await until(isBad)).toBe(true);
  await enter(pane, 'Số liệu', 'F13', 16);
  expect(await until(async () => !(await isBad()))).toBe(true);
});
