import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
  const source = join(folder, 'book.xlsx');
  await writeFile(source, xlsx);
  const [result = ''] = await convertIn(folder, [source], XLSX, join(folder, 'out'), locale);
  return readFile(result);
}

const XLSX = 'xlsx:Calc MS Excel 2007 XML';

/** Opens files in LibreOffice and saves them in another format, all in one call; gives the new paths. */
export async function convertAll(
  sources: readonly string[],
  format: string,
  out: string,
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-'));
  try {
    return await convertIn(folder, sources, format, out, 'vi-VN');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function convertIn(
  folder: string,
  sources: readonly string[],
  format: string,
  out: string,
  locale: Locale,
): Promise<readonly string[]> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
  const { stdout, stderr } = await run(
    sofficePath(),
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      out,
      ...sources,
    ],
    { timeout: 500_000 },
  );
  const extension = format.replace(/:.*/, '');
  const results = sources.map((source) =>
    join(out, `${basename(source).replace(/\.[^.]*$/, '')}.${extension}`),
  );
  // soffice ends with 0 also when it could not read the file.
  const missing = results.filter((result) => !existsSync(result));
  if (missing.length > 0)
    throw new Error(`LibreOffice wrote nothing: ${missing.join(', ')} ${stdout}${stderr}`);
  return results;
}
