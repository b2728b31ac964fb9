import { limits } from '../../../src/xlsx/guard/limits';
import { screen } from '../../../src/xlsx/guard/screen';
import { readWorkbook } from '../../../src/xlsx/read';
import { archives, contents, otherFiles } from './corpus';
import { CELLS, workbook } from './workbook';

/** What is refused is refused for what it is, on a slow machine as well. */
const patiently = { milliseconds: 60_000 };

test('the workbook that all others are made of reads right', async () => {
  const reading = await readWorkbook(workbook(), patiently);
  expect(reading).toMatchObject({
    ok: true,
    book: { sheets: [{ contents: { values: CELLS } }], notes: [] },
  });
});

describe.each([
  ['a file that is no workbook', otherFiles],
  ['an archive that lies about itself', archives],
  ['a part that means nothing or two things', contents],
])('%s is refused with its reason', (_, cases) => {
  test.each(cases)('%s', async (_what, make, refusal) => {
    expect(await readWorkbook(make(), patiently)).toMatchObject({ ok: false, refusal });
  });
});

test('what is no workbook, and what is too large, is refused by its directory alone', () => {
  for (const [what, make, refusal] of [...otherFiles, ...archives.slice(0, 3)])
    expect([what, screen(make())]).toMatchObject([what, { ok: false, refusal }]);
});

test('a reading that takes longer than it may is cut off', async () => {
  const reading = await readWorkbook(workbook(), { milliseconds: -1 });
  expect(reading).toEqual({ ok: false, refusal: { code: 'tooSlow', seconds: -0.001 } });
  expect(limits.milliseconds).toBeLessThanOrEqual(2_000);
});

test('a reading that is called off stops', async () => {
  const reading = await readWorkbook(workbook(), { signal: AbortSignal.abort() });
  expect(reading).toEqual({ ok: false, refusal: { code: 'stopped' } });
});
