import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startStage, type Stage } from '../browser/browser';

/** git, eslint and prettier do not look there. */
const folder = join(__dirname, '..', '..', 'coverage', 'screenshots');

const notice = new URLSearchParams({
  title: 'Tệp này chưa có sổ thi đua',
  next: 'Nhấn Tạo sổ trên thẻ Thi đua để đưa kế hoạch vào, hoặc mở tệp sổ thi đua đã lưu.',
  technical: 'GeneralException at Range.load',
  close: 'Đóng',
});

/** Pages that are no pane: what is seen of them where they are opened outside Excel. */
const pages = {
  'boot-without-office': { path: 'taskpane.html', seen: '#trouble', width: 320 },
  notice: { path: `notice.html?${notice.toString()}`, seen: 'h1', width: 480 },
} as const;

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  mkdirSync(folder, { recursive: true });
});
afterAll(() => stage.close());

test.each(Object.entries(pages))('%s', async (name, { path, seen, width }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width, height: 400 };
    const { page } = await stage.open(path, { colorScheme, viewport });
    await page.locator(seen).waitFor();
    await page.screenshot({ path: join(folder, `${name}.${colorScheme}.png`) });
    await page.context().close();
  }
});
