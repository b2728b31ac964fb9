import type { RemovalView } from '../../../src/commands/removalReports';
import type { DroppedUnits, SavedTemplate, UnitsView } from '../../../src/commands/setUpReports';
import { scoreReport } from './reports';
import { teaching } from '../../../src/templates/teaching';

export function savedTemplate(withUnits: boolean): SavedTemplate {
  return { units: withUnits ? 31 : 0, way: 'download', fileName: 'Mau_ba-to-2025_1.xlsx' };
}

/** The teaching plan's workbook, in which TO07 was a unit's code once; three clusters can be added. */
export const unitsView: UnitsView = {
  plan: teaching,
  there: teaching.units,
  usedCodes: [...teaching.units.map(({ code }) => code), 'TO07'],
  newClusters: 3,
  typed: new Map([
    ['TO01', 9],
    ['TO02', 7],
  ]),
};

/** The scorebook of the class as it was tried out: every figure is invented. */
export function removalView(view: Partial<RemovalView> = {}): RemovalView {
  return {
    sheets: [
      ...['Kế hoạch', 'Tiêu chí', 'Danh mục số liệu', 'Đơn vị', 'Đăng ký', 'Số liệu'],
      ...['Điểm (2)', 'Thẩm định', 'Số liệu kỳ trước', 'Xếp hạng', 'Tổng hợp'],
      ...['Kiểm tra', 'Nhật ký', 'Nhận dạng'],
    ],
    copies: [],
    figures: 27,
    own: 0,
    decided: 0,
    isPlanOwn: false,
    closed: [],
    ...view,
  };
}

/** Units of the class that leave: those with typed cells end, the others are gone. */
export function droppedUnits(codes: readonly string[]): DroppedUnits {
  const units = teaching.units.filter(({ code }) => codes.includes(code));
  const named = (isTyped: boolean) =>
    units.filter(({ code }) => unitsView.typed.has(code) === isTyped).map(({ name }) => name);
  const review = scoreReport();
  return { gone: named(false), ended: named(true), until: '2025-12-31', cells: 9, review };
}
