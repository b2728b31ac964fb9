import type { Page } from 'playwright-core';
import type { PaneStates } from './paneStates';

/** Opens a tool from the list on the home screen, as a person does. */
const tool = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name: /^(Việc khác|More)/ }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.locator('main h2').first().waitFor();
};

const printing = async (page: Page) => {
  await tool(/^(In$|In In|Print)/)(page);
  await page.locator('main h3').first().waitFor();
};
const making = (index: number) => async (page: Page) => {
  await printing(page);
  await page.locator('[data-make]').nth(index).click();
};

/** Opens the tool that merges units, with its list of units. */
export const openMerging = async (page: Page) => {
  await tool(/^(Sáp nhập đơn vị|Merge units)/)(page);
  await page.getByRole('checkbox').first().waitFor();
};
const previewing = async (page: Page) => {
  await openMerging(page);
  await page.getByRole('checkbox', { name: 'Tổ 1' }).check();
  await page.getByRole('checkbox', { name: 'Tổ 2' }).check();
  const name = page.getByRole('textbox', { name: /^(Tên đơn vị mới|Name of the new)/ });
  await name.fill('Tổ hợp nhất');
  await page.getByRole('textbox', { name: /^(Có từ ngày|From which day)/ }).fill('01/02/2026');
  await page.getByRole('button', { name: /^(Xem trước|Preview)/ }).click();
  await page.locator('h3', { hasText: 'Tổ hợp nhất' }).waitFor();
};

const closing = tool(/^(Chốt kỳ|Close the period)/);
const closed = async (page: Page) => {
  await closing(page);
  await page.getByRole('textbox').first().fill('Nguyễn Văn An');
  await page
    .getByRole('button', { name: /^(Chốt|Close) / })
    .last()
    .click();
  await page.locator('.fui-MessageBar').first().waitFor();
};
const verifying = tool(/^(Đối chiếu|Verify)/);
const turning = async (page: Page) => {
  await tool(/^(Sang kỳ mới|Begin a new)/)(page);
  await page.getByRole('textbox').first().waitFor();
};

const confirming = async (page: Page) => {
  await turning(page);
  await page.getByRole('button', { name: /^(Tiếp tục|Continue)/ }).click();
};

const newYear = async (page: Page) => {
  await turning(page);
  await page.getByRole('radio').nth(1).click({ force: true });
  await page.getByRole('textbox', { name: /^(Tên phong trào|Title)/ }).waitFor();
};

/** The views for what is done now and then. */
export const toolStates: PaneStates = {
  printing: ['printing', printing],
  'blanks on paper': ['printingBlanks', printing],
  'the first of each cluster to be printed': [
    'printing',
    async (page) => {
      await printing(page);
      await page.getByRole('radio').nth(1).click({ force: true });
    },
  ],
  'cards made': ['printing', making(2)],
  'an annex made': ['printing', making(3)],
  'cards being made': ['printingSlow', making(2)],
  'printing refused': ['printingRefused', making(0)],
  'merging units': ['filled', openMerging],
  'a merger with faults': [
    'wrongMerger',
    async (page) => {
      await openMerging(page);
      await page.getByRole('button', { name: /^(Xem trước|Preview)/ }).click();
      await page.getByText(/^(Chọn ít nhất hai|Choose two units)/).waitFor();
    },
  ],
  'a merger previewed': ['filled', previewing],
  'units merged': [
    'filled',
    async (page) => {
      await previewing(page);
      await page.getByRole('button', { name: /^(Sáp nhập|Merge)/ }).click();
      await page.getByRole('button', { name: /^(Hoàn tác|Undo)/ }).waitFor();
    },
  ],
  closing: ['closable', closing],
  'a period closed': ['closable', closed],
  'a period reopened': [
    'closable',
    async (page) => {
      await closed(page);
      await page.locator('main textarea').fill('Xã Ba Vinh nộp bổ sung biên bản');
      await page.getByRole('button', { name: /^(Mở lại kỳ|Reopen)/ }).click();
      await page
        .getByText(/^(Đã mở lại|.* is open again)/)
        .first()
        .waitFor();
    },
  ],
  verifying: ['filled', verifying],
  'a paper verified': [
    'filled',
    async (page) => {
      await verifying(page);
      await page.getByRole('textbox').first().fill('7K3M-9QXR-2B5T');
      await page
        .getByRole('button', { name: /^(Đối chiếu mã|Verify the code|Verify code)/ })
        .click();
      await page.locator('.fui-MessageBar').first().waitFor();
    },
  ],
  'a file verified': [
    'closable',
    async (page) => {
      await verifying(page);
      const buffer = Buffer.from('as the stub wishes');
      const file = { name: 'Ket qua 2025.xlsx', mimeType: '', buffer };
      await page.locator('main input[type=file]').setInputFiles(file);
      await page.locator('.fui-MessageBar').first().waitFor();
    },
  ],
  'a period with doubts': ['doubtfulPeriod', closed],
  'turning to a new period': ['closable', turning],
  'turning to a new year': ['filled', newYear],
  'a period of a code that was used': [
    'closable',
    async (page) => {
      await turning(page);
      await page.getByRole('textbox', { name: /^(Mã kỳ|Code)/ }).fill('2025');
      await page.getByRole('button', { name: /^(Tiếp tục|Continue)/ }).click();
      await page.getByText(/^(Mã này đã dùng|This scorebook has)/).waitFor();
    },
  ],
  'a new year without a title': [
    'filled',
    async (page) => {
      await newYear(page);
      await page.getByRole('textbox', { name: /^(Tên phong trào|Title)/ }).fill('');
      await page.getByRole('button', { name: /^(Tiếp tục|Continue)/ }).click();
    },
  ],
  'a new year to be confirmed': [
    'filled',
    async (page) => {
      await newYear(page);
      await page.getByRole('button', { name: /^(Tiếp tục|Continue)/ }).click();
    },
  ],
  'a turn to be confirmed': ['closable', confirming],
  'a period turned': [
    'closable',
    async (page) => {
      await confirming(page);
      await page
        .getByRole('button', { name: /^(Sang|Begin) / })
        .last()
        .click();
      await page.getByRole('button', { name: /^(Hoàn tác|Undo)/ }).waitFor();
    },
  ],
};
