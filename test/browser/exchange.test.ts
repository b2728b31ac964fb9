import type { FrameLocator, Page } from 'playwright-core';
import { writeDraft, XLSX_TYPE } from '../../src/exchange/out/draft';
import { writeWorkbook } from '../../src/xlsx/write';
import { baTo, described, sampleOf } from '../exchange/in/support/forms';
import { startStage, type Stage, type Visit } from './browser';

interface Picked {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/**
 * All 29 units returned their form, six of them inside of a mail; six files were saved twice, Ba Vinh
 * sent another version, and four files are no forms.
 */
const FILES = 29 + 6 + 1 + 4;

let stage: Stage;
let visit: Visit;
let picked: readonly Picked[];

beforeAll(async () => {
  [stage, picked] = await Promise.all([startStage(), returnedFiles()]);
  visit = await stage.open('');
  await visit.page.locator('.grid[data-state=running]').waitFor();
  const { pane, page } = here();
  await pane.getByRole('button', { name: 'Tạo sổ từ kế hoạch mẫu' }).click();
  await pane.getByRole('button', { name: 'Tạo sổ', exact: true }).click();
  await pane.getByRole('button', { name: 'Nhận phiếu' }).waitFor();
  // Whatever the progress bar says is kept: it is gone before a test could look.
  await page.frame({ url: /workbench-pane/ })?.evaluate(() => {
    const said = new Set<string>();
    (window as unknown as { said: Set<string> }).said = said;
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role=progressbar][aria-valuetext]')) {
        said.add(bar.getAttribute('aria-valuetext') ?? '');
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await pane.getByRole('button', { name: 'Nhận phiếu' }).click();
  await pane.getByRole('button', { name: 'Chọn tệp…' }).waitFor();
});
afterAll(() => stage.close());

async function returnedFiles(): Promise<readonly Picked[]> {
  const forms = await Promise.all(
    baTo.units.map(async ({ code }) => formFile(`Phieu_${code}.xlsx`, code, sampleOf(code))),
  );
  const mailed = forms.slice(-6).map(({ name, buffer }) => mailWith(name, buffer));
  const twice = forms.slice(0, 6).map((one) => ({ ...one, name: `Copy of ${one.name}` }));
  const again = await formFile(
    'Phieu_21490_sua.xlsx',
    '21490',
    new Map([...sampleOf('21490'), ['NQ_PHAI', 12]] as const),
  );
  const others: readonly Picked[] = [
    { name: 'anh.png', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') },
    { name: 'cu.xls', mimeType: 'application/vnd.ms-excel', buffer: oldWorkbook() },
    { name: 'thu.txt', mimeType: 'text/plain', buffer: Buffer.from('Kính gửi') },
    { name: 'cut.xlsx', mimeType: XLSX_TYPE, buffer: again.buffer.subarray(0, 900) },
  ];
  return [...forms.slice(0, -6), ...mailed, ...twice, again, ...others];
}

function mailWith(name: string, bytes: Uint8Array): Picked {
  const mail = writeDraft({
    name: 'UBND huyện Ba Tơ',
    addresses: ['thidua@bato.example'],
    subject: 'Gửi lại phiếu số liệu',
    body: 'Kính gửi phiếu đã nhập.',
    attachment: { name, bytes },
  });
  return { name: `${name}.eml`, mimeType: 'message/rfc822', buffer: Buffer.from(mail) };
}

async function formFile(
  name: string,
  unit: string,
  values: ReadonlyMap<string, string | number | boolean>,
): Promise<Picked> {
  const file = await writeWorkbook(described(baTo, unit, values));
  return { name, mimeType: XLSX_TYPE, buffer: Buffer.from(file) };
}

/** As Excel 97 wrote them: the first bytes say it all. */
function oldWorkbook(): Buffer {
  return Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(1536)]);
}

function here(): { readonly page: Page; readonly pane: FrameLocator } {
  const { page } = visit;
  return { page, pane: page.frameLocator('iframe.pane-page') };
}

/** What stands on Số liệu for a unit, read as the add-in reads. */
async function figure(unit: string, code: string): Promise<unknown> {
  const frame = here().page.frame({ url: /workbench-pane/ });
  return frame?.evaluate(
    ([wantedUnit, wantedCode]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Số liệu').getUsedRange();
        range.load('values');
        await context.sync();
        const cells = range.values as unknown[][];
        const head = cells.find((line) => line.includes(wantedCode)) ?? [];
        return cells.find((line) => line[0] === wantedUnit)?.[head.indexOf(wantedCode)];
      }),
    [unit, code] as const,
  );
}

async function progressSaid(): Promise<readonly string[]> {
  const frame = here().page.frame({ url: /workbench-pane/ });
  return (
    (await frame?.evaluate(() => [...(window as unknown as { said: Set<string> }).said])) ?? []
  );
}

test('forty returned files are called off, picked again, and their progress is told by name', async () => {
  const { page, pane } = here();
  expect(picked).toHaveLength(FILES);
  const input = pane.locator('input[type=file]');
  // The reader starts late, so that there is time to call it off.
  let held = true;
  await page.route('**/js/*.js', async (route) => {
    if (held) await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await input.setInputFiles([...picked]);
  await pane.getByRole('button', { name: 'Dừng lại' }).click();
  await pane.getByText('Đã dừng theo yêu cầu').waitFor();
  expect(await pane.getByRole('button', { name: /^Nhận tất cả phiếu sẵn sàng/ }).count()).toBe(0);

  held = false;
  await input.setInputFiles([...picked]);
  await pane.getByRole('button', { name: /^Nhận tất cả phiếu sẵn sàng/ }).waitFor();
  await page.unrouteAll();
  const said = await progressSaid();
  expect(said.some((text) => /^\d+\/40 .*Phieu_\d+/.test(text))).toBe(true);
});

test('what is no form says why, and the second form of Ba Vinh stands beside the first', async () => {
  const { pane } = here();
  const unread = pane.getByRole('region', { name: 'Tệp chưa đọc được (4)' });
  await unread.waitFor();
  const reasons = await unread.innerText();
  for (const { name } of picked.slice(-4)) expect(reasons).toContain(name);
  expect(reasons).toContain('anh.png');
  await pane.getByRole('button', { name: /^1\s*trùng/ }).waitFor();
});

test('all clean forms are taken at once, and given back at once', async () => {
  const { pane } = here();
  expect(await figure('21496', 'NQ_PHAI')).toBe('');
  const button = pane.getByRole('button', { name: /^Nhận tất cả phiếu sẵn sàng/ });
  const count = Number(/\((\d+)\)/.exec(await button.innerText())?.[1]);
  expect(count).toBeGreaterThan(0);
  await button.click();
  await pane.getByText(`Đã nhận ${count} phiếu`).first().waitFor();
  expect(await figure('21496', 'NQ_PHAI')).toBe(sampleOf('21496').get('NQ_PHAI'));

  await pane.getByRole('button', { name: 'Hoàn tác' }).click();
  await button.waitFor();
  expect(await figure('21496', 'NQ_PHAI')).toBe('');
  expect(visit.complaints).toEqual([]);
  expect(visit.foreign).toEqual([]);
});
