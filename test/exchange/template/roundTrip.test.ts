import { loadTemplate } from '../../../src/exchange/template/loadTemplate';
import { saveTemplate } from '../../../src/exchange/template/saveTemplate';
import type { Plan } from '../../../src/plan/plan';
import { templates } from '../../../src/templates';
import { readWorkbook } from '../../../src/xlsx/read';
import { quietly } from '../support/order';

const at = new Date('2026-11-26T08:00:00Z');
const plans = templates.map(({ id, plan }) => [id, plan] as const);

async function saved(plan: Plan): Promise<Uint8Array<ArrayBuffer>> {
  const { content } = await saveTemplate({ plan, at }, quietly);
  return new Uint8Array(await content.arrayBuffer());
}

async function loaded(bytes: Uint8Array<ArrayBuffer>) {
  const found = await loadTemplate({ name: 'Mau.xlsx', bytes: bytes.buffer }, quietly);
  if (!found.ok) throw new Error(`Refused: ${JSON.stringify(found.refusal)}`);
  return found;
}

describe('A plan saved as a template and loaded again', () => {
  it.each(plans)('is the same plan: %s', async (_, plan) => {
    const { read } = await loaded(await saved(plan));
    expect(read.findings).toEqual([]);
    expect(read.plan).toEqual(plan);
  });

  it.each(plans)('and without its units: %s', async (_, plan) => {
    const { read } = await loaded(await saved({ ...plan, units: [] }));
    expect(read.findings).toEqual([]);
    expect(read.plan).toEqual({ ...plan, units: [] });
  });
});

describe('The file of a template', () => {
  it('holds the sheets of the plan and no other', async () => {
    const [, teaching] = plans.find(([id]) => id === 'teaching') ?? [];
    if (!teaching) throw new Error('No such plan');
    const reading = await readWorkbook(await saved(teaching));
    expect(reading.ok && reading.book.sheets.map(({ contents }) => contents.title)).toEqual([
      'Kế hoạch',
      'Tiêu chí',
      'Danh mục số liệu',
      'Đơn vị',
    ]);
  });

  it('is named after the plan and its version', async () => {
    const [first] = templates;
    if (!first) throw new Error('No plan');
    const { name } = await saveTemplate({ plan: first.plan, at }, quietly);
    expect(name).toBe('Mau_ba-to-2025_1.xlsx');
  });
});
