import type { ClosedResult } from '../../../src/sheets/closing/closedResult';
import type { ClosingFacts } from '../../../src/sheets/closing/closedSheet';

/** A closed result of three units in two clusters, as an office would have it. */
export const result: ClosedResult = {
  plan: {
    id: 'ba-to-2025',
    version: '1',
    issuer: 'UBND HUYỆN BA TƠ',
    title: 'Phong trào thi đua Quyết thắng',
  },
  period: { code: '2025-Q1', label: 'Quý I năm 2025' },
  figuresNote: '',
  clusters: [
    { code: 'A', name: 'Khối xã' },
    { code: 'B', name: 'Khối cơ quan' },
  ],
  columns: [
    { code: 'nd:I', heading: 'Một là' },
    { code: 'nd:II', heading: 'Hai là' },
    { code: '_tong', heading: 'Tổng điểm' },
    { code: '_hang', heading: 'Hạng' },
    { code: '_loai', heading: 'Xếp loại' },
    { code: '_ghichu', heading: 'Ghi chú' },
  ],
  lines: [
    line('21484', 'Xã Ba Điền', 'A', [40, 46.5, 86.5, 1, 'Tốt', '']),
    line('21490', 'Xã Ba Tô', 'A', [38, 40.25, 78.25, 2, 'Khá', 'Thiếu số liệu 1 tiêu chí']),
    line('PNV', 'Phòng Nội vụ', 'B', [0, 0, 0, '–', '', 'Chưa có số liệu']),
  ],
};

export const facts: ClosingFacts = {
  at: '05/04/2025 16:20',
  by: 'Nguyễn Văn An',
  code: '7K3M-9QXR-2B5T',
  fingerprint: 'ab'.repeat(32),
};

function line(
  unit: string,
  name: string,
  cluster: string,
  cells: readonly (string | number)[],
): ClosedResult['lines'][number] {
  const codes = ['nd:I', 'nd:II', '_tong', '_hang', '_loai', '_ghichu'];
  return {
    ...{ unit, name, cluster },
    values: new Map(codes.map((code, index) => [code, cells[index] ?? ''])),
  };
}
