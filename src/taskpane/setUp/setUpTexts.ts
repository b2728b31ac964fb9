import type { SavedTemplate } from '../../commands/setUpReports';
import type { Messages } from '../../messages';
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

/** What a screen reader is told of what was just done; null for nothing. */
export function setUpSaid(
  { added, saved, removed }: SetUpState,
  { setUp, removal }: Pick<Messages, 'setUp' | 'removal'>,
): string | null {
  if (removed) return removedText(removed, removal);
  if (added) return setUp.tool.added(added.units, added.clusters);
  return saved ? savedText(saved, setUp) : null;
}
