import type { FigureType } from '../plan/figure';
import type { Gate, Role } from '../plan/criterion';
import { numbers } from './numbers';

/** Tab titles of the workbook that one unit gets, in the order of the tabs. */
export const formSheetTitles = {
  form: 'Phiếu số liệu',
  formGuide: 'Hướng dẫn',
  formParameters: 'Tham số',
  formIdentity: 'Nhận dạng',
} as const;

/** One of the sheets of a unit workbook. */
export type FormSheetKey = keyof typeof formSheetTitles;

/** What the form itself says. Texts that a formula compares with are words of the form, too. */
export const formTexts = {
  title: 'PHIẾU SỐ LIỆU THI ĐUA',
  workbookTitle: (unit: string, period: string) => `Phiếu số liệu thi đua: ${unit}, ${period}`,
  planLine: (number: string, date: string, issuer: string, title: string) =>
    `${title} (Kế hoạch số ${number === '' ? '........' : number}${date === '' ? '' : ` ${date}`}${issuer === '' ? '' : ` của ${issuer}`})`,
  unitLine: (unit: string, code: string, period: string) =>
    `Đơn vị: ${unit}${code === '' ? '' : ` (mã ${code})`}    Kỳ chấm: ${period}`,
  help: 'Nhập vào ô nền vàng. Để trống: chưa có số liệu; 0: không có vụ, người nào; KAD: không áp dụng.',
  headings: {
    number: 'TT',
    name: 'Tiêu chí, số liệu',
    unitOfMeasure: 'Đơn vị tính',
    entry: 'Số liệu',
    status: 'Tình trạng',
    target: 'Chỉ tiêu',
    result: 'Kết quả',
    reached: 'Đánh giá',
    selfPoints: 'Điểm tự chấm',
    maxPoints: 'Điểm tối đa',
    evidence: 'Minh chứng',
    explanation: 'Giải trình',
  },
  groupName: (ordinal: string, name: string) => (ordinal === '' ? name : `${ordinal}: ${name}`),
  criterionName: (name: string, role: string | null) =>
    role === null ? name : `${name} (${role})`,
  ownTarget: (target: string) => `${target}\n(đăng ký)`,
  percent: (number: string) => `${number}\u00a0%`,
  noneAllowed: 'Không có',
  status: {
    missing: 'Thiếu',
    notNeeded: 'Không phải nhập',
    wrong: 'Sai: ',
    date: 'Sai: ô thành ngày tháng',
    broken: 'Chưa khớp: ',
    brokenElsewhere: (row: number) => `Chưa khớp, xem dòng ${row}`,
    unusual: 'Xem lại: ',
    unusualElsewhere: (row: number) => `Xem lại, xem dòng ${row}`,
    aboveMost: 'Xem lại: cao hơn điểm tối đa',
    betweenSteps: (step: number) => `Xem lại: cho điểm cách nhau ${numbers.number(step)}`,
    reason: 'Ghi lý do ở cột Giải trình',
    evidence: 'Nên ghi minh chứng',
    complete: 'Đủ',
  },
  needs: {
    count: 'cần số nguyên ≥ 0',
    amount: 'cần số ≥ 0',
    points: 'cần số điểm ≥ 0',
    yesNo: 'chọn Có, Không',
    level: 'chọn trong danh sách',
  } satisfies Record<FigureType, string>,
  verdicts: {
    waiting: 'Chờ số liệu',
    invalid: 'Số liệu sai',
    notApplicable: 'Không áp dụng',
    reached: 'Đạt',
    short: 'Chưa đạt',
    happened: 'Vi phạm',
    inCluster: 'Chờ các đơn vị',
  },
  /** Where no target decides: all of the points, some, none, taken away. */
  earned: {
    scored: { all: 'Đủ điểm', some: 'Có điểm', none: 'Không có điểm', less: 'Bị trừ' },
    tieOnly: { all: 'Đủ điểm', some: 'Có điểm', none: 'Không có điểm', less: 'Bị trừ' },
    bonus: {
      all: 'Được thưởng',
      some: 'Được thưởng',
      none: 'Không thưởng',
      less: 'Bị trừ',
    },
    penalty: { all: 'Bị trừ', some: 'Bị trừ', none: 'Không bị trừ', less: 'Được thưởng' },
  } satisfies Record<Role, Record<'all' | 'some' | 'none' | 'less', string>>,
  /** In the place of points that one unit's figures cannot give. */
  inCluster: 'chờ cụm',
  inClusterStatus: 'Chấm điểm khi đủ các đơn vị trong cụm',
  gap: (unitOfMeasure: string) =>
    [`Còn thiếu `, unitOfMeasure === '' ? '' : ` ${unitOfMeasure}`] as const,
  gates: {
    none: '',
    group: 'Mất điểm cả nội dung này',
    all: 'Mất toàn bộ điểm',
    capBand: 'Không được xếp loại cao nhất',
    dropBand: 'Bị hạ bậc xếp loại',
    unranked: 'Không được xếp hạng',
  } satisfies Record<Gate, string>,
  totals: {
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    total: 'Tổng điểm tự chấm',
    open: (criteria: string) => `Chưa kể "&${criteria}&" tiêu chí chấm theo cụm`,
    short: 'Điểm tự chấm: ',
    notFinal: 'Điểm tự chấm chỉ để đơn vị tự đối chiếu; điểm chính thức do ban tổ chức thẩm định.',
  },
  /** Pieces of the line on top, which tells how far the form is. */
  progress: {
    entered: 'Đã nhập ',
    figures: ' số liệu',
    errors: ' lỗi',
    missing: 'thiếu ',
    unusual: 'xem lại ',
    evidence: 'nên thêm minh chứng ',
    complete: 'Đủ, không có lỗi: lưu lại rồi gửi tệp này',
  },
  evidencePrompt: {
    title: 'Minh chứng',
    message: 'Số, ngày văn bản hoặc tên hồ sơ chứng minh số liệu ở dòng này.',
    needed: 'Kế hoạch yêu cầu minh chứng khi có kết quả: ghi số, ngày văn bản hoặc tên hồ sơ.',
  },
  explanationPrompt: {
    title: 'Giải trình',
    message: 'Điều đơn vị cần nói thêm về số liệu ở dòng này.',
    needed: 'Ghi KAD thì phải nêu lý do vì sao không áp dụng.',
  },
  signedBy: 'THỦ TRƯỞNG ĐƠN VỊ',
} as const;

/** A line of the guide that reads otherwise, or not at all (null), where the form adds up all units. */
interface GuideLine {
  readonly unit: string;
  readonly pooled: string | null;
}

interface GuideTexts {
  readonly title: string;
  readonly sections: readonly {
    readonly title: string;
    readonly lines: readonly (string | GuideLine)[];
  }[];
}

export const guideTexts: GuideTexts = {
  title: 'HƯỚNG DẪN ĐIỀN PHIẾU',
  sections: [
    {
      title: 'Các bước',
      lines: [
        {
          unit: '1. Mở trang “Phiếu số liệu”, nhập số liệu vào các ô nền vàng (phím Tab chuyển tới ô nhập kế tiếp). Các ô khác tự tính và được khóa.',
          pooled:
            '1. Mở trang “Phiếu số liệu”: ô nền vàng đã có số cộng từ các đơn vị. Ô vàng còn trống là số liệu không cộng được hoặc chưa đơn vị nào báo: nhập số của toàn cơ quan. Các ô khác tự tính và được khóa.',
        },
        '2. Nhìn cột “Tình trạng”: còn “Thiếu”, “Sai” hay “Chưa khớp” thì điền, sửa cho hết.',
        '3. Dòng trên cùng của phiếu cho biết đã nhập bao nhiêu, còn mấy lỗi. Khi dòng đó báo “Đủ, không có lỗi” là xong.',
        {
          unit: '4. Lưu tệp (giữ kiểu .xlsx), trả lời thư đã nhận và đính kèm tệp này. Nếu phải ký, đóng dấu thì in phiếu từ chính tệp này.',
          pooled:
            '4. Lưu tệp (giữ kiểu .xlsx) rồi gửi cấp trên. Phiếu không ghi điểm: cấp trên chấm theo kế hoạch của mình. Nếu phải ký, đóng dấu thì in phiếu từ chính tệp này.',
        },
      ],
    },
    {
      title: 'Ba cách ghi khác nhau',
      lines: [
        'Để trống: chưa có số liệu, phiếu còn báo thiếu.',
        '0: không có vụ, người, trường hợp nào. Số 0 là một số liệu, không phải ô trống.',
        'KAD: không áp dụng, đơn vị không có đối tượng hoặc không được giao. Chỉ ghi được ở ô cho phép.',
      ],
    },
    {
      title: 'Màu và chữ',
      lines: [
        'Ô vàng: nhập được. Ô đỏ: sai hoặc chưa khớp với số khác, phải sửa. Ô cam: nên xem lại hoặc cần ghi thêm.',
        '“Chưa đạt” không phải là lỗi: số liệu đúng nhưng kết quả thấp hơn chỉ tiêu.',
        {
          unit: '“chờ cụm”: tiêu chí so với các đơn vị khác, ban tổ chức chấm khi đủ phiếu.',
          pooled: null,
        },
        'Cột “Minh chứng”: số, ngày văn bản hoặc tên hồ sơ. Cột “Giải trình”: lý do khi ghi KAD và điều cần nói thêm. Ghi dài thì kéo mép dưới của dòng cho cao thêm.',
      ],
    },
    {
      title: 'Để phiếu được nhận ngay',
      lines: [
        {
          unit: 'Không đổi tên trang, không thêm hoặc xóa dòng, cột; không chép phiếu sang tệp khác; không dùng phiếu của đơn vị khác.',
          pooled:
            'Không đổi tên trang, không thêm hoặc xóa dòng, cột; không chép phiếu sang tệp khác.',
        },
        'Số thập phân viết theo máy đang dùng (12,5). Không ghi kèm chữ: 12, không phải 12 người.',
        'Ô hiện ngày tháng (máy hiểu 3/4 là ngày 3 tháng 4): bấm Ctrl+Z, hoặc đổi định dạng ô về General, rồi nhập lại.',
        'Gửi lại lần nữa khi số liệu thay đổi: bản gửi sau thay bản trước.',
      ],
    },
  ],
};

export const parametersTexts = {
  title: 'Trang này giữ các số mà công thức của phiếu dùng đến, không sửa.',
  headings: {
    code: 'Mã',
    target: 'Chỉ tiêu',
    from: 'Mốc đầu',
    step: 'Mỗi bước',
    perStep: 'Điểm mỗi bước',
    beyond: 'Sau mốc',
    floor: 'Mức sàn',
    limit: 'Giới hạn',
    scale: 'Thang',
    at: 'Mức, từ',
    percent: 'Hưởng (%)',
    severity: 'Mức',
    meaning: 'Quan hệ',
    broken: 'Chưa khớp',
  },
} as const;

export const formIdentityTexts = {
  title: 'Trang này để nhận dạng phiếu khi gửi về, không xóa.',
} as const;
