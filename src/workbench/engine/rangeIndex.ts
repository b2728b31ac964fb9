import { RTree } from '@univerjs/core';

/** What Univer uses of an index of ranges (rbush). */
interface Index {
  insert(entry: object): Index;
  load(entries: readonly object[]): Index;
  search(box: object): object[];
  remove(entry: object, equals?: (one: object, other: object) => boolean): Index;
  all(): object[];
  clear(): Index;
}

/** From so many on rbush makes nodes of them at once. */
const AT_ONCE = 4;

/** Keeps what is entered until the index is asked for something, and then enters it at once. */
function fillOnDemand(index: Index): void {
  const one = index.insert.bind(index);
  const many = index.load.bind(index);
  let waiting: object[] = [];
  const fill = (): void => {
    const entries = waiting;
    waiting = [];
    if (entries.length < AT_ONCE) entries.forEach(one);
    else many(entries);
  };
  const filled = <A extends readonly unknown[], R>(use: (...args: A) => R) => {
    const bound = use.bind(index);
    return (...args: A): R => {
      fill();
      return bound(...args);
    };
  };
  index.insert = (entry) => {
    waiting.push(entry);
    return index;
  };
  /* eslint-disable @typescript-eslint/unbound-method -- bound by `filled` */
  index.search = filled(index.search);
  index.remove = filled(index.remove);
  index.all = filled(index.all);
  index.clear = filled(index.clear);
  /* eslint-enable @typescript-eslint/unbound-method */
}

/**
 * Before each calculation Univer (0.25.1, pinned) enters the ranges of all formulas into an index, one
 * by one, and searches it afterwards. Entered at once, they take a fraction of the time.
 */
const known = new WeakSet<Index>();
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const getTree = RTree.prototype.getTree;
RTree.prototype.getTree = function (unitId, subUnitId) {
  const index = getTree.call(this, unitId, subUnitId) as Index;
  if (!known.has(index)) {
    known.add(index);
    fillOnDemand(index);
  }
  // rbush comes without types.
  return index as never;
};
