import type { TurnOrder, TurnView } from '../../commands/closingReports';

export type Period = TurnOrder['period'];

/** What is wrong with a period as it was typed, by its field. Nothing: it may be turned to. */
export type PeriodFaults = Partial<
  Record<'code' | 'label' | 'start' | 'end', 'needed' | 'reversed'>
>;

export function periodFaults({ code, label, start, end }: Period): PeriodFaults {
  return {
    ...(code.trim() === '' ? { code: 'needed' as const } : {}),
    ...(label.trim() === '' ? { label: 'needed' as const } : {}),
    ...(start === '' ? { start: 'needed' as const } : {}),
    ...(end === '' ? { end: 'needed' as const } : {}),
    ...(start !== '' && end !== '' && end < start ? { end: 'reversed' as const } : {}),
  };
}

/** A turn as it is proposed: targets hold through a year and are registered anew for the next. */
export function proposedTurn(
  { proposals }: TurnView,
  way: TurnOrder['way'],
): Omit<TurnOrder, 'despite'> {
  return { way, period: proposals[way], keepPledges: way === 'next' };
}

/** The period without spaces at the ends of what was typed. */
export function tidied(period: Period): Period {
  return { ...period, code: period.code.trim(), label: period.label.trim() };
}
