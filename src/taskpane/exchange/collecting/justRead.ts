import type { Board, FormState } from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import { firstPart } from '../../../messages/filePath';

/** Forms on which somebody decides. */
const waiting: readonly FormState[] = ['clean', 'changed', 'differing', 'doubtful'];

/**
 * What came of the files that were chosen last (by name), apart from all that was read before: how many
 * of their forms wait, bring nothing new, are older than another, or are of nobody, and what could not be read. '' where none
 * was chosen.
 */
export function justReadText(
  { forms, unread, again = [] }: Board,
  chosen: readonly string[],
  { collecting }: Messages['exchange'],
): string {
  if (chosen.length === 0) return '';
  const isChosen = ({ file }: { readonly file: string }): boolean =>
    chosen.includes(firstPart(file));
  // An answer that comes later under the same name stands in the place of the first.
  const latest = new Map(forms.filter(isChosen).map(({ file, state }) => [file, state]));
  const states = [...latest.values()];
  const count = (fits: (state: FormState) => boolean): number => states.filter(fits).length;
  const open = count((state) => waiting.includes(state));
  const older = count((state) => state === 'superseded');
  const unknown = count((state) => state === 'unknownUnit');
  return collecting.justRead(chosen.length, {
    waiting: open,
    nothingNew: states.length - open - older - unknown + again.filter(isChosen).length,
    older,
    unknown,
    unread: unread.filter((one) => isChosen(one) && one.quiet !== true).length,
  });
}
