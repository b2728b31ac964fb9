import { setUpJournal } from '../messages/setUpTexts';
import { vi } from '../messages/vi';
import type { Unit } from '../plan/unit';

/** So many units are named in one line of Nhật ký; the others are counted. */
const NAMED = 200;

/** Units as Nhật ký names them, each with its code; of very many the last item counts the others. */
export function namedUnits(units: readonly Pick<Unit, 'name' | 'code'>[]): readonly string[] {
  const named = units.slice(0, NAMED).map(({ name, code }) => setUpJournal.unit(name, code));
  const others = units.length - named.length;
  return [...named, ...(others > 0 ? [setUpJournal.more(vi.number(others))] : [])];
}
