import type { ListContext } from '../../../src/plan/unitList/unitList';

/** A district's plan: communes in two clusters, offices in one, the command among them. */
export const districtPlan: ListContext['plan'] = {
  unitKinds: [
    { code: 'XA', name: 'Xã, thị trấn' },
    { code: 'CQ', name: 'Phòng, ban, ngành, đoàn thể' },
    { code: 'LLVT', name: 'Ban Chỉ huy Quân sự huyện' },
  ],
  clusters: [
    { code: 'CUM_1', name: 'Cụm 1' },
    { code: 'CUM_2', name: 'Cụm 2' },
    { code: 'KHOI_CQ', name: 'Khối cơ quan' },
  ],
  units: [
    unit('21484', 'XA', 'CUM_1'),
    unit('21487', 'XA', 'CUM_2'),
    unit('CQ01', 'CQ', 'KHOI_CQ'),
  ],
};

function unit(code: string, kind: string, cluster: string): ListContext['plan']['units'][number] {
  const open = { email: '', validFrom: '', validTo: '', successor: '', note: '' };
  return { code, name: `Đơn vị ${code}`, kind, cluster, ...open };
}

export function listContext(about: Partial<ListContext> = {}): ListContext {
  return {
    plan: districtPlan,
    there: [],
    usedCodes: [],
    kind: null,
    cluster: null,
    newClusters: 0,
    ...about,
  };
}
