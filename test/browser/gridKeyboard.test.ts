import { startStage, type Stage } from './browser';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

test('after an entry was refused the cells have the keyboard, with no click', async () => {
  const { page } = await stage.open('');
  const grid = page.locator('.grid[data-state=running]');
  await grid.waitFor();
  const element = await page.locator('iframe.pane-page').elementHandle();
  const pane = await element.contentFrame();
  await pane?.locator('#opening').waitFor({ state: 'detached' });
  await pane?.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
      const rule = { formula1: 1, formula2: 9, operator: 'Between' } as const;
      range.dataValidation.rule = { wholeNumber: rule };
      await context.sync();
    }),
  );
  const firstCell = () =>
    pane?.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
        await context.sync();
        return cell.values as unknown;
      }),
    );
  const box = await grid.boundingBox();
  const refused = page.getByRole('dialog');
  // On a busy machine the grid may not be listening yet at the first try.
  for (let tries = 0; tries < 5 && (await refused.count()) === 0; tries += 1) {
    await page.mouse.click((box?.x ?? 0) + 70, (box?.y ?? 0) + 58);
    await page.keyboard.type('77');
    await page.keyboard.press('Enter');
    await refused.waitFor({ timeout: 4000 }).catch(() => undefined);
  }
  await page.keyboard.press('Enter');
  await refused.waitFor({ state: 'detached' });
  await page.locator('[data-u-comp=editor]:focus').waitFor({ state: 'attached' });
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  expect(await firstCell()).toEqual([[5]]);
});
