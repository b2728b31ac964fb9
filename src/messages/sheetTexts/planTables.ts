export const criteriaTexts = {
  title: 'BẢNG TIÊU CHÍ',
  alertTitle: 'Chưa đúng',
  sumLabel: 'Tổng điểm chuẩn của mỗi loại đơn vị',
  headings: {
    code: 'Mã',
    group: 'Nội dung',
    name: 'Tiêu chí',
    source: 'Căn cứ trong kế hoạch',
    rule: 'Cách chấm',
    numerator: 'Kết quả (tử số)',
    denominator: 'Trên (mẫu số)',
    comparison: 'So sánh',
    target: 'Chỉ tiêu',
    from: 'Mốc đầu',
    step: 'Mỗi bước',
    perStep: 'Điểm mỗi bước, mỗi lần',
    beyond: 'Điểm mỗi lần sau mốc',
    floor: 'Mức sàn (%)',
    limit: 'Giới hạn',
    partialSteps: 'Phần lẻ của bước',
    scale: 'Thang điểm',
    role: 'Tính vào',
    onlyFor: 'Chỉ riêng đơn vị (mã)',
    gate: 'Khi không đạt điểm nào',
    gateBands: 'Số bậc bị hạ',
    whenNotApplicable: 'Khi không áp dụng',
    note: 'Ghi chú',
  },
  pointsHeading: (kind: string) => `Điểm: ${kind}`,
  prompts: {
    rule: 'Cách biến kết quả thành điểm. Chọn trong danh sách.',
    numerator: 'Mã số liệu, cộng trừ được: HL2_KHA + HL2_GIOI. Mã có ở trang Danh mục số liệu.',
    denominator: 'Để trống nếu chấm theo số tuyệt đối. Có mẫu số thì chỉ tiêu tính bằng phần trăm.',
    target:
      'Phần trăm khi có mẫu số: gõ 95, không gõ dấu %; số tuyệt đối khi không có. Số 0 cũng là chỉ tiêu.',
    from: 'Nội suy: kết quả bắt đầu có điểm. Trừ mỗi lần: mấy lần đầu trừ ở mức thứ nhất. Trừ ngày chậm: số ngày được trễ.',
    step: 'Trừ, cộng theo bước: một bước là bao nhiêu (để trống là 1). Chấm trực tiếp: bước điểm.',
    perStep:
      'Điểm cho mỗi bước, mỗi lần, mỗi ngày hoặc mỗi bậc thứ hạng. Trừ phần trăm mỗi lần: ghi phần trăm.',
    beyond: 'Trừ mỗi lần: điểm trừ cho mỗi lần sau mốc đầu.',
    floor:
      'Phần trăm ít nhất. Theo tỷ lệ đạt: dưới bao nhiêu phần trăm chỉ tiêu thì không có điểm. Cách khác: phần trăm số điểm được giữ, hoặc có ở mốc đầu.',
    limit:
      'Trừ mỗi lần: từ mấy lần thì mất hết. Trừ ngày chậm: quá mấy ngày thì mất hết. Thưởng trừ: trừ nhiều nhất mấy điểm.',
    partialSteps: 'Phần chưa đủ một bước có tính là một bước không.',
    role: 'Điểm thưởng, điểm trừ nằm ngoài điểm chuẩn và có giới hạn riêng ở trang Kế hoạch. Điểm trừ ghi số dương.',
    onlyFor: 'Nội dung một đơn vị tự đăng ký: ghi mã đơn vị đó. Để trống: chấm mọi đơn vị.',
    gateBands: 'Với điều kiện về xếp loại: mấy bậc. Để trống là 1.',
    gate: 'Hậu quả thêm khi tiêu chí này được 0 điểm (điểm trừ: khi bị trừ).',
    whenNotApplicable:
      'Quy đổi: chia lại cho các tiêu chí khác. Đủ điểm: cho trọn điểm. Không điểm: tính 0.',
    points: 'Điểm tối đa. Để trống nếu tiêu chí không áp dụng cho loại đơn vị này.',
  },
  pointsAlert:
    'Nhập số điểm từ 0 trở lên, hoặc để trống nếu tiêu chí không áp dụng cho loại đơn vị này.',
} as const;

export const figureListTexts = {
  title: 'DANH MỤC SỐ LIỆU',
  help: 'Mỗi dòng là một cột ở trang Số liệu. Thêm dòng rồi bấm “Kiểm tra, chấm, xếp hạng”.',
  headings: {
    code: 'Mã',
    label: 'Số liệu',
    unitOfMeasure: 'Đơn vị tính',
    type: 'Kiểu',
    scale: 'Thang (nếu là mức)',
    reporter: 'Ai báo cáo',
    mayBeNotApplicable: 'Được ghi KAD',
    steady: 'Ít thay đổi',
    needsReason: 'KAD phải nêu lý do',
    needsEvidence: 'Cần minh chứng',
    note: 'Ghi chú',
  },
  relationsTitle: 'Quan hệ giữa các số liệu',
  operatorPrompt:
    'So sánh hai vế: <=, <, =, >=, >, <> (khác). =>: có vế trái thì phải có vế phải. <=>: cùng có hoặc cùng không. Mỗi vế cộng trừ được mã số liệu và số: HL2_KHA + HL2_GIOI, 0.2*CBDV_HTT, 100.',
  relationHeadings: {
    code: 'Mã',
    left: 'Vế trái',
    operator: 'Quan hệ',
    right: 'Vế phải',
    severity: 'Mức',
    meaning: 'Diễn giải',
  },
} as const;

export const unitsTexts = {
  title: 'DANH SÁCH ĐƠN VỊ',
  help: 'Mỗi đơn vị một dòng. Cụm, khối quyết định đơn vị nào xếp hạng với nhau. Đơn vị còn dù chỉ một ngày trong kỳ vẫn được chấm.',
  headings: {
    code: 'Mã',
    name: 'Tên đơn vị',
    kind: 'Loại đơn vị',
    cluster: 'Cụm, khối',
    email: 'Thư điện tử',
    validFrom: 'Có từ ngày',
    validTo: 'Đến ngày',
    successor: 'Nhập vào (mã)',
    note: 'Ghi chú',
  },
} as const;
