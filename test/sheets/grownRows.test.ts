import { sendingList } from '../../src/exchange/out/sendingList';
import type { SheetDescription } from '../../src/sheets/description';
import { findingsSheet } from '../../src/sheets/findingsSheet';
import { journalSheet } from '../../src/sheets/journalSheet';
import { rowNames } from '../../src/sheets/names';
import { scorebook } from '../../src/sheets/scorebook';
import { baTo2025 } from '../../src/templates/baTo2025/plan';
import { templates } from '../../src/templates';

/** Height of a row (0-based): of several that were given the last counts. */
function heightOf({ rowHeights }: Pick<SheetDescription<string>, 'rowHeights'>, row: number) {
  return rowHeights.filter((one) => row >= one.row && row < one.row + one.rows).at(-1)?.points ?? 0;
}

/** Some 600 characters: seven lines of 90. */
const long = 'Xã Ba Vinh thay số cũ 75 thành 78. '.repeat(17);

describe('Rows are as high as their texts', () => {
  it('in Nhật ký', () => {
    const line = { at: '23/11/2026 15:04', action: 'Nhận phiếu', finding: '', origin: '' };
    const sheet = journalSheet([
      { ...line, detail: 'ngắn', reason: '' },
      { ...line, detail: long, reason: '' },
      { ...line, detail: 'ngắn', reason: long },
    ]);
    expect(heightOf(sheet, 3)).toBe(20);
    expect(heightOf(sheet, 4)).toBeGreaterThan(6 * 13);
    expect(heightOf(sheet, 5)).toBeGreaterThan(2 * heightOf(sheet, 4) - 30);
  });

  it('on Kiểm tra, and no higher than Excel allows', () => {
    const line = { severity: 'Lỗi', unit: 'Xã Ba Vinh', about: '', cell: null, accepted: '' };
    const words = { error: 'Lỗi', warning: 'Cảnh báo', note: 'Nhắc' };
    const sheet = findingsSheet(
      [
        { ...line, sentence: 'ngắn' },
        { ...line, sentence: long },
        { ...line, sentence: long.repeat(20) },
      ],
      words,
    );
    expect([4, 6].map((row) => heightOf(sheet, row))).toEqual([32, 400]);
    expect(heightOf(sheet, 5)).toBeGreaterThan(6 * 13);
  });

  it('in the tables of Kế hoạch', () => {
    const plan = scorebook(baTo2025, []).sheets.find(({ key }) => key === 'plan');
    const rowOf = (name: string) =>
      plan?.blocks.flatMap(({ row, cells }) =>
        cells.flatMap((line, index) => (line.includes(name) ? [row + index] : [])),
      )[0] ?? -1;
    if (!plan) throw new Error('No plan');
    // 76 letters in a column of 64 characters, and 39.
    const name = 'Quán triệt nghị quyết, xây dựng nền quốc phòng toàn dân, tổ chức vững mạnh';
    expect(heightOf(plan, rowOf(name))).toBeGreaterThan(2 * 13);
    expect(heightOf(plan, rowOf('Tuyên truyền, giáo dục chính trị, tư tưởng'))).toBe(18);
    // 152 letters in a column of 32 characters are six lines where words are kept whole.
    const why =
      'Câu này đứng giữa các chỉ tiêu phải đạt. Hướng dẫn 21-HD/BTCTW lại coi 20% số hoàn thành tốt là mức trần, nên khi vượt mức đó có cảnh báo, không trừ điểm.';
    expect(heightOf(plan, rowOf(why))).toBeGreaterThan(6 * 13);
  });

  it('in the general information of Kế hoạch, and no higher than Excel allows', () => {
    const heightWith = (pointsNote: string) => {
      const { sheets } = scorebook({ ...baTo2025, pointsNote }, []);
      const plan = sheets.find(({ key }) => key === 'plan');
      const block = plan?.blocks.find(({ cells }) => cells.some(([code]) => code === 'pointsNote'));
      const line = block?.cells.findIndex(([code]) => code === 'pointsNote') ?? -1;
      return plan && block ? heightOf(plan, block.row + line) : 0;
    };
    expect(heightWith(long)).toBeGreaterThan(8 * 13);
    expect(heightWith(long.repeat(20))).toBe(400);
  });

  it('of the notes of units, and of mails in the list that goes along', () => {
    const plan = templates[0]?.plan;
    if (!plan) throw new Error('No template');
    const units = plan.units.map((unit, index) => (index === 1 ? { ...unit, note: long } : unit));
    const sheet = scorebook({ ...plan, units }, []).sheets.find(({ key }) => key === 'units');
    if (!sheet) throw new Error('No units');
    expect(heightOf(sheet, 5)).toBeGreaterThan(12 * 13);
    const blank = { workbook: '', draft: '', address: '', subject: '' };
    const mails = ['một dòng', 'Kính gửi\n'.repeat(20)].map((body) => ({
      ...{ code: '21490', unit: 'Xã Ba Vinh', body, ...blank },
    }));
    const [list] = sendingList('reminder', mails).sheets;
    if (!list) throw new Error('No list');
    expect(heightOf(list, 3)).toBe(20);
    expect(heightOf(list, 4)).toBeGreaterThan(20 * 13);
  });

  describe('of units', () => {
    const reason = 'Hồ sơ lưu chưa đủ biên bản của hai cuộc diễn tập. '.repeat(4);
    const { sheets } = scorebook(baTo2025, [], undefined, {
      appraisals: [{ unit: '21484', values: new Map([['_lydo', reason]]) }],
    });
    const rowsOf = (key: SheetDescription['key']) => {
      const sheet = sheets.find((one) => one.key === key);
      const first = sheet?.names.find(({ name }) => name === rowNames[key])?.area.row ?? -1;
      const named = (name: string) =>
        sheet ? heightOf(sheet, first + baTo2025.units.findIndex((unit) => unit.name === name)) : 0;
      return {
        one: named('Xã Ba Điền'),
        two: named('Trung tâm Truyền thông - Văn hóa - Thể thao'),
      };
    };

    // 43 letters in a column of 28 characters are two lines of 11 points.
    it.each(['points', 'previousFigures', 'pledges'] as const)(
      'whose names take two lines, on %s',
      (key) => {
        const { one, two } = rowsOf(key);
        expect(one).toBe(20);
        expect(two).toBeGreaterThan(2 * 13);
      },
    );

    it('whose points were appraised for a long reason', () => {
      const sheet = sheets.find(({ key }) => key === 'appraisal');
      const row = sheet?.names.find(({ name }) => name === rowNames.appraisal)?.area.row ?? -1;
      if (!sheet) throw new Error('No appraisal');
      // Some 200 letters in a column of 44 characters: five lines. Its row comes first, for it is typed.
      expect(heightOf(sheet, row)).toBeGreaterThan(4 * 13);
      expect(heightOf(sheet, row + 1)).toBe(20);
    });
  });
});
