import type { IntegrityFindingValues } from '../../src/plan/integrityFindings';

/** Values for every finding about what people did to the sheets. */
export const integritySamples: IntegrityFindingValues = {
  'integrity.cellRestored': { sheet: 'Xếp hạng', address: 'D12', found: 99.5 },
  'integrity.noted': { action: 'Viết lại công thức', detail: 'Điểm, Xếp hạng' },
  'sheet.gone': { sheet: 'Xếp hạng' },
  'sheet.goneWithFigures': { sheet: 'Số liệu', cells: 1508, units: 29 },
  'sheet.copied': { sheet: 'Số liệu', copy: 'Số liệu (2)' },
  'sheet.hidden': { sheet: 'Số liệu' },
  'sheet.misnamed': { sheet: 'Điểm', usual: 'Số liệu' },
  'sheet.foundAgain': { sheet: 'Số liệu', name: 'TD_SoLieu' },
  'sheet.layoutRestored': { sheet: 'Đăng ký' },
  'lost.swapped': { units: ['Xã Ba Vinh', 'Xã Ba Dinh'] },
  'sheet.codeRowGone': { sheet: 'Số liệu' },
  'sheet.tableWithoutCodes': { sheet: 'Kế hoạch', table: 'Xếp loại' },
  'sheet.codeRestored': { sheet: 'Số liệu', code: 'HL_CD_DAT', found: 'x' },
  'sheet.columnKept': { sheet: 'Số liệu', column: 'Người nhập' },
  'lost.unit': { unit: 'Xã Ba Điền', sheet: 'Số liệu', cells: 52 },
  'lost.figure': { figure: 'HL_CD_DAT', label: 'Dân quân cơ động đạt yêu cầu', units: 19 },
  'read.oddText': { sheet: 'Đơn vị', address: 'B7', text: 'Xã Ba Tơ' },
  'read.oddCode': { sheet: 'Đơn vị', address: 'A7', text: '21490' },
  'changed.rule': { table: 'Tiêu chí', by: '2.1', field: 'Chỉ tiêu', before: 70.5, after: 60 },
  'changed.added': { table: 'Tiêu chí', by: '3.4b' },
  'changed.removed': { table: 'Tiêu chí', by: '3.4b' },
  'changed.unitName': { by: '21490', before: 'Xã Ba Điền', after: 'Xã Ba Vinh' },
  'changed.unitLookAlike': {
    by: '21490',
    before: 'Xã Ba Tô',
    after: 'Xã Ba Tơ',
    other: '21484',
    otherName: 'Thị trấn Ba Tơ',
  },
};
