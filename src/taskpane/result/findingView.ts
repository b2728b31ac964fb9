import type { LocatedFinding } from '../../commands/reports';
import type { Messages } from '../../messages';
import { sentenceOf } from '../../messages/sentences';
import type { Finding, Severity } from '../../plan/finding';

/** From what must be seen first to what is good to know. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** How many findings are drawn before "xem thêm", and with each press of it. */
export const PAGE = 50;

/** The findings of one severity (null: of all), the gravest first, otherwise in their own order. */
export function filterFindings(
  findings: readonly LocatedFinding[],
  only: Severity | null,
): readonly LocatedFinding[] {
  return severities
    .filter((severity) => only === null || severity === only)
    .flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
}

/** Whom a finding's sentence begins with: a unit or a cluster; null for the plan and its tables. */
function whoseFinding({ values }: Finding): string | null {
  if ('cluster' in values && 'rank' in values) return values.cluster;
  return 'unit' in values ? values.unit : null;
}

/** A finding for the list: whose it is above, the rest of its sentence below. */
export interface FindingText {
  readonly subject: string;
  readonly text: string;
}

/** Takes the name at the head of a sentence out of it, so that the eye can run down the names. */
export function findingText(finding: Finding, messages: Messages): FindingText {
  const sentence = sentenceOf(finding, messages.findings);
  const who = whoseFinding(finding);
  if (who !== null && who !== '' && sentence.startsWith(`${who}: `)) {
    const rest = sentence.slice(who.length + 2);
    return { subject: who, text: rest.charAt(0).toUpperCase() + rest.slice(1) };
  }
  return { subject: messages.vocabulary.places[finding.place.at], text: sentence };
}
