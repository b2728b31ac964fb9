import type { SavedTemplate } from '../../commands/setUpReports';
import type { Messages } from '../../messages';
import type { SetUpState } from './setUpState';

/** Where a template is that was just made. */
export function savedText({ way, fileName }: SavedTemplate, { tool }: Messages['setUp']): string {
  return way === 'download' ? tool.saved(fileName) : tool.opened(fileName);
}

/** What a screen reader is told of what was just done; null for nothing. */
export function setUpSaid({ added, saved }: SetUpState, texts: Messages['setUp']): string | null {
  if (added) return texts.tool.added(added.units, added.clusters);
  return saved ? savedText(saved, texts) : null;
}
