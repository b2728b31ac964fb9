/** What the sheet of a closed result says; Vietnamese like the rest of the workbook. */
export const closingTexts = {
  title: 'KẾT QUẢ THI ĐUA ĐÃ CHỐT',
  bonus: 'Thưởng',
  penalty: 'Trừ',
  facts: {
    at: 'Chốt lúc',
    by: 'Người chốt',
    code: 'Mã đối chiếu',
  },
  help: 'Các số trên trang này đã chốt, không tính lại. Mã đối chiếu đổi khi bất kỳ số, tên, hạng hay xếp loại nào ở trên đổi; gõ mã vào “Đối chiếu kết quả” để biết bản in hay tệp có đúng kết quả đã chốt không.',
  reopened: (at: string, reason: string) =>
    `KHÔNG CÒN HIỆU LỰC: mở lại lúc ${at}. Lý do: ${reason}`,
  footer: (at: string, by: string, code: string) => `Chốt lúc ${at}, ${by}. Mã đối chiếu ${code}`,
  /** Tabs of results that are kept: at most 31 characters, of which the period takes what it may. */
  archive: {
    reopened: (period: string) => `Chốt ${period} (mở lại)`,
    past: (period: string) => `Chốt ${period}`,
  },
} as const;

/** Lines of Nhật ký about closing. */
export const closingJournal = {
  closed: 'Chốt kỳ',
  closedDetail: (period: string, code: string, by: string, despite: string) =>
    `${period}: mã đối chiếu ${code}, người chốt ${by}${despite === '' ? '' : `; khi chốt ${despite}`}`,
  despite: (errors: number, ties: number, missing: number) =>
    [
      ...(errors > 0 ? [`còn ${errors} lỗi`] : []),
      ...(ties > 0 ? [`còn ${ties} chỗ bằng hạng chưa phân định`] : []),
      ...(missing > 0 ? [`còn ${missing} đơn vị thiếu số liệu`] : []),
    ].join(', '),
  reopened: 'Mở lại kỳ',
  reopenedDetail: (period: string, code: string, sheet: string) =>
    `${period}: kết quả mã ${code} không còn hiệu lực, giữ ở trang “${sheet}”`,
} as const;

/** Lines of Nhật ký about the turn to another period. */
export const turnJournal = {
  turned: 'Sang kỳ mới',
  detail: (from: string, to: string, figures: string, archive: string | null) =>
    `${from} sang ${to}: chuyển ${figures} số liệu sang trang Số liệu kỳ trước, dọn trống số liệu, giải trình, thẩm định${archive === null ? '' : `; kết quả chốt giữ ở trang “${archive}”`}`,
  /** Behind it, where the plan is another one from then on. */
  newTitle: (before: string, title: string) => `; tên phong trào “${before}” đổi thành “${title}”`,
  undone: (from: string, to: string) => `Sang kỳ mới: trở lại ${from} (bỏ ${to})`,
} as const;
