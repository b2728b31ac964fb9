import fc from 'fast-check';
import { archiveName, fileStems } from '../../../src/exchange/out/fileName';
import { hostile } from '../support/texts';

const stemOf = (code: string, name: string, period = '2025-Q1'): string =>
  fileStems([{ code, name }], period, 'form')[0] ?? '';

describe('The name of a unit’s file', () => {
  it.each([
    ['21490', 'Xã Ba Vinh', '2025-Q1', 'Phieu_21490_Xa-Ba-Vinh_2025-Q1'],
    ['21484', 'Thị trấn Ba Tơ', '2025', 'Phieu_21484_Thi-tran-Ba-To_2025'],
    ['PNV', 'Phòng Nội vụ', '2025', 'Phieu_PNV_Phong-Noi-vu_2025'],
    ['DD', 'Đảng ủy xã Đức Phổ', '', 'Phieu_DD_Dang-uy-xa-Duc-Pho'],
    ['0123', 'A/B: "C" <D>?*|\\', '2025', 'Phieu_0123_A-B-C-D_2025'],
    ['x', '.. ', '2025', 'Phieu_x_2025'],
  ])('%s %s (%s) is %s', (code, name, period, expected) => {
    expect(stemOf(code, name, period)).toBe(expected);
  });

  it('is the same for a name that arrives in NFD', () => {
    expect(stemOf('21490', 'Xã Ba Vinh'.normalize('NFD'))).toBe('Phieu_21490_Xa-Ba-Vinh_2025-Q1');
  });

  it('tells xã Ba Tơ and xã Ba Tô apart by their codes', () => {
    const units = [
      { code: '21496', name: 'Xã Ba Tơ' },
      { code: '21520', name: 'Xã Ba Tô' },
    ];
    expect(fileStems(units, '2025', 'form')).toEqual([
      'Phieu_21496_Xa-Ba-To_2025',
      'Phieu_21520_Xa-Ba-To_2025',
    ]);
  });

  it('gets a number where even the codes look alike, also without regard to case', () => {
    const units = [
      { code: 'Á1', name: 'Tổ' },
      { code: 'a1', name: 'TÓ' },
      { code: 'A.1', name: 'Tổ' },
      { code: 'A-1', name: 'tô' },
    ];
    expect(fileStems(units, '', 'form')).toEqual([
      'Phieu_A1_To',
      'Phieu_a1_TO_2',
      'Phieu_A-1_To',
      'Phieu_A-1_to_2',
    ]);
  });

  it('is cut where a unit’s name is long, without a dash at its end', () => {
    const stem = stemOf(
      '21490',
      'Ban Chỉ huy phòng thủ dân sự và tìm kiếm cứu nạn huyện Ba Tơ',
      '',
    );
    expect(stem).toBe('Phieu_21490_Ban-Chi-huy-phong-thu-dan-su-va-tim');
  });

  it('is cut between words', () => {
    expect(stemOf('MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Ba Tơ', '')).toBe(
      'Phieu_MTTQ_Uy-ban-Mat-tran-To-quoc-Viet-Nam',
    );
    expect(stemOf('CAP', 'a'.repeat(50), '')).toBe(`Phieu_CAP_${'a'.repeat(36)}`);
  });

  it('says what it is for', () => {
    const units = [{ code: '21490', name: 'Xã Ba Vinh' }];
    expect(fileStems(units, '2025', 'reminder')).toEqual(['Nhac_21490_Xa-Ba-Vinh_2025']);
    expect(fileStems(units, '2025', 'receipt')).toEqual(['Thu-tra-loi_21490_Xa-Ba-Vinh_2025']);
    expect(archiveName('2025-Q1', 'form')).toBe('Phieu-thi-dua_2025-Q1.zip');
    // What the pane calls “thư trả lời” is one archive, whatever was decided.
    expect(archiveName('2025', 'receipt')).toBe('Thu-tra-loi_2025.zip');
    expect(archiveName('2025', 'returned')).toBe('Thu-tra-loi_2025.zip');
    expect(archiveName('', 'reminder')).toBe('Thu-nhac.zip');
  });
});

/** Names that Windows keeps for itself, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

test('Whatever units and periods are called, their files have legal names of which no two are alike', () => {
  const word = fc.oneof(hostile, fc.constantFrom('CON', 'aux.', 'NUL', 'LPT1', '..', ' ', ''));
  const units = fc.array(fc.record({ code: word, name: word }), { maxLength: 30 });
  fc.assert(
    fc.property(
      units,
      word,
      fc.constantFrom('form', 'reminder', 'receipt', 'returned'),
      (all, period, kind) => {
        const stems = fileStems(all, period, kind);
        expect(stems).toHaveLength(all.length);
        expect(new Set(stems.map((stem) => stem.toLowerCase())).size).toBe(all.length);
        for (const stem of stems) {
          expect(stem).toMatch(/^[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?$/);
          expect(stem).not.toMatch(reserved);
          expect(`${stem}.xlsx`.length).toBeLessThan(90);
        }
      },
    ),
  );
});

test('A unit’s file is called the same whatever else is asked for', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'đ', '.'), maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.record({ code: name, name })), (all) => {
      const again = fileStems(all, '2025', 'form').slice(0, 1);
      expect(fileStems(all.slice(0, 1), '2025', 'form')).toEqual(again);
    }),
  );
});
