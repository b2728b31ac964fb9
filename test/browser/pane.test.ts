import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from 'playwright-core';
import { findChromium } from '../../.scripts/lib/programs.mjs';
import { accessibilityFindings } from './axe';
import { until } from './browser';
import { overflowing, tooWide } from './overflow';
import { bundlePane, showPane, type Look } from './paneHarness';
import { collecting, paneStates, score } from './paneStates';
import { settled } from './settled';

let browser: Browser;
let bundle: ReadonlyMap<string, string>;
const complaints: string[] = [];

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to its path.');
  bundle = bundlePane();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

async function newPage(width: number, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({
    ...options,
    viewport: { width, height: 720 },
    reducedMotion: 'reduce',
  });
  complaints.length = 0;
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`asked for ${request.url()}`));
  return page;
}

/** The usual pane, and the narrowest one in a language that needs half as much room again. */
const looks = [
  { width: 320, language: 'vi', background: '#FFFFFF', long: false },
  { width: 320, language: 'en', background: '#262626', long: true },
] as const;

/**
 * What axe has against the page in high contrast. There the system chooses the colours, and axe would
 * take those that the page asked for.
 */
async function inHighContrast(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await accessibilityFindings(page, [], ['color-contrast']);
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

/** The whole of the page, or a usual window where that is higher. */
async function heightOf(page: Page): Promise<number> {
  return Math.max(720, await page.evaluate(() => document.documentElement.scrollHeight));
}

describe.each(looks)(
  'the pane at $width px in $language on $background, long texts: $long',
  (look) => {
    let page: Page;
    beforeAll(async () => {
      page = await newPage(look.width);
    });
    afterAll(() => page.close());

    test.each(Object.entries(paneStates))('%s', async (_, [workbook, then]) => {
      complaints.length = 0;
      await page.setViewportSize({ width: look.width, height: 720 });
      await showPane(page, bundle, { workbook, ...look } satisfies Look);
      await then?.(page);
      await settled(page);
      // As high as its content: half of a button under a bar that stays in view counts as too small.
      await page.setViewportSize({ width: look.width, height: await heightOf(page) });
      // A part of a text and the whole of it are lengthened apart: neither holds the other then.
      const without = look.long ? ['label-content-name-mismatch'] : [];
      expect(await accessibilityFindings(page, [], without)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      expect(await tooWide(page)).toBe(0);
      if (!look.long) {
        expect(await inHighContrast(page)).toEqual([]);
        // Enlarged to 200 %, half as much fits on a line.
        await page.setViewportSize({ width: look.width / 2, height: 720 });
        const wide = await tooWide(page);
        await page.setViewportSize({ width: look.width, height: 720 });
        expect(wide).toBe(0);
      }
      expect(complaints).toEqual([]);
    });
  },
);

test('by keyboard alone, from an empty workbook to a cell', async () => {
  const page = await newPage(350);
  await showPane(page, bundle, { workbook: 'empty', language: 'vi', background: '#FFFFFF' });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // The steps; past the way back, to the second plan; past its file, its preview (six contents and
  // the bands) and the units to the samples, past the period, then the button.
  await press('Tab', 'Enter');
  await page.locator('main h2').waitFor();
  await press('Tab', 'ArrowDown', ...Array<string>(10).fill('Tab'));
  await press('Tab', 'Space', 'Tab', 'Tab', 'Enter');
  await page.getByText('Đã đưa kế hoạch vào sổ').waitFor();
  await press('Tab', 'Enter');
  await page.getByRole('tab').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Kiểm tra, chấm, xếp hạng',
  );
  // Sending, collecting, the tools, the explanation, the origin, the tabs, the three severities,
  // search, arrangement, the next one, the list.
  await press(...Array<string>(14).fill('Tab'), 'ArrowDown', 'Enter');
  const visited = page.locator('[aria-current=location]');
  const items = page.locator('[data-finding]');
  expect(await visited.getAttribute('data-finding')).toBe(
    await items.nth(1).getAttribute('data-finding'),
  );
  const ring = await visited.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(ring).toBe('solid');
  await page.close();
});

test('English comes when it is wanted, and Vietnamese again', async () => {
  const page = await newPage(350);
  await showPane(page, bundle, { workbook: 'filled', language: 'vi', background: '#FFFFFF' });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Check, score and rank' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('button', { name: 'Kiểm tra, chấm, xếp hạng' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

/** Excel for Mac floats a button over 34 pixels of the corner; that of Windows is narrower than the margin. */
test.each([
  ['in line with the page', {}, 350 - 16],
  [
    'on a Mac beside the corner that is Excel’s',
    { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15' },
    350 - 42,
  ],
])('the button that checks stays in reach, %s', async (_, options, right) => {
  const page = await newPage(350, options);
  await showPane(page, bundle, { workbook: 'many', language: 'vi', background: '#FFFFFF' });
  await score(page);
  await page.locator('[data-finding]').nth(20).scrollIntoViewIfNeeded();
  await page.waitForTimeout(100);
  const box = await page.locator('main button').first().boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.x).toBe(16);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(right);
  await page.close();
});

test('what a run came to is seen, wherever the findings were scrolled to', async () => {
  const page = await newPage(350);
  await showPane(page, bundle, { workbook: 'many', language: 'vi', background: '#FFFFFF' });
  await score(page);
  await page.locator('[data-finding]').nth(20).scrollIntoViewIfNeeded();
  const told = page.getByText('Đã chấm 29 đơn vị, xếp hạng 28', { exact: true });
  expect((await told.boundingBox())?.y).toBeLessThan(0);
  await score(page);
  const button = await page.locator('main button').first().boundingBox();
  const below = (button?.y ?? Number.NaN) + (button?.height ?? 0);
  await until(async () => ((await told.boundingBox())?.y ?? 0) > 0);
  expect((await told.boundingBox())?.y).toBeGreaterThan(below);
  await page.close();
});

test('the whole list of tools is seen in a low window', async () => {
  const page = await newPage(350);
  // What is left for the pane of 768 pixels, enlarged to 125 %.
  await page.setViewportSize({ width: 350, height: 379 });
  await showPane(page, bundle, { workbook: 'filled', language: 'vi', background: '#FFFFFF' });
  await page.getByRole('button', { name: 'Việc khác' }).click();
  const items = page.getByRole('menuitem');
  await items.first().waitFor();
  const boxes = await Promise.all((await items.all()).map((item) => item.boundingBox()));
  expect(boxes).toHaveLength(7);
  for (const box of boxes) {
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThanOrEqual(379);
  }
  await page.keyboard.press('Escape');
  await items.first().waitFor({ state: 'hidden' });
  // The list lies over its button by then: a double click opens the list and none of its tools.
  await page.getByRole('button', { name: 'Việc khác' }).dblclick();
  await page.waitForTimeout(300);
  expect(await page.getByRole('button', { name: 'Quay lại' }).count()).toBe(0);
  await page.close();
});

test('in a low window a run shows the first that is to be looked at, and the first rank, without scrolling', async () => {
  const page = await newPage(350);
  await page.setViewportSize({ width: 350, height: 379 });
  await showPane(page, bundle, { workbook: 'filled', language: 'vi', background: '#FFFFFF' });
  await score(page);
  const bottom = async (words: Locator) => {
    const box = await words.first().boundingBox();
    return (box?.y ?? Number.NaN) + (box?.height ?? 0);
  };
  const told = page.locator('[data-finding]').getByText('Xã Ba Điền');
  expect(await until(async () => (await bottom(told)) <= 379)).toBe(true);
  await page.getByRole('tab', { name: 'Xếp hạng' }).click();
  expect(await bottom(page.getByText('Xã Ba Tô'))).toBeLessThanOrEqual(379);
  await page.close();
});

test('trouble of a button below is seen beside it, under the button that stays in reach', async () => {
  const page = await newPage(350);
  await page.setViewportSize({ width: 350, height: 420 });
  await showPane(page, bundle, { workbook: 'changedSince', language: 'vi', background: '#FFFFFF' });
  await score(page);
  await page.locator('[data-finding] + div button').first().click();
  await page.getByRole('button', { name: 'Đóng thông báo' }).click();
  const undo = page.getByRole('button', { name: /^Hoàn tác lần sửa/ });
  await undo.evaluate((button) => {
    scrollTo(0, scrollY + button.getBoundingClientRect().top - 300);
  });
  await undo.click();
  const told = page.locator('.fui-MessageBar', { hasText: 'và 11 ô khác đã được sửa sau đó' });
  await told.waitFor();
  await page.waitForTimeout(100);
  const box = await told.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThanOrEqual(420);
  await page.close();
});

test('in a low window the reason for a warning is asked for with its buttons in view', async () => {
  const page = await newPage(350);
  await page.setViewportSize({ width: 350, height: 380 });
  await showPane(page, bundle, { workbook: 'many', language: 'vi', background: '#FFFFFF' });
  await score(page);
  const warning = page.locator('[data-finding]').nth(20);
  await warning.click();
  const accept = page.getByRole('button', { name: 'Chấp nhận…' });
  // At the lower edge, as it is found by scrolling down to it.
  await accept.evaluate((button) => {
    scrollTo(0, scrollY + button.getBoundingClientRect().bottom - innerHeight);
  });
  await accept.click();
  const form = page.locator('form', { hasText: 'Lý do chấp nhận' });
  const bottom = async () => {
    const box = await form.boundingBox();
    return (box?.y ?? Number.NaN) + (box?.height ?? 0);
  };
  await until(async () => (await bottom()) <= 380);
  await page.keyboard.press('Enter');
  await page.getByText('Hãy ghi lý do.').waitFor();
  expect(await bottom()).toBeLessThanOrEqual(380);
  await page.close();
});

test('what becomes of a long form is decided without scrolling, and nothing focused is covered', async () => {
  const page = await newPage(320);
  await showPane(page, bundle, { workbook: 'longForm', language: 'vi', background: '#FFFFFF' });
  await collecting(page);
  await page.locator('[data-unit="21529"]').click();
  const accept = page.getByRole('button', { name: 'Nhận cả phiếu' });
  const below = async () => {
    const box = await accept.boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };
  expect(await below()).toBeLessThanOrEqual(720);
  await page.locator('details summary').first().click();
  expect(await below()).toBeLessThanOrEqual(720);
  const top = (await page.locator('textarea').boundingBox())?.y ?? 0;
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { bottom } = document.activeElement?.getBoundingClientRect() ?? { bottom: 0 };
      return { bottom, isBox: document.activeElement instanceof HTMLInputElement };
    });
    if (focused.isBox) expect(focused.bottom).toBeLessThanOrEqual(top);
  }
  await page.close();
});

test('what was decided, and that it was taken back, is told where the person is', async () => {
  const page = await newPage(320);
  await page.setViewportSize({ width: 320, height: 520 });
  await showPane(page, bundle, { workbook: 'collected', language: 'vi', background: '#FFFFFF' });
  await collecting(page);
  await page.locator('[data-unit="21529"]').click();
  await page.locator('textarea').fill('Đã hỏi');
  await page.getByRole('button', { name: 'Nhận cả phiếu' }).click();
  const seen = async (text: string) => {
    await page.waitForTimeout(100);
    const told = await page.locator('.fui-MessageBar', { hasText: text }).boundingBox();
    const focused = await page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom };
    });
    const below = (told?.y ?? Number.NaN) + (told?.height ?? 0);
    expect(told?.y).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThanOrEqual(520);
    // The line that the focus went back to is not covered by what is told.
    expect(focused.top).toBeGreaterThanOrEqual(below);
    expect(focused.bottom).toBeLessThanOrEqual(520);
  };
  await seen('Đã nhận 1 phiếu');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await seen('1 ô trở lại như trước');
  await page.close();
});
