import { numbers } from '../numbers';

const { number, points, time } = numbers;

/** What a weight becomes; `kind` null: for every unit of the cluster. */
export interface WeightMoveValues {
  readonly kind: string | null;
  readonly from: number;
  readonly to: number;
}

function weightMove({ kind, from, to }: WeightMoveValues): string {
  const move = `từ ${number(from)} ${to < from ? 'xuống' : 'lên'} ${number(to)}`;
  return kind === null ? move : `${kind} ${move}`;
}

function list(names: readonly string[]): string {
  return names.join(', ');
}

/** A sign in any case: points won or lost. */
function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`;
}

/** Trying another weight or target, and how robust the first places are. */
export const whatIf = {
  only: 'Chỉ tính thử, sổ không thay đổi.',
  readAt: (at: Date) => `Theo sổ đọc lúc ${time(at)}.`,
  readAgain: 'Đọc lại sổ',
  notRead: 'Chưa đọc sổ',
  notReadHint: 'Đọc sổ một lần, rồi đổi thử điểm tối đa hoặc chỉ tiêu ngay tại đây.',
  read: 'Đọc sổ',

  dialTitle: 'Thử đổi một số',
  subject: 'Đổi ở đâu',
  criterion: (code: string, name: string) => `${code} ${name}`,
  weights: 'Trọng số nội dung',
  which: 'Đổi số nào',
  maximum: 'Điểm tối đa',
  target: 'Chỉ tiêu',
  targetPercent: 'Chỉ tiêu (%)',
  weight: 'Trọng số',
  kind: 'Loại đơn vị',
  allKinds: 'Mọi loại đơn vị',
  /** Kinds that weigh the criterion differently, moved together. */
  kindMove: (kind: string, from: number, to: number) =>
    from === to ? `${kind}: ${number(from)}` : `${kind}: ${number(from)} → ${number(to)}`,
  inSheet: (value: number) => `Trong sổ: ${number(value)}`,
  back: (value: number) => `Trở lại ${number(value)}`,
  notANumber: 'Hãy gõ một số từ 0 trở lên, ví dụ 2,5.',
  refused: (sentence: string) => `Không tính thử được. ${sentence}`,

  untouched: 'Đang đúng như trong sổ. Đổi số ở trên để xem hạng nào thay đổi.',
  nothing: 'Không đơn vị nào đổi hạng, điểm hay xếp loại.',
  noRank: (others: number) =>
    `Không đơn vị nào đổi hạng hay xếp loại; ${number(others)} đơn vị chỉ đổi điểm.`,
  moved: (ranks: number, bands: number, others: number) =>
    `${[
      ...(ranks > 0 ? [`${number(ranks)} đơn vị đổi hạng`] : []),
      ...(bands > 0 ? [`${number(bands)} đơn vị đổi xếp loại mà giữ hạng`] : []),
      ...(others > 0 ? [`${number(others)} đơn vị chỉ đổi điểm`] : []),
    ].join('; ')}.`,
  moves: 'Các đơn vị thay đổi',
  hidden: (count: number) => `… và ${number(count)} đơn vị khác đổi hạng hoặc xếp loại.`,
  rank: (from: number | null, to: number | null) => {
    if (from === null) return to === null ? 'Không xếp hạng' : `Được xếp hạng ${number(to)}`;
    if (to === null) return `Hạng ${number(from)} → không xếp hạng`;
    return from === to ? `Vẫn hạng ${number(to)}` : `Hạng ${number(from)} → ${number(to)}`;
  },
  places: (places: number) =>
    places > 0 ? `lên ${number(places)} bậc` : `xuống ${number(-places)} bậc`,
  points: (from: number, to: number, difference: number) =>
    from === to
      ? `${points(to)} điểm, không đổi`
      : `${points(from)} → ${points(to)} điểm (${signed(difference)})`,
  band: (from: string, to: string) => `${from} → ${to}`,

  robustTitle: 'Hạng nhất vững đến đâu',
  robustHint:
    'Đổi riêng từng điểm tối đa hoặc trọng số nội dung, các số khác giữ nguyên: thử giảm dần đến 0 và tăng dần đến ít nhất gấp đôi.',
  searching: 'Đang dò…',
  tryIt: 'Thử mức này',
  tryItFor: (cluster: string) => `Thử mức này: ${cluster}`,
  nobody: 'Chưa có đơn vị nào được xếp hạng.',
  alone: (first: readonly string[]) =>
    first.length === 0
      ? 'Cụm chỉ có một đơn vị và đơn vị đó chưa được xếp hạng.'
      : `${list(first)} là đơn vị duy nhất của cụm.`,
  firm: (first: readonly string[]) =>
    `${list(first)} ${first.length > 1 ? 'cùng đứng đầu' : 'đứng đầu'}: đổi riêng bất kỳ điểm tối đa hay trọng số nào cũng không mất hạng nhất.`,
  toppled: (
    first: readonly string[],
    about: string,
    isGroup: boolean,
    by: number,
    weights: readonly WeightMoveValues[],
  ) => {
    const what = isGroup ? `trọng số của nội dung “${about}”` : `điểm tối đa của tiêu chí ${about}`;
    const way = `${by < 0 ? 'giảm' : 'tăng'} ${number(Math.abs(by))}`;
    const stands = first.length > 1 ? 'cùng đứng đầu' : 'đứng đầu';
    return `${list(first)} ${stands}: giữ vững cho đến khi ${what} ${way} (${weights.map(weightMove).join('; ')}).`;
  },
  then: (then: readonly string[], isRest: boolean) =>
    then.length === 0
      ? 'Khi đó không còn đơn vị nào được xếp hạng.'
      : `Khi đó ${isRest ? 'chỉ còn ' : ''}${list(then)} ${then.length > 1 ? 'cùng đứng đầu' : 'đứng đầu'}.`,
  /** Other weights that topple it by a change of the same size; `more` beyond those that are named. */
  alsoAt: (named: readonly string[], more: number) =>
    `Đổi cùng mức ở ${list(named)}${more > 0 ? ` hoặc ${number(more)} chỗ khác` : ''} cũng làm đổi hạng nhất.`,
};
