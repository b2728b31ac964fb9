import type { SentReport } from '../../commands/exchangeReports';
import type { Messages } from '../../messages';
import type { Made } from './exchangeActions';

/** What was made, in words: what it is, where it is, and what to do next. */
export interface SentView {
  readonly title: string;
  readonly where: string;
  readonly file: string;
  readonly next: readonly string[];
  /** Units whose drafts have no recipient. */
  readonly nobody: readonly { readonly title: string; readonly names: string }[];
}

/** How a report of files reads. */
export function sentView(what: Made, report: SentReport, texts: Messages['exchange']): SentView {
  const { sent } = texts;
  const { withoutEmail, badEmail, fileName } = report;
  return {
    title: titleOf(what, report, texts),
    where: whereOf(report, texts),
    file: fileName,
    next: nextOf(what, report, texts),
    nobody: [
      ...(withoutEmail.length > 0
        ? [
            {
              title: sent.withoutEmail(withoutEmail.length),
              names: someNames(withoutEmail, texts),
            },
          ]
        : []),
      ...(badEmail.length > 0
        ? [
            {
              title: sent.badEmail(badEmail.length),
              names: someNames(
                badEmail.map(({ unit, email }) => `${unit} (${email})`),
                texts,
              ),
            },
          ]
        : []),
    ],
  };
}

/** So many names are given; the others are counted. */
const NAMED = 3;

/** The first names of a list that may be long. */
export function someNames(names: readonly string[], { sending }: Messages['exchange']): string {
  return sending.named(names.slice(0, NAMED), Math.max(0, names.length - NAMED));
}

function madeOnMac({ workbooks, drafts }: SentReport, { sent }: Messages['exchange']): string {
  return workbooks > 0 ? sent.made({ workbooks, drafts: 0 }) : sent.listed(drafts);
}

function titleOf(what: Made, report: SentReport, texts: Messages['exchange']): string {
  const { sent } = texts;
  switch (what) {
    case 'forms':
    case 'reminders':
      return report.way === 'download' ? sent.made(report) : madeOnMac(report, texts);
    case 'receipts':
      return report.way === 'download' ? sent.receipts(report.drafts) : sent.listed(report.drafts);
    case 'csv':
    case 'workbook':
      return sent[what];
  }
}

function whereOf({ way, workbooks }: SentReport, { sent }: Messages['exchange']): string {
  if (way === 'download') return sent.downloaded;
  return workbooks > 1 ? sent.openedFirst : sent.opened;
}

function nextOf(
  what: Made,
  { way, workbooks, drafts, doubts }: SentReport,
  { sent }: Messages['exchange'],
): readonly string[] {
  if (what === 'csv' || what === 'workbook') {
    const isDoubtful = doubts && doubts.errors + doubts.missing > 0;
    const mend = isDoubtful ? [sent.mendFirst(doubts.errors, doubts.missing)] : [];
    const left = doubts && doubts.leftOut > 0 ? [sent.notAdded(doubts.leftOut)] : [];
    const name = doubts?.isUnnamed ? [sent.nameFirst] : [];
    return [...left, ...mend, ...name, way === 'download' ? sent.sendUp : sent.saveOne];
  }
  if (way === 'open') {
    return [...(workbooks > 0 ? [sent.saveEach] : []), ...(drafts > 0 ? [sent.copyMails] : [])];
  }
  // Beside workbooks the drafts lie in a folder of their own.
  const openDrafts = workbooks > 0 ? sent.openDrafts : sent.openDraftsOnly;
  return [sent.unpack, drafts > 0 ? openDrafts : sent.attach];
}
