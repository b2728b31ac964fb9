import { numbers } from '../numbers';

const { number } = numbers;

/** The tool that merges units. */
export const merging = {
  title: 'Sáp nhập đơn vị',
  about: 'Nhiều đơn vị nhập thành một. Xem trước rồi mới ghi vào sổ; ghi rồi vẫn hoàn tác được.',
  running: {
    openMerging: 'Đang xem danh sách đơn vị…',
    previewMerge: 'Đang tính thử…',
    mergeUnits: 'Đang sáp nhập…',
    undoMerge: 'Đang hoàn tác…',
  },
  planned: 'Theo cột “Nhập vào (mã)” ở trang Đơn vị',
  plannedHint: 'Chọn thì điền sẵn các mục dưới đây; hãy xem lại tên và ngày.',
  plannedUnits: (code: string, units: readonly string[]) => `${code}: ${units.join(', ')}`,
  ownChoice: 'Tự chọn đơn vị',
  units: 'Đơn vị được nhập',
  name: 'Tên đơn vị mới',
  code: 'Mã đơn vị mới',
  codeHint: 'Mã đã dùng thì không dùng lại: phiếu và số liệu cũ vẫn mang mã ấy.',
  kind: 'Loại đơn vị',
  cluster: 'Cụm, khối',
  choose: 'Chọn…',
  from: 'Có từ ngày',
  fromHint: 'Ngày/tháng/năm, ví dụ 01/07/2025. Các đơn vị cũ kết thúc vào ngày trước đó.',
  preview: 'Xem trước',
  faults: {
    tooFewUnits: 'Chọn ít nhất hai đơn vị.',
    noName: 'Nhập tên đơn vị mới.',
    noCode: 'Nhập mã đơn vị mới.',
    codeUsed: (code: string, unit: string) =>
      `Mã ${code} đã dùng cho ${unit === '' ? 'đơn vị khác' : unit}. Đặt mã khác.`,
    codeOfMerged: (code: string, unit: string) =>
      `Mã ${code} vẫn là mã của ${unit} cũ: số liệu và phiếu cũ được giữ dưới mã ấy. Hãy thêm năm sáp nhập vào sau mã.`,
    noKind: 'Chọn loại đơn vị.',
    noCluster: 'Chọn cụm, khối.',
    noDate: 'Nhập ngày bắt đầu theo dạng ngày/tháng/năm.',
    afterPeriod: (end: string) => `Kỳ này kết thúc ngày ${end}. Sáp nhập khi đã sang kỳ mới.`,
    beforeUnit: (unit: string, begun: string) =>
      `${unit} mới có từ ngày ${begun}. Chọn ngày sau đó.`,
    columnGone: (column: string) =>
      `Trang Đơn vị thiếu cột “${column}”. Dựng lại trang rồi làm lại.`,
  },
  previewTitle: (successor: string, code: string) => `${successor} (${code})`,
  previewText: (units: readonly string[], from: string) =>
    `Gồm ${units.join(', ')}. Có từ ngày ${from}.`,
  blankTitle: (count: number) => `Để trống, phải nhập: ${number(count)} số liệu`,
  sumsTitle: (count: number) => `Cộng được: ${number(count)} số liệu`,
  judgedTitle: (count: number) => `Không cộng, lấy mức thấp nhất: ${number(count)} số liệu`,
  least: (value: string) => `Lấy mức thấp nhất: ${value}.`,
  proposedTitle: (count: number) => `Cùng một mức, đề xuất giữ mức ấy: ${number(count)} số liệu`,
  proposed: (value: string) => `Đề xuất: ${value}. Sửa được ở trang Số liệu.`,
  previousTitle: 'Số liệu kỳ trước',
  previousSums: (count: number) => `Cộng được ${number(count)} số liệu của kỳ trước.`,
  othersTitle: 'Phần khác',
  nothing: 'Các đơn vị này chưa nhập số liệu nào.',
  kept: 'Số liệu gốc vẫn nằm ở dòng của đơn vị cũ, không tính điểm nữa.',
  texts: (count: number) =>
    `Ghép ${number(count)} ô giải trình, lý do; mỗi đoạn ghi rõ của đơn vị nào.`,
  ownCriteria: (names: readonly string[]) =>
    `Tiêu chí riêng chuyển sang đơn vị mới: ${names.join(', ')}.`,
  appraised: (count: number) =>
    `${number(count)} điểm thẩm định không chuyển: thẩm định lại cho đơn vị mới.`,
  pledged: (count: number) =>
    `${number(count)} chỉ tiêu đăng ký không chuyển: đơn vị mới đăng ký lại.`,
  past: 'Kết quả các kỳ trước không cộng được, vẫn của đơn vị cũ.',
  blankCell: '(trống)',
  gap: (units: readonly string[]) => `${units.join(', ')} chưa nhập.`,
  wrong: (units: readonly string[]) => `${units.join(', ')} nhập chưa đúng.`,
  notSummed: {
    level: 'Mức đánh giá không cộng được.',
    points: 'Điểm chấm không cộng được.',
    percent: 'Tỷ lệ không cộng được.',
    average: 'Số bình quân không cộng được.',
    lateness: 'Số ngày chậm không cộng được.',
    date: 'Ô này là ngày tháng.',
  },
  merge: 'Sáp nhập',
  change: 'Quay lại sửa',
  done: (units: readonly string[], successor: string) =>
    `Đã sáp nhập ${units.join(', ')} thành ${successor}.`,
  doneBlank: (count: number) =>
    `${number(count)} số liệu không cộng được nên để trống: hãy nhập cho đơn vị mới.`,
  undo: 'Hoàn tác',
  openFigures: 'Mở trang Số liệu',
  again: 'Sáp nhập tiếp',
};
