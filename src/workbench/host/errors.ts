/** The codes of `Excel.ErrorCodes` that the host gives. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'PropertyNotLoaded'
  | 'UnsupportedOperation';

/** A refusal that reaches the add-in as `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing: ${what}`);

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);

/** What was found, or Excel's ItemNotFound. */
export function required<T>(found: T | null | undefined, what: string): T {
  if (found === null || found === undefined) throw itemNotFound(what);
  return found;
}

export const accessDenied = (what: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation: ${what}`);

export const notImplemented = (what: string): HostError =>
  new HostError('NotImplemented', `NotImplemented: ${what}`, what);
