import type { Book } from './book';
import { HostError, notImplemented } from './errors';
import { callMethod, getProperty, HostObject, publicName, setProperty } from './object';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type BatchAnswer,
  type BatchRequest,
  PathType,
} from './protocol';
import { query } from './query';

/** Methods whose effect depends on calculated values: nothing may be pending when they run. */
const needsCalculated = new Set([
  'Apply',
  'Calculate',
  'CopyFrom',
  'Find',
  'FindOrNullObject',
  'GetSpecialCells',
  'GetSpecialCellsOrNullObject',
  'RemoveDuplicates',
]);

/** Copied formulas are the same whatever they show, and a sheet is filled with dozens of copies. */
function waitsForCalculation(name: string, args: readonly unknown[]): boolean {
  const [, copyType, skipBlanks] = args;
  const copiesFormulas = name === 'CopyFrom' && copyType === 'Formulas' && skipBlanks !== true;
  return needsCalculated.has(name) && !copiesFormulas;
}

/** One batch: its object paths, resolved once each, and what was answered so far. */
class Batch {
  readonly #objects = new Map<number, HostObject | null>();
  readonly answer: BatchAnswer = { Results: [], TraceIds: [] };

  constructor(
    readonly book: Book,
    readonly request: BatchRequest,
    readonly newObject: (name: string) => HostObject | undefined,
  ) {}

  async object(id: number): Promise<HostObject | null> {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const resolved = await this.#resolve(id);
    this.#objects.set(id, resolved);
    return resolved;
  }

  async #resolve(id: number): Promise<HostObject | null> {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidReference', `Object path ${id} is missing.`);
    if (path.ObjectPathType === PathType.Global) return this.book.root();
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.Reference) return this.book.reference(path.Name);
    if (path.ObjectPathType === PathType.New) {
      const made = this.newObject(path.Name);
      if (!made) throw notImplemented(`new ${path.Name}`);
      return made;
    }
    const parent = await this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const name = publicName(path.Name);
    let found: unknown;
    if (path.ObjectPathType === PathType.Property) found = getProperty(parent, name);
    else {
      const args = await this.args(path.ArgumentInfo);
      const method = path.ObjectPathType === PathType.Indexer ? 'getItem' : name;
      if (waitsForCalculation(path.Name, args)) await this.book.settled();
      found = await callMethod(parent, method, args);
    }
    if (found === null || found instanceof HostObject) return found;
    throw notImplemented(`${parent.className}.${name} as an object`);
  }

  /** Arguments may be objects of this batch, alone, in arrays, or inside option bags. */
  async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const plain = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(plain.map((value, index) => this.#arg(value, references[index])));
  }

  async #arg(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === 'number' && reference !== 0) return this.object(reference);
    if (Array.isArray(reference) && Array.isArray(value))
      return Promise.all(value.map((item, index) => this.#arg(item, reference[index] as unknown)));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const bag = value as Record<string, unknown>;
      if (typeof bag._ObjectPathId === 'number') return this.object(bag._ObjectPathId);
      const entries = Object.entries(bag).map(
        async ([key, item]) => [key, await this.#arg(item, 0)] as const,
      );
      return Object.fromEntries(await Promise.all(entries));
    }
    return value;
  }

  #result(action: Action, value: unknown): void {
    this.answer.Results.push({ ActionId: action.Id, Value: value });
  }

  async run(action: Action): Promise<void> {
    if (action.ActionType === ActionType.Trace) {
      this.answer.TraceIds.push(action.Id);
      this.#result(action, null);
      return;
    }
    const object = await this.object(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate) {
      this.#result(action, object?.identity() ?? null);
      return;
    }
    if (object === null) {
      // The client keeps references and registers events without knowing that there is nothing.
      if (action.ActionType === ActionType.Query || action.Name.startsWith('_'))
        this.#result(action, null);
      else
        throw new HostError('InvalidOperation', `The object of ${action.Name} is a null object.`);
      return;
    }
    if (action.ActionType === ActionType.Query) {
      await this.book.settled();
      this.#result(action, query(object, action.QueryInfo ?? {}));
    } else if (action.ActionType === ActionType.SetProperty) {
      const [value] = await this.args(action.ArgumentInfo);
      setProperty(object, publicName(action.Name), value);
    } else if (action.ActionType === ActionType.Method) {
      const args = await this.args(action.ArgumentInfo);
      if (waitsForCalculation(action.Name, args)) await this.book.settled();
      const value = await callMethod(object, publicName(action.Name), args);
      this.#result(action, value instanceof HostObject ? value.identity() : (value ?? null));
    } else throw notImplemented(`action type ${action.ActionType}`);
  }

  locate(action: Action): string {
    const known = this.#objects.get(action.ObjectPathId);
    const name = action.Name || this.request.ObjectPaths[String(action.ObjectPathId)]?.Name;
    return [known?.className, publicName(name ?? '')].filter(Boolean).join('.');
  }
}

/** Runs a batch in order; the first refusal ends it, and what was done before stays done. */
export async function runBatch(
  book: Book,
  request: BatchRequest,
  newObject: (name: string) => HostObject | undefined,
): Promise<BatchAnswer> {
  const batch = new Batch(book, request, newObject);
  // The client's own housekeeping (names with an underscore) goes on while a person types.
  const isWork = request.Actions.some(
    ({ ActionType: type, Name }) =>
      type === ActionType.SetProperty || (type === ActionType.Method && !Name.startsWith('_')),
  );
  if (isWork) book.batches += 1;
  for (const [index, action] of request.Actions.entries()) {
    try {
      await batch.run(action);
    } catch (error) {
      batch.answer.Error = {
        Code: error instanceof HostError ? error.code : 'GeneralException',
        Message: error instanceof Error ? error.message : String(error),
        Location: (error instanceof HostError ? error.location : undefined) ?? batch.locate(action),
        ActionIndex: index,
      };
      break;
    }
  }
  book.flush();
  if (isWork) book.batches -= 1;
  return batch.answer;
}
