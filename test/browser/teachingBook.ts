import type { Page } from 'playwright-core';
import { createCommands } from '../../src/commands';
import { done } from '../commands/support/done';
import { startExcel } from '../support/excel';

/** The small plan's scorebook with its invented figures, as a file. Nothing is scored yet. */
async function teachingBook(): Promise<Buffer> {
  const excel = await startExcel();
  await done(createCommands().inject('teaching', true));
  const saved = Buffer.from(await excel.save());
  excel.close();
  return saved;
}

/** Opens that scorebook in the workbench, and waits until the pane has seen it. */
export async function openTeachingBook(page: Page): Promise<void> {
  const buffer = await teachingBook();
  await page.locator('.grid[data-state=running]').waitFor();
  const file = { name: 'so.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.locator('header input[type=file]').setInputFiles(file);
  await page.locator('.file-name', { hasText: 'so.xlsx' }).waitFor();
  await page.frameLocator('.pane iframe').getByRole('navigation').waitFor();
}
