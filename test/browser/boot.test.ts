import { accessibilityFindings } from './axe';
import { startStage, type Stage } from './browser';
import { tooWide } from './overflow';

const INTERNET_EXPLORER = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

test('Internet Explorer’s web view is told which Excel is needed', async () => {
  const { page } = await stage.open('taskpane.html', { userAgent: INTERNET_EXPLORER });
  const trouble = page.locator('#trouble');
  await trouble.waitFor();
  expect(await trouble.innerText()).toContain('Excel 2021 trở lên');
  expect(await page.locator('#trouble-code').innerText()).toBe('TD-01');
});

test('the pane says so when office.js does not load', async () => {
  const { page } = await stage.prepare();
  await page.route('**/office/office.js', (route) => route.abort());
  await page.goto(`${stage.address}/taskpane.html`);
  await page.locator('#trouble').waitFor();
  expect(await page.locator('#trouble-code').innerText()).toBe('TD-02');
});

test('the pane says so when its own program does not load', async () => {
  const { page } = await stage.prepare();
  await page.route('**/js/taskpane.*.js', (route) => route.abort());
  await page.goto(`${stage.address}/taskpane.html`);
  await page.locator('#trouble').waitFor();
  expect(await page.locator('#trouble-code').innerText()).toBe('TD-03');
});

test('outside Excel the pane explains where it lives', async () => {
  const { page, foreign } = await stage.open('taskpane.html');
  await page.locator('#trouble').waitFor();
  expect(await page.locator('#trouble-code').innerText()).toBe('TD-06');
  expect(await page.locator('#root').isVisible()).toBe(false);
  expect(foreign).toEqual([]);
});

test('only one reason is shown, in both languages', async () => {
  const { page } = await stage.open('taskpane.html', { userAgent: INTERNET_EXPLORER });
  await page.locator('#trouble').waitFor();
  const shown = page.locator('#trouble [data-code]:visible');
  expect(await shown.count()).toBe(1);
  expect(await shown.locator('[lang=en]').count()).toBe(1);
});

test('outside Excel it is read in light, in dark and in high contrast, in a narrow window', async () => {
  const { page } = await stage.open('taskpane.html', { viewport: { width: 320, height: 720 } });
  await page.locator('#trouble').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityFindings(page)).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  // There the system chooses the colours, and axe would take those that the page asked for.
  expect(await accessibilityFindings(page, [], ['color-contrast'])).toEqual([]);
  expect(await tooWide(page)).toBe(0);
});
