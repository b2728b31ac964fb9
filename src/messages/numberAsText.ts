import type { Meant } from '../plan/entryFindings';
import { numbers } from './numbers';

/** Whether a text reads as the very number that is meant: only its cell takes it for a text. */
export function isNumberAsText(typed: string, meant: Meant['meant']): boolean {
  return typeof meant === 'number' && numbers.ungrouped(meant) === typed.trim();
}
