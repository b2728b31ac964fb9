import type { Period } from './period';
import type { PlanIdentity } from './plan';

/** What says which document a plan is: a new year usually comes with another one. */
export type PlanDocument = Pick<PlanIdentity, 'title' | 'number' | 'date'>;

/** A year as people write it. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Days and numbers of documents, such as 12/02/2025, 15/KH-2025, tháng 3 năm 2025: their years stay. */
const OF_A_PAPER = [
  /[/.]\s?(?:19|20)\d\d(?!\d)/,
  /(?:\p{L}|(?<!\d)\d{1,2})-(?:19|20)\d\d(?!\d)/u,
  /(?<!\d)(?:19|20)\d\d\s?\//,
  /tháng\s+\d{1,2}[\s,]+năm/iu,
];

/**
 * The document of the plan that follows, as a proposal. Years in the title go on by as many as the
 * period does ("… năm 2025" becomes "… năm 2026", "năm học 2025-2026" becomes "năm học 2026-2027"), but only
 * where each of them is one of the present period: "giai đoạn 2021-2025" stays. Number and date are
 * those of a paper that is still to be signed.
 */
export function proposedDocument(title: string, now: Period, next: Period): PlanDocument {
  const by = (yearsOf(next)[0] ?? NaN) - (yearsOf(now)[0] ?? NaN);
  const isSafe =
    !Number.isNaN(by) &&
    !OF_A_PAPER.some((pattern) => pattern.test(title)) &&
    yearsIn(title).every((year) => yearsOf(now).includes(year));
  const advanced = title.replaceAll(YEAR, (year) => String(Number(year) + by));
  return { title: isSafe ? advanced : title, number: '', date: '' };
}

/** The years that a title names of the present period, where it names none of the next: it may be the old one. */
export function formerYears(title: string, now: Period, next: Period): readonly number[] {
  const named = yearsIn(title);
  if (named.some((year) => yearsOf(next).includes(year))) return [];
  return [...new Set(named.filter((year) => yearsOf(now).includes(year)))];
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEAR)].map(([year]) => Number(year));
}

/** The years of a period from its first to its last day; none where it has no days. */
function yearsOf({ start, end }: Period): readonly number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  if (start === '' || end === '' || !(first <= last)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
