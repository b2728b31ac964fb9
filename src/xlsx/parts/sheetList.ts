import type { Budget } from '../guard/budget';
import type { Note } from '../guard/refusal';
import { refuse } from '../guard/refusal';
import type { Relation } from './relations';
import { readXml } from './xml';

/** What the workbook part says of its sheets. */
export interface SheetList {
  /** In the order of the tabs; `part` is null for a sheet without cells (chart, macro, dialog). */
  readonly sheets: readonly { readonly title: string; readonly part: string | null }[];
  readonly notes: readonly Note[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

const kinds = new Map([
  ['chartsheet', 'chart'],
  ['dialogsheet', 'dialog'],
  ['xlMacrosheet', 'macro'],
  ['xlIntlMacrosheet', 'macro'],
] as const);

/** Reads the list of sheets; titles that Excel would not tell apart are refused. */
export function sheetList(
  xml: string,
  part: string,
  links: readonly Relation[],
  budget: Budget,
): SheetList {
  const sheets: { title: string; part: string | null }[] = [];
  const notes: Note[] = [];
  const titles = new Set<string>();
  let from1904 = false;
  readXml(xml, part, budget, {
    open: (name, attributes, parents) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet' || parents.at(-1) !== 'sheets') return;
      const title = attributes.get('name') ?? '';
      const [, id = ''] = [...attributes].find(([key]) => /^\w+:id$/.test(key)) ?? [];
      const link = links.find((one) => one.id === id);
      if (title === '' || !link) return refuse({ code: 'missingParts', part: title });
      const key = title.toLowerCase();
      if (titles.has(key)) refuse({ code: 'sameSheets', sheet: title });
      titles.add(key);
      const holdsCells = link.type === 'worksheet';
      sheets.push({ title, part: holdsCells ? link.target : null });
      if (holdsCells) return;
      const kind = [...kinds].find(([type]) => type === link.type)?.[1] ?? 'other';
      notes.push({ code: 'sheetLeftOut', sheet: title, kind });
    },
  });
  return { sheets, notes, from1904 };
}
