import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadTemplate } from '../../src/exchange/template/loadTemplate';
import { saveTemplate } from '../../src/exchange/template/saveTemplate';
import { templates } from '../../src/templates';
import { quietly } from '../exchange/support/order';
import { convertAll } from './recalculate';

const at = new Date('2026-11-26T08:00:00Z');

let folder: string;
let converted: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-'));
  const sources = await Promise.all(
    templates.map(async ({ id, plan }) => {
      const { content } = await saveTemplate({ plan, at }, quietly);
      const path = join(folder, `${id}.xlsx`);
      await writeFile(path, new Uint8Array(await content.arrayBuffer()));
      return path;
    }),
  );
  const format = 'xlsx:Calc MS Excel 2007 XML';
  const results = await convertAll(sources, format, join(folder, 'out'));
  converted = new Map(templates.map(({ id }, index) => [id, results[index] ?? '']));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

describe('A template that somebody opened in LibreOffice and saved', () => {
  it.each(templates.map(({ id, plan }) => [id, plan] as const))(
    'is loaded as the same plan: %s',
    async (id, plan) => {
      const bytes = Uint8Array.from(await readFile(converted.get(id) ?? '')).buffer;
      const found = await loadTemplate({ name: `${id}.xlsx`, bytes }, quietly);
      if (!found.ok) throw new Error(`Refused: ${JSON.stringify(found.refusal)}`);
      expect(found.read.findings).toEqual([]);
      expect(found.read.plan).toEqual(plan);
    },
  );
});
