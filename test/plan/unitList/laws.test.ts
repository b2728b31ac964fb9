import fc from 'fast-check';
import { sameCode } from '../../../src/plan/invariants/codes';
import { listLines } from '../../../src/plan/unitList/listLines';
import { isLeftOut, readUnitList } from '../../../src/plan/unitList/unitList';
import { hostile } from '../../exchange/support/texts';
import { districtPlan, listContext } from './build';

/** What a sheet holds, as it is copied: tabs and line ends between cells, quotes where they are needed. */
function copied(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

const text = fc.oneof(
  hostile,
  fc.array(fc.array(hostile, { minLength: 1, maxLength: 6 }), { maxLength: 8 }).map(copied),
);
const anyContext = fc.record({
  kind: fc.constantFrom(null, 'XA', 'CQ'),
  cluster: fc.constantFrom(null, 'CUM_1'),
  newClusters: fc.constantFrom(0, 1, 50),
  usedCodes: fc.array(fc.constantFrom('XA01', 'CQ07', 'cq08', 'LLVT3', '21484')),
});

describe('Whatever is pasted', () => {
  it('no code is given twice or again, and every unit has a place in the plan', () => {
    fc.assert(
      fc.property(text, anyContext, (pasted, about) => {
        const context = listContext(about);
        const { units, clusters } = readUnitList(pasted, context);
        const codes = units.map(({ code }) => sameCode(code));
        expect(new Set(codes).size).toBe(units.length);
        for (const code of context.usedCodes) expect(codes).not.toContain(sameCode(code));
        const known = [...districtPlan.clusters, ...clusters].map(({ code }) => code);
        expect(new Set(known.map(sameCode)).size).toBe(known.length);
        for (const { kind, cluster, name } of units) {
          expect(districtPlan.unitKinds.map(({ code }) => code)).toContain(kind);
          expect(known).toContain(cluster);
          expect(name.trim()).not.toBe('');
        }
      }),
    );
  });

  it('every line below the headings becomes a unit or is told', () => {
    const cells = fc.array(fc.array(hostile, { minLength: 1, maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(cells, anyContext, (rows, about) => {
        const pasted = copied([['Tên', 'Mã', 'Loại', 'Cụm', 'E-mail'], ...rows]);
        const { units, remarks } = readUnitList(pasted, listContext(about));
        const left = new Set(remarks.filter(isLeftOut).map(({ line }) => line));
        expect(units.length + left.size).toBe(listLines(pasted).length - 1);
      }),
    );
  });

  it('the same text gives the same units', () => {
    fc.assert(
      fc.property(text, anyContext, (pasted, about) => {
        const context = listContext(about);
        expect(readUnitList(pasted, context)).toEqual(readUnitList(pasted, context));
      }),
    );
  });
});

describe('A table of units as a sheet copies it', () => {
  const word = fc.stringMatching(/^[A-ZĐÔƠ][a-zơôáàếạ]{2,8}$/u);
  const units = fc.uniqueArray(
    fc.record({
      name: fc.tuple(word, word).map((words) => `Xã ${words.join(' ')}`),
      code: fc.stringMatching(/^[1-9]\d{4}$/),
      cluster: fc.constantFrom('Cụm 1', 'Cụm 2'),
      email: fc.constantFrom('', 'a@bato.gov.vn', 'a@bato.gov.vn; b@x.vn'),
    }),
    {
      minLength: 3,
      maxLength: 30,
      comparator: (one, other) =>
        one.code === other.code || one.name.toLowerCase() === other.name.toLowerCase(),
    },
  );

  it('comes back whole, in whatever order its columns stand', () => {
    const heads = { name: 'Tên đơn vị', code: 'Mã', cluster: 'Cụm', email: 'E-mail' } as const;
    const order = fc.shuffledSubarray(['name', 'code', 'cluster', 'email'] as const, {
      minLength: 4,
    });
    fc.assert(
      fc.property(units, order, (wanted, columns) => {
        const rows = wanted.map((unit) => columns.map((column) => unit[column]));
        const pasted = copied([columns.map((column) => heads[column]), ...rows]);
        const { units: found, remarks } = readUnitList(pasted, listContext());
        expect(remarks).toEqual([]);
        expect(found).toMatchObject(
          wanted.map(({ cluster, ...unit }) => ({
            ...unit,
            cluster: cluster === 'Cụm 1' ? 'CUM_1' : 'CUM_2',
            kind: 'XA',
          })),
        );
      }),
    );
  });

  it('and without headings too', () => {
    const order = fc.shuffledSubarray(['name', 'code', 'cluster'] as const, { minLength: 3 });
    fc.assert(
      fc.property(units, order, (wanted, columns) => {
        const rows = wanted.map((unit) => columns.map((column) => unit[column]));
        const { units: found } = readUnitList(copied(rows), listContext());
        expect(found.map(({ name, code }) => ({ name, code }))).toEqual(
          wanted.map(({ name, code }) => ({ name, code })),
        );
      }),
    );
  });
});
