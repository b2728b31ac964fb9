import { certainValue } from '../../checks/repairs';
import type { Choice } from '../../commands/reports';
import type { LocatedFinding } from '../../commands/resultReports';
import type { Messages } from '../../messages';
import { sentenceOf } from '../../messages/sentences';
import type { CellValue } from '../../plan/entry';
import { type Finding, severities, type Severity } from '../../plan/finding';

export { severities };

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

/** The cells that can be put right without anybody choosing. */
export function certainRepairs(findings: readonly LocatedFinding[]): readonly Choice[] {
  return findings.flatMap((located) => {
    const value = located.cell && certainValue(located.finding);
    return value === null ? [] : [{ located, value }];
  });
}

/**
 * A cell's value on a button: a number as the language writes it, a word in quotation marks. Not in
 * groups of thousands: 1.234 is what was unclear.
 */
export function valueShown(value: CellValue, messages: Messages): string {
  return typeof value === 'number' ? messages.ungrouped(value) : `“${String(value)}”`;
}

/** Whom a finding's sentence may begin with. */
function owners({ values }: Finding, messages: Messages): readonly string[] {
  return [
    ...('unit' in values ? [values.unit] : []),
    ...('cluster' in values && values.cluster !== null ? [values.cluster] : []),
    messages.vocabulary.wholePlan,
  ];
}

/** A finding for the list: whose it is above, the rest of its sentence below. */
export interface FindingText {
  readonly subject: string;
  readonly text: string;
}

/** Takes the name at the head of a sentence out of it, so that the eye can run down the names. */
export function findingText(finding: Finding, messages: Messages): FindingText {
  const sentence = sentenceOf(finding, messages.findings);
  const owner = owners(finding, messages).find((name) => sentence.startsWith(`${name}: `));
  if (owner !== undefined && owner !== '') {
    const rest = sentence.slice(owner.length + 2);
    return { subject: owner, text: rest.charAt(0).toUpperCase() + rest.slice(1) };
  }
  return { subject: messages.vocabulary.places[finding.place.at], text: sentence };
}
