import type { Origin } from '../../commands/exchangeReports';
import type { Messages } from '../../messages';
import { cellText } from './collecting/formView';

/** A figure's origin as the pane tells it. */
export interface OriginLines {
  /** Whether the cell still holds what the form said. */
  readonly note: string;
  readonly lines: readonly { readonly term: string; readonly value: string }[];
}

export function originView(origin: Origin, messages: Messages): OriginLines {
  const texts = messages.exchange.origin;
  const { accepted, now, file, cell, at } = origin;
  return {
    // A blank cell may come as '' or as null.
    note: (now ?? '') === accepted ? texts.same : texts.changed,
    lines: [
      { term: texts.inForm, value: cellText(accepted, messages) },
      { term: texts.now, value: cellText(now, messages) },
      { term: texts.file, value: file },
      { term: texts.cell, value: `${cell.sheet} ${cell.address}` },
      { term: texts.at, value: at },
    ],
  };
}
