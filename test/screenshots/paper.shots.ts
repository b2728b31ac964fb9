import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findSoffice } from '../../.scripts/lib/programs.mjs';
import { createCommands } from '../../src/commands';
import { sheetTitles } from '../../src/messages/sheetTexts/titles';
import { done } from '../commands/support/done';
import { quietly } from '../exchange/support/order';
import { convertAll } from '../libreoffice/recalculate';
import { startExcel } from '../support/excel';

/** git, eslint and prettier do not look there. */
const folder = join(__dirname, '..', '..', 'coverage', 'screenshots', 'paper');

/** Enough to read 9 points on a screen. */
const DOTS_PER_INCH = 90;

/** What is printed, by the names of the pictures. */
const papers = {
  ranking: sheetTitles.ranking,
  overview: sheetTitles.overview,
  cards: sheetTitles.cards,
  annex: sheetTitles.annex,
  closed: sheetTitles.closed,
  figures: sheetTitles.figures,
  points: sheetTitles.points,
} as const;

/** The town, a commune, and an office. */
const units = ['21484', '21538', 'CQ03'];

/** The scorebook of Ba Tơ with its samples, closed, with cards and an annex: as the add-in draws it. */
async function printedBook(): Promise<Uint8Array> {
  const excel = await startExcel();
  const commands = createCommands();
  await done(commands.inject('ba-to-2025', true));
  await done(commands.close({ by: 'Nguyễn Văn An', despite: true }));
  await done(commands.preparePrint({ what: 'cards', units }, quietly));
  const choice = { by: 'first', count: 3 } as const;
  await done(commands.preparePrint({ what: 'annex', choice }, quietly));
  const saved = await excel.save();
  excel.close();
  return saved;
}

/** The workbook with all sheets hidden but one. LibreOffice prints a hidden sheet too if it has a print area. */
function withOnly(xlsx: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(xlsx);
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
  const shown = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].findIndex(
    ([, name]) => name === title,
  );
  if (shown < 0) throw new Error(`No sheet ${title}`);
  const changed = workbook
    .replace(/ state="hidden"/g, '')
    .replace(/<sheet name="([^"]*)"/g, (tag, name) =>
      name === title ? tag : `${tag} state="hidden"`,
    )
    .replace(
      /<definedName name="_xlnm\.Print_Area" localSheetId="(\d+)">[^<]*<\/definedName>/g,
      (name, sheet) => (Number(sheet) === shown ? name : ''),
    )
    .replace(/ activeTab="\d+"/, ` activeTab="${shown}"`);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(changed) });
}

test('every printed page of the scorebook of Ba Tơ', async () => {
  if (!findSoffice()) {
    throw new Error('No LibreOffice found: install it, or set SOFFICE to the path of soffice.');
  }
  if (spawnSync('pdftoppm', ['-v']).error) {
    throw new Error('No pdftoppm found: install poppler (on Debian: poppler-utils).');
  }
  const book = await printedBook();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'so-thi-dua-'));
  try {
    const sources = Object.entries(papers).map(([name, title]) => {
      const path = join(work, `${name}.xlsx`);
      writeFileSync(path, withOnly(book, title));
      return path;
    });
    const files = await convertAll(sources, 'pdf', work);
    for (const [index, name] of Object.keys(papers).entries()) {
      const picture = join(folder, name);
      execFileSync('pdftoppm', ['-png', '-r', String(DOTS_PER_INCH), files[index] ?? '', picture]);
    }
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
});
