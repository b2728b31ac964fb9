import type { Language } from './language';
import { vi } from './vi';

export { languageNames, languageOf, languages, type Language } from './language';

/** Every text of the pane. Vietnamese comes first: its shape is what the others must have. */
export type Messages = typeof vi;

/** The texts of a language. Only Vietnamese is in the first load; English is fetched when it is wanted. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'vi' ? vi : (await import('./en')).en;
}
