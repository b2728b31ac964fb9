import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsx, type CellValue } from 'hucre/xlsx';

const run = promisify(execFile);

/** The values of a workbook as LibreOffice calculated them: by sheet, then row, then column. */
export type Recalculated = ReadonlyMap<string, readonly (readonly CellValue[])[]>;

const usualPlaces = [
  '/usr/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];

/** The program: the variable SOFFICE, a usual place, or whatever the PATH has. */
export function sofficePath(): string {
  return process.env.SOFFICE ?? usualPlaces.find((path) => existsSync(path)) ?? 'soffice';
}

/** The machine's language: in vi-VN a number inside a text has a decimal comma. */
export type Locale = 'en-US' | 'vi-VN';

/**
 * LibreOffice may keep the values that a file came with ("Recalculation on File Load"). 0 is
 * "always": without it a test would compare a file with itself.
 */
const settings = (locale: Locale): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>
`;

/**
 * Opens a workbook in LibreOffice, recalculates every formula, and reads the values back. Each call
 * has a profile of its own, so that runs side by side and a person's LibreOffice are left alone.
 */
export async function recalculate(
  xlsx: Uint8Array,
  locale: Locale = 'en-US',
): Promise<Recalculated> {
  const folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-'));
  try {
    const workbook = await readXlsx(await convert(folder, xlsx, locale));
    return new Map(workbook.sheets.map(({ name, rows }) => [name, rows]));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function convert(folder: string, xlsx: Uint8Array, locale: Locale): Promise<Uint8Array> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
  const source = join(folder, 'book.xlsx');
  await writeFile(source, xlsx);
  const out = join(folder, 'out');
  const { stdout, stderr } = await run(
    sofficePath(),
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      source,
    ],
    { timeout: 120_000 },
  );
  const result = join(out, 'book.xlsx');
  // soffice ends with 0 also when it could not read the file.
  if (!existsSync(result)) throw new Error(`LibreOffice wrote nothing: ${stdout}${stderr}`);
  return readFile(result);
}
