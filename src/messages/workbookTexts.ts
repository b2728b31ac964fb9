/** Tab titles of the scorebook, in the order of the tabs. */
export const sheetTitles = {
  plan: 'Kế hoạch',
  criteria: 'Tiêu chí',
  figureList: 'Danh mục số liệu',
  units: 'Đơn vị',
  figures: 'Số liệu',
  points: 'Điểm',
  appraisal: 'Thẩm định',
  ranking: 'Xếp hạng',
  overview: 'Tổng hợp',
  findings: 'Kiểm tra',
  journal: 'Nhật ký',
  identity: 'Nhận dạng',
} as const;

/** One of the scorebook's sheets. */
export type SheetKey = keyof typeof sheetTitles;

/** Words that several sheets share. */
export const commonTexts = {
  code: 'Mã',
  unit: 'Đơn vị',
  note: 'Ghi chú',
  number: 'TT',
  pick: 'Chọn trong danh sách.',
  typedOver: 'Ô này do công thức tính, không nhập tay.',
  leftOver: (code: string) => `${code}: không còn trong kế hoạch, không tính điểm`,
} as const;

export const planTexts = {
  title: 'KẾ HOẠCH THI ĐUA',
  help: 'Ô nền vàng sửa được. Sửa xong bấm “Kiểm tra, chấm, xếp hạng” để các trang khác theo kịp.',
  alertTitle: 'Chưa đúng',
  decimalsAlert: 'Nhập số nguyên từ 0 đến 6.',
  sections: {
    fields: 'Thông tin chung',
    groups: 'Nội dung thi đua',
    unitKinds: 'Loại đơn vị',
    clusters: 'Cụm, khối (xếp hạng riêng từng cụm)',
    bands: 'Xếp loại (từ cao xuống thấp)',
    tieChain: 'Thứ tự ưu tiên khi bằng điểm (mã nội dung hoặc mã tiêu chí)',
    scales: 'Thang điểm (mức hoặc bậc hưởng bao nhiêu phần trăm số điểm)',
    openReadings: 'Chỗ kế hoạch có thể hiểu nhiều cách',
  },
  fields: {
    id: 'Mã kế hoạch',
    version: 'Phiên bản',
    issuer: 'Cơ quan ban hành',
    place: 'Nơi ban hành',
    number: 'Số, ký hiệu',
    date: 'Ngày ban hành',
    title: 'Tên phong trào',
    theme: 'Chủ đề',
    basis: 'Căn cứ',
    periodCode: 'Mã kỳ',
    periodLabel: 'Kỳ chấm',
    periodKind: 'Loại kỳ',
    periodStart: 'Từ ngày (năm-tháng-ngày)',
    periodEnd: 'Đến ngày (năm-tháng-ngày)',
    pointsDecimals: 'Số chữ số thập phân của điểm tiêu chí',
    totalDecimals: 'Số chữ số thập phân của tổng điểm',
    rankMethod: 'Cách đánh hạng khi bằng nhau',
    pointsNote: 'Về điểm số',
    figuresNote: 'Về số liệu (in ở trang Số liệu và Xếp hạng)',
  },
  headings: {
    field: 'Mục',
    value: 'Nội dung',
    ordinal: 'Thứ tự',
    name: 'Tên',
    from: 'Từ (điểm)',
    order: 'Thứ tự',
    tieCode: 'Mã',
    tieMeaning: 'Là',
    scaleName: 'Tên thang',
    at: 'Mức / từ',
    percent: 'Hưởng (%)',
    scaleKind: 'Loại thang',
    criterion: 'Tiêu chí',
    question: 'Câu hỏi',
    reading: 'Đang hiểu',
    alternative: 'Cách hiểu khác',
    reason: 'Vì sao',
  },
} as const;

export const criteriaTexts = {
  title: 'BẢNG TIÊU CHÍ',
  alertTitle: 'Chưa đúng',
  sumLabel: 'Tổng điểm (mỗi loại đơn vị phải bằng 100)',
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
    parameter: 'Tham số',
    scale: 'Thang điểm',
    gate: 'Khi không đạt điểm nào',
    whenNotApplicable: 'Khi không áp dụng',
    note: 'Ghi chú',
  },
  pointsHeading: (kind: string) => `Điểm: ${kind}`,
  prompts: {
    rule: 'Cách biến kết quả thành điểm. Chọn trong danh sách.',
    numerator: 'Mã số liệu, cộng trừ được: HL2_KHA + HL2_GIOI. Mã có ở trang Danh mục số liệu.',
    denominator: 'Để trống nếu chấm theo số tuyệt đối. Có mẫu số thì chỉ tiêu tính bằng phần trăm.',
    target: 'Phần trăm khi có mẫu số; số tuyệt đối khi không có. Số 0 cũng là chỉ tiêu.',
    parameter:
      'Theo số lượng: điểm cho mỗi lần. Theo tỷ lệ đạt: dưới bao nhiêu phần trăm chỉ tiêu thì không có điểm. Chấm trực tiếp: bước điểm.',
    gate: 'Hậu quả thêm khi tiêu chí này được 0 điểm.',
    whenNotApplicable:
      'Quy đổi: chia lại cho các tiêu chí khác. Đủ điểm: cho trọn điểm. Không điểm: tính 0.',
    points: 'Điểm tối đa. Để trống nếu tiêu chí không áp dụng cho loại đơn vị này.',
  },
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
    note: 'Ghi chú',
  },
  relationsTitle: 'Quan hệ giữa các số liệu',
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
  help: 'Mỗi đơn vị một dòng. Cụm, khối quyết định đơn vị nào xếp hạng với nhau.',
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

export const figuresTexts = {
  invented: 'SỐ LIỆU GIẢ ĐỊNH ĐỂ XEM THỬ, KHÔNG PHẢI SỐ LIỆU THẬT',
  title: 'SỐ LIỆU CÁC ĐƠN VỊ',
  help: 'Nhập vào ô nền vàng. Để trống = chưa có; 0 = không có vụ, người nào; KAD = không áp dụng. Ô xám không phải nhập.',
  status: 'Tình trạng',
  complete: 'Đủ',
  missing: 'Thiếu ',
  wrong: 'Sai ',
  unknownUnit: 'Không có trong danh sách đơn vị',
  unitOfMeasure: 'Đơn vị tính',
  needed: 'Cần nhập: ',
  alertTitle: 'Chưa đúng',
  alerts: {
    count: 'Nhập số nguyên từ 0 trở lên, hoặc KAD nếu không áp dụng.',
    amount: 'Nhập số từ 0 trở lên, hoặc KAD nếu không áp dụng.',
    points: 'Nhập số điểm từ 0 trở lên, hoặc KAD nếu không áp dụng.',
    yesNo: 'Chọn Có, Không hoặc KAD.',
    level: 'Chọn một mức trong danh sách.',
  },
  prompt: (unitOfMeasure: string, reporter: string, note: string) =>
    [unitOfMeasure && `Đơn vị tính: ${unitOfMeasure}.`, reporter && `Báo cáo: ${reporter}.`, note]
      .filter(Boolean)
      .join(' '),
} as const;

export const pointsTexts = {
  title: 'ĐIỂM TỪNG TIÊU CHÍ',
  help: 'Trang này tự tính từ Số liệu, Tiêu chí và Thẩm định. “thiếu” = chưa có số liệu; “KAD” = không áp dụng; “–” = không chấm loại đơn vị này.',
  rows: {
    group: 'Nội dung',
    name: 'Tiêu chí',
    target: 'Chỉ tiêu',
    atMost: 'So sánh',
    parameter: 'Tham số',
    policy: 'Khi không áp dụng',
    gate: 'Khi không đạt điểm nào',
    criteriaRow: 'Dòng ở trang Tiêu chí',
    max: (kind: string) => `Điểm tối đa: ${kind}`,
  },
  columns: {
    kind: 'Loại đơn vị',
    cluster: 'Cụm, khối',
    missing: 'Tiêu chí thiếu số liệu',
    invalid: 'Tiêu chí có số liệu sai',
    notApplicable: 'Điểm không áp dụng',
    computedTotal: 'Tổng theo số liệu',
    total: 'Tổng chính thức',
    status: 'Tình trạng',
    rank: 'Hạng trong cụm',
    band: 'Xếp loại',
    groupTotal: (ordinal: string) => `Điểm nội dung ${ordinal}`,
    helper: 'Cột phụ',
  },
  noRank: '–',
  status: { gated: 'Không xếp hạng', noFigures: 'Chưa có số liệu', ranked: '' },
} as const;

export const appraisalTexts = {
  title: 'ĐIỂM THẨM ĐỊNH',
  help: 'Để trống: giữ điểm tính từ số liệu. Ghi một số: số đó thay điểm đã tính; khi đó phải ghi lý do ở cột cuối.',
  reason: 'Lý do',
  max: 'Điểm tối đa',
  alert: 'Nhập số điểm từ 0 trở lên, không quá điểm tối đa; để trống nếu giữ điểm đã tính.',
} as const;

export const officialTexts = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số:',
  placeDate: (place: string) => `${place}, ngày        tháng        năm            `,
  preparedBy: 'NGƯỜI LẬP BIỂU',
  signedBy: 'THỦ TRƯỞNG CƠ QUAN',
  signHint: '(Ký, ghi rõ họ tên)',
  sealHint: '(Ký tên, đóng dấu)',
} as const;

export const rankingTexts = {
  title: 'BẢNG XẾP HẠNG THI ĐUA',
  headings: {
    number: 'TT',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    rank: 'Hạng',
    band: 'Xếp loại',
    note: 'Ghi chú',
  },
  missing: (count: string) => `"Thiếu số liệu "&${count}&" tiêu chí"`,
  invalid: (count: string) => `"Số liệu sai ở "&${count}&" tiêu chí"`,
  chart: (cluster: string) => `Tổng điểm: ${cluster}`,
} as const;

export const overviewTexts = {
  title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU',
  headings: {
    code: 'Mã',
    group: 'Nội dung',
    name: 'Chỉ tiêu của kế hoạch',
    comparison: 'So sánh',
    target: 'Phải đạt',
    numerator: 'Đạt được',
    denominator: 'Trên tổng',
    percent: 'Tỷ lệ (%)',
    state: 'Kết quả',
    shortfall: 'Còn thiếu, vượt',
    reported: 'Đơn vị đã báo',
    expected: 'Đơn vị phải báo',
  },
  state: { reached: 'Đạt', short: 'Chưa đạt', open: 'Chưa có số liệu' },
  pooled: 'Tỷ lệ tính trên tổng của mọi đơn vị: cộng tử số, cộng mẫu số rồi mới chia.',
} as const;

export const findingsTexts = {
  title: 'ĐIỂM CẦN XEM',
  help: 'Bấm vào địa chỉ ô để tới chỗ cần xem. Danh sách lập lại mỗi lần bấm “Kiểm tra, chấm, xếp hạng”.',
  none: 'Không có điểm nào cần xem.',
  headings: {
    number: 'TT',
    severity: 'Mức',
    unit: 'Đơn vị',
    about: 'Tiêu chí, số liệu',
    sentence: 'Nội dung',
    cell: 'Ô',
  },
} as const;

export const journalTexts = {
  title: 'NHẬT KÝ',
  headings: { at: 'Lúc', action: 'Việc', detail: 'Chi tiết' },
  injected: 'Đưa kế hoạch vào sổ',
  repaired: 'Dựng lại trang tính',
  rewritten: 'Viết lại công thức',
} as const;

export const identityTexts = {
  title: 'Trang này để nhận dạng sổ, không xóa.',
  headings: { field: 'Mục', value: 'Giá trị' },
} as const;
