import { numbers } from '../numbers';
import { quoted } from './findings/phrases';

const { number } = numbers;

const units = (count: number): string => `${number(count)} đơn vị`;
const forms = (count: number): string => `${number(count)} phiếu`;

/** What is to be made: so many workbooks, so many drafts. */
export interface Making {
  readonly workbooks: number;
  readonly drafts: number;
}

function made({ workbooks, drafts }: Making): string {
  return [
    ...(workbooks > 0 ? [forms(workbooks)] : []),
    ...(drafts > 0 ? [`${number(drafts)} thư nháp`] : []),
  ].join(' và ');
}

/** The exchange of forms by e-mail: the views “Phiếu đơn vị”, “Nhận phiếu” and the one that says which form a figure is from. */
export const exchange = {
  back: 'Quay lại kết quả',
  /** Where there is no result yet. */
  backPlain: 'Quay lại',
  backToBoard: 'Quay lại danh sách',
  loading: 'Đang mở…',
  cancel: 'Dừng lại',
  cancelling: 'Đang dừng…',
  progress: (done: number, of: number) => `${number(done)}/${number(of)}`,
  /** Said to screen readers only now and then. */
  percentDone: (what: string, percent: number) => `${what} Xong ${number(percent)} %.`,
  shown: (shown: number, all: number) => `${number(shown)} trong ${number(all)}`,
  more: (count: number) => `Xem thêm ${number(count)}`,
  openUnits: 'Mở trang Đơn vị',
  clusterOf: (name: string, count: number) => `${name} (${number(count)})`,

  entry: {
    label: 'Trao đổi qua thư điện tử',
    /** As the ribbon calls them. */
    send: 'Phiếu đơn vị',
    collect: 'Nhận phiếu',
    origin: 'Số này ở phiếu nào?',
    originLabel: 'Số ở ô đang chọn lấy từ phiếu nào của đơn vị?',
  },
  running: {
    openSending: 'Đang xem danh sách đơn vị…',
    openCollecting: 'Đang xem đơn vị nào đã nộp…',
    forms: 'Đang tạo phiếu…',
    reminders: 'Đang tạo thư nhắc…',
    saveMail: 'Đang lưu nội dung thư vào sổ…',
    collect: 'Đang đọc tệp…',
    chooseUnit: 'Đang đối chiếu phiếu với sổ…',
    decide: 'Đang ghi vào sổ…',
    forget: 'Đang bỏ tệp khỏi danh sách…',
    origin: 'Đang tìm nguồn của số liệu…',
    receipts: 'Đang tạo thư trả lời…',
    exportUpward: 'Đang tạo tệp tổng hợp…',
  },

  sending: {
    title: 'Phiếu đơn vị',
    period: (period: string) => `Kỳ chấm: ${period}`,
    what: 'Gửi gì',
    forms: 'Phiếu số liệu',
    reminders: 'Thư nhắc',
    remindersHint: 'Chỉ có thư, không kèm phiếu.',
    whom: 'Gửi cho',
    everybody: (count: number) => `Tất cả (${units(count)})`,
    incomplete: (count: number) => `Chưa nộp đủ số liệu (${number(count)})`,
    clusters: 'Theo cụm, khối',
    byHand: 'Tự chọn đơn vị…',
    units: 'Các đơn vị',
    missing: (count: number) => `thiếu ${number(count)} số liệu`,
    complete: 'đủ số liệu',
    withDrafts: 'Kèm thư nháp cho từng đơn vị',
    withFigures: 'Điền sẵn số liệu sổ đã có',
    withList: 'Kèm danh sách địa chỉ và lời thư',
    noAddresses:
      'Chưa đơn vị nào có địa chỉ thư. Muốn có thư nháp, hãy ghi địa chỉ ở cột “Thư điện tử” của trang Đơn vị.',
    enterAddresses: 'Ghi địa chỉ thư',
    withoutEmail: (count: number) => `${units(count)} chưa có địa chỉ thư`,
    wrongEmail: (count: number) => `${units(count)} có địa chỉ thư không đúng`,
    withoutEmailHint: 'Thư gửi các đơn vị này sẽ chưa có người nhận.',
    named: (names: readonly string[], others: number) =>
      `${names.join(', ')}${others > 0 ? ` và ${units(others)} khác` : ''}`,
    make: (making: Making) => `Tạo ${made(making)}`,
    makeNothing: { forms: 'Tạo phiếu', reminders: 'Tạo thư nhắc' },
    chooseFirst: 'Hãy chọn ít nhất một đơn vị.',
    /** In one line: for how many, filled in or not, with mails or without. */
    promise: ({ workbooks, drafts }: Making, withFigures: boolean) =>
      workbooks > 0
        ? `${units(workbooks)}, ${withFigures ? 'điền sẵn' : 'để trống'} số liệu, ${drafts > 0 ? 'kèm' : 'không kèm'} thư: một tệp .zip.`
        : `${units(drafts)}, chỉ có thư nháp: một tệp .zip.`,
    /** On the Mac, where the mails stand in a list. */
    promiseMac: ({ workbooks, drafts }: Making, withFigures: boolean) =>
      [
        ...(workbooks > 0
          ? [
              `Excel sẽ mở lần lượt ${number(workbooks)} sổ làm việc, ${withFigures ? 'điền sẵn' : 'để trống'} số liệu; lưu từng sổ rồi đính kèm vào thư.`,
            ]
          : []),
        ...(drafts > 0
          ? [
              `Một sổ Danh sách ghi sẵn địa chỉ, tiêu đề, lời thư của ${units(drafts)} để chép vào thư.`,
            ]
          : []),
      ].join(' '),
    noUnits: 'Sổ chưa có đơn vị nào',
    noUnitsHint: 'Ghi tên và địa chỉ thư của các đơn vị vào trang Đơn vị, rồi mở lại mục này.',
    nobodyMissing: 'Mọi đơn vị đã nộp đủ số liệu.',
  },
  mail: {
    title: { form: 'Nội dung thư kèm phiếu', reminder: 'Nội dung thư nhắc' },
    subject: 'Tiêu đề',
    body: 'Lời thư',
    insert: 'Chèn vào thư',
    insertHint: 'Mỗi thư sẽ ghi đúng tên, kỳ, số liệu của từng đơn vị.',
    preview: (unit: string) => `Xem thử: thư gửi ${unit}`,
    previewTo: (email: string) => `Đến: ${email}`,
    previewNobody: 'Đến: chưa có địa chỉ thư',
    /** Of a placeholder that the workbook has nothing for. */
    blank: '(trống)',
    blankLine: '(trống: dòng này sẽ bỏ)',
    save: 'Lưu vào sổ',
    saved: 'Đã lưu vào sổ.',
    usual: 'Trở lại lời thư đã lưu',
    unknown: (tokens: readonly string[]) =>
      `Không có chỗ chèn nào tên ${tokens.join(', ')}. Hãy sửa lại hoặc bỏ dấu ngoặc nhọn.`,
    changed: 'Lời thư đã sửa chỉ dùng cho lần này, trừ khi lưu vào sổ.',
  },
  sent: {
    made: (making: Making) => `Đã tạo ${made(making)}`,
    receipts: (count: number) => `Đã tạo ${number(count)} thư trả lời`,
    csv: 'Đã tạo tệp CSV',
    workbook: 'Đã tạo phiếu tổng hợp',
    downloaded: 'Tệp trong thư mục Tải xuống:',
    opened: 'Excel đã mở:',
    openedFirst: 'Sổ đầu tiên Excel đã mở:',
    next: 'Việc tiếp theo',
    unpack: 'Giải nén tệp .zip vừa tải xuống.',
    openDrafts: 'Bấm đúp từng thư nháp (.eml) trong thư mục Thu, xem lại rồi bấm Gửi.',
    openDraftsOnly: 'Bấm đúp từng thư nháp (.eml), xem lại rồi bấm Gửi.',
    attach: 'Đính kèm từng phiếu vào thư gửi đơn vị.',
    saveEach: 'Lưu từng sổ Excel vừa mở, rồi đính kèm vào thư gửi đơn vị.',
    copyMails: 'Mở sổ Danh sách, chép địa chỉ, tiêu đề và lời thư vào thư mới rồi gửi.',
    listed: (count: number) => `Đã ghi lời thư của ${units(count)} vào sổ Danh sách`,
    saveOne: 'Lưu sổ Excel vừa mở, rồi gửi lên cấp trên.',
    mendFirst: (errors: number, missing: number) =>
      `Mở phiếu và xem cột Tình trạng: ${[
        ...(errors > 0 ? [`${number(errors)} số liệu có lỗi cần sửa`] : []),
        ...(missing > 0 ? [`${number(missing)} số liệu còn phải nhập`] : []),
      ].join(', ')}.`,
    sendUp: 'Đính kèm tệp vào thư gửi cấp trên.',
    withoutEmail: (count: number) => `${units(count)} chưa có địa chỉ thư:`,
    badEmail: (count: number) => `${units(count)} có địa chỉ thư không đúng:`,
    fillIn: 'Thư gửi các đơn vị này chưa có người nhận; hãy điền khi gửi.',
  },

  collecting: {
    title: 'Nhận phiếu',
    summary: (received: number, all: number) =>
      `Đã nhận đủ phiếu của ${number(received)} trong ${units(all)}`,
    choose: 'Chọn tệp…',
    chooseMore: 'Chọn thêm tệp…',
    drop: 'hoặc thả tệp vào đây',
    accepts: 'Phiếu .xlsx, thư .eml, tệp nén .zip; chọn nhiều tệp một lúc.',
    dropNow: 'Thả tệp để đọc',
    nothing: 'Chưa có phiếu nào trong lần này',
    nothingHint:
      'Lưu các tệp đính kèm vào một thư mục rồi chọn tất cả. Chọn cả thư hoặc tệp nén cũng được.',
    again: (file: string, as: string) =>
      file === as
        ? `${file} đã đọc rồi, không có gì khác.`
        : `${file} giống hệt ${as} đã đọc, không đọc lại.`,
    nothingNew: (file: string) => `${file}: sổ đã có mọi số liệu của phiếu này, không có gì mới.`,
    nothingNewMore: (count: number) => `và ${forms(count)} nữa không có gì mới.`,
    againMore: (count: number) => `và ${number(count)} tệp nữa đã đọc rồi.`,
    acceptAll: (count: number) => `Nhận tất cả phiếu sẵn sàng (${number(count)})`,
    acceptHint:
      'Sẵn sàng nhận: đúng mẫu, đúng đơn vị, không có lỗi, không thay số nào đã có trong sổ. Cảnh báo vẫn hiện khi chấm điểm.',
    filter: 'Lọc theo tình trạng',
    states: {
      late: 'chưa nộp phiếu',
      ready: 'sẵn sàng',
      faulty: 'cần xem',
      duplicate: 'trùng',
      received: 'đã nhận',
      returned: 'đã trả lại',
      partial: 'nhận một phần',
      changed: 'có thay đổi',
    },
    search: 'Tìm đơn vị',
    units: 'Các đơn vị',
    noneFound: 'Không có đơn vị nào như vậy.',
    receivedAt: (at: string) => `Nhận lúc ${at}`,
    stillMissing: (count: number) => `Còn thiếu ${number(count)} số liệu`,
    leftOut: (count: number) => `Chưa nhận ${number(count)} số liệu của phiếu`,
    sentBack: (reason: string, at: string) => `Lý do: ${reason} (${at})`,
    /** Beside the state, which says what to do. */
    toSee: (count: number) => `${number(count)} chỗ`,
    files: (count: number) => `${number(count)} tệp`,
    figures: (count: number) => `${number(count)} số liệu mới`,
    differing: (count: number) => `${number(count)} số liệu khác sổ`,
    noUnits: 'Sổ chưa có đơn vị nào',
    noUnitsHint: 'Ghi các đơn vị vào trang Đơn vị trước khi nhận phiếu.',
    allReceived: 'Đã nhận đủ phiếu của mọi đơn vị',
    allReceivedHint: 'Quay lại rồi nhấn “Kiểm tra, chấm, xếp hạng”.',
    allUnread: 'Không đọc được tệp nào',
    allUnreadHint: 'Xem lý do của từng tệp bên dưới rồi chọn lại.',
    unread: (count: number) => `Tệp chưa đọc được (${number(count)})`,
    quiet: (count: number) => `Tệp đi kèm, không phải phiếu (${number(count)})`,
    takeOff: 'Bỏ khỏi danh sách',
    takeOffFile: (file: string) => `Bỏ ${file} khỏi danh sách`,
    takeOffAll: 'Bỏ tất cả khỏi danh sách',
    unknown: (count: number) => `Phiếu chưa rõ của đơn vị nào (${number(count)})`,
    whose: (file: string) => `${file} là phiếu của`,
    whoseHint: 'Gõ tên hoặc mã rồi chọn trong danh sách.',
    isWhose: 'Đúng đơn vị này',
    noSuchUnit: 'Hãy chọn một đơn vị trong danh sách gợi ý.',
    accepted: (forms: number, cells: number) =>
      `Đã nhận ${number(forms)} phiếu, ${cells === 0 ? 'không ô nào thay đổi' : `${number(cells)} ô`}.`,
    /** Nothing has left the workbook yet. */
    refused: (forms: number) =>
      `Đã ghi trả lại ${number(forms)} phiếu. Nhấn “Tạo thư trả lời” để báo đơn vị.`,
    undo: 'Hoàn tác',
    score: 'Chấm lại',
    next: 'Sau khi nhận',
    receipts: (count: number) => `Tạo thư trả lời (${number(count)})`,
    /** Where everybody was told. */
    receiptsAgain: (count: number) => `Tạo lại thư trả lời (${number(count)})`,
    remind: (count: number) => `Nhắc đơn vị còn thiếu số liệu (${number(count)})`,
    upward: 'Nộp lên cấp trên',
    csv: 'Tệp CSV',
    notAllIn: (received: number, all: number) =>
      `Mới nhận đủ ${number(received)}/${number(all)} đơn vị. Vẫn tạo?`,
    makeAnyway: { csv: 'Vẫn tạo tệp CSV', workbook: 'Vẫn tạo phiếu tổng hợp' },
    notYet: 'Để sau',
    workbook: 'Phiếu tổng hợp',
    /** How many units are in each state, in the words of the list. */
    announced: (counts: readonly (readonly [state: string, units: number])[], unread: number) => {
      const told = counts.map(([state, count]) => `${number(count)} ${state}`);
      const left = unread > 0 ? [`${number(unread)} không đọc được`] : [];
      const all = [...told, ...left];
      return all.length > 0 ? `Đọc xong: ${all.join(', ')}.` : 'Đọc xong: không có phiếu mới.';
    },
  },
  form: {
    states: {
      clean: 'Sẵn sàng nhận',
      changed: 'Có thay đổi so với lần trước',
      differing: 'Có thay đổi so với sổ',
      doubtful: 'Cần xem',
      unchanged: 'Không có gì mới',
      superseded: 'Đã có tệp mới hơn',
      unknownUnit: 'Chưa rõ đơn vị',
      accepted: 'Đã nhận',
      partial: 'Đã nhận một phần',
      refused: 'Đã trả lại',
    },
    recognised: {
      identity: 'Nhận ra nhờ trang nhận dạng của phiếu.',
      names: 'Nhận ra nhờ các tên trong tệp; trang nhận dạng không còn.',
      property: 'Nhận ra nhờ thuộc tính của tệp; trang nhận dạng không còn.',
      content: 'Nhận ra nhờ nội dung; dấu nhận dạng không còn. Hãy xem có đúng đơn vị không.',
      choice: 'Đơn vị do bạn chọn.',
    },
    changedAt: (at: string) => `Lưu lần cuối ${at}`,
    findings: 'Vì sao cần xem',
    /** Over a form that can be taken all the same. */
    remarks: 'Cần lưu ý (không cản trở việc nhận)',
    asks: {
      reason: (label: string) =>
        `${quoted(label)}: phiếu ghi KAD mà chưa nêu lý do. Hỏi lại đơn vị, hoặc nhận rồi ghi lý do ở trang Giải trình.`,
      evidence: (label: string) =>
        `${quoted(label)}: phiếu chưa ghi minh chứng. Hỏi lại đơn vị, hoặc nhận rồi ghi minh chứng ở trang Giải trình.`,
    },
    edited: (count: number) => `Chỗ đơn vị đã sửa trong mẫu (${number(count)})`,
    editedHint: 'Các chỗ này không thuộc phần đơn vị điền và không được lấy vào sổ.',
    issued: 'Đã giao',
    found: 'Trong phiếu',
    figures: 'So với sổ',
    figure: 'Số liệu',
    inBook: 'Trong sổ',
    inFile: 'Trong phiếu',
    take: (label: string) => `Lấy ${label}`,
    takeColumn: 'Lấy',
    is: {
      new: 'mới',
      different: 'khác',
      missing: 'phiếu bỏ trống',
      same: 'giống nhau',
    },
    news: (count: number) => `${number(count)} số liệu mới`,
    leftBlank: (count: number) => `${number(count)} số liệu phiếu bỏ trống`,
    same: (count: number) => `${number(count)} số liệu giống nhau`,
    noDifference: 'Phiếu không có số liệu nào khác với sổ.',
    cell: (address: string) => `ô ${address}`,
    blank: 'trống',
    others: 'Tệp khác của đơn vị này',
    notes: 'Lưu ý về tệp',
    accept: 'Nhận cả phiếu',
    acceptNothingNew: 'Ghi là đã nộp',
    acceptChosen: (count: number) => `Nhận phần đã chọn (${number(count)})`,
    /** Of a form that was taken in part. */
    acceptRest: (count: number) => `Nhận nốt (${number(count)})`,
    refuse: 'Trả lại',
    reason: 'Lý do',
    reasonNeeded: {
      differing: 'Lý do (bắt buộc, vì thay số liệu đang có trong sổ)',
      doubtful: 'Lý do (bắt buộc, vì phiếu có chỗ cần xem)',
      superseded: 'Lý do (bắt buộc, vì đã có tệp mới hơn)',
      partial: 'Lý do (bắt buộc, vì lần trước chưa nhận các số này)',
      refuse: 'Lý do (bắt buộc khi trả lại)',
    },
    reasonHint: 'Ghi vào Nhật ký. Khi trả lại, lý do còn được ghi vào thư gửi đơn vị.',
    reasonMissing: 'Hãy ghi lý do trước.',
    takeOff: 'Bỏ tệp khỏi danh sách',
  },
  origin: {
    title: 'Số này ở phiếu nào?',
    inForm: 'Trong phiếu đã nhận',
    now: 'Trong sổ bây giờ',
    changed: 'Ô đã được sửa sau khi nhận phiếu.',
    same: 'Ô vẫn giữ đúng số trong phiếu.',
    file: 'Tệp',
    cell: 'Trang và ô của phiếu',
    at: 'Nhận lúc',
    hash: 'Mã của tệp (SHA-256)',
    other: 'Xem nguồn của ô đang chọn',
  },
};
