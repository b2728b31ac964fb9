/** A text half as long again; a bracket shows where it ends. */
function longer(text: string): string {
  return text === '' ? '' : `${text} ${text.slice(0, Math.ceil(text.length / 2)).trim()}]`;
}

/**
 * Texts, and what functions make of texts, half as long again: a language that needs more room than
 * Vietnamese. What is no text stays.
 */
export function longTexts<Texts>(texts: Texts): Texts {
  return lengthened(texts) as Texts;
}

function lengthened(value: unknown): unknown {
  if (typeof value === 'string') return longer(value);
  if (typeof value === 'function') {
    return (...args: readonly unknown[]) => lengthened(Reflect.apply(value, undefined, args));
  }
  if (Array.isArray(value)) return value.map(lengthened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, lengthened(one)]));
}
