import { missingValues } from '../../src/messages/missingLines';

const labels = (count: number) => Array.from({ length: count }, (_, index) => `Mục ${index + 1}`);
const of = (some: readonly string[], isSilent = false) =>
  missingValues({ labels: some, isSilent, period: 'Quý I năm 2026' });

describe('The list of what is missing, in a mail and in its preview', () => {
  it('names up to thirteen figures', () => {
    expect(of(['Quân số']).con_thieu).toBe('- Quân số');
    expect(of(labels(13)).con_thieu.split('\n')).toHaveLength(13);
    expect(of(labels(13)).con_thieu).not.toMatch(/khác/);
  });

  it('names twelve of more, and counts the others', () => {
    const lines = of(labels(40)).con_thieu.split('\n');
    expect(lines).toHaveLength(13);
    expect(lines.slice(-2)).toEqual(['- Mục 12', '- và 28 mục khác']);
    expect(of(labels(40)).so_thieu).toBe('40');
  });

  it('stands below a sentence that counts it', () => {
    expect(of(['Quân số', 'Tuyển quân']).tinh_hinh).toBe(
      'Đến nay số liệu thi đua (Quý I năm 2026) của đơn vị còn thiếu 2 mục:\n- Quân số\n- Tuyển quân',
    );
  });

  it('is one line for a unit that has sent nothing, also in a text that an office wrote itself', () => {
    const { con_thieu, so_thieu, tinh_hinh } = of(labels(110), true);
    expect(tinh_hinh).toBe(
      'Đến nay chưa nhận được phiếu số liệu thi đua (Quý I năm 2026) của đơn vị.',
    );
    expect([so_thieu, con_thieu]).toEqual(['110', '- Toàn bộ: chưa nhận được phiếu của đơn vị']);
  });

  it.each([false, true])('says nothing where nothing is missing (nothing came: %s)', (isSilent) => {
    expect(of([], isSilent)).toEqual({ con_thieu: '', so_thieu: '', tinh_hinh: '' });
  });
});
