import type { TurnOrder } from '../../commands/closingReports';
import { dayShown, isNoSuchDay, readDay } from '../../plan/day';
import { CodeSet } from '../../plan/invariants/codes';
import { inKind } from '../../plan/nextPeriod';

export type Period = TurnOrder['period'];

/**
 * A period as it is typed: its days as people write them here, 31/12/2026. No date field of the
 * browser's own: it would show 12/31/2026 where the browser speaks English, and 04/01 be read as January.
 */
export type TypedPeriod = Period;

type DayFault = 'needed' | 'notADay' | 'noSuchDay';

/** What is wrong with a period as it was typed, by its field. Nothing: it may be turned to. */
export type PeriodFaults = Partial<
  Record<'code' | 'label' | 'start' | 'end', DayFault | 'reversed' | 'taken'>
>;

/** `used`: the other periods of the scorebook. */
export function periodFaults(
  { code, label, start, end }: TypedPeriod,
  used: readonly { readonly code: string }[] = [],
): PeriodFaults {
  const [first, last] = [readDay(start), readDay(end)];
  return {
    ...(code.trim() === '' ? { code: 'needed' as const } : {}),
    ...(new CodeSet(used).has(code) ? { code: 'taken' as const } : {}),
    ...(label.trim() === '' ? { label: 'needed' as const } : {}),
    ...(first === null ? { start: dayFault(start) } : {}),
    ...(last === null ? { end: dayFault(end) } : {}),
    ...(first !== null && last !== null && last < first ? { end: 'reversed' as const } : {}),
  };
}

function dayFault(typed: string): DayFault {
  if (typed.trim() === '') return 'needed';
  return isNoSuchDay(typed) ? 'noSuchDay' : 'notADay';
}

/** A period as it stands in its fields before anybody types. */
export function periodShown({ code, label, kind, start, end }: Period): TypedPeriod {
  return { code, label, kind, start: dayShown(start), end: dayShown(end) };
}

/** The same with another kind: code, name and days follow, as far as the first day is one. */
export function withKind(typed: TypedPeriod, kind: Period['kind']): TypedPeriod {
  return readDay(typed.start) === null
    ? { ...typed, kind }
    : periodShown(inKind(periodTyped(typed), kind));
}

/** The period that was typed without a fault. */
export function periodTyped({ code, label, kind, start, end }: TypedPeriod): Period {
  const [first, last] = [readDay(start) ?? '', readDay(end) ?? ''];
  return { code: code.trim(), label: label.trim(), kind, start: first, end: last };
}
