import { criteriaForKind, figuresForKind, relationsForKind } from '../../plan/applies';
import { noSigning, type Plan } from '../../plan/plan';
import { POINTS_NOTE } from './identity';
import { baTo2025 } from './plan';
import { communesAfterMerger } from './units/afterMerger';
import { COMMUNES } from './units/clusters';

const KIND = 'XA';
const figureCodes = figuresForKind(baTo2025, KIND);

/**
 * The same content for the 8 communes of 1 July 2025. The district that issued the plan was
 * abolished the day before, so its offices are gone and whoever takes the plan over signs it.
 */
export const baTo2025AfterMerger: Plan = {
  ...baTo2025,
  identity: {
    ...baTo2025.identity,
    id: 'ba-to-2025-after-merger',
    issuer: '',
    signing: noSigning,
    title: 'Phong trào thi đua thực hiện nhiệm vụ quốc phòng, quân sự địa phương năm 2025',
    basis: 'Nội dung Kế hoạch năm 2025 của UBND huyện Ba Tơ (kết thúc hoạt động ngày 30/6/2025)',
  },
  period: {
    code: '2025-H2',
    label: '6 tháng cuối năm 2025',
    kind: 'half',
    start: '2025-07-01',
    end: '2025-12-31',
  },
  unitKinds: [{ code: KIND, name: 'Xã' }],
  clusters: [{ code: COMMUNES, name: 'Cụm xã' }],
  units: communesAfterMerger,
  criteria: criteriaForKind(baTo2025, KIND).map((criterion) => ({
    ...criterion,
    points: new Map([...criterion.points].filter(([kind]) => kind === KIND)),
  })),
  figures: baTo2025.figures.filter((figure) => figureCodes.has(figure.code)),
  relations: relationsForKind(baTo2025, KIND),
  pointsNote: `${POINTS_NOTE} Chữ “huyện” trong tên tiêu chí, số liệu sửa theo kế hoạch mới.`,
};
