import type { SendableUnit, SendOrder, SendView } from '../../../commands/exchangeReports';

/** Whom something is sent to. */
export type Whom =
  | { readonly by: 'everybody' }
  | { readonly by: 'incomplete' }
  | { readonly by: 'cluster'; readonly code: string }
  | { readonly by: 'hand' };

/** The choice as the list of choices holds it, and back. */
export function whomKey(whom: Whom): string {
  return whom.by === 'cluster' ? `cluster ${whom.code}` : whom.by;
}

export function whomFrom(key: string): Whom {
  if (key.startsWith('cluster ')) return { by: 'cluster', code: key.slice('cluster '.length) };
  return key === 'incomplete' || key === 'hand' ? { by: key } : { by: 'everybody' };
}

/** The view with those units only that the kind of mail is for: who has sent all is not reminded. */
export function askedUnits(view: SendView, kind: SendOrder['kind']): SendView {
  return kind === 'reminders' ? { ...view, units: view.units.filter(isIncomplete) } : view;
}

/** The units that are meant; `ticked`: codes of those that were chosen by hand. */
export function chosenUnits(
  units: readonly SendableUnit[],
  whom: Whom,
  ticked: ReadonlySet<string>,
): readonly SendableUnit[] {
  switch (whom.by) {
    case 'everybody':
      return units;
    case 'incomplete':
      return units.filter(isIncomplete);
    case 'cluster':
      return units.filter(({ cluster }) => cluster === whom.code);
    case 'hand':
      return units.filter(({ code }) => ticked.has(code));
  }
}

/** Whether figures are asked of it and not there yet. */
export function isIncomplete({ missing }: SendableUnit): boolean {
  return missing.length > 0;
}
