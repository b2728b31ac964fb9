import type {
  Board,
  BoardUnit,
  FigureCompared,
  Origin,
  ReceivedForm,
  SendableUnit,
  SendView,
  SentReport,
  UnreadFile,
} from '../../../src/commands/exchangeReports';
import { located } from './reports';

const missing = ['Số tổ chức cơ sở đảng hoàn thành tốt', 'Số vụ vi phạm kỷ luật nghiêm trọng'];

function sendable(code: string, name: string, about: Partial<SendableUnit> = {}): SendableUnit {
  return {
    code,
    name,
    cluster: 'C1',
    email: `ubnd.${code}@quangngai.gov.vn`,
    emailCell: { sheet: 'Đơn vị', address: `E${name.length}` },
    fileName: `Phieu_${code}.xlsx`,
    missing: [],
    isSilent: false,
    ...about,
  };
}

/** Four units of two clusters: two have figures missing, one has no address. */
export const sendableUnits: readonly SendableUnit[] = [
  sendable('21484', 'Thị trấn Ba Tơ', { missing }),
  sendable('21529', 'Xã Ba Tô'),
  sendable('21502', 'Xã Ba Vinh', { missing: missing.slice(0, 1), email: '' }),
  sendable('BCH', 'Ban Chỉ huy Quân sự huyện', { cluster: 'C2' }),
];

/** As many units as a large office may have. */
export function manySendable(count: number): readonly SendableUnit[] {
  return Array.from({ length: count }, (_, index) =>
    sendable(`X${index + 1}`, `Xã số ${index + 1}`, index % 3 === 0 ? { missing } : {}),
  );
}

export function sendView(about: Partial<SendView> = {}): SendView {
  return {
    period: 'Năm 2025',
    units: sendableUnits,
    clusters: [
      { code: 'C1', name: 'Cụm xã, thị trấn' },
      { code: 'C2', name: 'Khối cơ quan, ban, ngành' },
    ],
    mails: {
      form: {
        subject: 'Đề nghị nhập số liệu thi đua ({ky}): {don_vi}',
        body: 'Kính gửi: {don_vi}\n\n{co_quan} gửi kèm phiếu số liệu, tệp {ten_tep}.\nHạn nộp: {han_nop}\n\nTrân trọng cảm ơn.',
      },
      reminder: {
        subject: 'Nhắc nộp số liệu thi đua ({ky}): {don_vi}',
        body: 'Kính gửi: {don_vi}\n\nĐơn vị còn thiếu {so_thieu} mục:\n{con_thieu}\n\nTrân trọng cảm ơn.',
      },
      receipt: { subject: 'Đã nhận phiếu số liệu thi đua ({ky})', body: 'Kính gửi: {don_vi}' },
      returned: { subject: 'Trả lại phiếu ({ky})', body: 'Kính gửi: {don_vi}' },
    },
    placeholders: [
      { code: 'don_vi', meaning: 'Tên đơn vị' },
      { code: 'ma_don_vi', meaning: 'Mã đơn vị' },
      { code: 'ky', meaning: 'Kỳ chấm' },
      { code: 'co_quan', meaning: 'Cơ quan ban hành' },
      { code: 'han_nop', meaning: 'Hạn nộp phiếu' },
      { code: 'ten_tep', meaning: 'Tên tệp phiếu' },
      { code: 'con_thieu', meaning: 'Các số liệu còn thiếu' },
      { code: 'so_thieu', meaning: 'Số lượng còn thiếu' },
      { code: 'luc_nhan', meaning: 'Lúc nhận phiếu' },
    ],
    values: {
      ky: 'Năm 2025',
      ke_hoach: 'Quyết thắng',
      so_ke_hoach: '',
      co_quan: 'UBND huyện Ba Tơ',
      han_nop: '',
    },
    way: 'download',
    ...about,
  };
}

export function sentReport(kind: 'forms' | 'reminders', units: number): SentReport {
  return {
    workbooks: kind === 'forms' ? units : 0,
    drafts: units,
    withoutEmail: ['Xã Ba Vinh'],
    badEmail: [{ unit: 'Xã Ba Tô', email: 'ubnd.bato@' }],
    way: 'download',
    fileName: 'Phieu_nam-2025_25-11-2026.zip',
  };
}

function figure(
  code: string,
  label: string,
  inBook: FigureCompared['inBook'],
  inFile: FigureCompared['inFile'],
  is: FigureCompared['is'],
): FigureCompared {
  const cell = { sheet: 'Phiếu số liệu', address: `D${12 + code.length}` };
  return { figure: code, label, inBook, inFile, cell, is };
}

export const figures: readonly FigureCompared[] = [
  figure('A', 'Tổng số đảng viên', 120, 120, 'same'),
  figure('BB', 'Quân số huấn luyện thực tế', 46, 1234.5, 'different'),
  figure('CCC', 'Số vụ vi phạm kỷ luật nghiêm trọng', null, 0, 'new'),
  figure('DDDD', 'Kiểm tra: số đạt yêu cầu', null, 75, 'new'),
  figure('EEEEE', 'Sáng kiến được công nhận', 3, null, 'missing'),
  figure('FFFFFF', 'Có tổ chức hội thao', 'KAD', 'KAD', 'same'),
];

/** The gravest finding is about the figure DDDD. */
export const formFindings: ReceivedForm['findings'] = [
  located('target.short', 'warning').finding,
  {
    ...located('entry.tooLarge', 'error').finding,
    place: { at: 'entry', unit: '21529', figure: 'DDDD' },
  },
];

export function form(hash: string, about: Partial<ReceivedForm> = {}): ReceivedForm {
  return {
    hash,
    file: `Thu_nop.zip › Phieu_${hash}.xlsx`,
    changedAt: '2025-11-23T08:32:00.000Z',
    unit: '21484',
    unitName: 'Thị trấn Ba Tơ',
    by: 'identity',
    state: 'clean',
    findings: [],
    figures,
    texts: [],
    left: [],
    edited: [],
    notes: [],
    ...about,
  };
}

/** One replaces what Giải trình says, one is new to it. */
export const texts: ReceivedForm['texts'] = [
  {
    ...{ figure: 'CCC', label: 'Số vụ vi phạm kỷ luật nghiêm trọng', is: 'new' },
    ...{ inBook: '', inFile: 'Báo cáo số 15' },
  },
  {
    ...{ figure: 'EEEEE', label: 'Sáng kiến được công nhận', is: 'different' },
    ...{ inBook: 'Quyết định 12/QĐ', inFile: 'Quyết định 15/QĐ\nngày 3/4' },
  },
];

export const doubtful = form('h-doubt', {
  unit: '21529',
  unitName: 'Xã Ba Tô',
  state: 'doubtful',
  findings: formFindings,
  texts,
  edited: [
    {
      cell: { sheet: 'Phiếu số liệu', address: 'E14' },
      what: 'Chỉ tiêu của “Kiểm tra: đạt yêu cầu”',
      issued: 70,
      found: 50,
    },
  ],
  notes: [{ code: 'macros' }],
});

/** As a first form of a unit is: many figures are new, and few of them have to be looked at. */
export const longForm: ReceivedForm = {
  ...doubtful,
  figures: [
    ...figures,
    ...Array.from({ length: 103 }, (_, index) =>
      figure(`Q${index}`, `Số buổi học tập, quý ${index + 1}`, null, index, 'new'),
    ),
  ],
};

export const unknownForm = form('h-unknown', {
  unit: null,
  unitName: '',
  by: null,
  state: 'unknownUnit',
  file: 'nop lai.xlsx',
});

const newer = form('h-new', { unit: '21502', unitName: 'Xã Ba Vinh', by: 'content' });
const older = form('h-old', {
  unit: '21502',
  unitName: 'Xã Ba Vinh',
  state: 'superseded',
  changedAt: '2025-11-20T01:05:00.000Z',
});

export const unread: readonly UnreadFile[] = [
  { file: 'Bao cao.pdf', refusal: { code: 'notZip', looks: 'pdf' } },
  { file: 'Ba Dinh.eml › So lieu.xlsx', refusal: { code: 'encrypted' } },
  { file: 'thu.zip › thong bao.pdf', refusal: { code: 'notZip', looks: 'pdf' }, quiet: true },
];

function unit(code: string, name: string, about: Partial<BoardUnit>): BoardUnit {
  const nothing = { receivedAt: '', missing: 0, leftOut: 0, refusal: null, forms: [] };
  const state = about.state ?? 'late';
  const isAnswerable = state === 'received' || state === 'partial' || state === 'returned';
  const isAnswered = false;
  const isReceived = state === 'received';
  const flags = { isAnswerable, isAnswered, isReceived };
  const filled = isReceived ? 'all' : 'none';
  return { code, name, cluster: 'C1', filled, ...nothing, ...flags, ...about, state };
}

export const boardUnits: readonly BoardUnit[] = [
  unit('21484', 'Thị trấn Ba Tơ', { state: 'ready', forms: ['h-clean'] }),
  unit('21529', 'Xã Ba Tô', { state: 'faulty', forms: ['h-doubt'] }),
  unit('21502', 'Xã Ba Vinh', { state: 'duplicate', forms: ['h-new', 'h-old'] }),
  unit('21499', 'Xã Ba Dinh', { state: 'received', receivedAt: '24/11/2025 15:04' }),
  unit('21526', 'Xã Ba Lế', {}),
  unit('BCH', 'Ban Chỉ huy Quân sự huyện', { cluster: 'C2' }),
];

/** One unit in each state, two late; a form of an unknown unit, and files that were not read. */
export function board(about: Partial<Board> = {}): Board {
  return {
    units: boardUnits,
    forms: [form('h-clean'), doubtful, newer, older, unknownForm],
    unread,
    ...about,
  };
}

/** The board before anything was read. */
export const untouched = board({
  units: boardUnits.map((one) => ({ ...one, state: 'late', forms: [], receivedAt: '' })),
  forms: [],
  unread: [],
});

export function largeBoard(count: number): Board {
  const units = Array.from({ length: count }, (_, index) =>
    unit(`X${index + 1}`, `Xã số ${index + 1}`, {}),
  );
  return { units, forms: [], unread: [] };
}

export const origin: Origin = {
  of: { unit: '21523', figure: 'BB' },
  unit: 'Xã Ba Tô',
  label: 'Quân số huấn luyện thực tế',
  accepted: 1234.5,
  now: 1230,
  file: 'Thu_nop.zip › Phieu_21529.xlsx',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  cell: { sheet: 'Phiếu số liệu', address: 'D14' },
  at: '24/11/2025 15:04',
};

/** The one of a list that has the code. */
export function withCode<Coded extends { readonly code: string }>(
  list: readonly Coded[],
  code: string,
): Coded {
  const found = list.find((one) => one.code === code);
  if (!found) throw new Error(`None has the code ${code}`);
  return found;
}
