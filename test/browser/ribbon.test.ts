import type { FrameLocator, Page } from 'playwright-core';
import { accessibilityFindings } from './axe';
import { startStage, type Stage, type Visit } from './browser';
import { openTeachingBook } from './teachingBook';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const RUNNING = '.grid[data-state=running]';
const NO_SCOREBOOK = 'Tệp này chưa có sổ thi đua';

const paneOf = (page: Page): FrameLocator => page.frameLocator('.pane iframe');
const notice = (page: Page) => page.locator('dialog.addin-dialog');

/** The pane has looked at the workbook and shows what it is. */
const ready = (page: Page): Promise<void> => paneOf(page).locator('main button').first().waitFor();

/** A button of the ribbon, reached and pressed by keyboard. */
async function press(page: Page, label: string): Promise<void> {
  const button = page.locator('.ribbon-button').filter({ hasText: label }).last();
  await page.locator('.ribbon-button[aria-disabled=false]').first().waitFor();
  await page.locator('.ribbon-button').first().focus();
  const isThere = () => button.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 12 && !(await isThere()); steps += 1)
    await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
  await page.keyboard.press('Enter');
}

const activeSheet = (page: Page) =>
  page.frame({ url: /workbench-commands/ })?.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    }),
  );

/** What has the focus inside the pane. */
const focusedInPane = (page: Page) =>
  page
    .locator('iframe.pane-page')
    .evaluate((frame) => (frame as HTMLIFrameElement).contentDocument?.activeElement?.textContent);

describe('In a workbook without a scorebook', () => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await stage.open('');
    ({ page } = visit);
    await page.locator(RUNNING).waitFor();
    await ready(page);
  });

  test.each(['Kiểm tra', 'Chấm điểm', 'Xếp hạng'])(
    '“%s” opens a notice that says what is missing, and Esc leads back to the button',
    async (label) => {
      await press(page, label);
      const told = notice(page).frameLocator('iframe');
      await told.getByRole('heading', { name: NO_SCOREBOOK }).waitFor();
      await told.getByRole('button', { name: 'Đóng' }).waitFor();
      await page.keyboard.press('Escape');
      await notice(page).waitFor({ state: 'detached' });
      await page.locator('.ribbon-button[aria-disabled=false]').first().waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(label);
    },
  );

  test.each([
    ['dark', 'light', 'rgb(41, 41, 41)', 'rgb(255, 255, 255)'],
    ['light', 'dark', 'rgb(255, 255, 255)', 'rgb(36, 36, 36)'],
  ] as const)(
    'the whole notice is %s where Excel is, although the system is %s',
    async (theme, colorScheme, back, text) => {
      const dark = await stage.open(`?theme=${theme}`, { colorScheme });
      await dark.page.locator(RUNNING).waitFor();
      await press(dark.page, 'Kiểm tra');
      const told = notice(dark.page).frameLocator('iframe');
      await told.getByRole('heading', { name: NO_SCOREBOOK }).waitFor();
      const looks = await told.locator('html').evaluate((root) => {
        const { backgroundColor, colorScheme: scheme } = getComputedStyle(root);
        const fills = root.getBoundingClientRect().height >= innerHeight;
        return [backgroundColor, scheme, getComputedStyle(document.body).color, String(fills)];
      });
      expect(looks).toEqual([back, theme, text, 'true']);
      await dark.page.context().close();
    },
  );

  test('a button that is pressed before its functions are loaded waits for them', async () => {
    const early = await stage.prepare();
    await early.page.route('**/workbench-commands.html', async (route) => {
      await notice(early.page)
        .waitFor({ timeout: 2000 })
        .catch(() => undefined);
      await route.continue();
    });
    await early.page.goto(stage.address);
    await early.page.locator(RUNNING).waitFor();
    await press(early.page, 'Kiểm tra');
    const told = notice(early.page).frameLocator('iframe');
    await told.getByRole('heading', { name: NO_SCOREBOOK }).waitFor();
    await early.page.context().close();
  });

  test('the notice is closed by its button and by the corner of its window', async () => {
    await press(page, 'Chấm điểm');
    const close = notice(page).frameLocator('iframe').getByRole('button', { name: 'Đóng' });
    await close.click();
    await notice(page).waitFor({ state: 'detached' });
    await press(page, 'Chấm điểm');
    await close.waitFor();
    await notice(page).getByRole('button', { name: 'Đóng cửa sổ' }).click();
    await notice(page).waitFor({ state: 'detached' });
  });

  test.each(['Phiếu đơn vị', 'Nhận phiếu'])(
    '“%s” says in the pane what is missing, above the way to make it',
    async (label) => {
      await press(page, label);
      await paneOf(page).getByText(NO_SCOREBOOK).waitFor();
      await ready(page);
    },
  );

  test.each(['Tạo sổ', 'In'])('“%s” shows the way to make a scorebook', async (label) => {
    await press(page, label);
    await ready(page);
  });

  test('“Trợ giúp” opens the help, with the focus on its title', async () => {
    await press(page, 'Trợ giúp');
    await paneOf(page).getByRole('heading', { name: 'Sáu bước công việc' }).waitFor();
    expect(await focusedInPane(page)).toBe('Trợ giúp');
    await page.keyboard.press('Escape');
    await paneOf(page).getByRole('heading', { name: 'Sáu bước công việc' }).waitFor({
      state: 'detached',
    });
  });

  test('a step of the help leads there, or says what it needs', async () => {
    await press(page, 'Trợ giúp');
    await paneOf(page).getByRole('button', { name: 'Nhận phiếu' }).press('Enter');
    await paneOf(page).getByText(NO_SCOREBOOK).waitFor();
  });

  test('nothing was asked of anybody else, and no rule of the pages was broken', () => {
    expect(visit.complaints).toEqual([]);
    expect(visit.foreign).toEqual([]);
  });
});

describe('In a scorebook', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await stage.open(''));
    await openTeachingBook(page);
  });

  test.each([
    ['Kiểm tra', 'Kiểm tra'],
    ['Chấm điểm', 'Xếp hạng'],
    ['Kiểm tra', 'Kiểm tra'],
    ['Xếp hạng', 'Xếp hạng'],
  ])('“%s” goes to the sheet %s', async (label, sheet) => {
    await press(page, label);
    await page.locator('.ribbon-button[aria-busy=true]').waitFor({ state: 'detached' });
    await page.locator('.ribbon-button[aria-disabled=false]').first().waitFor();
    expect(await activeSheet(page)).toBe(sheet);
    expect(await notice(page).count()).toBe(0);
  });

  test.each([
    ['Phiếu đơn vị', 'Phiếu đơn vị'],
    ['Nhận phiếu', 'Nhận phiếu'],
    ['Trợ giúp', 'Trợ giúp'],
  ])('“%s” opens the pane on “%s”, with the focus on its title', async (label, title) => {
    await press(page, label);
    await paneOf(page).getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
    expect(await focusedInPane(page)).toBe(title);
  });

  test('a closed pane opens again, on its home', async () => {
    await page.getByRole('button', { name: 'Đóng bảng Thi đua' }).click();
    await press(page, 'Mở bảng Thi đua');
    await paneOf(page).getByRole('button', { name: 'Kiểm tra, chấm, xếp hạng' }).waitFor();
  });

  test.each([
    ['Tạo sổ', 'Đơn vị và mẫu kế hoạch'],
    ['In', 'In'],
  ])('“%s” leads to its view in the pane', async (label, title) => {
    await press(page, label);
    await paneOf(page).getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();
    await page.waitForFunction(() => document.activeElement?.closest('.pane') !== null);
    expect(await focusedInPane(page)).toBe(title);
  });

  test('what the pane knew of the last run it knows again after a button has loaded it anew', async () => {
    await paneOf(page)
      .getByRole('button', { name: /^Quay lại/ })
      .click();
    await paneOf(page).getByRole('button', { name: 'Kiểm tra, chấm, xếp hạng' }).click();
    await paneOf(page).getByText('Đã chấm 4 đơn vị').first().waitFor();
    await press(page, 'Nhận phiếu');
    await paneOf(page).getByRole('heading', { level: 2, name: 'Nhận phiếu' }).waitFor();
    await paneOf(page)
      .getByRole('button', { name: /^Quay lại/ })
      .click();
    await paneOf(page).getByText('Đã chấm 4 đơn vị').first().waitFor();
    expect(await paneOf(page).getByText('Nhấn nút trên để chấm').count()).toBe(0);
  });
});

describe('F6', () => {
  const region = (page: Page) =>
    page.evaluate(() => {
      const focused = document.activeElement;
      if (focused?.closest('.ribbon')) return 'ribbon';
      return focused?.closest('.pane') ? 'pane' : 'grid';
    });

  test('goes from the ribbon to the cells to the pane and round again, and back with Shift', async () => {
    const { page } = await stage.open('');
    await page.locator(RUNNING).waitFor();
    await ready(page);
    await page.locator('.ribbon-button').first().focus();
    const way: string[] = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      way.push(await region(page));
    }
    expect(way).toEqual(['grid', 'pane', 'ribbon', 'pane', 'grid', 'ribbon']);
  });

  test('the cells take what is typed after it', async () => {
    const { page } = await stage.open('');
    await page.locator(RUNNING).waitFor();
    await ready(page);
    await page.locator('.ribbon-button').first().focus();
    await page.keyboard.press('F6');
    await page.keyboard.type('xin chào');
    await page.keyboard.press('Enter');
    const typed = () =>
      page.frame({ url: /workbench-commands/ })?.evaluate(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
          cell.load('values');
          await context.sync();
          return cell.values as unknown;
        }),
      );
    expect(await typed()).toEqual([['xin chào']]);
  });

  test('comes back in the pane to where it was left', async () => {
    const { page } = await stage.open('');
    await page.locator(RUNNING).waitFor();
    await ready(page);
    const help = paneOf(page).locator('footer').getByRole('button', { name: 'Trợ giúp' });
    await help.focus();
    await page.keyboard.press('F6');
    expect(await region(page)).toBe('ribbon');
    await page.keyboard.press('Shift+F6');
    expect(await help.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('In the %s theme', (theme) => {
  test('the page of notices is accessible', async () => {
    const words = new URLSearchParams({
      language: 'vi',
      title: NO_SCOREBOOK,
      next: 'Bấm “Tạo sổ” ở thẻ Thi đua.',
      technical: 'GeneralException at Range.load',
      close: 'Đóng',
    });
    const { page } = await stage.open(`notice.html?${words}`, { colorScheme: theme });
    await page.getByRole('heading', { name: NO_SCOREBOOK }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });
});
