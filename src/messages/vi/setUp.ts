import type { Comparison } from '../../plan/criterion';
import { numbers } from '../numbers';
import { demanded, quoted, shown } from './findings/phrases';

const { number } = numbers;
const PERCENT = '\u00a0%';

/** How a line's sentence begins. */
const at = (line: number, name?: string): string =>
  `Dòng ${number(line)}${name === undefined ? '' : `, ${quoted(name)}`}:`;

/** Setting a plan up: the first screen, its steps, and the tool with lists of units and templates. */
export const setUp = {
  first: {
    does: 'Đưa kế hoạch thi đua vào sổ tính, kiểm tra số liệu, chấm điểm và xếp hạng.',
    keeps: 'Chỉ thêm trang tính mới, không đụng đến những gì đang có trong tệp.',
    stays: 'Chạy ngay trên máy này, không dữ liệu nào được gửi đi.',
    start: 'Tạo sổ từ kế hoạch mẫu',
    tryOut: 'Dùng thử với số liệu mẫu',
    tryOutHint:
      'Mở kế hoạch Ba Tơ 2025 với số liệu giả định rồi chấm, xếp hạng ngay. Mất chừng 15 giây.',
    trying: 'Đang dựng sổ với số liệu mẫu rồi chấm, xếp hạng…',
  },
  steps: {
    title: 'Tạo sổ từ kế hoạch mẫu',
    back: 'Quay lại',
    plan: '1. Kế hoạch',
    units: '2. Đơn vị',
    /** How large a built-in plan is, and that one is quickly learned on. */
    size: (criteria: number, units: number) =>
      units === 0
        ? `${number(criteria)} tiêu chí`
        : `${number(criteria)} tiêu chí, ${number(units)} đơn vị`,
    quick: 'Nhỏ, học nhanh',
    create: 'Tạo sổ',
    willCreate: (units: number, criteria: number) =>
      units === 0
        ? `Sẽ thêm các trang tính với ${number(criteria)} tiêu chí, chưa có đơn vị nào.`
        : `Sẽ thêm các trang tính với ${number(criteria)} tiêu chí và ${number(units)} đơn vị.`,
    missing: {
      units: 'Chưa có đơn vị nào trong danh sách. Dán danh sách, hoặc chọn cách khác ở mục 2.',
      period: 'Kỳ chấm còn chỗ chưa đúng. Hãy sửa ở mục 3.',
    },
    period: '3. Kỳ chấm',
    ownPeriod: (label: string, start: string, end: string) =>
      `${label}, từ ${start} đến ${end} (theo kế hoạch).`,
    otherPeriod:
      'Tiêu chí và tên phong trào giữ như kế hoạch. Năm ghi trong tên, căn cứ, tiêu chí: sửa ở trang Kế hoạch và Tiêu chí sau khi tạo.',
    changePeriod: 'Chọn kỳ khác',
    keepPeriod: 'Theo kế hoạch',
  },
  file: {
    open: 'Mở mẫu từ tệp…',
    hint: 'Tệp mẫu (.xlsx) đã lưu từ Sổ Thi Đua, hoặc một sổ thi đua: chỉ lấy kế hoạch, không lấy số liệu.',
    from: (file: string) => `Từ tệp ${file}`,
    reading: 'Đang đọc tệp mẫu…',
    unread: 'Chưa đọc được tệp',
    faulty: (file: string) => `Kế hoạch trong ${file} còn chỗ chưa đúng`,
    faultyNext:
      'Mở tệp đó, sửa các ô dưới đây, lưu lại rồi chọn lại tệp. Chưa có gì được ghi vào sổ này.',
    inCell: (sheet: string, cell: string) => `Trang ${sheet}, ô ${cell}`,
    more: (count: number) => `Còn ${number(count)} chỗ nữa.`,
  },
  preview: {
    title: 'Xem trước kế hoạch',
    noIssuer: 'Chưa ghi cơ quan ban hành',
    facts: (groups: number, criteria: number, figures: number) =>
      `${number(groups)} nội dung, ${number(criteria)} tiêu chí, ${number(figures)} số liệu phải nhập.`,
    criteria: (count: number) => `${number(count)} tiêu chí`,
    points: (points: number) => `${number(points)} điểm`,
    pointsOf: (kind: string, points: number) => `${kind}: ${number(points)} điểm`,
    onlyFor: (unit: string) => `Chỉ riêng ${unit}`,
    target: (comparison: Comparison, target: number, isPercent: boolean) =>
      `Chỉ tiêu ${demanded(comparison, `${shown(target)}${isPercent ? PERCENT : ''}`)}`,
    roles: {
      scored: '',
      bonus: 'Điểm thưởng',
      penalty: 'Điểm trừ',
      tieOnly: 'Chỉ để phân hạng khi bằng điểm',
    },
    bands: 'Xếp loại',
    band: (from: number) => `từ ${number(from)} điểm`,
    bandOf: (kind: string, from: number) => `${kind} từ ${number(from)}`,
  },
  units: {
    choose: 'Danh sách đơn vị lấy từ đâu',
    plan: 'Danh sách có sẵn',
    planHint: (units: number) => `${number(units)} đơn vị của kế hoạch này.`,
    lists: 'Danh sách',
    ofPlan: 'Của kế hoạch này',
    ofFile: 'Trong tệp mẫu',
    counted: (name: string, units: number) => `${name} (${number(units)} đơn vị)`,
    paste: 'Dán từ bảng tính hoặc gõ',
    later: 'Để trống, nhập sau ở trang Đơn vị',
    samples: 'Điền số liệu mẫu để xem thử',
    samplesHint: 'Số liệu giả định, có ghi rõ trong sổ.',
    text: 'Danh sách đơn vị',
    textHint:
      'Chép cả bảng từ Excel rồi dán vào đây, hoặc gõ mỗi dòng một tên. Nhận ra các cột Tên, Mã, Loại, Cụm hoặc Khối, E-mail, Ghi chú; mã còn thiếu được đặt thêm.',
    placeholder: 'Xã Ba Vì\nXã Ba Xa',
    kind: 'Dòng không rõ loại đơn vị thì xếp vào',
    cluster: 'Dòng không rõ cụm, khối thì xếp vào',
    ask: 'Không lấy, báo lại từng dòng',
    newClusters: 'Lập cụm, khối mới có trong danh sách',
    understood: (units: number, clusters: number) =>
      `Hiểu được ${number(units)} đơn vị, ${number(clusters)} cụm, khối`,
    nothing: 'Chưa hiểu được đơn vị nào trong danh sách này.',
    isNew: 'mới',
    inCluster: (units: number) => `${number(units)} đơn vị`,
    leftOut: (lines: number) => `${number(lines)} dòng không được lấy`,
    noted: (lines: number) => `${number(lines)} chỗ nên xem`,
    faults: 'Với danh sách này, kế hoạch còn chỗ chưa đúng:',
  },
  remarks: {
    noName: ({ line, text }: { line: number; text: string }) =>
      `${at(line, text)} không có gì ở cột tên đơn vị.`,
    beside: ({ line, text }: { line: number; text: string }) =>
      `${at(line, text)} là tiêu đề hoặc ghi chú, không phải đơn vị.`,
    sumLine: ({ line }: { line: number }) => `${at(line)} là dòng cộng, không phải đơn vị.`,
    nameTooLong: ({ line }: { line: number }) =>
      `${at(line)} dài hơn một tên đơn vị. Mỗi dòng chỉ ghi một đơn vị.`,
    nameTwice: ({ line, name, first }: { line: number; name: string; first: number }) =>
      `${at(line, name)} tên này đã có ở dòng ${number(first)}.`,
    nameThere: ({ line, name, unit }: { line: number; name: string; unit: string }) =>
      `${at(line, name)} đơn vị này đã có, mã ${unit}.`,
    nameAlike: ({ line, name, other }: { line: number; name: string; other: string }) =>
      `${at(line, name)} trông giống ${quoted(other)}. Cả hai đều được lấy; nếu chỉ là một đơn vị, hãy bỏ bớt một dòng.`,
    codeTwice: (r: { line: number; name: string; unit: string; first: number }) =>
      `${at(r.line, r.name)} mã ${r.unit} đã dùng ở dòng ${number(r.first)}. Mỗi đơn vị cần một mã riêng.`,
    codeThere: (r: { line: number; name: string; unit: string; owner: string }) =>
      `${at(r.line, r.name)} mã ${r.unit} là của ${r.owner}. Hãy đặt mã khác, hoặc bỏ trống để được đặt mã.`,
    codeUsed: ({ line, name, unit }: { line: number; name: string; unit: string }) =>
      `${at(line, name)} mã ${unit} đã dùng trong sổ cho một đơn vị nay không còn trong danh sách. Nếu chính là đơn vị đó, hãy gõ lại mã và tên vào dòng trống của trang Đơn vị, số liệu cũ sẽ được tính lại; nếu là đơn vị khác, hãy đặt mã khác hoặc bỏ trống.`,
    kindMissing: ({ line, name }: { line: number; name: string }) =>
      `${at(line, name)} chưa rõ thuộc loại đơn vị nào. Thêm cột Loại, hoặc chọn loại ở dưới ô danh sách.`,
    clusterMissing: ({ line, name }: { line: number; name: string }) =>
      `${at(line, name)} chưa rõ thuộc cụm, khối nào. Thêm cột Cụm, hoặc chọn cụm ở dưới ô danh sách.`,
    kindUnknown: (r: { line: number; name: string; kind: string; known: readonly string[] }) =>
      `${at(r.line, r.name)} kế hoạch không có loại đơn vị ${quoted(r.kind)}. Các loại đang có: ${r.known.join('; ')}.`,
    clusterUnknown: ({ line, name, cluster }: { line: number; name: string; cluster: string }) =>
      `${at(line, name)} không có cụm, khối ${quoted(cluster)} và không lập thêm.`,
    kindAssumed: ({ line, name, kind }: { line: number; name: string; kind: string }) =>
      `${at(line, name)} kế hoạch không có loại ${quoted(kind)}, đã xếp vào loại được chọn.`,
    clusterAssumed: ({ line, name, cluster }: { line: number; name: string; cluster: string }) =>
      `${at(line, name)} không có cụm, khối ${quoted(cluster)}, đã xếp vào cụm được chọn.`,
    emailWrong: ({ line, name, email }: { line: number; name: string; email: string }) =>
      `${at(line, name)} ${quoted(email)} không phải địa chỉ e-mail. Đơn vị vẫn được lấy, không kèm địa chỉ này.`,
    tooMany: ({ line, limit }: { line: number; limit: number }) =>
      `Từ dòng ${number(line)} trở đi không được đọc: mỗi lần nhiều nhất ${number(limit)} đơn vị.`,
  },
  tool: {
    title: 'Đơn vị và mẫu kế hoạch',
    /** “Tạo sổ” of the ribbon leads here too. */
    about: 'Tệp này đã là một sổ thi đua. Muốn tạo sổ khác, hãy mở một tệp Excel trống.',
    add: 'Thêm đơn vị',
    addHint: 'Thêm vào cuối trang Đơn vị; những gì đang có được giữ nguyên.',
    addNow: (units: number) => (units === 0 ? 'Thêm đơn vị' : `Thêm ${number(units)} đơn vị`),
    reading: 'Đang xem danh sách đơn vị…',
    adding: 'Đang thêm đơn vị và dựng lại các trang…',
    added: (units: number, clusters: number) =>
      `Đã thêm ${number(units)} đơn vị${clusters === 0 ? '' : ` và ${number(clusters)} cụm, khối mới`}.`,
    addedNext: 'Các trang Số liệu, Điểm, Thẩm định đã có dòng của đơn vị mới.',
    drop: 'Bỏ bớt đơn vị',
    dropHint:
      'Đơn vị chưa nhập gì thì xóa hẳn khỏi sổ. Đơn vị đã có số liệu thì thôi chấm, số liệu vẫn giữ trong dòng của nó. Đơn vị nhập vào nhau thì dùng “Sáp nhập đơn vị”.',
    typed: (cells: number) => (cells === 0 ? 'chưa nhập gì' : `${number(cells)} ô đã nhập`),
    dropNow: (units: number) => (units === 0 ? 'Bỏ đơn vị' : `Bỏ ${number(units)} đơn vị`),
    dropping: 'Đang bỏ đơn vị rồi chấm lại…',
    gone: (units: readonly string[]) => `Đã xóa khỏi sổ: ${units.join(', ')}.`,
    ended: (units: readonly string[], day: string) =>
      `Thôi chấm: ${units.join(', ')}. Trên trang Đơn vị ghi đến ngày ${day}; xóa ngày ấy là chấm lại.`,
    droppedNext: 'Các đơn vị còn lại đã được chấm và xếp hạng lại.',
    template: 'Mẫu kế hoạch',
    templateHint:
      'Lưu kế hoạch của sổ này thành một tệp để tạo sổ mới từ đó. Không kèm số liệu, kết quả, nhật ký.',
    withUnits: 'Kèm danh sách đơn vị và địa chỉ e-mail',
    save: 'Lưu kế hoạch thành mẫu',
    saving: 'Đang tạo tệp mẫu…',
    saved: (file: string) => `Đã tải xuống tệp mẫu ${file}.`,
    opened: (file: string) => `Đã mở tệp mẫu ${file} trong cửa sổ mới. Hãy lưu tệp đó lại.`,
    savedNext: (units: number) =>
      units === 0
        ? 'Mẫu không có đơn vị nào. Mở ở màn hình đầu của một tệp mới, bằng nút “Mở mẫu từ tệp…”.'
        : `Mẫu có ${number(units)} đơn vị. Mở ở màn hình đầu của một tệp mới, bằng nút “Mở mẫu từ tệp…”.`,
  },
};
