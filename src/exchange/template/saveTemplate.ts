import { templateFileTexts } from '../../messages/setUpTexts';
import type { Plan } from '../../plan/plan';
import type { WorkbookDescription } from '../../sheets/description';
import { planSheets } from '../../sheets/scorebook';
import { writeWorkbook } from '../../xlsx/write';
import type { OutFile } from '../out/collector';
import { XLSX_TYPE } from '../out/draft';
import { plainPart } from '../out/fileName';
import type { Running } from '../worker/running';

/** What a template is made of: plain data, so that another thread can do it. */
export interface SaveTemplateInput {
  /** With the units that are to stand in the template. */
  readonly plan: Plan;
  readonly at: Date;
}

/** A plan as a file from which the next scorebook is made: its own tables, no figures, nothing of the journal. */
export function templateWorkbook(plan: Plan): WorkbookDescription {
  return {
    sheets: planSheets(plan),
    title: templateFileTexts.title(plan.identity.title),
    properties: new Map(),
  };
}

/** The longest part of the file's name that the plan's title gives. */
const LONGEST = 40;

/** Makes the file of a template. */
export async function saveTemplate(
  { plan, at }: SaveTemplateInput,
  { onProgress }: Running,
): Promise<OutFile> {
  const { id, version, title } = plan.identity;
  const words = [plainPart(id, LONGEST) || plainPart(title, LONGEST), plainPart(version, 12)];
  const name = `${['Mau', ...words.filter((word) => word !== '')].join('_')}.xlsx`;
  onProgress({ done: 0, of: 1, name });
  const bytes = await writeWorkbook(templateWorkbook(plan), at);
  onProgress({ done: 1, of: 1, name });
  return { name, content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE }) };
}
