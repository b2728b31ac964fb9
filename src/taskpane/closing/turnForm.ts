import type { TurnOrder, TurnView } from '../../commands/closingReports';
import { cleanText } from '../../plan/cleanText';
import { isNoSuchDay } from '../../plan/day';
import type { PlanDocument } from '../../plan/planDocument';
import { periodFaults, type PeriodFaults, periodShown, periodTyped } from './periodForm';

/** A turn as it is typed, up to the question that comes before it. */
export type TypedTurn = Omit<TurnOrder, 'despite'>;

/** What is wrong with the new plan's document. */
export interface DocumentFaults {
  readonly title?: 'titleNeeded' | 'titleNoName';
  readonly date?: 'dateNoDay';
}

export interface TurnFaults {
  readonly period: PeriodFaults;
  readonly document: DocumentFaults;
}

export const noFaults: TurnFaults = { period: {}, document: {} };

/**
 * A turn as it is proposed: targets hold through a year and are registered anew for the next, which has
 * a plan of its own.
 */
export function proposedTurn({ proposals, document }: TurnView, way: TurnOrder['way']): TypedTurn {
  const isNext = way === 'next';
  return {
    ...{ way, period: periodShown(proposals[way]), keepPledges: isNext },
    document: isNext ? null : document.proposed,
  };
}

/** How the present period is most likely followed: after a whole year comes another plan. */
export function likelyWay({ period }: TurnView): TurnOrder['way'] {
  return period.kind === 'year' ? 'newYear' : 'next';
}

export function turnFaults(
  { period, document }: TypedTurn,
  { usedPeriods }: Pick<TurnView, 'usedPeriods'>,
): TurnFaults {
  return {
    period: periodFaults(period, usedPeriods),
    document: document ? documentFaults(document) : {},
  };
}

/** Number and date may be blank: a plan is often signed after the year has begun. */
function documentFaults({ title, date }: PlanDocument): DocumentFaults {
  return { ...titleFault(title), ...(isNoSuchDay(date) ? { date: 'dateNoDay' } : {}) };
}

function titleFault(title: string): DocumentFaults {
  if (title.trim() === '') return { title: 'titleNeeded' };
  return /\p{L}/u.test(title) ? {} : { title: 'titleNoName' };
}

export function isFaultless({ period, document }: TurnFaults): boolean {
  return Object.keys(period).length === 0 && Object.keys(document).length === 0;
}

/** The turn that was typed without a fault. */
export function orderTyped(order: TypedTurn): TypedTurn {
  const { period, document } = order;
  return { ...order, period: periodTyped(period), document: document && cleaned(document) };
}

function cleaned({ title, number, date }: PlanDocument): PlanDocument {
  return { title: cleanText(title), number: cleanText(number), date: cleanText(date) };
}
