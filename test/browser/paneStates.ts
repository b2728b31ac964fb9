import type { Page } from 'playwright-core';
import { toolStates } from './toolStates';

export type PaneStates = Readonly<
  Record<string, readonly [workbook: string, then?: (page: Page) => Promise<void>]>
>;

/** Presses the main button. */
export const score = (page: Page) => page.locator('main button').first().click();
const tab = (index: number) => async (page: Page) => {
  await score(page);
  await page.getByRole('tab').nth(index).click();
};

const explained = async (page: Page) => {
  await score(page);
  await page.getByRole('button', { name: /Giải thích ô|Explain this cell/ }).click();
};
const explainedUnit = async (page: Page) => {
  await tab(1)(page);
  await page.locator('table button').first().click();
};

const sending = async (page: Page) => {
  await page.getByRole('button', { name: /^(Phiếu đơn vị|Send forms)/ }).click();
  await page.locator('main h2').first().waitFor();
};
/** Opens the board of returned forms. */
export const collecting = async (page: Page) => {
  await page.getByRole('button', { name: /^(Nhận phiếu|Collect forms)/ }).click();
  await page.locator('main h2').first().waitFor();
};
const help = async (page: Page) => {
  await page
    .locator('footer')
    .getByRole('button', { name: /^(Trợ giúp|Help)/ })
    .click();
  await page.locator('details summary').nth(1).click();
};
const primary = (page: Page) => page.getByRole('button', { name: /^(Tạo \d|Make \d)/ });

/** The button that makes a scorebook, in the steps. */
const create = (page: Page) => page.getByRole('button', { name: /^(Tạo sổ|Create scorebook)/ });
async function settingUp(page: Page): Promise<void> {
  await page.locator('main button').first().click();
  await page.locator('main h2').waitFor();
  await toTheEnd(page);
}
/** Where the box with the button lies over nothing. */
const toTheEnd = (page: Page) =>
  page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
async function pasted(page: Page, list: string): Promise<void> {
  await settingUp(page);
  await page.getByRole('radio', { name: /^(Dán từ|Paste from)/ }).check();
  await page.locator('textarea').fill(list);
  await toTheEnd(page);
}
async function templateFile(page: Page): Promise<void> {
  await settingUp(page);
  const buffer = Buffer.from('as the stub wishes');
  const name = 'Mau thi dua Ba To 2027.xlsx';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  await page.locator('main input[value=file], main .fui-MessageBar').first().waitFor();
  await toTheEnd(page);
}
async function setUpTool(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Việc khác|More)/ }).click();
  await page.getByRole('menuitem', { name: /^(Đơn vị và mẫu|Units and plan)/ }).click();
  await page.locator('textarea').waitFor();
}

/** What would go if the scorebook were taken out, at the foot of the tool. */
async function removing(page: Page): Promise<void> {
  await setUpTool(page);
  await page.getByRole('button', { name: /^(Xem những gì sẽ gỡ|See what would go)/ }).click();
  await page.getByRole('button', { name: takeOut }).or(page.getByText(keeps)).waitFor();
}
const takeOut = /^(Gỡ \d|Take out \d)/;
const keeps = /^(Tệp này giữ kết quả|This file keeps closed)/;

const units = [
  'STT\tTên đơn vị\tCụm\tE-mail',
  '1\tThị trấn Ba Tơ\tCụm xã, thị trấn\tubnd.bato@quangngai.gov.vn',
  '2\tXã Ba Tô\tCụm số 2\t',
  '3\tPhòng Nội vụ\tKhối cơ quan, đoàn thể huyện\tphongnoivu@quangngai.gov.vn',
].join('\n');
const faultyUnits = [
  units,
  '4\tXã Ba Tô\tCụm số 2\t',
  '5\tHuyện đoàn\t\thuyendoan@',
  '6\tTrung tâm Truyền thông - Văn hóa - Thể thao\tKhối cơ quan, đoàn thể huyện\t',
  '7\tXã Ba Vì\tCụm số 2\tubnd.bavi@',
].join('\n');

/** Every state of the pane that is looked at: a stubbed workbook, and what was pressed on it. */
export const paneStates: PaneStates = {
  ...toolStates,
  opening: ['opening'],
  welcome: ['empty'],
  injected: [
    'empty',
    async (page) => {
      await settingUp(page);
      await create(page).click();
    },
  ],
  'tried out': ['empty', (page) => page.locator('main button').nth(1).click()],
  'being tried out': ['trying', (page) => page.locator('main button').nth(1).click()],
  'setting up': ['empty', settingUp],
  'a plan unfolded': [
    'empty',
    async (page) => {
      await settingUp(page);
      await page.getByRole('radio').nth(2).check();
      await page.locator('main details summary').first().click();
      await toTheEnd(page);
    },
  ],
  'another period chosen': [
    'empty',
    async (page) => {
      await settingUp(page);
      await page.getByRole('button', { name: /^(Chọn kỳ khác|Another period)/ }).click();
      await toTheEnd(page);
    },
  ],
  'units pasted': ['empty', (page) => pasted(page, units)],
  'units with faults': ['empty', (page) => pasted(page, faultyUnits)],
  'a template loaded': ['empty', templateFile],
  'a template with faults': ['faultyTemplate', templateFile],
  'a template that is none': ['noTemplate', templateFile],
  'the tool for units': ['filled', setUpTool],
  'units added': [
    'filled',
    async (page) => {
      await setUpTool(page);
      await page.locator('textarea').fill(units);
      await page.getByRole('button', { name: /^(Thêm \d|Add \d)/ }).click();
      await page.locator('.fui-MessageBar').waitFor();
    },
  ],
  'units left out': [
    'filled',
    async (page) => {
      await setUpTool(page);
      await page.getByRole('checkbox', { name: 'Tổ 1' }).check();
      await page.getByRole('checkbox', { name: 'Tổ 3' }).check();
      await page.getByRole('button', { name: /^(Bỏ \d|Leave out \d)/ }).click();
      await page.locator('.fui-MessageBar').waitFor();
    },
  ],
  'a template saved': [
    'filled',
    async (page) => {
      await setUpTool(page);
      await page.getByRole('button', { name: /^(Lưu kế hoạch|Save the plan)/ }).click();
      await page.locator('.fui-MessageBar').waitFor();
    },
  ],
  'samples to be taken out': ['filled', removing],
  'figures to be taken out': ['typed', removing],
  'figures typed since': [
    'typed',
    async (page) => {
      await removing(page);
      await page.getByRole('checkbox').last().check();
      await page.getByRole('button', { name: takeOut }).click();
      await page.getByText(/^(Chưa gỡ gì|Nothing was taken out)/).waitFor();
    },
  ],
  'closed results to be kept': ['kept', removing],
  'taken out': [
    'filled',
    async (page) => {
      await removing(page);
      await page.getByRole('button', { name: takeOut }).click();
      await page.locator('.fui-MessageBar').waitFor();
    },
  ],
  'before a run': ['filled'],
  'a plan to be written': ['unwritten'],
  running: ['slow', score],
  findings: ['filled', tab(0)],
  'a severity': [
    'filled',
    async (page) => {
      await score(page);
      await page.locator('[aria-pressed]').first().click();
    },
  ],
  'a visited finding': [
    'filled',
    async (page) => {
      await score(page);
      await page.locator('[data-finding]').nth(1).click();
    },
  ],
  'findings of several units': [
    'alike',
    async (page) => {
      await score(page);
      await page.locator('[aria-expanded][data-finding]').click();
    },
  ],
  'findings by unit': [
    'filled',
    async (page) => {
      await score(page);
      await page.getByRole('combobox').selectOption('unit');
    },
  ],
  'a warning being accepted': [
    'filled',
    async (page) => {
      await score(page);
      await page.locator('[aria-pressed]').nth(1).click();
      await page.locator('[data-finding]').first().click();
      await page.locator('[data-finding] + div button').first().click();
      await page.locator('form input').fill('Đã đối chiếu biên bản số 12 của tổ thẩm định');
    },
  ],
  mended: [
    'filled',
    async (page) => {
      await score(page);
      await page.locator('[data-finding] + div button').first().click();
    },
  ],
  'accepted warnings': [
    'accepted',
    async (page) => {
      await score(page);
      await page.locator('details').first().locator('summary').click();
    },
  ],
  'nothing to look at': ['clean', score],
  'opened on what stands': ['scored'],
  'opened on a broken plan': ['brokenPlan'],
  'a unit’s form opened': ['unitForm'],
  'a workbook that cannot be read': [
    'unreadable',
    (page) => page.locator('summary').first().click(),
  ],
  'two thousand findings': ['many', tab(0)],
  ranking: ['filled', tab(1)],
  'the whole ranking': [
    'manyRanked',
    async (page) => {
      await tab(1)(page);
      await page
        .getByRole('button', { name: /^(Xem thêm|Show \d+ more|\d+ more)/ })
        .first()
        .click();
      // What the bar on top covers while the page is scrolled is no smaller than it was.
      await page.evaluate(() => {
        scrollTo(0, 0);
      });
    },
  ],
  'a unit found': [
    'manyRanked',
    async (page) => {
      await tab(1)(page);
      await page.getByRole('searchbox').fill('xa so 298');
    },
  ],
  targets: ['filled', tab(2)],
  'targets that are short': [
    'filled',
    async (page) => {
      await tab(2)(page);
      await page.locator('[aria-pressed]').first().click();
    },
  ],
  'a trial': [
    'large',
    async (page) => {
      await tab(3)(page);
      const dial = page.getByRole('spinbutton');
      await dial.fill('0');
      await dial.press('Enter');
      await page.locator('h3').last().waitFor();
      await page.locator('.fui-Spinner').waitFor({ state: 'detached' });
    },
  ],
  'a trial as in the workbook': ['filled', tab(3)],
  'an explained point': ['filled', explained],
  'an explained unit': ['filled', explainedUnit],
  'a unit that is behind': ['behind', explainedUnit],
  'a unit’s card printed': [
    'behind',
    async (page) => {
      await explainedUnit(page);
      await page.getByRole('button', { name: /^(In phiếu điểm|Print score card)/ }).click();
      await page.locator('.fui-MessageBar').waitFor();
    },
  ],
  'an explained group': ['behind', explained],
  'a cell being edited': ['editing', score],
  'an error of Excel': [
    'failing',
    async (page) => {
      await score(page);
      await page.locator('main summary').click();
    },
  ],
  'a refused plan': ['refused', score],
  'a fault': ['broken', score],
  'sending forms': ['filled', sending],
  'sending with the mail': [
    'filled',
    async (page) => {
      await sending(page);
      await page.locator('main summary').click();
    },
  ],
  'sending to single units': [
    'manyUnits',
    async (page) => {
      await sending(page);
      await page.getByRole('combobox').selectOption('hand');
      await page.getByRole('checkbox').nth(3).check();
    },
  ],
  'sending reminders': [
    'filled',
    async (page) => {
      await sending(page);
      await page.getByRole('radio').nth(1).check();
    },
  ],
  'sending on a Mac': ['mac', sending],
  'forms being made': [
    'making',
    async (page) => {
      await sending(page);
      await primary(page).click();
      await page.getByRole('button', { name: /^(Dừng|Stop)/ }).waitFor();
    },
  ],
  'forms made': [
    'filled',
    async (page) => {
      await sending(page);
      await primary(page).click();
      await page.locator('main h3').waitFor();
    },
  ],
  'nobody to score': ['noUnits', () => Promise.resolve()],
  'nobody to send to': ['noUnits', sending],
  'nothing collected': ['exchanging', collecting],
  'a board': ['collected', collecting],
  'a doubtful form': [
    'collected',
    async (page) => {
      await collecting(page);
      await page.locator('[data-unit="21529"]').click();
    },
  ],
  'a reason missing': [
    'collected',
    async (page) => {
      await collecting(page);
      await page.locator('[data-unit="21529"]').click();
      await page.getByRole('button', { name: /^(Trả lại|Send back)/ }).click();
    },
  ],
  'a long form': [
    'longForm',
    async (page) => {
      await collecting(page);
      await page.locator('[data-unit="21529"]').click();
      await page.locator('details summary').first().click();
    },
  ],
  'one of two files': [
    'collected',
    async (page) => {
      await collecting(page);
      await page.locator('[data-unit="21502"]').click();
    },
  ],
  'forms accepted': [
    'collected',
    async (page) => {
      await collecting(page);
      await page.getByRole('button', { name: /^(Nhận tất cả|Accept all)/ }).click();
    },
  ],
  'all received': ['allReceived', collecting],
  'all files unread': ['allUnread', collecting],
  'forms of another period or plan': ['foreignForms', collecting],
  'no units to collect from': ['noUnits', collecting],
  'where a figure is from': [
    'filled',
    async (page) => {
      await score(page);
      await page.getByRole('button', { name: /^(Số này ở phiếu nào|From which form)/ }).click();
      await page.locator('dl').waitFor();
    },
  ],
  help: ['filled', help],
  'help without a scorebook': ['empty', help],
  about: ['filled', (page) => page.locator('footer summary').click()],
};
