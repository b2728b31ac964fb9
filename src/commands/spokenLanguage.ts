import { languageOf, languages, type Language } from '../messages';

/** What `Office.context` tells of whom the add-in speaks to. */
export interface Listener {
  /** Excel's language, such as `vi-VN`. */
  readonly displayLanguage: string;
  /** Where Excel on the web keeps add-ins on different sites apart; absent on the desktop. */
  readonly partitionKey?: string | undefined;
}

function keyFor({ partitionKey = '' }: Listener): string {
  return `${partitionKey}so-thi-dua language`;
}

/** The language that somebody has chosen in the pane, otherwise Excel's. The ribbon speaks it, too. */
export function spokenLanguage(listener: Listener): Language {
  try {
    const chosen = localStorage.getItem(keyFor(listener));
    const known = languages.find((language) => language === chosen);
    if (known) return known;
  } catch {
    // Where the browser gives no storage, nothing can have been chosen.
  }
  return languageOf(listener.displayLanguage);
}

/** Keeps the language that was chosen: a button of the ribbon loads the pane anew. */
export function keepLanguage(listener: Listener, language: Language): void {
  try {
    localStorage.setItem(keyFor(listener), language);
  } catch {
    // It holds for as long as this pane is open.
  }
}
