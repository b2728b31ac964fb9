/** Iterator helpers that Univer calls and that Node 20 does not have yet. */
type AnyIterator = IterableIterator<unknown>;
const prototype = Object.getPrototypeOf(
  Object.getPrototypeOf([][Symbol.iterator]()) as object,
) as object;

function define(name: string, value: unknown): void {
  if (!(name in prototype))
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

define('map', function* (this: AnyIterator, change: (item: unknown, index: number) => unknown) {
  let index = 0;
  for (const item of this) yield change(item, index++);
});
define('filter', function* (this: AnyIterator, keep: (item: unknown, index: number) => unknown) {
  let index = 0;
  for (const item of this) if (keep(item, index++)) yield item;
});
define('some', function (this: AnyIterator, test: (item: unknown) => unknown) {
  for (const item of this) if (test(item)) return true;
  return false;
});
define('every', function (this: AnyIterator, test: (item: unknown) => unknown) {
  for (const item of this) if (!test(item)) return false;
  return true;
});
define('find', function (this: AnyIterator, test: (item: unknown) => unknown) {
  for (const item of this) if (test(item)) return item;
  return undefined;
});
define('forEach', function (this: AnyIterator, visit: (item: unknown) => void) {
  for (const item of this) visit(item);
});
define('toArray', function (this: AnyIterator) {
  return [...this];
});

export {};
