import type { ContentGroup } from '../../plan/criterion';
import type { History } from '../../plan/period';
import { FULL_POINTS } from '../../plan/plan';
import type { Band, TotalPolicy } from '../../plan/ranking';

/** A content group without a cap or a weight. */
export function contentGroup(code: string, ordinal: string, name: string): ContentGroup {
  return { code, ordinal, name, cap: null, weight: null };
}

/** A band that asks for nothing but points. */
export function band(name: string, from: number): Band {
  return { name, from, fromByKind: new Map(), groupPercent: null, requires: [] };
}

/** Points that add up to 100, without limits. */
export const usualTotals: TotalPolicy = {
  fullPoints: FULL_POINTS,
  aggregation: 'sum',
  bonusLimit: null,
  penaltyLimit: null,
  totalLimit: null,
};

/** No period before this one. */
export const noHistory: History = { rule: 'none', times: null, periods: [] };
