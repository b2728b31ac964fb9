import { planTexts } from '../../messages/sheetTexts/plan';
import { tableTitles } from '../../messages/sheetTexts/titles';
import { names } from '../names';

/** What people call a table of the plan. */
export function tableTitle(name: string): string {
  const code = Object.entries(names).find(([, one]) => one === name)?.[0] ?? name;
  const titles: Readonly<Record<string, string>> = { ...planTexts.sections, ...tableTitles };
  return titles[code] ?? name;
}
