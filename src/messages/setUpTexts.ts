/** What setting a plan up writes into workbooks: the title of a template file, lines of Nhật ký. */
export const templateFileTexts = {
  title: (plan: string) => `Mẫu kế hoạch: ${plan}`,
} as const;

export const setUpJournal = {
  /** The plan came from a file. */
  injectedFrom: (plan: string, file: string) => `${plan} (từ tệp ${file})`,
  unitsAdded: 'Thêm đơn vị',
  unit: (name: string, code: string) => `${name} (${code})`,
  more: (count: string) => `và ${count} đơn vị khác`,
  clusters: (names: string) => `Cụm, khối mới: ${names}`,
  templateSaved: 'Lưu kế hoạch thành mẫu',
  unitsDropped: 'Bỏ đơn vị',
  gone: (units: string) => `Xóa khỏi danh sách, chưa nhập gì: ${units}`,
  ended: (units: string, day: string) =>
    `Thôi chấm, ghi đến ngày ${day}, số liệu giữ nguyên: ${units}`,
} as const;
