import { isDate } from './day';
import type { Period } from './period';
import type { Plan } from './plan';

/** Months of a period by its kind. */
const months: Readonly<Record<Period['kind'], number>> = { quarter: 3, half: 6, year: 12 };
const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const DAY = 86_400_000;

/**
 * The period that follows, as a proposal that people may change: the same kind, from the day after the
 * end on. Code and label go on as they are written (2025-Q1 becomes 2025-Q2, "Quý I/2025" becomes
 * "Quý II/2025", "Năm học 2025-2026" becomes "Năm học 2026-2027"); where they follow no pattern, as
 * this program writes them. A period without days gives one without days.
 */
export function nextPeriod(period: Period): Period {
  const { kind, end, code, label } = period;
  const start = dayAfter(end);
  const part = partOf(period, start);
  return {
    kind,
    code: goneOn(code, kind, part) ?? usualCode(kind, part),
    label: goneOn(label, kind, part) ?? usualLabel(kind, part),
    start,
    end: start === '' ? '' : lastDay(start, months[kind]),
  };
}

/** The periods whose codes no new one may have: the present one and those before it. */
export function usedPeriods({ period, history }: Plan): readonly { readonly code: string }[] {
  return [period, ...history.periods].map(({ code }) => ({ code }));
}

/** The first period of the year after the present one: of a quarter or half-year, the first of its year. */
export function firstOfNextYear(period: Period): Period {
  let next = nextPeriod(period);
  for (let steps = 1; steps < 4 && partOf(next, next.start).index > 0; steps += 1) {
    next = nextPeriod(next);
  }
  return next;
}

/**
 * The period of another kind in which a period begins: of the first half-year of 2026 as a year the
 * whole of 2026, with the usual code. A name of the office's own stays. Without days only the kind changes.
 */
export function inKind(period: Period, kind: Period['kind']): Period {
  const { start, label } = period;
  if (kind === period.kind || !isDate(start)) return { ...period, kind };
  const part = partOf({ ...period, kind }, start);
  const first = isoDay(new Date(Date.UTC(part.year, part.index * months[kind], 1)));
  return {
    kind,
    code: usualCode(kind, part),
    label: isUsual(label) ? usualLabel(kind, part) : label,
    start: first,
    end: lastDay(first, months[kind]),
  };
}

/** Whether a period is called by which part of a year it is. */
function isUsual(label: string): boolean {
  return /^\s*((quý|năm|nửa|\d+ tháng)(?!\p{L})|$)/iu.test(label);
}

/** Which part of which year a period is: the second quarter of 2025 has the index 1. */
interface Part {
  readonly index: number;
  readonly year: number;
}

function partOf({ kind, code, end }: Period, start: string): Part {
  const [year = NaN, month = 1] = (start || end || code).split('-').map(Number);
  const index = start === '' ? 0 : Math.floor((month - 1) / months[kind]);
  return { index: kind === 'year' ? 0 : index, year };
}

/** A code or label of the period before, one further; null where nothing in it says which period it is. */
function goneOn(text: string, kind: Period['kind'], { index, year }: Part): string | null {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([found]) => Number(found));
  const [first] = years;
  if (first === undefined) return null;
  // A school year is two of them: both go on by as much as the first.
  const by = kind === 'year' ? 1 : Number.isNaN(year) ? 0 : year - first;
  const withYear = text.replaceAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g, (found) =>
    String(Number(found) + by),
  );
  if (kind === 'year') return withYear;
  return withPart(withYear, kind, index);
}

/** The part's own sign: Q2, H2, a Roman number, the first or last months of the year. */
function withPart(text: string, kind: 'quarter' | 'half', index: number): string | null {
  if (kind === 'quarter') {
    const patterns = [/(?<=\bQ)[1-4]\b/i, /(?<=Quý\s)(?:IV|I{1,3}|[1-4])(?![\p{L}\p{N}])/iu];
    const pattern = patterns.find((one) => one.test(text));
    return pattern
      ? text.replace(pattern, (found) =>
          /\d/.test(found) ? String(index + 1) : (ROMAN[index] ?? ''),
        )
      : null;
  }
  if (/(?<=\bH)[12]\b/i.test(text)) return text.replace(/(?<=\bH)[12]\b/i, String(index + 1));
  const words = ['đầu', 'cuối'] as const;
  const found = words.find((word) => text.includes(word));
  return found === undefined ? null : text.replace(found, words[index] ?? found);
}

function usualCode(kind: Period['kind'], { index, year }: Part): string {
  if (Number.isNaN(year)) return '';
  const marks = { quarter: `-Q${index + 1}`, half: `-H${index + 1}`, year: '' } as const;
  return `${year}${marks[kind]}`;
}

function usualLabel(kind: Period['kind'], { index, year }: Part): string {
  if (Number.isNaN(year)) return '';
  const labels = {
    quarter: `Quý ${ROMAN[index] ?? ''} năm ${year}`,
    half: `6 tháng ${index === 0 ? 'đầu' : 'cuối'} năm ${year}`,
    year: `Năm ${year}`,
  } as const;
  return labels[kind];
}

function dayAfter(day: string): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? '' : isoDay(new Date(time + DAY));
}

/** The last day of so many months from a day on. */
function lastDay(start: string, count: number): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year, month - 1 + count, day) - DAY));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
