import type { LocatedFinding } from '../../commands/resultReports';
import type { Messages } from '../../messages';
import type { Finding } from '../../plan/finding';
import { findingKey } from '../../plan/findingKey';
import { bundled, type FindingBundle, lineOf } from './findingBundles';
import { findingText } from './findingView';

/** What findings can be put together by. */
export const groupings = ['severity', 'unit', 'criterion'] as const;
export type Grouping = (typeof groupings)[number];

/** A finding of the list with an id of its own, which stays the same while its values do. */
export interface ListedFinding {
  readonly id: string;
  readonly located: LocatedFinding;
}

/** Findings that belong together. A blank title: the list needs none. */
export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  readonly findings: readonly ListedFinding[];
  /** Where they are told as one, which unfolds. */
  readonly bundle: FindingBundle | null;
}

/** Findings by what they are about; groups and findings keep the order of the first of each. */
export function groupFindings(
  findings: readonly LocatedFinding[],
  by: Grouping,
  messages: Messages,
): readonly FindingGroup[] {
  const listed = withIds(findings);
  if (by === 'severity') return bundled(listed, messages);
  const groups = new Map<string, ListedFinding[]>();
  for (const one of listed) {
    const { finding } = one.located;
    const title =
      by === 'unit' ? findingText(finding, messages).subject : aboutOf(finding, messages);
    const members = groups.get(title) ?? [];
    members.push(one);
    groups.set(title, members);
  }
  return [...groups].map(([title, members]) => ({
    ...{ id: title, title, findings: members, bundle: null },
  }));
}

/** Two findings may say the same of one cell: each has an id of its own all the same. */
function withIds(findings: readonly LocatedFinding[]): readonly ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((located) => {
    const key = findingKey(located.finding);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { id: count === 0 ? key : `${key} ${count}`, located };
  });
}

/** The criterion or the figure that a finding is about; what kind of place it is where it is neither. */
function aboutOf(finding: Finding, messages: Messages): string {
  const line = lineOf(finding);
  if (line !== null) return line;
  const kind = messages.vocabulary.places[finding.place.at];
  return kind === '' ? messages.pane.findings.others : kind;
}

/** The findings in which every typed word occurs, without regard to accents and case. */
export function searchFindings(
  findings: readonly LocatedFinding[],
  typed: string,
  messages: Messages,
): readonly LocatedFinding[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return findings;
  return findings.filter(({ finding, cell }) => {
    const { subject, text } = findingText(finding, messages);
    const whole = folded(`${subject} ${text} ${cell?.sheet ?? ''} ${cell?.address ?? ''}`);
    return words.every((word) => whole.includes(word));
  });
}

/** For searching only: “ba to” finds xã Ba Tơ and xã Ba Tô, which are never taken for each other elsewhere. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
