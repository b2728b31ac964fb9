import { numbers } from '../numbers';
import { periodWithin } from '../periodWithin';

const { number } = numbers;

/** Closing a period, verifying a result, turning to the next period. */
export const closing = {
  running: {
    close: 'Đang chấm và chốt kỳ…',
    reopen: 'Đang mở lại kỳ…',
    verify: 'Đang đối chiếu…',
    look: 'Đang xem sổ…',
    turn: 'Đang chấm và sang kỳ mới…',
    undo: 'Đang trả lại kỳ trước…',
  },
  /** On the home screen. */
  isClosed: (at: string, code: string) => `Đã chốt ${at}, mã ${code}`,
  /** On the home screen, where the results are others now. */
  isClosedDiffers: (at: string, code: string) =>
    `Đã chốt ${at}, mã ${code}; kết quả nay khác bản đã chốt`,
  /** Before something that changes the figures of a closed period. */
  whileClosed: {
    title: 'Kỳ này đã chốt',
    text: (at: string) =>
      `Chốt lúc ${at}. Thay đổi số liệu lúc này làm kết quả khác bản đã chốt. Nên mở lại kỳ hoặc sang kỳ mới trước.`,
  },
  /** Beside a finding: to the cell of the closed result. */
  closedCell: 'Xem số đã chốt',
  close: {
    about:
      'Chấm lần cuối rồi ghi kết quả thành một trang chỉ có số, để in, ký và lưu. Sau đó, nếu kết quả tính ra khác đi, sổ sẽ báo.',
    /** What stops nobody. */
    open: (errors: number, warnings: number) =>
      `Còn ${[
        ...(errors > 0 ? [`${number(errors)} lỗi chưa sửa`] : []),
        ...(warnings > 0 ? [`${number(warnings)} cảnh báo chưa xem hoặc chưa chấp nhận`] : []),
      ].join(' và ')}; vẫn chốt được.`,
    by: 'Họ tên người chốt',
    byHint: 'In ở chân mỗi trang và ghi vào Nhật ký.',
    byNeeded: 'Hãy ghi họ tên người chốt.',
    submit: (period: string) => `Chốt ${periodWithin(period)}`,
    doubtful: 'Chưa chốt. Nên xem lại trước:',
    errors: (count: number) => `Còn ${number(count)} lỗi trong danh sách Cần xem.`,
    tie: (units: string) => `Bằng hạng, chưa phân định: ${units}.`,
    missing: (count: number, units: string) => `${number(count)} đơn vị thiếu số liệu: ${units}.`,
    others: (count: number) => `và ${number(count)} đơn vị khác`,
    goToDoubt: 'Tới chỗ cần xem đầu tiên',
    despite: 'Vẫn chốt',
    notYet: 'Để sau',
    done: (period: string) => `Đã chốt ${periodWithin(period)}`,
    next: (sheet: string) =>
      `In trang “${sheet}” để ký, rồi lưu tệp. Mã đối chiếu in ở chân mỗi trang.`,
    closed: (period: string) => `${period} đã chốt`,
    at: 'Chốt lúc',
    closedBy: 'Người chốt',
    code: 'Mã đối chiếu',
    openSheet: 'Mở trang kết quả chốt',
    print: 'In kết quả chốt',
    reopenTitle: 'Mở lại kỳ',
    reopenAbout:
      'Chỉ khi kết quả đã chốt phải sửa. Trang đã chốt vẫn được giữ, có ghi không còn hiệu lực.',
    reason: 'Lý do mở lại',
    reasonHint: 'Ghi lên trang cũ và vào Nhật ký.',
    reasonNeeded: 'Hãy ghi lý do mở lại.',
    reopen: 'Mở lại kỳ',
    reopened: (period: string) => `Đã mở lại ${periodWithin(period)}`,
    kept: (sheet: string) => `Kết quả cũ giữ ở trang “${sheet}”, không còn hiệu lực.`,
  },
  verify: {
    about:
      'Bản in có khớp kết quả đã chốt không? Gõ mã ở chân trang. Tệp nhận qua thư có bị sửa không? Chọn tệp.',
    code: 'Mã đối chiếu trên bản in',
    codeHint: '12 chữ và số, ví dụ 7K3M-9QXR-2B5T. Gõ liền, gõ chữ thường đều được.',
    codeNeeded: 'Hãy gõ mã trên bản in.',
    submit: 'Đối chiếu mã',
    file: 'Tệp kết quả',
    fileAbout:
      'Tệp .xlsx, hoặc thư .eml, tệp .zip có kèm tệp đó. Có gõ mã ở trên thì đối chiếu cả mã.',
    choose: 'Chọn tệp để đối chiếu',
    result: 'Kết quả đối chiếu',
    closedBy: (at: string, by: string) => `Chốt lúc ${at}, người chốt: ${by}.`,
    inForce: 'Kết quả này đang có hiệu lực.',
    past: 'Đây là kết quả của kỳ trước, được giữ trong sổ.',
    reopened: (at: string, reason: string) =>
      `Kết quả này không còn hiệu lực: kỳ đã mở lại lúc ${at}. Lý do: ${reason}.`,
    known: (period: string) => `Mã đúng: kết quả chốt ${periodWithin(period)}`,
    knownSheet: (sheet: string) =>
      `So bản in với trang “${sheet}” nếu cần xem từng số: cùng mã là cùng nội dung.`,
    knownEdited: (period: string) =>
      `Mã đúng: kết quả chốt ${periodWithin(period)}, nhưng trang trong sổ đã bị sửa`,
    knownEditedNext: (sheet: string) =>
      `Bản in mang mã của lúc chốt; trang “${sheet}” thì đã bị sửa sau đó. Hãy tin bản in đã ký và lấy lại tệp đã lưu khi chốt.`,
    unknown: 'Mã không thuộc kết quả chốt nào trong sổ này',
    unknownNext: (among: number) =>
      among === 0
        ? 'Sổ đang mở chưa có kết quả chốt nào. Hãy mở sổ đã chốt, hoặc chọn tệp ở dưới.'
        : `Mã gõ đúng quy cách nhưng khác mã của ${number(among)} kết quả trong sổ: bản in là của sổ khác, kỳ khác, hoặc không phải bản đã chốt.`,
    mistyped: 'Mã gõ chưa đúng',
    mistypedNext: 'Có chữ hoặc số gõ nhầm hay đổi chỗ. Hãy so từng nhóm bốn ký tự với bản in.',
    length: (typed: number) => `Mã có 12 chữ và số, mới gõ ${number(typed)}`,
    lengthNext: 'Hãy gõ đủ ba nhóm, mỗi nhóm bốn ký tự.',
    foreign: (characters: string) => `Mã không có ký tự: ${characters}`,
    foreignNext: 'Nếu chữ tự thành có dấu, hãy tắt bộ gõ tiếng Việt rồi gõ lại.',
    fileGenuine: (file: string) => `${file}: đúng như lúc chốt`,
    fileChanged: (file: string) => `${file}: đã bị sửa sau khi chốt`,
    fileOther: (file: string) => `${file}: nguyên vẹn nhưng khác kết quả trong sổ này`,
    fileUnknownRule: (file: string) => `${file}: chưa đối chiếu được`,
    unknownRuleNext: 'Tệp được chốt bằng phiên bản khác của Sổ Thi Đua. Hãy cập nhật rồi thử lại.',
    whose: (period: string, plan: string) => `Kết quả chốt ${periodWithin(period)}, ${plan}.`,
    same: 'Giống hệt một kết quả chốt được giữ trong sổ đang mở.',
    none: 'Sổ đang mở không có kết quả chốt của kỳ này để so từng số.',
    noneGenuine:
      'Nội dung khớp mã ghi trong tệp. Sổ đang mở không có kết quả này: muốn chắc là bản gốc, hãy so mã với bản in đã ký.',
    differs: (sheet: string) => `Khác với trang “${sheet}” của sổ đang mở:`,
    changedSince: (sheet: string) => `So với bản gốc ở trang “${sheet}”:`,
    noLine: 'Không có đơn vị nào khác; chỗ khác nằm ở tiêu đề, tên cột hoặc tên cụm.',
    change: (heading: string, ours: string, theirs: string) =>
      `${heading}: trong sổ ${ours}, trong tệp ${theirs}`,
    onlyOurs: 'chỉ có trong sổ',
    onlyTheirs: 'chỉ có trong tệp',
    blank: '(trống)',
    moreUnits: (count: number) => `và ${number(count)} đơn vị khác`,
    paperFits: 'Mã trên bản in khớp với tệp này.',
    paperOther: 'Mã trên bản in không phải của tệp này.',
    paperMistyped: 'Mã trên bản in gõ chưa đúng, nên chưa đối chiếu với tệp.',
    without: (file: string) => `${file}: không có kết quả chốt`,
    withoutNext: 'Tệp không có trang “Kết quả chốt”. Hãy chọn tệp đã lưu sau khi chốt kỳ.',
  },
  turn: {
    about:
      'Số liệu kỳ này được cất, các trang nhập được dọn trống cho kỳ mới. Bước sau cho biết thứ gì đi đâu, trước khi làm.',
    way: 'Kỳ mới là',
    ways: {
      next: 'Kỳ tiếp theo của kế hoạch này',
      newYear: 'Năm mới với kế hoạch mới, giữ tiêu chí (các kỳ đã qua không tính nữa)',
    },
    document: {
      heading: 'Kế hoạch mới',
      about: 'Ghi vào trang Kế hoạch. Số và ngày chưa có thì để trống, ghi sau cũng được.',
      title: 'Tên phong trào',
      number: 'Số, ký hiệu của kế hoạch',
      date: 'Ngày ban hành kế hoạch',
      titleNeeded: 'Hãy ghi tên phong trào của kế hoạch mới.',
      dateNoDay: 'Không có ngày này. Ghi như 12/02/2027, hoặc để trống.',
      titleNoName: 'Tên phong trào phải có chữ, ghi như trong kế hoạch mới.',
      formerYears: (years: readonly number[]) =>
        `Tên phong trào vẫn ghi năm ${years.join(', ')}: hãy xem lại nếu kế hoạch mới có tên khác.`,
    },
    label: 'Tên kỳ',
    code: 'Mã kỳ',
    kind: 'Loại kỳ',
    kinds: { quarter: 'Quý', half: '6 tháng', year: 'Năm' },
    start: 'Từ ngày',
    end: 'Đến ngày',
    needed: 'Phải ghi mục này.',
    noSuchDay: 'Không có ngày này. Ghi ngày trước, tháng sau, ví dụ 31/12/2026.',
    notADay: 'Ghi ngày/tháng/năm, ví dụ 31/12/2026.',
    reversed: 'Ngày cuối phải sau ngày đầu.',
    taken: 'Mã này đã dùng trong sổ. Hãy ghi mã khác.',
    keepPledges: 'Giữ chỉ tiêu đăng ký cho kỳ mới',
    kept: 'Giữ nguyên',
    moved: 'Chuyển đi',
    emptied: 'Dọn trống',
    left: 'Không chấm nữa',
    changed: 'Đổi theo kế hoạch mới',
    newTitle: (title: string) => `Tên phong trào thành “${title}”`,
    newNumber: (typed: string) =>
      typed === '' ? 'Số, ký hiệu: để trống' : `Số, ký hiệu: ${typed}`,
    newDate: (typed: string) =>
      typed === '' ? 'Ngày ban hành: để trống' : `Ngày ban hành: ${typed}`,
    keptPlan: (units: number) => `Tiêu chí, chỉ tiêu, cách chấm, ${number(units)} đơn vị`,
    keptClosed: 'Trang kết quả đã chốt (đổi tên theo kỳ)',
    keptClosedTitle: 'Trang kết quả đã chốt (đổi tên theo kỳ, vẫn mang tên phong trào cũ)',
    keptTitle: (title: string) => `Tên phong trào “${title}”`,
    keptRest:
      'Chủ đề, căn cứ, nơi ban hành, người ký: nếu kế hoạch mới ghi khác, hãy sửa ở trang Kế hoạch',
    keptPast: (periods: number) => `Kết quả ${number(periods)} kỳ đã qua ở trang Các kỳ`,
    pledges: (count: number) => `${number(count)} chỉ tiêu đăng ký`,
    result: 'Điểm, hạng, xếp loại của kỳ này: kỳ chưa chốt nên sổ không giữ lại',
    movedResults: 'Kết quả kỳ này sang trang Các kỳ',
    movedFigures: (count: number) =>
      `${number(count)} số liệu sang Số liệu kỳ trước, thay số đang có ở đó`,
    figures: (count: number) => `${number(count)} ô ở trang Số liệu`,
    explanations: (count: number) => `${number(count)} ô ở trang Giải trình`,
    appraisals: (count: number) => `${number(count)} ô ở trang Thẩm định`,
    deadline: 'Hạn nộp phiếu và ghi chú về số liệu ở trang Kế hoạch',
    past: (periods: number) => `Kết quả ${number(periods)} kỳ đã qua ở trang Các kỳ`,
    accepted: 'Các cảnh báo đã chấp nhận, phiếu đã nhận: bắt đầu lại (Nhật ký vẫn giữ)',
    notClosed: (period: string) => `${period} chưa chốt`,
    notClosedNext: 'Nên chốt trước để có bản kết quả để in, ký và lưu.',
    next: 'Tiếp tục',
    confirm: (period: string) => `Sang ${periodWithin(period)}: hãy xem trước khi làm`,
    span: (start: string, end: string) => `Kỳ mới từ ${start} đến ${end}.`,
    overlaps: (former: string, end: string) =>
      `Kỳ mới bắt đầu khi ${former} chưa hết (đến ${end}): hãy xem lại ngày, trừ khi kỳ mới gồm cả kỳ đó.`,
    save: 'Nên lưu một bản sao của sổ trước: trong Excel, chọn Tệp rồi Lưu bản sao.',
    undoable: 'Hoàn tác được cho tới khi đóng sổ hoặc đóng bảng Thi đua này.',
    change: 'Quay lại sửa',
    closeFirst: 'Chốt kỳ này trước',
    goToUnits: 'Tới cột Đến ngày ở trang Đơn vị',
    deserted: (left: number, of: number) =>
      `${number(left)} trên ${number(of)} đơn vị hết hạn trước kỳ mới: hãy xem lại cột Đến ngày trước.`,
    goToDoubt: 'Tới chỗ cần xem đầu tiên',
    submit: (period: string) => `Sang ${periodWithin(period)}`,
    doubtful: 'Chưa sang kỳ. Nên xem lại trước:',
    noFigures: (period: string) =>
      `${period} chưa có số liệu nào: sang kỳ nữa thì số liệu kỳ trước bị thay bằng ô trống.`,
    differing: (count: number) =>
      `${number(count)} chỗ cho thấy kết quả nay khác kết quả đã chốt. Kết quả đã chốt, nếu còn nguyên, sẽ được ghi vào Các kỳ.`,
    leaving: (names: readonly string[], count: number) =>
      `${number(count)} đơn vị hết hạn trước kỳ mới nên sẽ không được chấm: ${names.join(', ')}${count > names.length ? ` và ${number(count - names.length)} đơn vị khác` : ''}. Nếu đơn vị vẫn còn, hãy sửa cột Đến ngày ở trang Đơn vị trước.`,
    neverClosed: {
      next: (period: string) => `${period} chưa chốt: sang kỳ rồi thì không chốt được kỳ này nữa.`,
      newYear: (period: string) =>
        `${period} chưa chốt: sang năm mới thì kết quả kỳ này không còn trong sổ và không chốt được nữa.`,
    },
    staying: (staying: number, of: number) =>
      `Kỳ mới chỉ còn chấm ${number(staying)} trên ${number(of)} đơn vị.`,
    despite: 'Vẫn sang kỳ mới',
    notYet: 'Để sau',
    done: (to: string) => `Đã sang ${to}`,
    resultAndFigures: (from: string, figures: number) =>
      `Kết quả ${from} nằm ở trang Các kỳ, ${number(figures)} số liệu ở trang Số liệu kỳ trước.`,
    onlyFigures: (from: string, figures: number) =>
      `${number(figures)} số liệu ${from} nằm ở trang Số liệu kỳ trước.`,
    archived: (sheet: string) => `Kết quả chốt giữ ở trang “${sheet}”.`,
    resultGone: (from: string) =>
      `Kết quả ${from} không còn trong sổ vì kỳ đó chưa chốt. Nếu cần giữ, nhấn Hoàn tác rồi chốt kỳ trước.`,
    undo: 'Hoàn tác',
    undone: (period: string) => `Đã trở lại ${periodWithin(period)}`,
    undoneAbout: 'Mọi ô như trước khi sang kỳ.',
  },
};
