import { noteSources } from '../../src/checks/relations';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readClosedFiles } from '../../src/exchange/in/closedFiles';
import { nothingDecided } from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import { checkCodeOf } from '../../src/sheets/closing/checkCode';
import { closedOf } from '../../src/sheets/closing/closedOf';
import { fingerprintOf } from '../../src/sheets/closing/closedResult';
import { closedSheet } from '../../src/sheets/closing/closedSheet';
import { checkedOf, fileVerdict } from '../../src/sheets/closing/verdicts';
import { writeWorkbook } from '../../src/xlsx/write';
import { baTo, sampleOf } from '../exchange/in/support/forms';
import { entries } from '../scoring/build';
import { convertAll } from './recalculate';

const quietly = { onProgress: () => undefined, signal: new AbortController().signal };

async function closedBaTo() {
  const typed = Object.fromEntries(
    baTo.units.map(({ code }) => [code, Object.fromEntries(sampleOf(code))]),
  );
  const result = closedOf(
    baTo,
    scorePlan(baTo, entries(typed)),
    noteSources(nothingDecided, []),
    'SỐ LIỆU GIẢ ĐỊNH',
  );
  const fingerprint = await fingerprintOf(result);
  const facts = {
    ...{ at: '26/11/2026 03:10', by: 'Nguyễn Văn An', fingerprint },
    code: checkCodeOf(fingerprint),
  };
  const sheet = closedSheet(result, facts, baTo.identity);
  const workbook = { sheets: [sheet], title: 'Kết quả', properties: new Map() };
  return { facts, file: await writeWorkbook(workbook) };
}

test('a closed result of 29 units verifies after LibreOffice has opened and saved its workbook', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-'));
  try {
    const { facts, file } = await closedBaTo();
    const source = join(folder, 'ketqua.xlsx');
    await writeFile(source, file);
    const format = 'xlsx:Calc MS Excel 2007 XML';
    const [saved = ''] = await convertAll([source], format, join(folder, 'out'));
    const bytes = Uint8Array.from(await readFile(saved)).buffer;
    const files = [{ name: 'ketqua.xlsx', bytes, changedAt: null }];
    const { closed, unread } = await readClosedFiles({ files }, quietly);
    expect(unread).toEqual([]);
    expect(closed).toHaveLength(1);
    const checked = await Promise.all(closed.map(({ record }) => checkedOf(record)));
    const [first] = checked;
    if (!first) throw new Error('No closed result');
    expect(first.record.lines).toHaveLength(29);
    expect(fileVerdict('ketqua.xlsx', first, checked, facts.code)).toMatchObject({
      ...{ genuine: 'yes', paper: 'fits', ours: { is: 'same' } },
      about: { at: facts.at, by: facts.by, code: facts.code },
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});
