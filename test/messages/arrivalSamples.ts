import type { ArrivalFindingValues } from '../../src/plan/arrivalFindings';

const file = 'thư tháng 11.zip › phieu.eml › Phieu_21490.xlsx';
const unit = 'Xã Ba Vinh';
const entry = { unit, figure: 'HL_CD_DAT', label: 'Dân quân cơ động đạt yêu cầu huấn luyện' };

/** Values for every finding about returned forms, as they occur in the field. */
export const arrivalSamples: ArrivalFindingValues = {
  'arrival.wrongPlan': { file, plan: 'quang-ngai-2026', expected: 'ba-to-2025' },
  'arrival.otherPeriod': { file, period: '2024', expected: '2025' },
  'arrival.olderVersion': { file, version: '1', expected: '2' },
  'arrival.unitUnknown': { file, unit: 'Xã Ba Chùa', code: '21514' },
  'arrival.unitFormer': {
    ...{ file, unit, into: 'Xã Ba Vinh', codes: { unit: '21490', into: '21490-2025' } },
    sum: 'part',
    figures: [
      { label: 'Tin, bài về công tác quân sự', inBook: 17.5, inFile: 19, todo: { add: 1.5 } },
      { label: 'Mô hình', inBook: '', inFile: 2, todo: 'sum' },
      { label: 'Nền nếp', inBook: 'Tốt', inFile: 'Khá', todo: 'look' },
    ],
  },
  'arrival.ownTotal': { file, unit: 'UBND huyện Ba Tơ' },
  'arrival.unitNotFound': { file },
  'arrival.unitNameDiffers': { unit, name: 'Xã Ba Điền' },
  'arrival.headDiffers': { unit: 'Xã Ba Tô', name: 'Thị trấn Ba Tơ' },
  'arrival.byContent': { unit },
  'arrival.edited': { unit, cells: 12.5, what: 'Chỉ tiêu, tiêu chí 2.1' },
  'arrival.formulasLost': { unit, cells: 3.5, what: 'Điểm tự chấm, tiêu chí 2.1' },
  'arrival.formulaTyped': { ...entry, cell: 'F12', formula: '=12+7' },
  'arrival.notCalculated': { ...entry, cell: 'F12', formula: '=12+7' },
  'arrival.lineTwice': { ...entry, cell: 'F12', first: 19, other: 'F40', second: 20.5 },
  'arrival.merged': { ...entry, cell: 'F13' },
  'arrival.linesGone': { unit, labels: ['Số vụ việc', 'Số mô hình'] },
  'arrival.linesUnknown': { unit, labels: ['Số vụ cháy rừng'] },
  'arrival.secondSheet': { unit, sheet: 'Phiếu số liệu', other: 'Phiếu số liệu (2)' },
  'arrival.secondFile': { unit, file, other: 'Phieu_21490 (1).xlsx', isNewest: true },
  'arrival.notNewer': { unit, file, taken: 'Phieu_21490 (1).xlsx', age: 'same' },
  'arrival.sameFigures': { unit, others: ['Xã Ba Điền', 'Xã Ba Tô'], more: 3, figures: 110 },
  'arrival.filesDiffer': { ...entry, file, here: 19, there: 20.5 },
  'arrival.differsFromBook': { ...entry, inBook: 19, inFile: 20.5 },
  'arrival.explanationDiffers': { ...entry, inBook: 'Số 12/BC', inFile: 'Số 15/BC' },
  'arrival.textNotKept': { ...entry, text: 'Theo báo cáo số 15' },
  'arrival.noRow': { unit },
};
