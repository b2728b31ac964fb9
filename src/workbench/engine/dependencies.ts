import { FormulaDependencyGenerator } from '@univerjs/engine-formula';

/** The private part of Univer's dependency generator that is replaced (0.25.1, pinned). */
interface Generator {
  _calculateListByFunctionRefNode(trees: readonly FormulaTree[]): Promise<void>;
}

interface FormulaTree {
  readonly addressFunctionNodes: readonly unknown[];
}

/**
 * Before each calculation Univer enters every formula into a spatial index, one by one, to find out
 * what OFFSET and INDIRECT point to. The index is of no use where no formula has them, and on a
 * scorebook of 3,000 formulas it took more than half of the time: so it is made only when needed.
 */
const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const original = generator._calculateListByFunctionRefNode;
generator._calculateListByFunctionRefNode = async function (this: Generator, trees) {
  if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) {
    await original.call(this, trees);
  }
};
