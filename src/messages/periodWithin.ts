/** Plain words that a period's name may begin with; a name that begins with others may be a proper one. */
const plainWords = /^(Năm|Quý|Tháng|Tuần|Kỳ|Đợt|Sáu tháng|Nửa năm)(?=\s)/u;

/** A period's name within a sentence: of “Năm 2026” “năm 2026”, of “Chiến dịch hè” that itself. */
export function periodWithin(name: string): string {
  return name.replace(plainWords, (words) => words.toLowerCase());
}
