/** What the names of periods begin with where they are plain words: any other name is somebody's own. */
const plainWords = /^(Năm|Quý|Tháng|Tuần|Kỳ|Đợt|Sáu tháng|Nửa năm)(?=\s)/u;

/** A period's name within a sentence: of “Năm 2026” “năm 2026”, of “Chiến dịch hè” that itself. */
export function periodWithin(name: string): string {
  return name.replace(plainWords, (words) => words.toLowerCase());
}
