import type { Unit } from '../../../plan/unit';
import { OFFICES } from './clusters';

const NAMED = 'Có tên trong phần Tổ chức thực hiện của kế hoạch.';
const EXAMPLE = 'Ví dụ: sửa, thêm, bớt theo thực tế của huyện.';

/** The plan names three offices; which others take part it leaves open. */
const offices: readonly (readonly [code: string, name: string, kind: string, note: string])[] = [
  ['CQ01', 'Ban Chỉ huy Quân sự huyện', 'LLVT', NAMED],
  ['CQ02', 'Phòng Nội vụ', 'CQ', NAMED],
  ['CQ03', 'Trung tâm Truyền thông - Văn hóa - Thể thao', 'CQ', NAMED],
  ['CQ04', 'Văn phòng HĐND và UBND', 'CQ', EXAMPLE],
  ['CQ05', 'Phòng Tài chính - Kế hoạch', 'CQ', EXAMPLE],
  ['CQ06', 'Phòng Giáo dục và Đào tạo', 'CQ', EXAMPLE],
  ['CQ07', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'CQ', EXAMPLE],
  ['CQ08', 'Huyện đoàn', 'CQ', EXAMPLE],
  ['CQ09', 'Hội Liên hiệp Phụ nữ huyện', 'CQ', EXAMPLE],
  ['CQ10', 'Hội Cựu chiến binh huyện', 'CQ', EXAMPLE],
];

/** The plan's offices, the second cluster. */
export const districtOffices: readonly Unit[] = offices.map(([code, name, kind, note]) => ({
  code,
  name,
  kind,
  cluster: OFFICES,
  email: '',
  validFrom: '',
  validTo: '2025-06-30',
  successor: '',
  note,
}));
