import type { IRange } from '@univerjs/core';
import { FormulaDependencyGenerator } from '@univerjs/engine-formula';

/**
 * Before each calculation Univer (0.25.1, pinned) looks through every formula of the workbook three
 * times: whether time or chance changes it, whether it calculates addresses, and what it refers to.
 * Here each is looked through once, and again when the sheets are others than they were.
 */
interface Generator {
  readonly _currentConfigService: {
    getUnitData(): Readonly<Record<string, Readonly<Record<string, Size>> | undefined>>;
    getSheetNameMap(): object;
  };
  readonly _runtimeService: { readonly currentUnitId: string; readonly currentSubUnitId: string };
  generate(withModel?: boolean): Promise<unknown>;
  _detectForcedRecalculationNode(tree: object, node: object | null): boolean;
  _getAddressFunctionNodeList(node: object | null): unknown[];
  _getRangeListByNode(read: ReadFormula): Promise<ReferredRange[]>;
}

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A formula as Univer read it, the same for each cell with its text, and how far it was moved. */
interface ReadFormula {
  readonly node: object | null;
  readonly refOffsetX: number;
  readonly refOffsetY: number;
}

interface ReferredRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

interface Known {
  isVolatile?: boolean;
  addresses?: readonly unknown[];
  /** By the sheet that the formula stands on, and by how far it was moved. */
  readonly ranges: Map<string, readonly ReferredRange[]>;
  /** The sheets that the ranges are of. */
  sheets: string;
}

const generator = FormulaDependencyGenerator.prototype as unknown as Generator;
const formulas = new WeakMap<object, Known>();
const sheetsOf = new WeakMap<Generator, string>();

function known(node: object): Known {
  const found = formulas.get(node) ?? { ranges: new Map(), sheets: '' };
  formulas.set(node, found);
  return found;
}

/** Names, ids and sizes of all sheets: what a reference leads to depends on nothing else. */
function describeSheets({ _currentConfigService: config }: Generator): string {
  const sizes = Object.values(config.getUnitData()).flatMap((sheets) =>
    Object.entries(sheets ?? {}).map(([id, { rowCount, columnCount }]) => [
      id,
      rowCount,
      columnCount,
    ]),
  );
  return JSON.stringify([sizes, config.getSheetNameMap()]);
}

/* eslint-disable @typescript-eslint/unbound-method -- called below with their own `this` */
const generate = generator.generate;
const isVolatile = generator._detectForcedRecalculationNode;
const addressesOf = generator._getAddressFunctionNodeList;
const rangesOf = generator._getRangeListByNode;
/* eslint-enable @typescript-eslint/unbound-method */

generator.generate = function (this: Generator, withModel) {
  sheetsOf.set(this, describeSheets(this));
  return generate.call(this, withModel);
};

generator._detectForcedRecalculationNode = function (this: Generator, tree, node) {
  return node ? (known(node).isVolatile ??= isVolatile.call(this, tree, node)) : false;
};

generator._getAddressFunctionNodeList = function (this: Generator, node) {
  return node ? [...(known(node).addresses ??= addressesOf.call(this, node))] : [];
};

generator._getRangeListByNode = async function (this: Generator, read) {
  const { node, refOffsetX, refOffsetY } = read;
  if (!node || this._getAddressFunctionNodeList(node).length > 0)
    return distinct(await rangesOf.call(this, read));
  const formula = known(node);
  const sheets = sheetsOf.get(this) ?? '';
  if (formula.sheets !== sheets) formula.ranges.clear();
  formula.sheets = sheets;
  const { currentUnitId, currentSubUnitId } = this._runtimeService;
  const place = [currentUnitId, currentSubUnitId, refOffsetX, refOffsetY].join();
  const ranges = formula.ranges.get(place) ?? distinct(await rangesOf.call(this, read));
  formula.ranges.set(place, ranges);
  return [...ranges];
};

/** A formula that mentions a cell five times depends on it once. */
function distinct(ranges: readonly ReferredRange[]): ReferredRange[] {
  const found = new Map<string, ReferredRange>();
  for (const referred of ranges) {
    const { startRow, endRow, startColumn, endColumn } = referred.range;
    const place = [referred.unitId, referred.sheetId, startRow, endRow, startColumn, endColumn];
    found.set(place.join(), referred);
  }
  return [...found.values()];
}
