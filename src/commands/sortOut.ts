import type { Finding } from '../plan/finding';
import { findingKey } from '../plan/findingKey';
import { readAcceptances } from '../sheets/acceptances';
import type { Book } from '../sheets/book';
import { located } from './located';
import type { AcceptedFinding, SortedFindings } from './resultReports';

/** Only warnings are a matter of judgement: an error stays until it is mended. */
export function isAcceptable({ severity }: Finding): boolean {
  return severity === 'warning';
}

/** What is only not there yet stands behind what is wrong: there may be hundreds of it. */
function mistakesFirst(findings: readonly Finding[]): readonly Finding[] {
  const isMissing = ({ code }: Finding): boolean => code.startsWith('missing.');
  return [...findings.filter((one) => !isMissing(one)), ...findings.filter(isMissing)];
}

/** Findings with their cells; the warnings that somebody accepted as they are now stand apart. */
export function sortOut(findings: readonly Finding[], book: Book): SortedFindings {
  const acceptances = readAcceptances(book);
  const all = located(mistakesFirst(findings), book).map((one) => ({
    ...one,
    acceptance: isAcceptable(one.finding) ? acceptances.get(findingKey(one.finding)) : undefined,
  }));
  return {
    findings: all.flatMap(({ acceptance, ...one }) => (acceptance ? [] : [one])),
    accepted: all.filter((one): one is AcceptedFinding => one.acceptance !== undefined),
  };
}
