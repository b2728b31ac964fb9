export const pointsTexts = {
  title: 'ĐIỂM TỪNG TIÊU CHÍ',
  help: 'Trang này tự tính từ Số liệu, Tiêu chí và Thẩm định. “thiếu” = chưa có số liệu; “KAD” = không áp dụng; “–” = không chấm loại đơn vị này; ô vàng = tính theo điểm ở trang Thẩm định.',
  rows: {
    group: 'Nội dung',
    name: 'Tiêu chí',
    role: 'Tính vào',
    target: 'Chỉ tiêu',
    atMost: 'So sánh',
    cap: 'Điểm nhiều nhất',
    weight: 'Hệ số',
    policy: 'Khi không áp dụng',
    gate: 'Khi không đạt điểm nào',
    gateBands: 'Số bậc bị hạ',
    onlyFor: 'Chỉ riêng đơn vị',
    criteriaRow: 'Dòng ở trang Tiêu chí',
    max: (kind: string) => `Điểm tối đa: ${kind}`,
  },
  columns: {
    kind: 'Loại đơn vị',
    cluster: 'Cụm, khối',
    missing: 'Tiêu chí thiếu số liệu',
    invalid: 'Tiêu chí có số liệu sai',
    notApplicable: 'Điểm không áp dụng',
    computedTotal: 'Tổng tự chấm (theo số liệu)',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    total: 'Tổng chính thức',
    quota: 'Tỷ lệ khống chế',
    status: 'Tình trạng',
    rank: 'Hạng trong cụm',
    band: 'Xếp loại',
    groupTotal: (ordinal: string) => `Điểm nội dung ${ordinal}`,
    helper: 'Cột phụ',
  },
  noRank: '–',
  quota: { over: 'Vượt', between: 'Xét thêm' },
  status: { gated: 'Không xếp hạng', noFigures: 'Chưa có số liệu', ranked: '' },
} as const;

export const periodsTexts = {
  title: 'KẾT QUẢ CÁC KỲ',
  help: 'Ghi kết quả các kỳ đã qua vào ô nền vàng (kỳ khai báo ở trang Kế hoạch). Cột bên phải tự tính; đơn vị chưa có hạng kỳ này thì chưa có hạng gộp.',
  total: (period: string) => `${period}: tổng điểm`,
  rank: (period: string) => `${period}: hạng`,
  band: (period: string) => `${period}: xếp loại`,
  present: (period: string) => `${period}: tổng điểm (kỳ này)`,
  presentRank: 'Hạng kỳ này',
  places: 'Tăng, giảm bậc so với kỳ trước',
  points: 'Tăng, giảm điểm so với kỳ trước',
  combined: 'Gộp các kỳ',
  combinedRank: 'Hạng gộp trong cụm',
  combinedBand: 'Xếp loại gộp',
} as const;

export const officialTexts = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số:',
  /** The day is written by hand, when somebody signs. */
  placeDate: (place: string) => {
    const day = 'gày        tháng        năm            ';
    return place === '' ? `N${day}` : `${place}, n${day}`;
  },
  preparedBy: 'NGƯỜI LẬP BIỂU',
  signedBy: 'THỦ TRƯỞNG CƠ QUAN',
  signHint: '(Ký, ghi rõ họ tên)',
  sealHint: '(Ký tên, đóng dấu)',
  recipients: 'Nơi nhận:',
  recipient: (place: string, isLast: boolean) =>
    `- ${place.replace(/\.$/, '')}${isLast ? '.' : ';'}`,
} as const;

export const rankingTexts = {
  title: 'BẢNG XẾP HẠNG THI ĐUA',
  headings: {
    number: 'TT',
    unit: 'Đơn vị',
    total: 'Tổng điểm',
    rank: 'Hạng',
    band: 'Xếp loại',
    bonus: 'Thưởng',
    penalty: 'Trừ',
    change: 'So kỳ trước',
    note: 'Ghi chú',
  },
  chart: (cluster: string) => `Tổng điểm: ${cluster}`,
  /** Over the names of the bars, and behind the name of who has no rank. */
  chartLabels: 'Tên trên biểu đồ',
  unrankedLabel: ' (không xếp hạng)',
} as const;
