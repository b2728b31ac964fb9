import { FORMULA_REF_TO_ARRAY_CACHE } from '@univerjs/engine-formula';

/** The private parts of Univer's cache of formulas that were read (0.25.1, pinned). */
interface TreeCache {
  readonly _cache: { limit: number };
  _hash(formula: string): string;
  set(formula: string, tree: unknown): void;
}

/** What Univer keeps of formulas, and what a scorebook of a few hundred units needs. */
const USUAL_LIMIT = 5e3;
const LIMIT = 2e5;

// The cache itself is not exported, but another one of its class is.
const cache = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as TreeCache;

/**
 * Univer finds a formula that it has read before by a hash of 32 bits: of some thousand formulas two
 * may share one, and one of them would be calculated as the other. The text itself tells them apart.
 */
cache._hash = (formula) => formula;

/**
 * With more formulas than fit, each calculation reads all of them again: a single edit in a scorebook
 * of 6,000 took four times as long.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const set = cache.set;
cache.set = function (this: TreeCache, formula, tree) {
  if (this._cache.limit === USUAL_LIMIT) this._cache.limit = LIMIT;
  set.call(this, formula, tree);
};
