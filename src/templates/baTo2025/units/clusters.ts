import type { Cluster, UnitKind } from '../../../plan/unit';

export const COMMUNES = 'CUM_XA';
export const OFFICES = 'KHOI_CQ';

export const clusters: readonly Cluster[] = [
  { code: COMMUNES, name: 'Cụm xã, thị trấn' },
  { code: OFFICES, name: 'Khối cơ quan, đoàn thể huyện' },
];

/** The command trains officers and reservists and has no communes' duties, so it is a kind of its own. */
export const unitKinds: readonly UnitKind[] = [
  { code: 'XA', name: 'Xã, thị trấn' },
  { code: 'CQ', name: 'Phòng, ban, ngành, đoàn thể' },
  { code: 'LLVT', name: 'Ban Chỉ huy Quân sự huyện' },
];
