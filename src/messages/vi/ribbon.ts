/** What a button of the ribbon that opens no pane says when it could not do its work. */
export const ribbon = {
  close: 'Đóng',
  /** The button that does what the pane's main one does. */
  score: '“Chấm điểm” ở thẻ Thi đua',
  /** In place of what the pane would say, which points at buttons of its own. */
  noScorebook: {
    title: 'Tệp này chưa có sổ thi đua',
    next: 'Bấm “Tạo sổ” ở thẻ Thi đua, hoặc mở tệp đã có sổ rồi bấm lại.',
  },
  sheetGone: {
    title: (sheet: string) => `Không tìm thấy trang tính “${sheet}”`,
    next: 'Trang này đã bị xóa. Bấm “Chấm điểm” ở thẻ Thi đua để dựng lại.',
  },
  /** A fault of the program itself. */
  fault: {
    title: 'Chương trình gặp lỗi',
    next: (code: string) =>
      `Thử lại một lần nữa. Nếu lỗi lặp lại, gửi mã ${code} cho người quản trị.`,
  },
};
