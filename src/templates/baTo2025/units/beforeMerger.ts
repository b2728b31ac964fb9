import type { Unit } from '../../../plan/unit';
import { COMMUNES } from './clusters';

/** Code, name, code of the commune that took over on 1 July 2025. Codes are those of the General Statistics Office. */
const communes: readonly (readonly [code: string, name: string, successor: string])[] = [
  ['21484', 'Thị trấn Ba Tơ', '21484'],
  ['21487', 'Xã Ba Điền', '21490'],
  ['21490', 'Xã Ba Vinh', '21490'],
  ['21493', 'Xã Ba Thành', '21496'],
  ['21496', 'Xã Ba Động', '21496'],
  ['21499', 'Xã Ba Dinh', '21499'],
  ['21500', 'Xã Ba Giang', '21499'],
  ['21502', 'Xã Ba Liên', '21496'],
  ['21505', 'Xã Ba Ngạc', '21529'],
  ['21508', 'Xã Ba Khâm', '21520'],
  ['21511', 'Xã Ba Cung', '21484'],
  ['21517', 'Xã Ba Tiêu', '21529'],
  ['21520', 'Xã Ba Trang', '21520'],
  ['21523', 'Xã Ba Tô', '21523'],
  ['21526', 'Xã Ba Bích', '21484'],
  ['21529', 'Xã Ba Vì', '21529'],
  ['21532', 'Xã Ba Lế', '21523'],
  ['21535', 'Xã Ba Nam', '21523'],
  ['21538', 'Xã Ba Xa', '21538'],
];

/** The 18 communes and the town of Ba Tơ district until it was abolished. */
export const communesBeforeMerger: readonly Unit[] = communes.map(([code, name, successor]) => ({
  code,
  name,
  kind: 'XA',
  cluster: COMMUNES,
  email: '',
  validFrom: '',
  validTo: '2025-06-30',
  successor,
  note: '',
}));
