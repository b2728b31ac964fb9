import { numbers } from '../numbers';

const figureAlerts = {
  count: 'Nhập số nguyên từ 0 trở lên',
  amount: 'Nhập số từ 0 trở lên',
  points: 'Nhập số điểm từ 0 trở lên',
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
  alsoMissing: ', thiếu ',
  wrong: 'Sai ',
  broken: 'Chưa khớp ',
  /** A doubt and a target that is not reached are no faults; each has a shape of its own beside its word. */
  unusual: ', ▲ xem lại ',
  short: ', ▼ chưa đạt ',
  targets: ' chỉ tiêu',
  notCounted: 'Không tính',
  repeated: 'Trùng dòng',
  remarks: 'Chỗ cần xem',
  /** Before the name of a wrong figure, and after it how many more there are. */
  remarkWrong: 'Sai: ',
  remarkWrongOthers: ' và {} số khác',
  /** Where none can be named. */
  remarkWrongCount: '{} số',
  remarkBroken: 'Chưa khớp: ',
  remarkUnusual: 'Xem lại: ',
  /** Points that cannot be, and how many there are or in what steps they are given. */
  remarkAboveMost: ': {} điểm, tối đa {}',
  remarkBetweenSteps: ': {} điểm, không theo bước {}',
  /** Between the two sides of a relation in numbers: of what must not even be equal, what it has to be. */
  against: {
    ...{ '<=': ' so với ', '>=': ' so với ', '=': ' so với ' },
    ...{ '<': ', phải nhỏ hơn ', '>': ', phải lớn hơn ', '<>': ', phải khác ' },
  },
  remarkShort: 'Chưa đạt chỉ tiêu: ',
  unknownUnit: 'Không có trong danh sách đơn vị',
  unitOfMeasure: 'Đơn vị tính',
  needed: 'Cần nhập: ',
  alertTitle: 'Chưa đúng',
  alert: (type: keyof typeof figureAlerts, mayBeNotApplicable: boolean) =>
    `${figureAlerts[type]}${mayBeNotApplicable ? ', hoặc KAD nếu không áp dụng' : '. Số liệu này không được ghi KAD'}.`,
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

export const appraisalTexts = {
  title: 'ĐIỂM THẨM ĐỊNH',
  /** `column`: the letters of the column of reasons, which stands behind all criteria. */
  help: (column: string) =>
    `Để trống: giữ điểm tính từ số liệu. Ghi một số: số đó thay điểm đã tính; khi đó phải ghi lý do ở cột ${column} “Lý do thẩm định”, cùng dòng.`,
  reason: 'Lý do thẩm định',
  order: 'Thứ tự khi bằng điểm',
  orderReason: 'Lý do xếp thứ tự',
  orderPrompt:
    'Khi xét hết thứ tự ưu tiên mà vẫn bằng nhau: ghi 1 cho đơn vị đứng trước, 2 cho đơn vị sau. Phải ghi lý do ở cột bên cạnh.',
  max: 'Điểm tối đa',
  alert: (min: number, max: number) =>
    `Nhập số điểm từ ${numbers.number(min)} đến ${numbers.number(max)}, hoặc để trống nếu giữ điểm đã tính.`,
} as const;

export const pledgesTexts = {
  title: 'CHỈ TIÊU ĐĂNG KÝ',
  help: 'Đơn vị đăng ký chỉ tiêu cao hơn kế hoạch thì ghi vào đây; đơn vị đó được chấm theo chỉ tiêu đã đăng ký. Để trống: theo kế hoạch.',
  target: 'Chỉ tiêu của kế hoạch',
  alert: 'Nhập chỉ tiêu bằng số, hoặc để trống nếu theo kế hoạch.',
  shareAlert: 'Nhập số phần trăm từ 0 đến 100, không gõ dấu %, hoặc để trống nếu theo kế hoạch.',
} as const;

export const previousFiguresTexts = {
  title: 'SỐ LIỆU KỲ TRƯỚC',
  help: 'Dán số liệu kỳ trước vào ô nền vàng (cột, dòng như trang Số liệu) để đối chiếu khi kiểm tra; không tính điểm. Để trống: không đối chiếu.',
} as const;
