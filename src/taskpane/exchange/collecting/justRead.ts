import type { Board, FormState, ReceivedForm } from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import { firstPart } from '../../../messages/filePath';
import type { JustRead } from '../../../messages/vi/exchange/phrases';
import { foreignOf } from '../../../plan/foreign';

/** Forms on which somebody decides. */
const waiting: readonly FormState[] = ['clean', 'changed', 'differing', 'doubtful'];

/**
 * What came of the files that were chosen last (by name), apart from all that was read before: how many
 * of their forms wait, belong elsewhere, bring nothing new, are older than another, or are of nobody, and what could not be read. '' where none
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
  const latest = new Map(forms.filter(isChosen).map((form) => [form.file, form]));
  const kinds = [...latest.values()].map(kindOf);
  const count = (kind: keyof JustRead): number => kinds.filter((one) => one === kind).length;
  const sameAgain = again.filter((one) => isChosen(one) && !latest.has(one.file));
  return collecting.justRead(chosen.length, {
    waiting: count('waiting'),
    foreign: count('foreign'),
    nothingNew: count('nothingNew') + sameAgain.length,
    older: count('older'),
    unknown: count('unknown'),
    unread: unread.filter((one) => isChosen(one) && one.quiet !== true).length,
  });
}

function kindOf({ state, findings }: ReceivedForm): keyof JustRead {
  if (state === 'superseded') return 'older';
  const isOpen = waiting.includes(state);
  if ((isOpen || state === 'unknownUnit') && foreignOf(findings)) return 'foreign';
  if (isOpen) return 'waiting';
  return state === 'unknownUnit' ? 'unknown' : 'nothingNew';
}
