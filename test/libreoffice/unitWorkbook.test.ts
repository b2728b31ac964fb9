import { formSheetTitles } from '../../src/messages/unitWorkbookTexts';
import { criteriaForUnit } from '../../src/plan/applies';
import { entryFromCell } from '../../src/plan/entry';
import { rules } from '../../src/rules';
import { outcomeMarks } from '../../src/rules/outcome';
import { scorePlan } from '../../src/scoring/scorePlan';
import { formColumn, formLayout } from '../../src/sheets/unitWorkbook/formLayout';
import { formColumns } from '../../src/sheets/unitWorkbook/formNames';
import { unitWorkbook } from '../../src/sheets/unitWorkbook/unitWorkbook';
import { type Template, templates } from '../../src/templates';
import { writeWorkbook } from '../../src/xlsx/write';
import { formFile, sampleOf, shownOn, typed, unitOf } from '../sheets/unitWorkbook/forms';
import { recalculate } from './recalculate';

/** The first unit of each kind, and of the teaching plan all four. */
const cases = templates
  .filter(({ inventedSamples }) => inventedSamples !== null)
  .flatMap((template) => {
    const { plan, id } = template;
    const first = plan.unitKinds.map(({ code }) => plan.units.find(({ kind }) => kind === code));
    const units = id === 'teaching' ? plan.units : first.filter((unit) => unit !== undefined);
    return units.map((unit) => [id, unit.name, template, unit] as const);
  });

async function shownBy(
  { plan }: Template,
  unitCode: string,
  filled: Parameters<typeof formFile>[2],
) {
  const unit = unitOf(plan, unitCode);
  const calculated = await recalculate(await formFile(plan, unit, filled), 'vi-VN');
  return shownOn(plan, unit, calculated.get(formSheetTitles.form) ?? []);
}

describe('A form filled in with the sample figures and recalculated in LibreOffice', () => {
  it.each(cases)('%s, %s: the points are those of the scorebook', async (_, __, template, unit) => {
    const { plan } = template;
    const filled = sampleOf(template, unit);
    const shown = await shownBy(template, unit.code, filled);
    const entries = new Map(
      [...filled.values].map(([code, value]) => [code, entryFromCell(value)] as const),
    );
    const scored = scorePlan(plan, new Map([[unit.code, entries]])).units;
    const result = scored.find((one) => one.unit === unit.code);
    const own = criteriaForUnit(plan, unit).filter(({ rule }) => !rules[rule].inCluster);
    expect(own.length).toBeGreaterThan(5);
    const expected = own.map(({ code }) => {
      const outcome = result?.outcomes.get(code);
      if (!outcome) return [code, undefined];
      return [code, outcome.is === 'points' ? outcome.points : outcomeMarks[outcome.is]];
    });
    expect(own.map(({ code }) => [code, shown.ofCriterion(code, 'selfPoints')])).toEqual(expected);
    const total = (result?.computed.total ?? NaN).toFixed(2).replace('.', ',');
    expect(shown.points).toBe(`Điểm tự chấm: ${total}/100`);
  });
});

describe('The form of a team of the teaching plan', () => {
  const template = templates.find(({ id }) => id === 'teaching');
  const shownAs = (values: Parameters<typeof typed>[0]) => {
    if (!template) throw new Error('No teaching plan');
    return shownBy(template, 'TO01', typed(values));
  };

  it('45 good or excellent of 60 tested are 75 %: the target is reached, all 20 points', async () => {
    const shown = await shownAs({ KT_DU: 60, KT_DAT: 60, KT_KHAGIOI: 45 });
    expect(shown.ofCriterion('1.2', 'result')).toBe(75);
    expect(shown.ofCriterion('1.2', 'reached')).toBe('Đạt');
    expect(shown.ofCriterion('1.2', 'selfPoints')).toBe(20);
    expect(shown.progress).toBe('Đã nhập 3/7 số liệu, thiếu 4');
  });

  it('44 of 60 are 73,33 %: not reached, one more is needed, 20 x 73,33/75 points', async () => {
    const shown = await shownAs({ KT_DU: 60, KT_DAT: 60, KT_KHAGIOI: 44 });
    expect(shown.ofCriterion('1.2', 'result')).toBe(73.33);
    expect(shown.ofCriterion('1.2', 'reached')).toBe('Chưa đạt');
    expect(shown.ofCriterion('1.2', 'status')).toBe('Còn thiếu 1 người');
    expect(shown.ofCriterion('1.2', 'selfPoints')).toBe(19.56);
  });

  it('a violation costs its 20 points, and the best band with them', async () => {
    const shown = await shownAs({ VI_PHAM: 1 });
    expect(shown.ofCriterion('2.1', 'reached')).toBe('Vi phạm');
    expect(shown.ofCriterion('2.1', 'selfPoints')).toBe(0);
    expect(shown.ofCriterion('2.1', 'status')).toBe('Không được xếp loại cao nhất');
  });

  it('blank: nothing entered, all seven missing', async () => {
    const shown = await shownAs({});
    expect(shown.progress).toBe('Đã nhập 0/7 số liệu, thiếu 7');
    expect(shown.ofFigure('KT_DU', 'status')).toBe('Thiếu');
    expect(shown.ofCriterion('1.1', 'reached')).toBe('Chờ số liệu');
  });

  it('wrong: a text, half a person, a level that is none, more who passed than took part', async () => {
    const shown = await shownAs({
      KT_DU: 20,
      KT_DAT: 21,
      KT_KHAGIOI: 2.5,
      SANG_KIEN: '3 cái',
      VE_SINH: 'Giỏi',
    });
    expect(shown.progress).toBe('Đã nhập 5/7 số liệu, 4 lỗi, thiếu 2');
    expect(shown.ofFigure('KT_KHAGIOI', 'status')).toBe('Sai: cần số nguyên ≥ 0');
    expect(shown.ofFigure('SANG_KIEN', 'status')).toBe('Sai: cần số nguyên ≥ 0');
    expect(shown.ofFigure('VE_SINH', 'status')).toBe('Sai: chọn trong danh sách');
    expect(shown.ofFigure('KT_DAT', 'status')).toBe(
      'Chưa khớp: Số đạt yêu cầu không quá số người dự',
    );
    expect(shown.ofCriterion('1.3', 'reached')).toBe('Số liệu sai');
  });

  it('a number that Excel made a date of is none that was meant', async () => {
    if (!template) throw new Error('No teaching plan');
    const unit = unitOf(template.plan, 'TO01');
    const whole = unitWorkbook(template.plan, unit, typed({ KT_DU: 45750, KT_DAT: 20 }));
    const row = formLayout(template.plan, unit).figureRow('KT_DU');
    const date = { row, column: formColumn(formColumns.entry), rows: 1, columns: 1 };
    const sheets = whole.sheets.map((sheet) =>
      sheet.key === 'form'
        ? { ...sheet, styles: [...sheet.styles, { ...date, style: 'entryDate' as const }] }
        : sheet,
    );
    const calculated = await recalculate(await writeWorkbook({ ...whole, sheets }), 'vi-VN');
    const values = calculated.get(formSheetTitles.form) ?? [];
    const shown = shownOn(template.plan, unit, values);
    expect(shown.ofFigure('KT_DU', 'status')).toBe('Sai: ô thành ngày tháng');
    expect(shown.ofFigure('KT_DAT', 'status')).toBe('Đủ');
    expect(shown.progress).toBe('Đã nhập 2/7 số liệu, 1 lỗi, thiếu 5');
  });

  it('complete: says that it can be sent', async () => {
    const shown = await shownAs({
      KT_DU: 20,
      KT_DAT: 20,
      KT_KHAGIOI: 15,
      SANG_KIEN: 3,
      VI_PHAM: 0,
      BAO_CAO: 'Có',
      VE_SINH: 'Tốt',
    });
    expect(shown.progress).toBe('Đủ, không có lỗi: lưu lại rồi gửi tệp này');
    expect(shown.points).toBe('Điểm tự chấm: 100,00/100');
  });
});
