import {
  FormulaDependencyGenerator,
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from '@univerjs/engine-formula';

/** The private parts of Univer's dependency generator that are changed (0.25.1, pinned). */
interface Generator {
  readonly _currentConfigService: { getClearDependencyTreeCache(): object | null };
  readonly _dependencyManagerService: { reset(): void };
  generate(withModel?: boolean): Promise<unknown>;
  _calculateListByFunctionRefNode(trees: readonly FormulaTree[]): Promise<void>;
}

interface FormulaTree {
  readonly addressFunctionNodes: readonly unknown[];
}

const generator = FormulaDependencyGenerator.prototype as unknown as Generator;

/**
 * Before each calculation Univer enters every formula into a spatial index, one by one, to find out
 * what OFFSET and INDIRECT point to. The index is of no use where no formula has them, and on a
 * scorebook of 3,000 formulas it took more than half of the time: so it is made only when needed.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const calculateList = generator._calculateListByFunctionRefNode;
generator._calculateListByFunctionRefNode = async function (this: Generator, trees) {
  if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) {
    await calculateList.call(this, trees);
  }
};

/**
 * When rows or columns of a sheet are inserted or deleted, Univer forgets the sheet's formulas but not
 * which cells of other sheets they read: each calculation from then on meets thousands of formulas that
 * are no more, and formulas of other sheets may no longer be told of changes. Here all is forgotten, and
 * made again in the same calculation.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const generate = generator.generate;
generator.generate = function (this: Generator, withModel) {
  const cleared = this._currentConfigService.getClearDependencyTreeCache() ?? {};
  if (Object.keys(cleared).length > 0) this._dependencyManagerService.reset();
  return generate.call(this, withModel);
};

/**
 * The formulas of rules (validation, conditional formats) stand in no cell, so nothing reads their
 * results. Univer looks for readers at row -1, column -1, and for the further cells of a rule from
 * there on: in cells that belong to others, whose readers were calculated with every such rule.
 */
for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
  const placeOf = prototype.toRTreeItem;
  prototype.toRTreeItem = function (this: FormulaDependencyTree & FormulaDependencyTreeVirtual) {
    return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : placeOf.call(this);
  };
}
