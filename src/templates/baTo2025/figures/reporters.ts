/** Who reports a figure, in the plan's words; the command reports for itself and appraises the communes. */
export const EVERY_UNIT = 'Mọi đơn vị';
export const EVERY_UNIT_AND_MEDIA = 'Mọi đơn vị; Trung tâm TT-VH-TT tổng hợp';
export const ARMED_FORCES = 'Ban CHQS xã, thị trấn, đơn vị LLVT; Ban CHQS huyện tổng hợp';
export const COMMAND = 'Ban CHQS huyện';
export const COMMUNE_COMMAND = 'Ban CHQS xã, thị trấn';
export const PARTY_COMMITTEE = 'Cấp ủy';
export const FORCE_47 = 'Lực lượng 47, Ban CHQS';
export const RECRUITMENT_COUNCIL = 'Hội đồng NVQS xã, thị trấn';
