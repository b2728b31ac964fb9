import type { TurnOrder, TurnView } from '../../commands/closingReports';

export type Period = TurnOrder['period'];

/**
 * A period as it is typed: its days as people write them here, 31/12/2026. No date field of the
 * browser's own: it would show 12/31/2026 where the browser speaks English, and 04/01 be read as January.
 */
export type TypedPeriod = Period;

/** What is wrong with a period as it was typed, by its field. Nothing: it may be turned to. */
export type PeriodFaults = Partial<
  Record<'code' | 'label' | 'start' | 'end', 'needed' | 'notADay' | 'reversed'>
>;

export function periodFaults({ code, label, start, end }: TypedPeriod): PeriodFaults {
  const [first, last] = [readDay(start), readDay(end)];
  return {
    ...(code.trim() === '' ? { code: 'needed' as const } : {}),
    ...(label.trim() === '' ? { label: 'needed' as const } : {}),
    ...(first === null ? { start: start.trim() === '' ? 'needed' : 'notADay' } : {}),
    ...(last === null ? { end: end.trim() === '' ? 'needed' : 'notADay' } : {}),
    ...(first !== null && last !== null && last < first ? { end: 'reversed' as const } : {}),
  };
}

/** A turn as it is proposed: targets hold through a year and are registered anew for the next. */
export function proposedTurn(
  { proposals }: TurnView,
  way: TurnOrder['way'],
): Omit<TurnOrder, 'despite'> {
  const period = proposals[way];
  const typed = { ...period, start: dayShown(period.start), end: dayShown(period.end) };
  return { way, period: typed, keepPledges: way === 'next' };
}

/** The period that was typed without a fault. */
export function periodTyped({ code, label, kind, start, end }: TypedPeriod): Period {
  const [first, last] = [readDay(start) ?? '', readDay(end) ?? ''];
  return { code: code.trim(), label: label.trim(), kind, start: first, end: last };
}

function dayShown(day: string): string {
  return day.split('-').reverse().join('/');
}

/** The day as the sheets keep it, 2026-12-31, from 31/12/2026, 31.12.2026 or that itself; null: no day. */
function readDay(typed: string): string | null {
  const text = typed.trim();
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso =
    day !== undefined && month !== undefined && year !== undefined
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : text;
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  // 31/02 would be a day of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
