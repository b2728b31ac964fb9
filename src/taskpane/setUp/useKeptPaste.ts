import { useEffect, useState } from 'react';
import { emptyPaste, type PasteChoice, type UnitChoice, usualUnits } from './unitChoice';

/**
 * A pasted list outlives its view: a button of the ribbon loads the pane anew, on what it opens it
 * for. It is kept for as long as the pane is open, for one scorebook ('': for one to be made).
 */
const keyOf = (book: string): string => `pasted units: ${book}`;

function kept(book: string): PasteChoice {
  try {
    const stored = sessionStorage.getItem(keyOf(book));
    // Only `keep` writes under this key.
    return stored === null ? emptyPaste : (JSON.parse(stored) as PasteChoice);
  } catch {
    // Where the browser gives the pane no storage, the list is gone with its view.
    return emptyPaste;
  }
}

function keep(book: string, paste: PasteChoice): void {
  try {
    if (paste.text === '') sessionStorage.removeItem(keyOf(book));
    else sessionStorage.setItem(keyOf(book), JSON.stringify(paste));
  } catch {
    // As above.
  }
}

/** A list of further units for a scorebook, as it was left. */
export function useKeptPaste(book: string) {
  const [paste, setPaste] = useState(() => kept(book));
  useEffect(() => {
    keep(book, paste);
  }, [book, paste]);
  return [paste, setPaste] as const;
}

/** The units of a new scorebook: a list that was left is the one that is wanted. */
function firstChoice(): UnitChoice {
  const paste = kept('');
  return paste.text === '' ? usualUnits : { ...usualUnits, by: 'paste', paste };
}

/**
 * The choice of units for a new scorebook. `isMade`: it is being made, after which there is nothing
 * to come back to, unless that fails.
 */
export function useKeptChoice(isMade: boolean) {
  const [choice, setChoice] = useState(firstChoice);
  useEffect(() => {
    keep('', isMade ? emptyPaste : choice.paste);
  }, [isMade, choice.paste]);
  return [choice, setChoice] as const;
}
