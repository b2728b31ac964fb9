import type { Frame, Page } from 'playwright-core';
import { startStage, type Stage, until } from './browser';

let stage: Stage;
let page: Page;
let pane: Frame;
beforeAll(async () => {
  stage = await startStage();
  ({ page } = await stage.open(''));
  await page.locator('.grid[data-state=running]').waitFor();
  const element = await page.locator('iframe.pane-page').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  pane = frame;
  await pane.getByRole('button', { name: 'Dùng thử với số liệu mẫu' }).click();
  await pane.getByRole('tab', { name: 'Xếp hạng' }).waitFor();
});
afterAll(() => stage.close());

const valuesOf = (address: string) =>
  pane.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Số liệu').getRange(at).load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    address,
  );

/** Clicks the grid once, so that it has the keyboard, and then goes to a cell. */
async function goTo(address: string, title = 'Số liệu'): Promise<void> {
  const select = () =>
    pane.evaluate(
      ([at, of]) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(of);
          sheet.activate();
          sheet.getRange(at).select();
          await context.sync();
        }),
      [address, title] as const,
    );
  await select();
  await page.locator('.grid').click({ position: { x: 500, y: 300 } });
  await select();
  await page.waitForTimeout(500);
}

const isEqual = (address: string, values: unknown) => async () =>
  JSON.stringify(await valuesOf(address)) === JSON.stringify(values);

test('figures that are typed one after the other all arrive, though the points are calculated meanwhile', async () => {
  await goTo('F14');
  for (const figure of ['13', '11']) {
    await page.keyboard.type(figure, { delay: 100 });
    await page.keyboard.press('Tab');
  }
  expect(await until(isEqual('F14:G14', [[13, 11]]))).toBe(true);
});

test('a figure that its cell refuses is told, and what stood there is back', async () => {
  const before = await valuesOf('F15');
  await goTo('F15');
  await page.keyboard.type('-5', { delay: 100 });
  await page.keyboard.press('Tab');
  const refusal = page.getByRole('dialog');
  await refusal.waitFor();
  expect(await until(isEqual('F15', before))).toBe(true);
  await refusal.getByRole('button').last().click();
  await refusal.waitFor({ state: 'hidden' });
});

/** A cell of Tiêu chí: what it holds, and how it shows it. */
const held = (at: string) =>
  pane.evaluate(
    (address) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Tiêu chí').getRange(address);
        cell.load('values, numberFormat, text');
        await context.sync();
        const { values, numberFormat, text } = cell;
        return [values, numberFormat, text].map((cells) => cells[0]?.[0] as unknown);
      }),
    at,
  );

/** The first target of Tiêu chí. */
const firstTarget = () =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tiêu chí');
      const used = sheet.getUsedRange().load('values, rowIndex, columnIndex');
      await context.sync();
      const values = used.values as unknown[][];
      const column = values.find((line) => line.includes('target'))?.indexOf('target') ?? -1;
      const row = values.findIndex((line) => typeof line[column] === 'number');
      const letter = String.fromCharCode(65 + used.columnIndex + column);
      return `${letter}${used.rowIndex + row + 1}`;
    }),
  );

test('a target that was typed with a percent sign keeps its own format, so that the next one is what was typed', async () => {
  const at = await firstTarget();
  const [, format] = await held(at);
  for (const [typed, value] of [
    ['95%', 0.95],
    ['75', 75],
  ] as const) {
    await goTo(at, 'Tiêu chí');
    await page.keyboard.type(typed, { delay: 100 });
    await page.keyboard.press('Enter');
    expect(await until(async () => (await held(at))[0] === value)).toBe(true);
    expect((await held(at)).slice(1)).toEqual([format, String(value).replace('.', ',')]);
  }
});
