import fc from 'fast-check';
import { formSheetTitles } from '../../../src/messages/unitWorkbookTexts';
import { figuresForUnit } from '../../../src/plan/applies';
import { formColumns, formNames } from '../../../src/sheets/unitWorkbook/formNames';
import { writeWorkbook } from '../../../src/xlsx/write';
import {
  baTo,
  columnOf,
  described,
  enter,
  fileOf,
  form,
  insertRows,
  type Model,
  modelOf,
  planOf,
  rowOf,
  sampleOf,
  unitOf,
} from './support/forms';
import { received, receivedForm, valuesOf } from './support/receiving';

const expected = (code: string) => {
  const asked = figuresForUnit(baTo, unitOf(baTo, code));
  return Object.fromEntries(
    [...sampleOf(code)].filter(([figure, value]) => asked.has(figure) && value !== ''),
  );
};

const VINH = '21490';
/** Two figures of a commune, one below the other on its form. */
const [first = '', second = ''] = (() => {
  const model = modelOf(baTo, VINH);
  const sheet = form(model);
  const code = columnOf(sheet, formColumns.code);
  const kind = columnOf(sheet, formColumns.kind);
  return sheet.cells.flatMap((line, row) =>
    line[kind] === 'S' && sheet.cells[row + 1]?.[kind] === 'S'
      ? [String(line[code]), String(sheet.cells[row + 1]?.[code])]
      : [],
  );
})();

const vinh = (): Model => modelOf(baTo, VINH, sampleOf(VINH));
const read = async (model: Model) => receivedForm(await fileOf(model));
const dropIdentity = (model: Model): void => {
  model.sheets = model.sheets.filter(({ title }) => title !== formSheetTitles.formIdentity);
  model.names = model.names.filter(({ name }) => name !== formNames.identity);
};
const dropProperties = (model: Model): void => {
  model.properties = {};
};
const dropNames = (model: Model): void => {
  model.names = [];
};
/** Only what is seen is copied: no hidden rows or columns, no other sheets, no names. */
const copySeen = (model: Model): Model => {
  const sheet = form(model);
  const hidden = [formColumns.kind, formColumns.code].map((code) => columnOf(sheet, code));
  const codes = sheet.cells.findIndex((line) => line.includes(formColumns.entry));
  const cells = sheet.cells
    .filter((_, row) => row !== codes)
    .map((line) => line.filter((_, column) => !hidden.includes(column)).slice(0, 12))
    .map((line) => line.map((cell) => (String(cell).startsWith('=') ? '' : cell)));
  const copy = { ...sheet, title: 'Sheet1', cells, hiddenRows: [], merges: [] };
  return { ...model, sheets: [copy], names: [], properties: {} };
};

describe('A form as it was sent out', () => {
  it.each(baTo.units.map(({ code, name }) => [name, code]))('%s: every figure', async (_, code) => {
    const bytes = await writeWorkbook(described(baTo, code, sampleOf(code)));
    const found = await receivedForm(bytes);
    expect(found).toMatchObject({
      unit: code,
      by: 'identity',
      head: [code],
      edited: [],
      remarks: [],
    });
    expect(valuesOf(found)).toEqual(expected(code));
  });
});

describe('A mangled form is read right', () => {
  it.each<[string, (model: Model) => unknown, string]>([
    [
      'rows inserted above and between the lines',
      (model) => {
        insertRows(model, rowOf(form(model), second), 2);
        insertRows(model, 0, 3);
      },
      'identity',
    ],
    [
      'columns moved: the entries stand last',
      (model) => {
        const sheet = form(model);
        const from = columnOf(sheet, formColumns.entry);
        sheet.cells = sheet.cells.map((line) => {
          const [moved = ''] = line.splice(from, 1);
          return [...line, moved];
        });
      },
      'identity',
    ],
    [
      'the form sheet renamed',
      (model) => {
        const sheet = form(model);
        model.names.forEach((name) => {
          if (name.sheet === sheet.title) name.sheet = 'Bao cao';
        });
        sheet.title = 'Bao cao';
      },
      'identity',
    ],
    [
      'the hidden sheet renamed',
      (model) => {
        for (const sheet of model.sheets)
          if (sheet.title === formSheetTitles.formIdentity) sheet.title = 'Sheet4';
        model.names.forEach((name) => {
          if (name.name === formNames.identity) name.sheet = 'Sheet4';
        });
      },
      'names',
    ],
    ['the hidden sheet deleted', dropIdentity, 'property'],
    [
      'the hidden sheet and the names deleted',
      (model) => {
        dropIdentity(model);
        dropNames(model);
      },
      'property',
    ],
    [
      'hidden sheet, names and properties gone',
      (model) => {
        dropIdentity(model);
        dropNames(model);
        dropProperties(model);
      },
      'content',
    ],
    ['the seen cells copied into a new workbook', copySeen, 'content'],
    [
      'the same, with accents as separate marks (NFD) and odd spaces',
      (model) => {
        const copy = copySeen(model);
        const odd = (text: unknown) =>
          typeof text === 'string' ? text.normalize('NFD').replace(/ (?=\S+$)/, '\u00a0 ') : text;
        for (const sheet of copy.sheets)
          sheet.cells = sheet.cells.map((line) => line.map(odd)) as typeof sheet.cells;
        return copy;
      },
      'content',
    ],
    [
      'rows hidden',
      (model) => {
        form(model).hiddenRows.push(rowOf(form(model), first), rowOf(form(model), second));
      },
      'identity',
    ],
    [
      'lines in another order',
      (model) => {
        const sheet = form(model);
        const start = Math.min(rowOf(sheet, first), rowOf(sheet, second));
        sheet.merges = [];
        sheet.cells = [...sheet.cells.slice(0, start), ...sheet.cells.slice(start).reverse()];
      },
      'identity',
    ],
    [
      'the code row deleted',
      (model) => {
        const sheet = form(model);
        sheet.cells = sheet.cells.filter((line) => !line.includes(formColumns.entry));
        dropNames(model);
      },
      'identity',
    ],
    [
      'title cells merged and unmerged',
      (model) => {
        const sheet = form(model);
        sheet.merges = sheet.merges.slice(1);
        sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
      },
      'identity',
    ],
  ])('%s', async (_, mangle, by) => {
    const model = vinh();
    const changed = (mangle(model) as Model | undefined) ?? model;
    const found = await read(changed);
    expect(found).toMatchObject({ unit: VINH, by });
    let wanted = expected(VINH);
    if (by === 'content' && changed.sheets[0]?.title === 'Sheet1') {
      // A label that two figures share tells neither; all others arrive.
      const labels = baTo.figures.map(({ label }) => label.toLowerCase());
      const shared = baTo.figures.filter(
        ({ label }) => labels.filter((one) => one === label.toLowerCase()).length > 1,
      );
      wanted = Object.fromEntries(
        Object.entries(wanted).filter(([figure]) => shared.every(({ code }) => code !== figure)),
      );
      expect(Object.keys(wanted).length).toBeGreaterThan(40);
    }
    const nfc = (value: unknown) => (typeof value === 'string' ? value.normalize('NFC') : value);
    const values = Object.entries(valuesOf(found)).map(([code, value]) => [code, nfc(value)]);
    expect(Object.fromEntries(values)).toEqual(wanted);
    if (!['the code row deleted'].includes(_)) expect(found.edited).toEqual([]);
  });

  it('figure order does not matter, nor do rows between the lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat({ max: 1_000_000 })), async (numbers) => {
        const model = vinh();
        const sheet = form(model);
        const kind = columnOf(sheet, formColumns.kind);
        sheet.merges = [];
        const start = sheet.cells.findIndex((line) => ['N', 'T', 'S'].includes(String(line[kind])));
        const lines = sheet.cells
          .slice(start)
          .map((line) => ({ line, key: numbers.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .flatMap(({ line, key }) => (key % 5 === 0 ? [[], line] : [line]));
        sheet.cells = [...sheet.cells.slice(0, start), ...lines];
        const found = await read(model);
        expect(valuesOf(found)).toEqual(expected(VINH));
      }),
      { numRuns: 8 },
    );
  });
});

describe('Whose form it is', () => {
  it('xã Ba Tô is never taken for thị trấn Ba Tơ, nor by a name without accents', async () => {
    const [town, commune] = ['21484', '21523'];
    const copy = copySeen(modelOf(baTo, commune, sampleOf(commune)));
    expect((await read(copy)).unit).toBe(commune);
    const plain = copySeen(modelOf(baTo, town));
    for (const sheet of plain.sheets) {
      sheet.cells = sheet.cells.map((line) =>
        line.map((cell) =>
          typeof cell === 'string' && cell.includes('Đơn vị:') ? 'Đơn vị: Xã Ba To' : cell,
        ),
      );
    }
    expect(await read(plain)).toMatchObject({ unit: null, by: null });
  });

  it.each(['', ' Kỳ chấm: Quý I', ' Kỳ báo cáo: Quý I'])(
    'a head that was changed to another unit is noticed: “…%s”',
    async (period) => {
      const model = vinh();
      const sheet = form(model);
      sheet.cells = sheet.cells.map((line) =>
        line.map((cell) =>
          typeof cell === 'string' && cell.includes('Đơn vị:') ? `Đơn vị: Xã Ba Tô${period}` : cell,
        ),
      );
      expect(await read(model)).toMatchObject({
        unit: VINH,
        by: 'identity',
        head: expect.arrayContaining(['21523']) as string[],
      });
    },
  );
});

describe('What a unit did to the cells is told', () => {
  it('a formula that was typed: its value is taken, where it was saved', async () => {
    const model = vinh();
    enter(model, first, '=12+7');
    const { remarks, figures } = await read(model);
    expect(remarks).toEqual([
      {
        is: 'notCalculated',
        figure: first,
        cell: expect.stringMatching(/^[A-Z]+\d+$/) as string,
        formula: '=12+7',
      },
    ]);
    expect(figures.get(first)?.value).toBe('');
  });

  it('a text for a number stays that text', async () => {
    const model = vinh();
    enter(model, first, '75,5');
    expect((await read(model)).figures.get(first)?.value).toBe('75,5');
  });

  it('a figure on two lines with two values', async () => {
    const model = vinh();
    const sheet = form(model);
    const line = [...(sheet.cells[rowOf(sheet, first)] ?? [])];
    enter(model, first, 3);
    line[columnOf(sheet, formColumns.entry)] = 4;
    sheet.cells.push(line);
    const { remarks, figures } = await read(model);
    expect(remarks).toEqual([
      expect.objectContaining({ is: 'lineTwice', figure: first, first: 3, second: 4 }),
    ]);
    expect(figures.get(first)?.value).toBe(3);
  });

  it('two entry cells that were merged: the second has no value of its own', async () => {
    const model = vinh();
    enter(model, first, 3);
    const sheet = form(model);
    const [row, column] = [rowOf(sheet, first), columnOf(sheet, formColumns.entry)];
    sheet.merges.push({ row, column, rows: 2, columns: 1 });
    const { remarks, figures } = await read(model);
    expect(remarks).toEqual([expect.objectContaining({ is: 'merged', figure: second })]);
    expect([figures.get(first)?.value, figures.get(second)?.value]).toEqual([3, '']);
  });

  it('a changed target, and a value in the place of a formula, side by side', async () => {
    const model = vinh();
    const sheet = form(model);
    const kind = columnOf(sheet, formColumns.kind);
    const [target, points] = [formColumns.target, formColumns.selfPoints].map((code) =>
      columnOf(sheet, code),
    );
    const line = sheet.cells.find(
      (cells) =>
        cells[kind] === 'T' &&
        String(cells[points ?? 0]).startsWith('=') &&
        cells[target ?? 0] !== '',
    );
    if (!line) throw new Error('No criterion');
    line[target ?? 0] = 'từ 10 % trở lên';
    line[points ?? 0] = 9;
    const { edited } = await read(model);
    expect(edited.map(({ found, wasFormula }) => [found, wasFormula]).sort()).toEqual([
      [9, true],
      ['từ 10 % trở lên', expect.any(Boolean)],
    ]);
    expect(edited[0]?.issued).not.toBe(edited[0]?.found);
  });

  it('a value typed where the form has nothing to type: a target, a result, points', async () => {
    const model = vinh();
    for (const column of [formColumns.target, formColumns.result, formColumns.maxPoints]) {
      enter(model, first, column, column);
    }
    const { edited } = await read(model);
    expect(edited.map(({ issued, found }) => [issued, found])).toEqual(
      [formColumns.target, formColumns.maxPoints, formColumns.result].map((one) => ['', one]),
    );
    expect(edited[0]?.what).toMatch(/^Chỉ tiêu: /);
  });

  it('another number in the hidden table of targets, by the heading and the criterion', async () => {
    const model = modelOf(planOf('teaching'), 'TO01');
    const table = model.sheets.find(({ title }) => title === 'Tham số');
    const line = table?.cells.find(([code]) => code === '1.2');
    if (!line) throw new Error('No line 1.2');
    line[1] = 50;
    const { edited } = await receivedForm(await fileOf(model), planOf('teaching'));
    expect(edited.map(({ what, issued, found }) => [what, issued, found])).toEqual([
      ['Tham số: Chỉ tiêu, 1.2', 75, 50],
    ]);
  });

  it('deleted lines leave their figures out', async () => {
    const model = vinh();
    const sheet = form(model);
    sheet.cells.splice(rowOf(sheet, first), 1);
    expect((await read(model)).figures.has(first)).toBe(false);
  });

  it('a copy of the sheet with other numbers', async () => {
    const model = vinh();
    const sheet = form(model);
    model.sheets.push({
      ...sheet,
      title: 'Phiếu (2)',
      cells: sheet.cells.map((line) => [...line]),
    });
    enter(model, first, 777);
    expect((await read(model)).remarks).toEqual([
      { is: 'secondSheet', sheet: sheet.title, other: 'Phiếu (2)' },
    ]);
  });

  it('a workbook without a line of the plan is no form', async () => {
    const model = vinh();
    model.sheets = [
      {
        ...form(model),
        cells: [
          ['Tên', 'Số'],
          ['a', 1],
        ],
        merges: [],
        title: 'Sheet1',
      },
    ];
    model.names = [];
    const { forms, unread } = await received([['x.xlsx', await fileOf(model)]]);
    expect([forms, unread]).toEqual([[], [{ file: 'x.xlsx', refusal: { code: 'noForm' } }]]);
  });
});
