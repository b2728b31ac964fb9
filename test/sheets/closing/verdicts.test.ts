import { checkCodeOf } from '../../../src/sheets/closing/checkCode';
import { type ClosedResult, fingerprintOf } from '../../../src/sheets/closing/closedResult';
import type { ClosedRecord } from '../../../src/sheets/closing/readClosed';
import {
  type Checked,
  checkedOf,
  codeVerdict,
  fileVerdict,
} from '../../../src/sheets/closing/verdicts';
import { facts, result } from './build';

/** A result as a sheet holds it that nobody touched since it was closed. */
async function closed(
  of: ClosedResult = result,
  changes: Partial<ClosedRecord> = {},
): Promise<ClosedRecord> {
  const fingerprint = await fingerprintOf(of);
  return {
    ...of,
    ...facts,
    ...{ fingerprint, code: checkCodeOf(fingerprint), rule: '1', sheet: 'Kết quả chốt' },
    ...{ isArchived: false, reopened: null },
    ...changes,
  };
}

const corrected: ClosedResult = {
  ...result,
  lines: result.lines.map((line) =>
    line.unit === '21490'
      ? { ...line, values: new Map([...line.values, ['_tong', 80.25]] as const) }
      : line,
  ),
};
const reopened = { at: '10/04/2025 08:00', reason: 'Xã Ba Tô nộp bổ sung' };
const old = () => closed(result, { sheet: 'Chốt 2025-Q1 (mở lại)', isArchived: true, reopened });

async function all(...records: readonly Promise<ClosedRecord>[]): Promise<readonly Checked[]> {
  return Promise.all((await Promise.all(records)).map(checkedOf));
}

describe('A code typed from paper', () => {
  test('says which closed result it is, when and by whom it was closed', async () => {
    const { code } = await closed();
    expect(codeVerdict(code.toLowerCase().replaceAll('-', ' '), await all(closed()))).toEqual({
      ...{ is: 'known', genuine: 'yes' },
      about: {
        ...{ period: 'Quý I năm 2025', plan: 'Phong trào thi đua Quyết thắng', code },
        ...{ at: '05/04/2025 16:20', by: 'Nguyễn Văn An', sheet: 'Kết quả chốt' },
        standing: { is: 'inForce' },
      },
    });
  });

  test('of a result that was reopened says since when and why it is not in force', async () => {
    const { code } = await closed();
    const verdict = codeVerdict(code, await all(old(), closed(corrected)));
    expect(verdict).toMatchObject({
      is: 'known',
      about: { standing: { is: 'reopened', ...reopened } },
    });
  });

  test('of the same result closed again is that which is in force', async () => {
    const { code } = await closed();
    const verdict = codeVerdict(code, await all(old(), closed()));
    expect(verdict).toMatchObject({ is: 'known', about: { standing: { is: 'inForce' } } });
  });

  test('that no result has is unknown here, and one with a wrong character is mistyped', async () => {
    const ours = await all(closed());
    const other = checkCodeOf('0123456789abcdef'.repeat(4));
    expect(codeVerdict(other, ours)).toEqual({ is: 'unknown', code: other, among: 1 });
    const wrong = `${other.slice(0, -1)}${other.endsWith('0') ? '1' : '0'}`;
    expect(codeVerdict(wrong, ours)).toEqual({ is: 'mistyped' });
    expect(codeVerdict('123', ours)).toEqual({ is: 'length', length: 3 });
  });

  test('belongs to a sheet that was changed since, and the sheet is no longer to be trusted', async () => {
    const { code, fingerprint } = await closed();
    const changed = closed(corrected, { code, fingerprint });
    expect(codeVerdict(code, await all(changed))).toMatchObject({ is: 'known', genuine: 'no' });
  });
});

describe('A mailed file', () => {
  const verdict = async (
    file: Promise<ClosedRecord>,
    ours: readonly Promise<ClosedRecord>[],
    paper = '',
  ) => {
    const [checked] = await all(file);
    if (!checked) throw new Error('Nothing was checked');
    return fileVerdict('Ketqua.xlsx', checked, await all(...ours), paper);
  };

  test('is genuine and ours', async () => {
    expect(await verdict(closed(), [closed()])).toMatchObject({
      ...{ file: 'Ketqua.xlsx', genuine: 'yes', ours: { is: 'same' }, paper: null },
    });
  });

  test('is genuine and another closing of the same period: the units that differ are named', async () => {
    const { ours } = await verdict(old(), [closed(corrected)]);
    expect(ours).toMatchObject({
      is: 'other',
      differences: [
        {
          name: 'Xã Ba Tô',
          changes: [{ heading: 'Tổng điểm', one: 80.25, other: 78.25 }],
        },
      ],
    });
  });

  test('was changed after closing: what stood there is known from our own copy', async () => {
    const { code, fingerprint } = await closed();
    const file = closed(corrected, { code, fingerprint });
    expect(await verdict(file, [closed()])).toMatchObject({
      genuine: 'no',
      ours: {
        is: 'other',
        differences: [{ unit: '21490', changes: [{ column: '_tong', one: 78.25, other: 80.25 }] }],
      },
    });
  });

  test('whose fingerprint was made anew after a change is not ours all the same', async () => {
    expect(await verdict(closed(corrected), [closed()])).toMatchObject({
      genuine: 'yes',
      ours: { is: 'other', differences: [{ unit: '21490' }] },
    });
  });

  test('of another period, or beside no scorebook, has nothing to be compared with', async () => {
    const other = { ...result, period: { code: '2025-Q2', label: 'Quý II năm 2025' } };
    expect((await verdict(closed(other), [closed()])).ours).toEqual({ is: 'none' });
    expect((await verdict(closed(), [])).ours).toEqual({ is: 'none' });
  });

  test('fits the paper or does not; a mistyped code is told as such', async () => {
    const { code } = await closed();
    expect((await verdict(closed(), [], code)).paper).toBe('fits');
    expect((await verdict(closed(corrected), [], code)).paper).toBe('other');
    expect((await verdict(closed(), [], `${code}0`)).paper).toEqual({ is: 'length', length: 13 });
  });

  test('whose visible code was changed is not genuine', async () => {
    expect((await verdict(closed(result, { code: '0000-0000-0000' }), [])).genuine).toBe('no');
  });

  test('of a later version of this program cannot be checked by its rule', async () => {
    expect((await verdict(closed(result, { rule: '2' }), [])).genuine).toBe('unknownRule');
  });
});
