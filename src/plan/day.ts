const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day as the tables write it: 2025-07-01. */
export function isDate(text: string): boolean {
  if (!isoDate.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  // A day that does not exist rolls over into the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day before one, both as 2025-06-30. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** The day after one, both as 2025-07-01. */
export function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** 2025-07-01 as people write it here: 01/07/2025. What is no day stays as it is. */
export function dayShown(day: string): string {
  return isDate(day) ? day.split('-').reverse().join('/') : day;
}

/**
 * The day of a document as it is written in its head (NĐ 30/2020/NĐ-CP, annex I: days below 10 and the
 * first two months with a 0): ngày 04 tháng 3 năm 2026. Words that somebody wrote stay,
 * with “ngày” in front; blank stays blank.
 */
export function dayInWords(typed: string): string {
  const day = readDay(typed);
  const text = typed.trim();
  if (day === null) return text === '' || /^ngày\s/iu.test(text) ? text : `ngày ${text}`;
  const [year = '', month = '', date = ''] = day.split('-');
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}

/** A day in numbers that there is none of: 31/02/2027. A day in words is somebody's own text. */
export function isNoSuchDay(typed: string): boolean {
  return (
    /^\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/.test(typed.trim()) && readDay(typed) === null
  );
}

/** The day as plans keep it, 2026-12-31, from 31/12/2026, 31.12.2026 or that itself; null: no day. */
export function readDay(typed: string): string | null {
  const text = typed.trim();
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso =
    day !== undefined && month !== undefined && year !== undefined
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : text;
  return isDate(iso) ? iso : null;
}

/**
 * A day of a table, 31/12/2026 or 2026-12-31, as plans keep it; any other text stays, so that the
 * checks tell of it. The sheets' formulas understand the same two.
 */
export function dayKept(typed: string): string {
  return typed.includes('/') ? (readDay(typed) ?? typed) : typed;
}
