/** The view “Trợ giúp”. Short: what somebody looks up in the middle of the work. */
export const help = {
  title: 'Trợ giúp',
  about: 'Nằm sẵn trong máy, không cần mạng.',

  steps: {
    title: 'Sáu bước công việc',
    create: {
      name: 'Tạo sổ',
      text: 'Chọn kế hoạch và đơn vị. Các trang tính được thêm vào tệp đang mở.',
    },
    send: {
      name: 'Phiếu đơn vị',
      text: 'Mỗi đơn vị một tệp Excel, kèm thư nháp để xem lại rồi tự gửi.',
    },
    collect: {
      name: 'Nhận phiếu',
      text: 'Chọn các tệp gửi về, xem chỗ sai rồi nhận vào sổ.',
    },
    score: {
      name: 'Chấm điểm',
      text: 'Một lần bấm: kiểm tra, tính điểm, xếp hạng từng cụm.',
    },
    print: { name: 'In', text: 'In bảng xếp hạng và các trang cần trình ký.' },
    close: {
      name: 'Chốt kỳ',
      text: 'Ghi kết quả thành trang Kết quả chốt, có mã đối chiếu: bản để ký và gửi.',
    },
  },

  colors: {
    title: 'Ý nghĩa của màu ô',
    entry: 'Ô để nhập',
    computed: 'Ô tự tính, không gõ vào',
    off: 'Đơn vị này không phải nhập',
    bad: 'Sai hoặc chưa khớp, phải sửa',
    warn: 'Thiếu hoặc nên xem lại (▲)',
    short: 'Số đúng nhưng chưa đạt chỉ tiêu (▼)',
    good: 'Đủ số liệu, hoặc đạt chỉ tiêu',
    note: 'Cạnh màu luôn có chữ: đọc cột Tình trạng và cột Chỗ cần xem.',
  },

  values: {
    title: 'Ô trống, số 0 và KAD',
    blank: { name: 'Để trống', text: 'Chưa có số liệu. Tiêu chí ghi “thiếu” và chưa có điểm.' },
    zero: { name: '0', text: 'Có số liệu và bằng không: không có vụ nào, người nào.' },
    notApplicable: {
      name: 'KAD',
      text: 'Không áp dụng: đơn vị không có đối tượng hoặc không được giao. Chỉ ghi ở ô cho phép, kèm lý do nếu được hỏi.',
    },
  },

  questions: {
    title: 'Làm gì khi…',
    list: [
      {
        question: 'Bấm nút mà không thấy gì xảy ra?',
        answer:
          'Có thể bạn đang gõ dở trong một ô: nhấn Enter hoặc Esc rồi bấm lại. Nút trên thẻ Thi đua chạy xong thì ghi giờ ở dòng đầu trang Kiểm tra.',
      },
      {
        question: 'Lỡ xóa hoặc gõ đè lên công thức?',
        answer:
          'Bấm Chấm điểm: công thức bị mất được viết lại, số đã nhập vẫn giữ. Trang bị xóa thì bấm “Sửa lại các trang tính” ở cuối bảng Thi đua.',
      },
      {
        question: 'Sửa nhầm, muốn trả lại như cũ?',
        answer:
          'Bấm “Hoàn tác” trong bảng Thi đua để trả lại từng bước, nhiều nhất mười bước, khi cửa sổ Excel còn mở. Lưu tệp thành tên khác thì không còn nhớ các bước.',
      },
      {
        question: 'Muốn đổi chỉ tiêu hoặc số điểm?',
        answer:
          'Sửa ô nền vàng ở trang Tiêu chí rồi bấm Chấm điểm. Điểm tối đa của mỗi loại đơn vị phải cộng lại đúng tổng điểm chuẩn ở trang Kế hoạch.',
      },
      {
        question: 'Một đơn vị không chấm nữa, hoặc thêm nhầm?',
        answer:
          'Vào Việc khác, Đơn vị và mẫu kế hoạch, phần Bỏ bớt đơn vị. Đơn vị chưa nhập gì thì xóa hẳn; đơn vị đã có số liệu thì thôi chấm mà vẫn giữ số.',
      },
      {
        question: 'Một đơn vị gửi phiếu hai lần?',
        answer:
          'Nhận phiếu giữ cả hai tệp và hỏi bạn lấy tệp nào. Tệp không được chọn không ghi gì vào sổ.',
      },
      {
        question: 'Đơn vị dùng Excel cũ hoặc LibreOffice?',
        answer:
          'Phiếu mở và điền được như thường, vì bên trong chỉ có công thức. Điền xong lưu dạng .xlsx rồi gửi về.',
      },
      {
        question: 'Không biết phiếu gửi về là của ai?',
        answer:
          'Ở Nhận phiếu, chọn tên đơn vị cho tệp đó. Thư Outlook dạng .msg thì lưu lại thành .eml, hoặc lấy riêng tệp đính kèm.',
      },
      {
        question: 'Thẩm định ra số điểm khác?',
        answer:
          'Ghi số đó ở trang Thẩm định và nêu lý do ở cột “Lý do thẩm định”. Ô để trống thì giữ điểm tính từ số liệu.',
      },
      {
        question: 'Hai đơn vị bằng điểm nhau?',
        answer:
          'Sổ xét lần lượt theo thứ tự ưu tiên ở trang Kế hoạch. Vẫn bằng thì ghi 1, 2 vào cột “Thứ tự khi bằng điểm” ở trang Thẩm định và nêu lý do.',
      },
      {
        question: 'Có cảnh báo nhưng số liệu đúng?',
        answer:
          'Bấm vào cảnh báo đó trong bảng Thi đua, chọn “Chấp nhận…” và ghi lý do. Cảnh báo trở lại khi số liệu thay đổi.',
      },
    ],
  },

  keys: {
    title: 'Dùng bàn phím',
    list: [
      { keys: ['F6'], does: 'Chuyển giữa thẻ lệnh, trang tính và bảng Thi đua' },
      { keys: ['Tab'], does: 'Sang mục kế tiếp; thêm Shift để lùi lại' },
      { keys: ['Enter'], does: 'Bấm nút, hoặc tới ô của dòng đang chọn' },
      { keys: ['↑', '↓'], does: 'Đi trong danh sách' },
      { keys: ['Esc'], does: 'Rời màn hình đang mở' },
    ],
  },

  versions: {
    title: 'Phiên bản và mã lỗi',
    needs:
      'Bảng Thi đua cần Excel 2021 trở lên hoặc Microsoft 365. Sổ và phiếu vẫn xem, điền, tính và in được bằng Excel cũ hơn và LibreOffice.',
    where: 'Khi gặp lỗi, bảng Thi đua hiện một mã TD. Đọc mã đó cho người hỗ trợ.',
    codes: [
      { code: 'TD-01', means: 'Excel quá cũ để mở bảng Thi đua' },
      { code: 'TD-02', means: 'Không tải được office.js' },
      { code: 'TD-03', means: 'Không tải được chương trình' },
      { code: 'TD-04', means: 'Excel không trả lời: nhấn Enter hoặc Esc, rồi mở lại bảng Thi đua' },
      { code: 'TD-05', means: 'Chương trình dừng khi khởi động' },
      { code: 'TD-06', means: 'Bảng được mở ở ngoài Excel' },
      { code: 'TD-07', means: 'JavaScript đang tắt' },
      { code: 'TD-P-…', means: 'Lỗi của chương trình: gửi cả mã cho người quản trị' },
    ],
  },
};
