import { checksum } from '../plan/checksum';

/**
 * A short code for a programming error, the same for the same error, so that a clerk can read it
 * out on the telephone and two reports of one fault can be told to be one.
 */
export function faultCode(error: Error): string {
  const code = checksum(`${error.name}:${error.message}`).toString(16).toUpperCase();
  return `TD-P-${code.padStart(8, '0').slice(-6)}`;
}

/** Whatever was thrown, as an error. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
