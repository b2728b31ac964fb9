/** Why Excel did not carry out a batch, by what a person can do about it. */
export type HostFailure =
  /** A cell is being edited. */
  | { readonly code: 'cellEditMode' }
  /** A sheet or the workbook is protected. */
  | { readonly code: 'protected' }
  /** Anything else; the technical words are for a fold-out. */
  | { readonly code: 'hostFailed'; readonly technical: string };

export type HostOutcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly failure: HostFailure };

/**
 * Runs a batch and turns the host's errors into data, by their code: the texts are localised.
 * Errors of our own are no host errors and go through: they are to be loud. `previous`: the context
 * that an event's handler was added in, where it has to be removed in the same one.
 */
export async function runExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  previous?: OfficeExtension.ClientRequestContext,
): Promise<HostOutcome<Result>> {
  try {
    const run = previous ? Excel.run(previous, batch) : Excel.run(batch);
    return { ok: true, result: await run };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { ok: false, failure: failureOf(error) };
    throw error;
  }
}

function failureOf(error: OfficeExtension.Error): HostFailure {
  switch (error.code) {
    case 'InvalidOperationInCellEditMode':
      return { code: 'cellEditMode' };
    case 'AccessDenied':
      return { code: 'protected' };
    default: {
      const where = error.debugInfo.errorLocation ?? '';
      return { code: 'hostFailed', technical: `${error.code}: ${error.message} ${where}`.trim() };
    }
  }
}
