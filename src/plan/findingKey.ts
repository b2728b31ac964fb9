import { checksum } from './checksum';
import type { Finding } from './finding';

/**
 * Tells a finding from all others: what it is about and the values it was made with. The same
 * after a sort, another click or in another language; another one as soon as a value changes.
 */
export function findingKey({ code, place, values }: Finding): string {
  const about = Object.entries(place)
    .filter(([field]) => field !== 'at')
    .map(([, named]: [string, string | number]) => named);
  return [code, ...about, checksum(stable(values)).toString(16)].join(' ');
}

/** What a finding says about the day and not about the figures: it changes while nothing does. */
const OF_THE_DAY = 'daysLeft';

/** JSON whose keys stand in one order, whoever built the object. */
function stable(values: object): string {
  return JSON.stringify(values, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => key !== OF_THE_DAY)
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value,
  );
}
