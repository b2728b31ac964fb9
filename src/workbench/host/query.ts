import { HostError } from './errors';
import { memberOf } from './membership';
import { getProperty, HostCollection, HostObject, ownScalars, wireName } from './object';
import type { QueryInfo } from './protocol';

/** What to read of an object: its scalars by name, and the same again for what it leads to. */
interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

const empty = (): Selection => ({ all: false, children: new Map() });

function child(selection: Selection, name: string): Selection {
  const known = selection.children.get(name);
  if (known) return known;
  const added = empty();
  selection.children.set(name, added);
  return added;
}

function parse(info: QueryInfo): Selection {
  const root = empty();
  const paths = [...(info.Select ?? []), ...(info.Expand ?? []).map((path) => `${path}/*`)];
  for (const path of paths) {
    let at = root;
    for (const step of path.split('/')) {
      if (step === 'items' || step === '') continue;
      if (step === '*' || step === '$all' || step === '$none') at.all ||= step !== '$none';
      else at = child(at, step.charAt(0).toLowerCase() + step.slice(1));
    }
    if (path === 'items' || path.endsWith('/items')) at.all = true;
  }
  if (paths.length === 0) root.all = true;
  return root;
}

function readObject(object: HostObject, selection: Selection): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...object.identity() };
  const wanted = new Map(selection.children);
  if (selection.all || (wanted.size === 0 && !(object instanceof HostCollection)))
    for (const name of ownScalars(object)) if (!wanted.has(name)) wanted.set(name, empty());
  for (const [name, below] of wanted) {
    const value = getProperty(object, name);
    answer[wireName(name)] =
      value instanceof HostObject ? readAny(value, below) : value === undefined ? null : value;
  }
  return answer;
}

function readCollection(
  collection: HostCollection,
  selection: Selection,
  page: { Skip?: number; Top?: number },
): Record<string, unknown> {
  const own = empty();
  const items = empty();
  items.all = selection.all;
  for (const [name, below] of selection.children) {
    const target = memberOf(collection.className, name) ? own : items;
    target.children.set(name, below);
  }
  const answer = own.children.size > 0 ? readObject(collection, own) : {};
  const skip = page.Skip ?? 0;
  const list = collection.list().slice(skip, page.Top ? skip + page.Top : undefined);
  answer._Items = list.map((item) => readAny(item, items));
  return answer;
}

function readAny(object: HostObject, selection: Selection): Record<string, unknown> {
  return object instanceof HostCollection
    ? readCollection(object, selection, {})
    : readObject(object, selection);
}

/** Answers a load: PascalCase keys, nested objects, collections as `_Items`. */
export function query(object: HostObject, info: QueryInfo): Record<string, unknown> {
  const selection = parse(info);
  if (selection.children.size > 200)
    throw new HostError('InvalidArgument', 'Too many properties in one load.');
  return object instanceof HostCollection
    ? readCollection(object, selection, info)
    : readObject(object, selection);
}
