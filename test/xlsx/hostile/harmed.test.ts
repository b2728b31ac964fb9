import fc from 'fast-check';
import { dateKey } from '../../../src/sheets/book';
import { scorebook } from '../../../src/sheets/scorebook';
import { teaching } from '../../../src/templates/teaching';
import { type FileBook, readWorkbook } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write';
import { parts, workbook } from './workbook';
import { zip } from './zip';

const RUNS = { seed: 20_251_125, numRuns: 300 };

async function original(bytes: Uint8Array): Promise<FileBook> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) throw new Error(`The sound workbook was refused: ${reading.refusal.code}`);
  return reading.book;
}

/** Read as it was, or refused: nothing in between. */
async function expectSameOrRefused(bytes: Uint8Array, sound: FileBook): Promise<boolean> {
  const reading = await readWorkbook(bytes);
  if (reading.ok) expect(reading.book).toEqual(sound);
  return reading.ok;
}

const small = workbook();

test('a file that is cut off anywhere is refused', async () => {
  const codes = new Set<string>();
  for (let length = 0; length < small.length; length += 1) {
    const reading = await readWorkbook(small.slice(0, length));
    if (reading.ok) throw new Error(`${length} of ${small.length} bytes were read as a workbook`);
    codes.add(reading.refusal.code);
  }
  expect([...codes].sort()).toEqual(['empty', 'notZip', 'truncated']);
});

test('a file whose middle is lost is refused, or it reads as it was', async () => {
  const sound = await original(small);
  await fc.assert(
    fc.asyncProperty(fc.nat(small.length), fc.integer({ min: 1, max: 200 }), async (at, lost) => {
      const bytes = Uint8Array.from([...small.slice(0, at), ...small.slice(at + lost)]);
      if (at + lost < small.length) await expectSameOrRefused(bytes, sound);
    }),
    RUNS,
  );
});

test('a flipped bit never changes a figure, a text, a name or a property', async () => {
  const sound = await original(small);
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(small.length - 1), fc.nat(7), async (at, bit) => {
      const bytes = small.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      if (!(await expectSameOrRefused(bytes, sound))) refused += 1;
    }),
    { ...RUNS, numRuns: 700 },
  );
  expect(refused).toBeGreaterThan(450);
});

test('bytes that another program wrote over never change one either', async () => {
  const sound = await original(small);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(small.length - 1),
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      async (at, rubbish) => {
        const bytes = small.slice();
        bytes.set(rubbish.slice(0, bytes.length - at), at);
        await expectSameOrRefused(bytes, sound);
      },
    ),
    RUNS,
  );
});

test('a sound archive of parts that someone scribbled in never throws', async () => {
  const piece = fc.oneof(
    fc.constantFrom('<', '>', '"', '/', '&', '</row>', '<c r="A1">', '__proto__', '-1', '1e999'),
    fc.constantFrom('<!DOCTYPE x>', '<![CDATA[', '<!--', 'NaN', 'r:id="rId1"', ' t="s"', '\0'),
    fc.string({ maxLength: 6 }),
  );
  const sound = parts();
  let read = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(), fc.nat(12), piece, async (...drawn) => {
      const [index, at, lost, written] = drawn;
      const harmed = sound.map((part, one) => {
        if (one !== index) return part;
        const text = Buffer.from(part.data).toString();
        const place = at % text.length;
        return { ...part, data: text.slice(0, place) + written + text.slice(place + lost) };
      });
      const reading = await readWorkbook(zip(harmed));
      if (reading.ok) read += 1;
    }),
    { ...RUNS, numRuns: 700 },
  );
  expect(read).toBeGreaterThan(50);
});

test('our own scorebook reads as it was written, and harmed it is refused or reads the same', async () => {
  const { sheets } = scorebook(teaching, []);
  const properties = new Map([
    ['__proto__', 'kept'],
    ['SoThiDua', 'v1'],
  ]);
  const bytes = await writeWorkbook({ sheets, title: 'Sổ', properties });
  const sound = await original(bytes);
  expect([...sound.properties]).toEqual([...properties]);
  expect(sound.sheets.map(({ contents }) => contents.title)).toEqual(
    sheets.map(({ title }) => title),
  );
  sheets.forEach(({ blocks }, index) => {
    const { values = [], dates } = sound.sheets[index]?.contents ?? {};
    for (const { row, column, cells } of blocks) {
      cells.forEach((line, down) =>
        line.forEach((content, across) => {
          const read = values[row + down]?.[column + across];
          const isDate = dates?.has(dateKey(row + down, column + across));
          if (content !== null && typeof content !== 'object' && isDate !== true)
            expect(read).toBe(content);
        }),
      );
    }
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const harmed = bytes.slice();
      harmed[at] = (harmed[at] ?? 0) ^ (1 << bit);
      await expectSameOrRefused(harmed, sound);
    }),
    { ...RUNS, numRuns: 30 },
  );
});
