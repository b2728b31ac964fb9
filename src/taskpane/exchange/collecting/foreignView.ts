import type { Board, ReceivedForm } from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import { type Foreign, foreignOf } from '../../../plan/foreign';

/** Forms that all belong into the same other scorebook, in words. */
export interface ForeignLine {
  readonly title: string;
  readonly text: string;
}

/** So many units are named; the others are counted. */
const NAMED = 12;

/** What is to be said of forms that belong into other scorebooks: one line for each of these. */
export function foreignLines(
  board: Board,
  texts: Messages['exchange']['collecting'],
): readonly ForeignLine[] {
  const groups = new Map<string, { readonly foreign: Foreign; readonly forms: ReceivedForm[] }>();
  for (const form of waiting(board)) {
    const foreign = foreignOf(form.findings);
    if (!foreign) continue;
    const key = `${foreign.is} ${foreign.of}`;
    groups.set(key, { foreign, forms: [...(groups.get(key)?.forms ?? []), form] });
  }
  return [...groups.values()].map(({ foreign: { is, of }, forms }) => {
    const { title, next } = texts.foreign[is];
    return { title: title(forms.length, of), text: `${namesOf(forms, texts.othersToo)}. ${next}` };
  });
}

/** Where the right form of a unit waits beside the foreign one, nobody has to be asked. */
function waiting({ forms, units }: Board): readonly ReceivedForm[] {
  const isForeign = new Set(
    units
      .filter(({ state }) => state === 'otherPeriod' || state === 'otherPlan')
      .map(({ code }) => code),
  );
  return forms.filter(
    ({ state, unit }) =>
      state === 'unknownUnit' || (state === 'doubtful' && isForeign.has(unit ?? '')),
  );
}

function namesOf(forms: readonly ReceivedForm[], others: (units: number) => string): string {
  const names = [...new Set(forms.map(({ unitName }) => unitName))];
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` ${others(more)}` : '');
}
