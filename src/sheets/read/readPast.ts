import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { Decided, PastResult } from '../../scoring/result';
import type { CodedRow } from '../codedRows';
import { pastCodes } from '../periods/periodsLayout';

/** Reads what the past periods gave each unit; a text where a number must stand counts as nothing. */
export function readPast(
  { history, units }: Plan,
  rows: readonly CodedRow[],
  findings: Finding[],
): Decided['past'] {
  const numberIn = (
    { unit, values: typed }: CodedRow,
    period: string,
    of: 'total' | 'rank',
  ): number | null => {
    const value = typed.get(pastCodes[of](period));
    if (value === undefined) return null;
    if (typeof value === 'number') return value;
    const place = { at: 'past', unit, period, of } as const;
    const name = units.find(({ code }) => code === unit)?.name ?? unit;
    const values = { unit: name, period, typed: String(value) };
    findings.push(finding('read.pastNotANumber', 'error', place, values));
    return null;
  };
  return new Map(
    history.periods.map(({ code }) => {
      const results = new Map<string, PastResult>();
      for (const row of rows) {
        const result = {
          total: numberIn(row, code, 'total'),
          rank: numberIn(row, code, 'rank'),
          band: String(row.values.get(pastCodes.band(code)) ?? '').trim(),
        };
        if (!results.has(row.unit)) results.set(row.unit, result);
      }
      return [code, results];
    }),
  );
}
