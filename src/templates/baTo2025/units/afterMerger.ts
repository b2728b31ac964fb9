import type { Unit } from '../../../plan/unit';
import { COMMUNES } from './clusters';

/**
 * Code, name, what it was formed from. The codes of 1 July 2025 are those of one of the
 * predecessors, so a code alone does not say which unit is meant.
 */
const communes: readonly (readonly [code: string, name: string, from: string])[] = [
  ['21484', 'Xã Ba Tơ', 'Thị trấn Ba Tơ, Ba Cung, Ba Bích'],
  ['21490', 'Xã Ba Vinh', 'Ba Điền, Ba Vinh'],
  ['21496', 'Xã Ba Động', 'Ba Thành, Ba Động, Ba Liên'],
  ['21499', 'Xã Ba Dinh', 'Ba Dinh, Ba Giang'],
  ['21520', 'Xã Đặng Thùy Trâm', 'Ba Khâm, Ba Trang'],
  ['21523', 'Xã Ba Tô', 'Ba Tô, Ba Lế, Ba Nam'],
  ['21529', 'Xã Ba Vì', 'Ba Ngạc, Ba Tiêu, Ba Vì'],
  ['21538', 'Xã Ba Xa', 'Ba Xa'],
];

/** The 8 communes on the former district's land since 1 July 2025. */
export const communesAfterMerger: readonly Unit[] = communes.map(([code, name, from]) => ({
  code,
  name,
  kind: 'XA',
  cluster: COMMUNES,
  email: '',
  validFrom: '2025-07-01',
  validTo: '',
  successor: '',
  note: `Từ: ${from}`,
}));
