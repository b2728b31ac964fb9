import '../support/nodeGlobals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCommands } from '../../src/commands';
import { type Received } from '../../src/exchange/in/receive';
import { figuresForUnit } from '../../src/plan/applies';
import { formColumns } from '../../src/sheets/unitWorkbook/formNames';
import { writeWorkbook } from '../../src/xlsx/write';
import { baTo, described, sampleOf, unitOf } from '../exchange/in/support/forms';
import { received } from '../exchange/in/support/receiving';
import { done } from '../commands/support/done';
import { at, find, readGrid } from '../commands/support/grid';
import { startExcel } from '../support/excel';
import { convertAll } from './recalculate';

/** Units whose clerks save as .ods first: every fifth. */
const throughOds = (index: number): boolean => index % 5 === 0;

let folder: string;
let read: Received;
let files: readonly File[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-thi-dua-phieu-'));
  const issued = await Promise.all(
    baTo.units.map(async ({ code }) => {
      const path = join(folder, `${code}.xlsx`);
      await writeFile(path, await writeWorkbook(described(baTo, code, sampleOf(code))));
      return path;
    }),
  );
  const ods = await convertAll(
    issued.filter((_, index) => throughOds(index)),
    'ods',
    join(folder, 'ods'),
  );
  const sources = [...issued.filter((_, index) => !throughOds(index)), ...ods];
  const saved = await convertAll(sources, 'xlsx:Calc MS Excel 2007 XML', join(folder, 'saved'));
  const picked = await Promise.all(
    saved.map(async (path) => [path.slice(-10), await readFile(path)] as const),
  );
  read = await received(picked);
  files = picked.map(([name, bytes]) => new File([Uint8Array.from(bytes)], name));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

describe('Forms of all units, opened and saved by LibreOffice, some of them through .ods', () => {
  it('are all read', () => {
    expect(read.unread).toEqual([]);
    expect(read.forms.map(({ unit }) => unit).sort()).toEqual(
      baTo.units.map(({ code }) => code).sort(),
    );
    expect(new Set(read.forms.map(({ by }) => by))).toEqual(new Set(['identity']));
  });

  it.each(baTo.units.map(({ code, name }) => [name, code]))(
    '%s: every figure, cell by cell',
    (_, code) => {
      const form = read.forms.find(({ unit }) => unit === code);
      const asked = figuresForUnit(baTo, unitOf(baTo, code));
      const expected = [...sampleOf(code)].filter(([figure]) => asked.has(figure));
      const found = expected.map(([figure]) => [figure, form?.figures.get(figure)?.value ?? null]);
      expect(found).toEqual(expected.map(([figure, value]) => [figure, value]));
      expect(form?.edited).toEqual([]);
      expect(form?.remarks).toEqual([]);
    },
  );

  it('each figure’s cell is the one that it stands in', () => {
    for (const { unit, figures } of read.forms) {
      const sheet = described(baTo, unit ?? '').sheets[0];
      const codeRow = sheet?.blocks.find(({ cells }) => cells[0]?.includes(formColumns.entry));
      const column = (codeRow?.column ?? 0) + (codeRow?.cells[0]?.indexOf(formColumns.entry) ?? -1);
      const letters = String.fromCharCode(65 + column);
      for (const { cell } of figures.values()) {
        expect(cell.sheet).toBe(sheet?.title);
        expect(cell.address).toMatch(new RegExp(`^${letters}\\d+$`));
      }
      expect(new Set([...figures.values()].map(({ cell }) => cell.address)).size).toBe(
        figures.size,
      );
    }
  });

  it('are collected and taken: every figure stands in the scorebook, with its origin', async () => {
    const excel = await startExcel();
    const commands = createCommands();
    await done(commands.inject('ba-to-2025', false));
    const running = { onProgress: () => undefined, signal: new AbortController().signal };
    const { forms, units } = await done(commands.collect(files, running));
    expect(units.filter(({ state }) => state === 'late')).toEqual([]);
    const decisions = forms.map(
      ({ hash }) => ({ kind: 'accept', hash, figures: null, reason: 'Số mẫu' }) as const,
    );
    const { board } = await done(commands.decide(decisions));
    // Ba Cung leaves one figure blank, and the form of CQ10 came back as it went.
    const partial = new Set(['21511', 'CQ10']);
    expect(board.units.map(({ code, state }) => [code, state])).toEqual(
      baTo.units.map(({ code }) => [code, partial.has(code) ? 'partial' : 'received']),
    );
    const grid = await readGrid(excel, 'Số liệu');
    const wrong = forms.flatMap(({ unit, figures }) =>
      figures.filter(({ figure, inFile }) => at(grid, unit ?? '', figure) !== (inFile ?? '')),
    );
    expect(wrong).toEqual([]);
    const expected = baTo.units.flatMap(({ code }) => {
      const asked = figuresForUnit(baTo, unitOf(baTo, code));
      return [...sampleOf(code)]
        .filter(([figure]) => asked.has(figure))
        .map(([figure, value]) => [code, figure, value] as const);
    });
    expect(expected.filter(([code, figure, value]) => at(grid, code, figure) !== value)).toEqual(
      [],
    );

    const [code, figure, value] = expected.find(([, , one]) => typeof one === 'number') ?? [
      '',
      '',
      '',
    ];
    const { row, column } = find(grid, code, figure);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Số liệu');
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    });
    const origin = await done(commands.origin(null));
    expect(origin).toMatchObject({
      of: { unit: code, figure },
      accepted: value,
      now: value,
      file: `${code}.xlsx`,
    });
    expect(origin.cell).toEqual(
      forms.find(({ unit }) => unit === code)?.figures.find((one) => one.figure === figure)?.cell,
    );
    excel.close();
  });
});
