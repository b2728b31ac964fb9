import { FormulaDependencyGenerator } from '@univerjs/engine-formula';
import { columnIndex } from '../host/address';

/** The private parts of Univer's dependency generator that are used (0.25.1, pinned). */
interface Generator {
  _registerFormulas(keys: string[], formulas: object, units: object, trees: FormulaTree[]): void;
}

interface Place {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** A formula of a cell: its text, and by how far the references of the text are moved. */
interface FormulaTree extends Place {
  readonly isVirtual: boolean;
  /** The cell that a person filled this one from, by dragging: its text counts, moved from there. */
  readonly refTree?: FormulaTree | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

/** The formula that is read in place of another, and the way from there. */
type Shared = Pick<FormulaTree, 'formula' | 'refOffsetX' | 'refOffsetY'>;

/** As many as Univer keeps of the formulas that it has read (treeCache.ts). */
const LIMIT = 2e5;

/** Texts and quoted names, in which nothing is a reference; references to a cell. */
const PARTS =
  /"[^"]*"|'[^']*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** Whole rows and columns, tables, spilled ranges: rare, and read as they are. */
const LEFT_ALONE = /[[#@]|(?<![\p{L}\p{N}_.])\$?(?:[A-Z]{1,3}:\$?[A-Z]|\d+:\$?\d)/iu;

/** What a formula says wherever it stands: its references as ways from its cell. */
function patternOf({ formula, row, column }: Place): string {
  if (LEFT_ALONE.test(formula)) return formula;
  return formula.replace(
    PARTS,
    (part, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return part;
      const down = fixedRow ? digits : `[${Number(digits) - row}]`;
      const right = fixedColumn ? letters : `[${columnIndex(letters) - column}]`;
      return `R${down}C${right}`;
    },
  );
}

const first = new Map<string, Place>();
const shared = new Map<string, Shared>();

function sharedBy({ formula, row, column }: Place): Shared {
  const known = shared.get(formula);
  if (known) return known;
  if (shared.size >= LIMIT) {
    first.clear();
    shared.clear();
  }
  const place = { formula, row, column };
  const pattern = patternOf(place);
  const base = first.get(pattern) ?? place;
  first.set(pattern, base);
  const found: Shared = {
    formula: base.formula,
    refOffsetX: column - base.column,
    refOffsetY: row - base.row,
  };
  shared.set(formula, found);
  return found;
}

/**
 * Univer reads the text of every formula, also where each row of a table has the same one: it shares
 * what it has read only among cells that a person filled by dragging. Whatever says the same from where it
 * stands is read once here, and moved as those are. Reading took a fifth of a calculation.
 */
const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const register = generator._registerFormulas;
generator._registerFormulas = function (this: Generator, keys, formulas, units, trees) {
  register.call(this, keys, formulas, units, trees);
  // What others were filled from keeps its own text: they are moved from there, and would miss a second way.
  const sources = new Set(trees.map(({ refTree }) => refTree));
  for (const tree of trees)
    if (!tree.isVirtual && !sources.has(tree) && tree.formula) Object.assign(tree, sharedBy(tree));
};
