/**
 * A short code for a programming error, the same for the same error, so that a clerk can read it
 * out on the telephone and two reports of one fault can be told to be one.
 */
export function faultCode(error: Error): string {
  let hash = 0x811c9dc5;
  for (const char of `${error.name}:${error.message}`) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `TD-P-${hash.toString(16).toUpperCase().padStart(8, '0').slice(-6)}`;
}

/** Whatever was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
