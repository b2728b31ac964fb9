/** Tab titles of the scorebook, in the order of the tabs. */
export const sheetTitles = {
  plan: 'Kế hoạch',
  criteria: 'Tiêu chí',
  figureList: 'Danh mục số liệu',
  units: 'Đơn vị',
  pledges: 'Đăng ký',
  figures: 'Số liệu',
  explanations: 'Giải trình',
  points: 'Điểm',
  appraisal: 'Thẩm định',
  periods: 'Các kỳ',
  previousFigures: 'Số liệu kỳ trước',
  ranking: 'Xếp hạng',
  overview: 'Tổng hợp',
  closed: 'Kết quả chốt',
  cards: 'Phiếu điểm',
  annex: 'Phụ lục khen thưởng',
  findings: 'Kiểm tra',
  journal: 'Nhật ký',
  identity: 'Nhận dạng',
} as const;

/** One of the scorebook's sheets. */
export type SheetKey = keyof typeof sheetTitles;

/** What the plan's tables are called in a sentence. */
export const tableTitles = {
  fields: 'Thông tin chung',
  groups: 'Nội dung thi đua',
  bands: 'Xếp loại',
  quotas: 'Tỷ lệ khống chế',
  tieChain: 'Thứ tự ưu tiên khi bằng điểm',
  scales: 'Thang điểm',
  history: 'Các kỳ đã qua',
  criteria: 'Tiêu chí',
  figures: 'Danh mục số liệu',
  units: 'Đơn vị',
} as const;

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
    quotas: 'Tỷ lệ khống chế (mỗi xếp loại nhiều nhất bao nhiêu đơn vị)',
    periods: 'Các kỳ đã qua (từ cũ đến mới)',
    rules: 'Các cách chấm (để tra cứu)',
    scales: 'Thang điểm (mức hoặc bậc hưởng bao nhiêu phần trăm số điểm)',
    openReadings: 'Chỗ kế hoạch có thể hiểu nhiều cách',
    mails: 'Thư gửi đơn vị',
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
    deadline: 'Hạn nộp phiếu (in trong thư; để trống: không ghi)',
    upperCode: 'Mã của cơ quan ở sổ cấp trên (ghi vào phiếu gửi lên; có thể để trống)',
    pointsDecimals: 'Số chữ số thập phân của điểm tiêu chí',
    totalDecimals: 'Số chữ số thập phân của tổng điểm',
    rankMethod: 'Cách đánh hạng khi bằng nhau',
    fullPoints: 'Tổng điểm chuẩn (để trống: không đối chiếu)',
    aggregation: 'Cách tính tổng điểm',
    bonusLimit: 'Điểm thưởng nhiều nhất (để trống: không giới hạn)',
    penaltyLimit: 'Điểm trừ nhiều nhất (để trống: không giới hạn)',
    totalLimit: 'Tổng điểm nhiều nhất (để trống: không giới hạn)',
    periodRule: 'Cách gộp với các kỳ đã qua',
    periodTimes: 'Số kỳ phải đạt (khi gộp theo số kỳ đạt xếp loại)',
    pointsNote: 'Về điểm số',
    figuresNote: 'Về số liệu (in ở trang Số liệu và Xếp hạng)',
    recipients: 'Nơi nhận (cách nhau dấu chấm phẩy; để trống: không in)',
    signerPosition: 'Chức vụ người ký (TM., KT. cách nhau dấu chấm phẩy)',
    signer: 'Người ký (in dưới chữ ký; có thể để trống)',
  },
  headings: {
    field: 'Mục',
    value: 'Nội dung',
    ordinal: 'Thứ tự',
    name: 'Tên',
    from: 'Từ (điểm)',
    fromOf: (kind: string) => `Từ (điểm): ${kind}`,
    groupPercent: 'Mỗi nội dung từ (%)',
    requires: 'Tiêu chí phải đủ điểm (mã, cách nhau dấu phẩy)',
    cap: 'Điểm nhiều nhất',
    weight: 'Hệ số',
    band: 'Xếp loại',
    quotaPercent: 'Nhiều nhất (%)',
    quotaBase: 'Trên số đơn vị từ loại này trở lên (trống: mọi đơn vị xếp hạng)',
    least: 'Ít nhất được (đơn vị)',
    scope: 'Phạm vi',
    period: 'Tên kỳ',
    rule: 'Cách chấm',
    ruleMeaning: 'Cách tính',
    ruleNeeds: 'Phải điền ở trang Tiêu chí',
    ruleTakes: 'Điền thêm được',
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
    mailKind: 'Thư',
    mailSubject: 'Tiêu đề thư',
    mailBody: 'Nội dung thư (chữ trong ngoặc nhọn được thay khi làm thư)',
  },
} as const;

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
    target: 'Phần trăm khi có mẫu số; số tuyệt đối khi không có. Số 0 cũng là chỉ tiêu.',
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

const figureAlerts = {
  count: 'Nhập số nguyên từ 0 trở lên',
  amount: 'Nhập số từ 0 trở lên',
  points: 'Nhập số điểm từ 0 trở lên',
  yesNo: 'Chọn Có hoặc Không',
  level: 'Chọn một mức trong danh sách',
} as const;

export const figuresTexts = {
  invented: 'SỐ LIỆU GIẢ ĐỊNH ĐỂ XEM THỬ, KHÔNG PHẢI SỐ LIỆU THẬT',
  title: 'SỐ LIỆU CÁC ĐƠN VỊ',
  /** The key to the sheet, in pieces that are read without scrolling: beside the title and below it. */
  help: 'Nhập vào ô nền vàng. Ô xám không phải nhập.',
  values: 'Để trống: chưa có số liệu. 0: không có vụ, người nào. KAD: không áp dụng.',
  marks: 'Đỏ: sai hoặc chưa khớp. Cam: thiếu hoặc xem lại (▲). Xanh: chưa đạt chỉ tiêu (▼).',
  status: 'Tình trạng',
  complete: 'Đủ',
  missing: 'Thiếu ',
  wrong: 'Sai ',
  broken: 'Chưa khớp ',
  /** A doubt and a target that is not reached are no faults; each has a shape of its own beside its word. */
  unusual: ', ▲ xem lại ',
  short: ', ▼ chưa đạt ',
  targets: ' chỉ tiêu',
  notCounted: 'Không tính',
  repeated: 'Trùng dòng',
  remarks: 'Chỗ cần xem',
  remarkBroken: 'Chưa khớp: ',
  remarkUnusual: 'Xem lại: ',
  against: ' so với ',
  remarkShort: 'Chưa đạt chỉ tiêu: ',
  unknownUnit: 'Không có trong danh sách đơn vị',
  unitOfMeasure: 'Đơn vị tính',
  needed: 'Cần nhập: ',
  alertTitle: 'Chưa đúng',
  alert: (type: keyof typeof figureAlerts, mayBeNotApplicable: boolean) =>
    `${figureAlerts[type]}${mayBeNotApplicable ? ', hoặc KAD nếu không áp dụng' : ''}.`,
  prompt: (unitOfMeasure: string, reporter: string, note: string) =>
    [unitOfMeasure && `Đơn vị tính: ${unitOfMeasure}.`, reporter && `Báo cáo: ${reporter}.`, note]
      .filter(Boolean)
      .join(' '),
} as const;

export const explanationsTexts = {
  title: 'GIẢI TRÌNH SỐ LIỆU',
  help: 'Ô vàng đậm là chỗ còn phải ghi: lý do khi số liệu ghi KAD, minh chứng khi có kết quả. Ô xám không phải ghi.',
  asks: 'Phải ghi',
  reason: 'Lý do nếu ghi KAD',
  evidence: 'Minh chứng: số, ngày văn bản hoặc tên hồ sơ',
  both: 'Minh chứng (số, ngày văn bản, tên hồ sơ); lý do nếu ghi KAD',
} as const;

export const pointsTexts = {
  title: 'ĐIỂM TỪNG TIÊU CHÍ',
  help: 'Trang này tự tính từ Số liệu, Tiêu chí và Thẩm định. “thiếu” = chưa có số liệu; “KAD” = không áp dụng; “–” = không chấm loại đơn vị này.',
  rows: {
    group: 'Nội dung',
    name: 'Tiêu chí',
    role: 'Tính vào',
    target: 'Chỉ tiêu',
    atMost: 'So sánh',
    cap: 'Điểm nhiều nhất',
    weight: 'Hệ số',
    policy: 'Khi không áp dụng',
    gate: 'Khi không đạt điểm nào',
    gateBands: 'Số bậc bị hạ',
    onlyFor: 'Chỉ riêng đơn vị',
    criteriaRow: 'Dòng ở trang Tiêu chí',
    max: (kind: string) => `Điểm tối đa: ${kind}`,
  },
  columns: {
    kind: 'Loại đơn vị',
    cluster: 'Cụm, khối',
    missing: 'Tiêu chí thiếu số liệu',
    invalid: 'Tiêu chí có số liệu sai',
    notApplicable: 'Điểm không áp dụng',
    computedTotal: 'Tổng tự chấm (theo số liệu)',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    total: 'Tổng chính thức',
    quota: 'Tỷ lệ khống chế',
    status: 'Tình trạng',
    rank: 'Hạng trong cụm',
    band: 'Xếp loại',
    groupTotal: (ordinal: string) => `Điểm nội dung ${ordinal}`,
    helper: 'Cột phụ',
  },
  noRank: '–',
  quota: { over: 'Vượt', between: 'Xét thêm' },
  status: { gated: 'Không xếp hạng', noFigures: 'Chưa có số liệu', ranked: '' },
} as const;

export const appraisalTexts = {
  title: 'ĐIỂM THẨM ĐỊNH',
  help: 'Để trống: giữ điểm tính từ số liệu. Ghi một số: số đó thay điểm đã tính; khi đó phải ghi lý do ở cột cuối.',
  reason: 'Lý do',
  order: 'Thứ tự khi bằng điểm',
  orderReason: 'Lý do xếp thứ tự',
  orderPrompt:
    'Khi xét hết thứ tự ưu tiên mà vẫn bằng nhau: ghi 1 cho đơn vị đứng trước, 2 cho đơn vị sau. Phải ghi lý do ở cột bên cạnh.',
  max: 'Điểm tối đa',
  alert: 'Nhập số điểm từ 0 trở lên, không quá điểm tối đa; để trống nếu giữ điểm đã tính.',
} as const;

export const pledgesTexts = {
  title: 'CHỈ TIÊU ĐĂNG KÝ',
  help: 'Đơn vị đăng ký chỉ tiêu cao hơn kế hoạch thì ghi vào đây; đơn vị đó được chấm theo chỉ tiêu đã đăng ký. Để trống: theo kế hoạch.',
  target: 'Chỉ tiêu của kế hoạch',
  alert: 'Nhập chỉ tiêu bằng số, hoặc để trống nếu theo kế hoạch.',
} as const;

export const periodsTexts = {
  title: 'KẾT QUẢ CÁC KỲ',
  help: 'Ghi kết quả các kỳ đã qua vào ô nền vàng (kỳ khai báo ở trang Kế hoạch). Cột bên phải tự tính.',
  total: (period: string) => `${period}: tổng điểm`,
  rank: (period: string) => `${period}: hạng`,
  band: (period: string) => `${period}: xếp loại`,
  present: (period: string) => `${period}: tổng điểm (kỳ này)`,
  presentRank: 'Hạng kỳ này',
  places: 'Tăng, giảm bậc so với kỳ trước',
  points: 'Tăng, giảm điểm so với kỳ trước',
  combined: 'Gộp các kỳ',
  combinedRank: 'Hạng gộp trong cụm',
  combinedBand: 'Xếp loại gộp',
} as const;

export const previousFiguresTexts = {
  title: 'SỐ LIỆU KỲ TRƯỚC',
  help: 'Dán số liệu kỳ trước vào ô nền vàng (cột, dòng như trang Số liệu) để đối chiếu khi kiểm tra; không tính điểm. Để trống: không đối chiếu.',
} as const;

export const officialTexts = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số:',
  placeDate: (place: string) =>
    `${place === '' ? 'Ngày' : `${place}, ngày`}        tháng        năm            `,
  preparedBy: 'NGƯỜI LẬP BIỂU',
  signedBy: 'THỦ TRƯỞNG CƠ QUAN',
  signHint: '(Ký, ghi rõ họ tên)',
  sealHint: '(Ký tên, đóng dấu)',
  recipients: 'Nơi nhận:',
  recipient: (place: string, isLast: boolean) =>
    `- ${place.replace(/\.$/, '')}${isLast ? '.' : ';'}`,
} as const;

export const rankingTexts = {
  title: 'BẢNG XẾP HẠNG THI ĐUA',
  headings: {
    number: 'TT',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    rank: 'Hạng',
    band: 'Xếp loại',
    bonus: 'Thưởng',
    penalty: 'Trừ',
    change: 'So kỳ trước',
    note: 'Ghi chú',
  },
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
  quotas: 'Tỷ lệ khống chế',
  quotaHeadings: {
    cluster: 'Phạm vi',
    band: 'Xếp loại',
    percent: 'Nhiều nhất (%)',
    base: 'Trên số đơn vị',
    allowed: 'Được phép',
    held: 'Đang có',
    over: 'Vượt',
  },
  chart: {
    title: 'Kết quả so với chỉ tiêu (các chỉ tiêu tính bằng phần trăm)',
    data: 'Số liệu của biểu đồ',
    result: 'Kết quả (%)',
    target: 'Chỉ tiêu (%)',
    open: ' (chưa có số liệu)',
  },
  pooled: 'Tỷ lệ tính trên tổng của mọi đơn vị: cộng tử số, cộng mẫu số rồi mới chia.',
} as const;

export const findingsTexts = {
  title: 'ĐIỂM CẦN XEM',
  help: 'Bấm vào địa chỉ ô để tới chỗ cần xem. Danh sách lập lại mỗi lần bấm “Kiểm tra, chấm, xếp hạng”.',
  none: 'Không có điểm nào cần xem.',
  /** How many are open: "3 lỗi, 12 cảnh báo". */
  open: (parts: string) => `Còn ${parts}.`,
  /** In place of the help, above what is wrong with the plan. */
  refused:
    'Kế hoạch còn chỗ chưa đúng nên chưa chấm được. Sửa các ô dưới đây rồi bấm lại. Điểm và hạng cũ được giữ nguyên.',
  /** When a button of the ribbon made the list. */
  made: (time: string, day: string) => `Lập lúc ${time}, ${day}`,
  headings: {
    number: 'TT',
    severity: 'Mức',
    unit: 'Đơn vị',
    about: 'Tiêu chí, số liệu',
    sentence: 'Nội dung',
    cell: 'Ô',
    accepted: 'Lý do chấp nhận',
  },
  acceptedSeverity: 'đã chấp nhận',
} as const;

export const journalTexts = {
  title: 'NHẬT KÝ',
  headings: {
    at: 'Lúc',
    action: 'Việc',
    detail: 'Chi tiết',
    reason: 'Lý do',
    finding: '',
    origin: '',
  },
  injected: 'Đưa kế hoạch vào sổ',
  repaired: 'Dựng lại trang tính',
  rewritten: 'Viết lại công thức',
  corrected: 'Sửa số liệu',
  change: (cell: string, before: string, after: string) => `${cell}: ${before} thành ${after}`,
  undone: 'Hoàn tác',
  accepted: 'Chấp nhận cảnh báo',
  withdrawn: 'Bỏ chấp nhận cảnh báo',
  noticed: 'Phát hiện thay đổi',
  received: 'Nhận phiếu',
  refused: 'Từ chối phiếu',
  continued: 'Nhận phiếu (tiếp)',
  receivedFrom: (unit: string, figures: string, file: string, hash: string) =>
    `${unit}: ${figures} số liệu từ ${file} (mã tệp ${hash})`,
  refusedFile: (unit: string, file: string, hash: string) =>
    `${unit === '' ? '' : `${unit}: `}${file} (mã tệp ${hash})`,
  replaced: (changes: string) => `Thay số cũ: ${changes}`,
  decisionUndone: 'Quyết định về phiếu',
  formsUndone: {
    accept: (units: readonly string[], more: number) =>
      `Bỏ nhận phiếu của ${units.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}`,
    refuse: (units: readonly string[], more: number) =>
      `Bỏ từ chối phiếu của ${units.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}`,
  },
  cells: (count: string) => `${count} ô`,
  more: (count: string) => `và ${count} ô khác`,
} as const;

export const identityTexts = {
  title: 'Trang này để nhận dạng sổ, không xóa.',
  memory: 'Lần chấm gần nhất, để biết từ đó có gì thay đổi. Không dùng để chấm.',
  headings: {
    field: 'Mục',
    value: 'Giá trị',
    table: 'Bảng',
    code: 'Mã',
    facts: 'Nội dung',
  },
} as const;
