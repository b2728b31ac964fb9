import type { DroppedUnits, SavedTemplate } from '../../commands/setUpReports';
import type { Messages } from '../../messages';
import { dayShown } from '../../plan/day';
import type { Removed } from './setUpActions';
import type { SetUpState } from './setUpState';

/** Where a template is that was just made. */
export function savedText({ way, fileName }: SavedTemplate, { tool }: Messages['setUp']): string {
  return way === 'download' ? tool.saved(fileName) : tool.opened(fileName);
}

/** That the scorebook is gone, and what is left. */
export function removedText({ sheets, withBlank }: Removed, texts: Messages['removal']): string {
  return withBlank ? texts.doneBlank(sheets) : texts.done(sheets);
}

/** Who left, and what is kept of them. */
export function droppedText({ gone, ended, until }: DroppedUnits, messages: Messages): string {
  const { tool } = messages.setUp;
  return [
    ...(gone.length > 0 ? [tool.gone(gone)] : []),
    ...(ended.length > 0 ? [tool.ended(ended, dayShown(until))] : []),
    tool.droppedNext,
  ].join(' ');
}

/** What a screen reader is told of what was just done; null for nothing. */
export function setUpSaid(
  { added, dropped, saved, removed }: SetUpState,
  messages: Messages,
): string | null {
  const { setUp, removal } = messages;
  if (removed) return removedText(removed, removal);
  if (added) return setUp.tool.added(added.units, added.clusters);
  if (dropped) return droppedText(dropped, messages);
  return saved ? savedText(saved, setUp) : null;
}
