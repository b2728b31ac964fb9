import fc from 'fast-check';
import type { CellValue } from '../../../src/plan/entry';
import {
  canonicalText,
  type ClosedResult,
  fingerprintOf,
} from '../../../src/sheets/closing/closedResult';
import { result } from './build';

test('the canonical text stands as its rule says', () => {
  expect(canonicalText(result).split('\n')).toEqual([
    'so-thi-dua ket-qua-chot 1',
    'plan\tba-to-2025\t1\tUBND HUYỆN BA TƠ\tPhong trào thi đua Quyết thắng',
    'period\t2025-Q1\tQuý I năm 2025',
    'note\t',
    'cluster\tA\tKhối xã',
    'cluster\tB\tKhối cơ quan',
    'column\t_ghichu\tGhi chú',
    'column\t_hang\tHạng',
    'column\t_loai\tXếp loại',
    'column\t_tong\tTổng điểm',
    'column\tnd:I\tMột là',
    'column\tnd:II\tHai là',
    'unit\tA\t21484\tXã Ba Điền\t\t1\tTốt\t86.5\t40\t46.5',
    'unit\tA\t21490\tXã Ba Tô\tThiếu số liệu 1 tiêu chí\t2\tKhá\t78.25\t38\t40.25',
    'unit\tB\tPNV\tPhòng Nội vụ\tChưa có số liệu\t–\t\t0\t0\t0',
  ]);
});

test('the fingerprint is the SHA-256 of that text in UTF-8', async () => {
  const { createHash } = await import('node:crypto');
  const expected = createHash('sha256').update(canonicalText(result), 'utf8').digest('hex');
  expect(await fingerprintOf(result)).toBe(expected);
});

const shuffled = <Item>(items: readonly Item[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

test('the order of units, clusters and columns does not matter', async () => {
  const print = await fingerprintOf(result);
  const { lines, clusters, columns } = result;
  await fc.assert(
    fc.asyncProperty(
      ...([shuffled(lines), shuffled(clusters), shuffled(columns)] as const),
      async (l, c, k) => {
        const other = { ...result, lines: l, clusters: c, columns: k };
        expect(await fingerprintOf(other)).toBe(print);
      },
    ),
    { numRuns: 30 },
  );
});

test('accents typed as marks of their own, and noise of binary numbers, do not matter', async () => {
  const [first, ...others] = result.lines;
  if (!first) throw new Error('No line');
  const noisy = {
    ...first,
    name: first.name.normalize('NFD'),
    values: new Map([...first.values, ['_tong', 86.1 + 0.4]] as const),
  };
  expect(86.1 + 0.4).toBeCloseTo(86.5);
  expect(await fingerprintOf({ ...result, lines: [noisy, ...others] })).toBe(
    await fingerprintOf(result),
  );
});

/** Every place of a result, with how it is changed. */
type Change = (to: string, number: number) => ClosedResult;
const changes: readonly Change[] = [
  ...(['id', 'version', 'issuer', 'title'] as const).map((key): Change => (to) => ({
    ...result,
    plan: { ...result.plan, [key]: to },
  })),
  ...(['code', 'label'] as const).map((key): Change => (to) => ({
    ...result,
    period: { ...result.period, [key]: to },
  })),
  (to) => ({ ...result, figuresNote: to }),
  (to) => ({ ...result, clusters: result.clusters.map((one) => ({ ...one, name: to })) }),
  (to) => ({ ...result, columns: result.columns.map((one) => ({ ...one, heading: to })) }),
  ...result.lines.flatMap((_, index): Change[] => [
    (to) => withLine(index, { name: to }),
    (to) => withLine(index, { unit: to }),
    (to) => withLine(index, { cluster: to }),
    ...result.columns.flatMap(({ code }): Change[] => [
      (to) => withValue(index, code, to),
      (_text, number) => withValue(index, code, number),
    ]),
  ]),
  () => ({ ...result, lines: result.lines.slice(1) }),
];

function withLine(index: number, change: Partial<ClosedResult['lines'][number]>): ClosedResult {
  const lines = result.lines.map((line, at) => (at === index ? { ...line, ...change } : line));
  return { ...result, lines };
}

function withValue(index: number, code: string, value: CellValue): ClosedResult {
  const values = result.lines[index]?.values ?? new Map<string, CellValue>();
  return withLine(index, { values: new Map([...values, [code, value]]) });
}

test('any changed value, name or heading gives another fingerprint', async () => {
  const print = await fingerprintOf(result);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...changes),
      fc.string({ minLength: 1, maxLength: 6 }).map((text) => `x${text.replaceAll(/\s/g, '')}y`),
      // Points have up to six decimals; none of these stands there already.
      fc.integer({ min: 100_000_001, max: 199_999_999 }).map((number) => number / 1_000_000),
      async (change, text, number) => {
        expect(await fingerprintOf(change(text, number))).not.toBe(print);
      },
    ),
    { numRuns: 300 },
  );
});

test('two values that changed places give another fingerprint', async () => {
  const print = await fingerprintOf(result);
  const swapped = withValue(0, '_tong', 78.25);
  const [, second, ...others] = swapped.lines;
  if (!second) throw new Error('No line');
  const values = new Map([...second.values, ['_tong', 86.5]] as const);
  const lines = [...swapped.lines.slice(0, 1), { ...second, values }, ...others];
  expect(await fingerprintOf({ ...result, lines })).not.toBe(print);
});
