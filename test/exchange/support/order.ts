import type { Addressee, PackInput } from '../../../src/exchange/out/pack';
import type { Running } from '../../../src/exchange/worker/running';
import { usualMails } from '../../../src/messages/mailTexts';
import type { Plan } from '../../../src/plan/plan';
import { nothingFilled } from '../../../src/sheets/unitWorkbook/formContext';
import { teaching } from '../../../src/templates/teaching';

/** The class's plan with addresses: one good, two at once, one that is none, and one blank. */
export const withAddresses: Plan = {
  ...teaching,
  units: teaching.units.map((unit, index) => ({
    ...unit,
    email: ['to1@lop.vn', 'to2@lop.vn; to2b@lop.vn', 'không có', ''][index] ?? '',
  })),
};

/** What is made for units, with nothing filled in and nothing received. */
export function addressee(unit: string, missing: readonly string[] = []): Addressee {
  return { unit, missing, filled: nothingFilled, received: { file: '', at: '' } };
}

/** Forms with drafts for all units of the class, on 5 April 2025 at half past eight. */
export function order(changes: Partial<PackInput> = {}): PackInput {
  const { plan = withAddresses, kind = 'form' } = changes;
  return {
    kind,
    plan,
    addressees: plan.units.map(({ code }) => addressee(code)),
    withDrafts: true,
    mail: usualMails[kind],
    deadline: '10/4/2025',
    way: 'download',
    at: new Date(2025, 3, 5, 8, 30),
    ...changes,
  };
}

/** Work that nobody looks at and nobody calls off. */
export const quietly: Running = {
  onProgress: () => undefined,
  signal: new AbortController().signal,
};
