import type { BundleTexts } from '../bundleTexts';
import { numbers } from '../numbers';

const { number, time } = numbers;

/** Under a second the number says nothing that a person could feel. */
function duration(milliseconds: number): string {
  if (milliseconds < 1000) return 'dưới 1 giây';
  return `${number(Math.round(milliseconds / 100) / 10)} giây`;
}

/** The first of so many units by name, and how many more. */
function listed(units: number, first: readonly string[]): string {
  const others = units - first.length;
  return `${first.join(', ')}${others > 0 ? ` và ${number(others)} đơn vị khác` : ''}`;
}

/** The pane's own texts, by the part of the pane that shows them. */
export const pane = {
  app: {
    name: 'Sổ Thi Đua',
    opening: 'Đang xem sổ…',
    retry: 'Thử lại',
    dismiss: 'Đóng thông báo',
    technical: 'Chi tiết kỹ thuật',
  },
  welcome: {
    title: 'Bắt đầu sổ thi đua',
    lead: 'Đưa kế hoạch thi đua vào sổ tính, kiểm tra số liệu, chấm điểm và xếp hạng.',
    starting: 'Đang đưa kế hoạch vào sổ…',
  },
  /** A unit's form that was opened beside the pane. */
  unitForm: {
    title: (unit: string) => `Đây là phiếu của ${unit}`,
    period: (period: string) => `Kỳ chấm: ${period}`,
    fill: 'Nhập vào các ô nền vàng. Dòng đầu phiếu cho biết còn thiếu, còn sai bao nhiêu ô.',
    save: 'Xong thì lưu tệp, gửi lại cho nơi đã gửi phiếu; không đổi loại tệp.',
    collect: 'Nếu bạn là người nhận phiếu: mở sổ thi đua và dùng Nhận phiếu.',
  },
  header: {
    units: (count: number) => `${number(count)} đơn vị`,
    withFigures: (some: number, all: number) =>
      `${number(some)}/${number(all)} đơn vị có số liệu trong sổ`,
    criteria: (count: number) => `${number(count)} tiêu chí`,
  },
  run: {
    score: 'Kiểm tra, chấm, xếp hạng',
    scoring: 'Đang kiểm tra và chấm điểm…',
    repairing: 'Đang sửa lại các trang tính…',
    repairingCells: 'Đang sửa các ô…',
    undoing: 'Đang hoàn tác…',
    noting: 'Đang ghi vào Nhật ký…',
    reading: 'Đang đọc sổ để tính thử…',
    stages: {
      reading: 'Đọc sổ',
      working: 'Kiểm tra và tính',
      writing: 'Ghi các trang tính (từ đây không dừng nữa)',
      listing: 'Đối chiếu và ghi lại kết quả',
    },
    busy: 'Sổ nhiều đơn vị cần vài giây. Đừng gõ vào ô lúc này.',
    notYetTitle: 'Sẵn sàng chấm điểm',
    notYet: 'Nhập số liệu của các đơn vị, rồi nhấn nút trên để biết chỗ nào cần xem.',
    openFigures: 'Nhập số liệu',
    nobodyTitle: 'Chưa có đơn vị nào',
    nobody: 'Thêm các đơn vị được chấm: chọn từ danh sách có sẵn, dán từ trang khác hoặc gõ.',
    addUnits: 'Thêm đơn vị',
    write: {
      title: 'Viết kế hoạch vào sổ',
      text: 'Sổ đang có một tiêu chí ví dụ. Lần lượt sửa và thêm dòng ở bốn trang:',
      steps: {
        plan: 'Tên kế hoạch, kỳ, các nội dung thi đua, loại đơn vị, cụm, mức xếp loại.',
        figureList: 'Mỗi dòng là một số liệu mà đơn vị phải nhập.',
        criteria: 'Mỗi dòng chấm một số liệu: cách chấm, chỉ tiêu, điểm tối đa.',
        units: 'Những đơn vị được chấm, mỗi đơn vị thuộc cụm nào.',
      },
      then: 'Xong thì nhấn nút trên: sổ soát lại kế hoạch, rồi thêm cột và dòng để nhập trên trang Số liệu.',
    },
  },
  injected: {
    created: (sheets: number) => `Đã đưa kế hoạch vào sổ, thêm ${number(sheets)} trang tính.`,
    rebuilt: (sheets: string) => `Đã dựng lại trang: ${sheets}.`,
    repaired: (sheets: string) => `Đã sửa lại trang: ${sheets}.`,
    cleaned: (cells: number) => `Đã làm sạch ${number(cells)} ô của kế hoạch; hãy chấm lại.`,
    unchanged: 'Các trang tính đều đầy đủ, không phải sửa gì.',
    kept: (figures: number) => `${number(figures)} số liệu đã nhập được giữ nguyên.`,
    renamed: (wanted: string, used: string) =>
      `Tên “${wanted}” đã có trong tệp nên trang mới mang tên “${used}”.`,
  },
  result: {
    tabs: 'Kết quả',
    findings: 'Cần xem',
    ranking: 'Xếp hạng',
    targets: 'Chỉ tiêu',
    whatIf: 'Tính thử',
    done: (units: number, ranked: number) =>
      `Đã chấm ${number(units)} đơn vị, xếp hạng ${number(ranked)}`,
    looked: (units: number) => `Sổ đã có số liệu của ${number(units)} đơn vị`,
    lookedWhen: (at: Date) =>
      `Xem lúc ${time(at)}. Nhấn nút trên để chấm và kiểm tra cả công thức.`,
    /** `seenAt`: when the result was brought up to date after an edit; not told within the same minute. */
    when: (at: Date, milliseconds: number, seenAt?: Date) => {
      const again = seenAt && time(seenAt) !== time(at) ? `, tính lại lúc ${time(seenAt)}` : '';
      return `Lúc ${time(at)}, mất ${duration(milliseconds)}${again}`;
    },
    repairedCells: (cells: number) => `Đã viết lại ${number(cells)} ô bị mất, bị sửa hoặc gõ đè.`,
    /** Units without a rank, the first of them by name. */
    unranked: {
      noFigures: (units: number, first: readonly string[]) =>
        `Chưa có số liệu, chưa chấm (${number(units)}): ${listed(units, first)}.`,
      noPoints: (units: number, first: readonly string[]) =>
        `Chưa có điểm, chưa xếp hạng (${number(units)}): ${listed(units, first)}.`,
      gated: (units: number, first: readonly string[]) =>
        `Không xếp hạng vì điều kiện loại (${number(units)}): ${listed(units, first)}.`,
    },
    gatedBy: (unit: string, criteria: readonly string[]) =>
      `${unit} (tiêu chí ${criteria.join(', ')})`,
    announced: (units: number, findings: number) =>
      findings === 0
        ? `Đã chấm ${number(units)} đơn vị. Không có gì cần xem.`
        : `Đã chấm ${number(units)} đơn vị. ${number(findings)} chỗ cần xem.`,
  },
  findings: {
    filter: 'Lọc theo mức độ',
    error: 'lỗi',
    warning: 'cảnh báo',
    note: 'nhắc',
    one: { error: 'lỗi', warning: 'cảnh báo', note: 'nhắc' },
    list: 'Các chỗ cần xem',
    none: 'Không có gì cần xem',
    noneHint: 'Số liệu đầy đủ, hợp lý và công thức còn nguyên.',
    noneOfThis: 'Không có chỗ nào thuộc mức này.',
    noCell: 'Không có ô tương ứng',
    shown: (shown: number, all: number) =>
      shown < all ? `Hiện ${number(shown)} trong ${number(all)} chỗ` : `${number(all)} chỗ`,
    more: (count: number) => `Xem thêm ${number(count)}`,
    sheetOfAll: 'Mở trang Kiểm tra',
    search: 'Tìm trong các chỗ cần xem',
    searchHint: 'Tìm',
    groupBy: 'Xếp theo',
    groupings: { severity: 'Mức độ', unit: 'Đơn vị', criterion: 'Tiêu chí, số liệu' },
    /** The same of several units, told once. */
    bundles: {
      families: {
        entry: 'Nhập chưa đúng',
        missing: 'Chưa có số liệu',
        relation: 'Số liệu chưa khớp',
        target: 'Chưa đạt chỉ tiêu',
        prohibition: 'Có việc không được để xảy ra',
        gate: 'Vướng điều kiện loại',
        plausible: 'Số liệu khác thường',
      },
      codes: {
        'missing.reason': 'Chưa nêu lý do ghi KAD',
        'missing.evidence': 'Chưa có minh chứng',
        'missing.notNeeded': 'Nhập số liệu không dùng để chấm',
        'target.noObject': 'Mẫu số bằng 0, coi như không áp dụng',
      },
      units: (what: string, count: number, first: readonly string[]) =>
        `${what}, ${number(count)} đơn vị: ${listed(count, first)}`,
    } satisfies BundleTexts,
    others: 'Khác',
    noneFound: 'Không tìm thấy chỗ nào như vậy.',
    previous: 'Điểm trước',
    next: 'Điểm sau',
    position: (at: number, all: number) => `${number(at)}/${number(all)}`,
    repair: (value: string) => `Sửa thành ${value}`,
    clear: 'Xóa ô để gõ lại',
    choose: (value: string) => `Là ${value}`,
    repairAll: (cells: number) => `Sửa cả ${number(cells)} ô rõ nghĩa`,
    accept: 'Chấp nhận…',
    acceptNow: 'Chấp nhận',
    cancel: 'Thôi',
    reason: 'Lý do chấp nhận',
    reasonMissing: 'Hãy ghi lý do.',
    reasonHint: 'Ghi vào Nhật ký. Cảnh báo trở lại khi số liệu thay đổi.',
    accepted: (count: number) => `Đã chấp nhận (${number(count)})`,
    acceptedFor: (reason: string, at: string) => `Lý do: ${reason} (${at})`,
    withdraw: 'Bỏ chấp nhận',
  },
  mended: {
    repaired: (cells: number) => `Đã sửa ${number(cells)} ô, có ghi trong Nhật ký.`,
    accepted:
      'Đã chấp nhận một cảnh báo, có ghi trong Nhật ký. Dấu ▲ trên Số liệu vẫn còn, vì số liệu vẫn khác thường.',
    withdrawn: 'Đã bỏ chấp nhận, cảnh báo trở lại danh sách cần xem.',
    undo: 'Hoàn tác',
  },
  explain: {
    title: 'Giải thích',
    selected: 'Giải thích ô đang chọn',
    running: 'Đang xem số liệu của đơn vị…',
    back: 'Quay lại kết quả',
    backToUnit: (unit: string) => `Toàn bộ kết quả của ${unit}`,
    point: (code: string) => `Tiêu chí ${code}`,
    figures: 'Số liệu đã dùng',
    blank: 'chưa nhập',
    notApplicable: 'không áp dụng',
    cells: 'Ô điểm và ô liên quan',
    pointCell: 'Ô điểm',
    appraisalCell: 'Ô thẩm định',
    pledgeCell: 'Ô chỉ tiêu đăng ký',
    needTitle: 'Để có thêm điểm',
    source: (source: string) => `Theo kế hoạch: ${source}`,
    official: (points: number, max: number) => `${number(points)}/${number(max)} điểm`,
    lostTitle: 'Tiêu chí mất điểm',
    lostNone: 'Không mất điểm ở tiêu chí nào.',
    full: (count: number) => `${number(count)} tiêu chí đạt điểm tối đa`,
    spread: (count: number) => `${number(count)} tiêu chí không áp dụng`,
    groupsTitle: 'Điểm từng nội dung',
    noPoints: 'Chưa có điểm',
    notForUnit: 'Không chấm',
    asked: (count: number) => `Số liệu này dùng cho ${number(count)} tiêu chí:`,
    total: (points: number) => `${number(points)} điểm`,
    totalTitle: 'Tổng điểm',
    bandTitle: 'Xếp loại',
    rankTitle: 'Thứ hạng',
    gateTitle: 'Điều kiện loại',
    quotaTitle: 'Tỷ lệ khống chế',
    others: 'Điểm thưởng, điểm trừ và tiêu chí phụ',
    groupCriteria: (count: number) => `${number(count)} tiêu chí của nội dung này`,
    rows: 'Dòng của đơn vị trên các trang tính',
    rowPoints: 'Tổng điểm',
    rowRank: 'Thứ hạng',
    rowFigures: 'Số liệu đã nhập',
    ranked: (rank: number) => `Hạng ${number(rank)}`,
    notRanked: 'Không xếp hạng',
    printCard: 'In phiếu điểm',
    whyUnit: (unit: string) => `Giải thích kết quả của ${unit}`,
  },
  ranking: {
    rank: 'Hạng',
    unit: 'Đơn vị',
    points: 'Điểm',
    /** Beside a unit: its points are what wrong figures give. */
    errors: (count: number) => `${number(count)} lỗi số liệu chưa sửa`,
    open: 'Xem bảng xếp hạng',
    all: (units: number) => `Xem cả ${number(units)} đơn vị`,
    few: 'Chỉ xem ba hạng đầu',
    none: 'Chưa có đơn vị nào được xếp hạng',
    noneHint: 'Hãy nhập số liệu của các đơn vị rồi chấm lại.',
  },
  targets: {
    title: 'Chỉ tiêu của toàn kế hoạch',
    hint: 'Tính gộp số liệu của tất cả đơn vị. Vạch đứng là mức phải đạt.',
    reached: 'Đạt',
    short: 'Chưa đạt',
    open: 'Chưa có số liệu',
    chips: { reached: 'đạt', short: 'chưa đạt', open: 'chưa có' },
    filter: 'Lọc chỉ tiêu theo kết quả',
    summary: (reached: number, all: number) =>
      `Kế hoạch đạt ${number(reached)} trong ${number(all)} chỉ tiêu`,
    demanded: (target: string) => `chỉ tiêu ${target}`,
    waiting: (reported: number, expected: number) =>
      `Có số liệu ${number(reported)}/${number(expected)} đơn vị`,
    show: 'Xem trang Tổng hợp',
    none: 'Kế hoạch chưa có chỉ tiêu nào',
  },
  sheets: {
    title: 'Mở trang tính',
    repair: 'Sửa lại các trang tính',
    repairHint: 'Dựng lại phần bị xóa hoặc hỏng, giữ nguyên số liệu đã nhập.',
  },
  footer: {
    language: 'Ngôn ngữ',
    about: 'Giới thiệu',
    version: (version: string) => `Sổ Thi Đua ${version}`,
    offline: 'Chạy trên máy của bạn. Không dữ liệu nào được gửi đi.',
    sheetsAreTruth: 'Kế hoạch, số liệu và điểm đều nằm trong các trang tính. Sửa ở đó.',
  },
  crash: {
    title: 'Bảng Thi đua gặp lỗi của chương trình',
    next: 'Mở lại bảng Thi đua rồi thử lại. Nếu lỗi lặp lại, gửi mã này cho người quản trị.',
    code: (code: string) => `Mã lỗi: ${code}`,
    reopen: 'Mở lại bảng Thi đua',
  },
};
