import '../../support/nodeGlobals';
import { pooledFigures } from '../../../src/exchange/up/pooled';
import { planAbove, upwardDoubts, upwardWorkbook } from '../../../src/exchange/up/upward';
import { tidyTable, writeCsv } from '../../../src/exchange/up/csv';
import { type CellValue, entryFromCell } from '../../../src/plan/entry';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { describedContents } from '../../../src/sheets/describedBook';
import { writeWorkbook } from '../../../src/xlsx/write';
import { planOf } from '../in/support/forms';
import { receivedForm, valuesOf } from '../in/support/receiving';

const plan = planOf('teaching');
const rows: Record<string, Record<string, CellValue>> = {
  TO01: { KT_DU: 20, KT_DAT: 19, SANG_KIEN: 0, BAO_CAO: 'Có', VE_SINH: 'Tốt' },
  TO02: { KT_DU: 60, KT_DAT: 30, SANG_KIEN: 2, BAO_CAO: 'Không', VE_SINH: 'Khá' },
  TO03: { KT_DU: '12 người', KT_DAT: 5 },
};
const entries = new Map(
  Object.entries(rows).map(([unit, figures]) => [
    unit,
    new Map(Object.entries(figures).map(([code, value]) => [code, entryFromCell(value)])),
  ]),
);

describe('The figures of all units together', () => {
  it('are added up; an answer of the whole needs all units; levels cannot be pooled', () => {
    expect(Object.fromEntries(pooledFigures(plan, entries).values)).toEqual({
      KT_DU: 80,
      KT_DAT: 49,
      SANG_KIEN: 2,
      BAO_CAO: 'Không',
    });
  });

  it('0,1 and 0,2 are 0,3', () => {
    const tenths = new Map([
      ['TO01', new Map([['KT_DU', entryFromCell(0.1)]])],
      ['TO02', new Map([['KT_DU', entryFromCell(0.2)]])],
    ]);
    const figures = plan.figures.map((one) =>
      one.code === 'KT_DU' ? { ...one, type: 'amount' as const } : one,
    );
    expect(pooledFigures({ ...plan, figures }, tenths).values.get('KT_DU')).toBe(0.3);
  });

  it('leave a unit out of figures that go together where it lacks one of them', () => {
    const baTo = planOf('ba-to-2025');
    const [one, other, third] = baTo.units.filter(({ kind }) => kind === 'XA');
    const told = (figures: Record<string, CellValue>) =>
      new Map(Object.entries(figures).map(([code, value]) => [code, entryFromCell(value)]));
    const found = pooledFigures(
      baTo,
      new Map([
        [one?.code ?? '', told({ NQ_PHAI: 30, NQ_DAQT: 30, TIN_BAI: 4 })],
        [other?.code ?? '', told({ NQ_PHAI: 10, TIN_BAI: 2 })],
        [third?.code ?? '', told({ NQ_PHAI: 5, NQ_DAQT: 'KAD' })],
      ]),
    );
    // Not 30 of 45: the second said nothing of how many learned, to the third it does not apply.
    expect(Object.fromEntries(found.values)).toEqual({ NQ_PHAI: 30, NQ_DAQT: 30, TIN_BAI: 6 });
    expect(found.filled).toEqual({ all: 0, some: 3, none: baTo.units.length - 3 });
    expect(found.leftOut).toEqual([other?.code, third?.code]);
  });

  it('leave out what is wrong, where the scorebook says so and the level above could not see it', () => {
    const told = (figures: Record<string, CellValue>) =>
      new Map(Object.entries(figures).map(([code, value]) => [code, entryFromCell(value)]));
    const found = pooledFigures(
      plan,
      new Map([
        ['TO01', told({ KT_DU: 20, KT_DAT: 19, SANG_KIEN: 3 })],
        ['TO02', told({ KT_DU: 18, KT_DAT: 18, SANG_KIEN: -2 })],
        // Half a person: those who passed among them are left out with it.
        ['TO03', told({ KT_DU: 12.5, KT_DAT: 12, SANG_KIEN: 1 })],
      ]),
    );
    expect(Object.fromEntries(found.values)).toEqual({ KT_DU: 38, KT_DAT: 37, SANG_KIEN: 4 });
    expect(found).toMatchObject({ wrong: 2, leftOut: ['TO03'] });
  });

  it('arrive at the level above as the form of one of its units, by the same exchange', async () => {
    const bytes = await writeWorkbook(upwardWorkbook(plan, entries, '505'));
    const form = await receivedForm(bytes, planAbove(plan, '505'));
    expect(form).toMatchObject({ unit: '505', by: 'identity', edited: [] });
    expect(valuesOf(form)).toEqual({ KT_DU: 80, KT_DAT: 49, SANG_KIEN: 2, BAO_CAO: 'Không' });
  });
});

describe('What the office has to see to before its form goes up', () => {
  it('is what nobody reported, and what cannot be pooled', () => {
    // Khá, giỏi and violations of nobody, and the level.
    expect(upwardDoubts(plan, entries, '505')).toEqual({
      // “12 người” is no number.
      ...{ errors: 0, missing: 3, leftOut: 1, isUnnamed: false },
    });
    const unnamed = { ...plan, identity: { ...plan.identity, issuer: ' ' } };
    expect(upwardDoubts(unnamed, entries, '505').isUnnamed).toBe(true);
  });

  it('is also what does not fit once it is added up', () => {
    const figures = { KT_DU: 20, KT_DAT: 21, KT_KHAGIOI: 15, SANG_KIEN: 1, VI_PHAM: 0 };
    const more = new Map(
      Object.entries(figures).map(([code, value]) => [code, entryFromCell(value)]),
    );
    // 21 of 20 passed; yes or no, and the level, are still to be entered.
    expect(upwardDoubts(plan, new Map([['TO01', more]]), '505')).toMatchObject({
      ...{ errors: 1, missing: 2 },
    });
  });
});

describe('The head of the form for the level above', () => {
  it('names the office once, says that it is a sum, of how many units, and no blank code', () => {
    const [sheet] = upwardWorkbook(plan, entries, '').sheets;
    const said = sheet
      ? describedContents(sheet).values.slice(0, 14).flat().map(String).filter(Boolean)
      : [];
    const issuer = plan.identity.issuer.toUpperCase();
    expect(said.filter((text) => text.toUpperCase() === issuer)).toHaveLength(1);
    expect(said).toContain('PHIẾU SỐ LIỆU TỔNG HỢP');
    expect(said.join(' ')).not.toContain('(mã )');
    expect(said.join(' ')).toContain(
      'Tổng hợp từ 4 đơn vị: 0 đủ số liệu, 3 mới có một phần, 1 chưa có số nào; 1 số liệu có lỗi không được cộng; 1 đơn vị không tính ở các tiêu chí, số liệu có liên quan',
    );
  });
});

describe('A form for the level above', () => {
  const baTo = planOf('ba-to-2025');
  const { sheets } = upwardWorkbook(baTo, new Map(), '');
  const [form, guide] = sheets;
  if (!form || !guide) throw new Error('A form has four sheets');
  const shown = describedContents(form);
  const said = [...shown.values, ...shown.formulas].flat().map(String).join('\n');

  it('shows no points: the level above scores it by a plan of its own', () => {
    const codes = shown.values.find((line) => line.includes('_diem')) ?? [];
    const hidden = new Set(
      form.hiddenColumns.flatMap(({ column, columns }) =>
        Array.from({ length: columns }, (_, index) => codes[column + index]),
      ),
    );
    expect(hidden).toContain('_diem');
    expect(hidden).toContain('_diemtoida');
    for (const text of ['Tổng điểm tự chấm', 'Điểm thưởng', 'Điểm tự chấm: ', 'Điểm tự chấm chỉ'])
      expect(said).not.toContain(text);
  });

  it('says nothing of points that are lost or waited for', () => {
    for (const text of ['Mất điểm', 'Chấm điểm khi đủ', 'Chờ các đơn vị', 'Đủ điểm'])
      expect(said).not.toContain(text);
  });

  it('holds shares against their targets, but no sum against what one unit was to bring', () => {
    const targetOf = (criterion: string, of = shown): unknown => {
      const codes = of.values.find((line) => line.includes('_diem')) ?? [];
      const line = of.values.find((cells) => cells[1] === criterion);
      return line?.[codes.indexOf('_chitieu')];
    };
    // 1.2 by a number of people instead of their share.
    const criteria = plan.criteria.map((one) =>
      one.code === '1.2' ? { ...one, measure: { ...one.measure, denominator: null } } : one,
    );
    const [small] = upwardWorkbook({ ...plan, criteria }, entries, '').sheets;
    if (!small) throw new Error('No form');
    const ofSmall = describedContents(small);
    // All who sat the test are to pass; 75 good ones were due from one unit.
    expect(targetOf('1.1', ofSmall)).toBe('≥ 100\u00a0%');
    expect(targetOf('1.2', ofSmall)).toBe('');
    expect(targetOf('2.1', ofSmall)).toBe('Không có');
  });

  it('is explained as what it is', () => {
    const lines = describedContents(guide).values.flat().join('\n');
    expect(lines).toContain('Phiếu không ghi điểm');
    for (const text of ['chờ cụm', 'trả lời thư', 'đơn vị khác']) expect(lines).not.toContain(text);
  });
});

describe('The result as CSV', () => {
  const named = {
    ...plan,
    units: plan.units.map((unit) => ({ ...unit, name: `=${unit.name}, "A"` })),
  };
  const text = writeCsv(
    tidyTable({
      plan: named,
      scored: scorePlan(named, entries),
      appraisals: new Map([['TO01', new Map([['1.3', 4.5]])]]),
      value: (unit, figure) => rows[unit]?.[figure] ?? '',
      origin: (unit, figure) => (unit === 'TO01' && figure === 'KT_DU' ? 'a.xlsx › Phiếu!F14' : ''),
    }),
  );
  const lines = text.split('\r\n');

  it('begins with a byte order mark and its headings; formulas are no formulas any more', () => {
    expect(lines[0]).toBe(
      '\ufeffke_hoach,ky,ma_don_vi,don_vi,cum,ma_tieu_chi,tieu_chi,ma_so_lieu,so_lieu,gia_tri,don_vi_tinh,diem,nguon',
    );
    expect(lines[1]).toBe(
      `tap-huan,2026-Q1,TO01,"'=Tổ 1, ""A""",Lớp tập huấn,1.1,Kiểm tra: đạt yêu cầu,KT_DAT,Kiểm tra: số đạt yêu cầu,19,người,0,`,
    );
  });

  it('has a row for each unit, criterion and figure; appraised points count; blank is not 0', () => {
    // 1.1: 2 figures, 1.2: 2, four more criteria with one each; four units.
    expect(lines.length).toBe(1 + 4 * 8 + 1);
    const of = (unit: string, criterion: string) =>
      lines.filter((line) => line.includes(`,${unit},`) && line.includes(`,${criterion},`));
    expect(of('TO01', '1.3')[0]).toMatch(/,SANG_KIEN,Sáng kiến được công nhận,0,sáng kiến,4.5,$/);
    expect(of('TO04', '1.3')[0]).toMatch(/,SANG_KIEN,Sáng kiến được công nhận,,sáng kiến,,$/);
    // The points of 1.1 stand beside its first figure: a sum over the column is the total.
    expect(of('TO01', '1.1')[1]).toMatch(/,20,người,,a.xlsx › Phiếu!F14$/);
  });
});
