import type {
  ClosedAbout,
  CodeVerdict,
  FileVerdict,
  FilesVerdict,
  VerifyReport,
} from '../../commands/closingReports';
import type { Messages } from '../../messages';
import { refusalSentence } from '../../messages/fileSentences';

/** What was found about a code or a file, as it is shown. */
export interface VerdictView {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly title: string;
  readonly lines: readonly string[];
  /** Units that differ, each with what differs. */
  readonly differences: readonly { readonly unit: string; readonly changes: readonly string[] }[];
  readonly moreUnits: string;
}

const plain = { differences: [], moreUnits: '' };

/** Everything that a verification came to, in the order of files. */
export function verdictViews(report: VerifyReport, messages: Messages): readonly VerdictView[] {
  return report.is === 'code'
    ? [codeView(report.verdict, messages)]
    : filesViews(report.verdict, messages);
}

function codeView(verdict: CodeVerdict, { closing: { verify } }: Messages): VerdictView {
  switch (verdict.is) {
    case 'known': {
      const { about, genuine } = verdict;
      const { period, at, by, sheet, standing } = about;
      const whose = [verify.closedBy(at, by), standingText(about, verify)];
      if (genuine === 'no') {
        const lines = [...whose, verify.knownEditedNext(sheet)];
        return { intent: 'error', title: verify.knownEdited(period), lines, ...plain };
      }
      const intent = standing.is === 'reopened' ? 'warning' : 'success';
      const lines = [...whose, verify.knownSheet(sheet)];
      return { intent, title: verify.known(period), lines, ...plain };
    }
    case 'unknown':
      return {
        ...{ intent: 'error', title: verify.unknown, lines: [verify.unknownNext(verdict.among)] },
        ...plain,
      };
    case 'mistyped':
      return { intent: 'warning', title: verify.mistyped, lines: [verify.mistypedNext], ...plain };
    case 'length':
      return {
        ...{ intent: 'warning', title: verify.length(verdict.length), lines: [verify.lengthNext] },
        ...plain,
      };
    case 'foreign':
      return {
        ...{ intent: 'warning', title: verify.foreign(verdict.characters) },
        ...{ lines: [verify.foreignNext], ...plain },
      };
  }
}

function standingText({ standing }: ClosedAbout, verify: Messages['closing']['verify']): string {
  switch (standing.is) {
    case 'inForce':
      return verify.inForce;
    case 'past':
      return verify.past;
    case 'reopened':
      return verify.reopened(standing.at, standing.reason);
  }
}

function filesViews(
  { verdicts, without, unread }: FilesVerdict,
  messages: Messages,
): readonly VerdictView[] {
  const { verify } = messages.closing;
  return [
    ...verdicts.map((verdict) => fileView(verdict, messages)),
    ...without.map((file): VerdictView => ({
      ...{ intent: 'warning', title: verify.without(file), lines: [verify.withoutNext] },
      ...plain,
    })),
    ...unread.map(({ file, refusal }): VerdictView => ({
      ...{ intent: 'warning', title: file, lines: [refusalSentence(messages, file, refusal)] },
      ...plain,
    })),
  ];
}

/** So many units that differ are shown; the others are counted. */
const SHOWN = 20;

function fileView(verdict: FileVerdict, messages: Messages): VerdictView {
  const { file, about, genuine, ours } = verdict;
  const { verify } = messages.closing;
  const whose = [
    verify.whose(about.period, about.plan),
    verify.closedBy(about.at, about.by),
    ...paperLine(verdict, verify),
  ];
  if (genuine === 'unknownRule') {
    const lines = [...whose, verify.unknownRuleNext];
    return { intent: 'warning', title: verify.fileUnknownRule(file), lines, ...plain };
  }
  const isChanged = genuine === 'no';
  if (ours.is !== 'other') {
    const next = ours.is === 'same' ? verify.same : isChanged ? verify.none : verify.noneGenuine;
    const standing = ours.is === 'same' ? [standingText(about, verify)] : [];
    const isOver = ours.is === 'same' && about.standing.is === 'reopened';
    const intent = ours.is !== 'same' ? 'info' : isOver ? 'warning' : 'success';
    return {
      intent: isChanged || verdict.paper === 'other' ? 'error' : intent,
      title: isChanged ? verify.fileChanged(file) : verify.fileGenuine(file),
      lines: [...whose, ...standing, next],
      ...plain,
    };
  }
  const { sheet } = ours.about;
  const shown = ours.differences.slice(0, SHOWN);
  const others = ours.differences.length - shown.length;
  const heading = isChanged ? verify.changedSince(sheet) : verify.differs(sheet);
  const found = ours.differences.length === 0 ? [verify.noLine] : [];
  return {
    intent: isChanged ? 'error' : 'warning',
    title: isChanged ? verify.fileChanged(file) : verify.fileOther(file),
    lines: [...whose, heading, ...found],
    differences: shown.map(({ name, changes, in: where }) => ({
      unit: name,
      changes:
        where === 'both'
          ? changes.map(({ heading: column, one, other }) =>
              verify.change(column, shownValue(one, messages), shownValue(other, messages)),
            )
          : [where === 'one' ? verify.onlyOurs : verify.onlyTheirs],
    })),
    moreUnits: others > 0 ? verify.moreUnits(others) : '',
  };
}

function paperLine(
  { paper }: FileVerdict,
  verify: Messages['closing']['verify'],
): readonly string[] {
  if (paper === null) return [];
  if (paper === 'fits') return [verify.paperFits];
  return [paper === 'other' ? verify.paperOther : verify.paperMistyped];
}

function shownValue(value: string | number | boolean, { number, closing }: Messages): string {
  if (typeof value === 'number') return number(value);
  return value === '' ? closing.verify.blank : String(value);
}
