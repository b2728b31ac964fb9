import { findingsTexts } from '../messages/sheetTexts/records';
import { sheetTitles } from '../messages/sheetTexts/titles';
import type { Severity } from '../plan/finding';
import { cellAddress } from './address';
import type { SheetDescription } from './description';
import { SheetDraft } from './draft';
import { growRows } from './grownRows';
import { names } from './names';
import { colors } from './styles';
import { pageWide } from './paper';
const { headings } = findingsTexts;

/** One line of the sheet Kiểm tra, in words. */
export interface FindingLine {
  readonly severity: string;
  readonly unit: string;
  readonly about: string;
  readonly sentence: string;
  readonly cell: { readonly sheet: string; readonly address: string } | null;
  /** The reason for which it was accepted; blank where it is open. */
  readonly accepted: string;
}

/**
 * Where a button of the ribbon says when it made the list: the one cell here that is not described.
 * Nothing else writes this cell alone, so a pane that watches the workbook knows the ribbon by it.
 */
export const runStamp = cellAddress(0, 2);

/** In characters: on a screen of 1366 pixels beside the pane the sentence begins in view, and wraps. */
const widths = [5, 15, 26, 28, 56, 17, 22];

/** The sheet Kiểm tra: all findings with links to their cells, for printing and for those without the add-in. */
export function findingsSheet(
  lines: readonly FindingLine[],
  severities: Readonly<Record<Severity, string>>,
  title: string = sheetTitles.findings,
  about: { readonly isRefused: boolean } = { isRefused: false },
): SheetDescription {
  const columns = Object.keys(headings).length;
  const draft = new SheetDraft({
    key: 'findings',
    title,
    tabColor: tabColorOf(lines, severities),
    columnWidths: widths,
    freeze: { rows: 4, columns: 3 },
    print: pageWide('landscape', 3),
  });
  draft
    .put(0, 0, [[findingsTexts.title]], 'sheetTitle')
    .style({ row: 0, column: 2, rows: 1, columns: 1 }, 'help')
    .put(0, 3, [[summary(lines, severities)]], 'label')
    .put(
      1,
      0,
      [[about.isRefused ? findingsTexts.refused : findingsTexts.help]],
      about.isRefused ? 'alert' : 'help',
    )
    .put(2, 0, [Object.keys(headings).map((code) => `_${code}`)], 'code')
    .hideRows(2, 1)
    .put(3, 0, [Object.values(headings)], 'head')
    .name(names.findings, { row: 2, column: 0, rows: 1, columns })
    .height(0, 32)
    .height(1, 20)
    .height(3, 22);
  const first = 4;
  if (lines.length === 0) {
    draft.put(first, 0, [[findingsTexts.none]], 'note');
    return draft.finish();
  }
  const contents = lines.map(({ severity, unit, about, sentence, cell, accepted }, index) => [
    index + 1,
    severity,
    unit,
    about,
    sentence,
    linkText(cell),
    accepted,
  ]);
  draft
    .put(first, 0, contents, 'text')
    .style({ row: first, column: 0, rows: lines.length, columns: 2 }, 'textCenter')
    .style({ row: first, column: 5, rows: lines.length, columns: 1 }, 'link');
  growRows(draft, first, widths, contents, 32);
  lines.forEach(({ cell }, index) => {
    if (!cell) return;
    draft.link({ row: first + index, column: 5, text: linkText(cell), ...cell });
  });
  const area = { row: first, column: 1, rows: lines.length, columns: 1 };
  draft
    .formatWhere(area, `=$B${first + 1}="${severities.error}"`, {
      fill: colors.bad,
      color: colors.badText,
      bold: true,
    })
    .formatWhere(area, `=$B${first + 1}="${severities.warning}"`, {
      fill: colors.warn,
      color: colors.warnText,
    });
  return draft.finish();
}

const countOf = (lines: readonly FindingLine[], severity: string): number =>
  lines.filter((line) => line.severity === severity).length;

/** The tab itself tells, from any other sheet, that something is wrong. */
function tabColorOf(
  lines: readonly FindingLine[],
  { error, warning }: { readonly error: string; readonly warning: string },
): string {
  if (countOf(lines, error) > 0) return '#C00000';
  return countOf(lines, warning) > 0 ? '#C98A00' : '#6B6B6B';
}

/** How many lines of each severity are open; '' where none is. */
function summary(
  lines: readonly FindingLine[],
  severities: Readonly<Record<Severity, string>>,
): string {
  const parts = [severities.error, severities.warning, severities.note].flatMap((word) => {
    const count = countOf(lines, word);
    return count > 0 ? [`${count} ${word.toLowerCase()}`] : [];
  });
  return parts.length > 0 ? findingsTexts.open(parts.join(', ')) : '';
}

function linkText(cell: FindingLine['cell']): string {
  return cell ? `${cell.sheet} ${cell.address}` : '';
}
