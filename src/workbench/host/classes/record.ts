import type { Book } from '../book';
import { HostObject } from '../object';

/** An object of Office.js that is nothing but a few properties of the host's model. */
export interface RecordObject extends HostObject {
  readonly className: string;
}

type RecordConstructor = new (
  book: Book,
  target: Record<string, unknown>,
  changed: () => void,
) => RecordObject;

const known: RecordConstructor[] = [];

/** All record classes, for the test that holds the host's claims against the typings. */
export const recordClasses = (): readonly RecordConstructor[] => known;

/**
 * Makes a class whose members read and write fields of the model, one to one.
 *
 * @param fields member -> what it reads as while the model has nothing
 */
export function recordClass(
  name: string,
  fields: Readonly<Record<string, unknown>>,
): RecordConstructor {
  class Fields extends HostObject {
    readonly className = name;
    readonly #target: Record<string, unknown>;
    readonly #changed: () => void;

    constructor(book: Book, target: Record<string, unknown>, changed: () => void) {
      super(book);
      this.#target = target;
      this.#changed = changed;
    }

    static read(self: Fields, field: string): unknown {
      return self.#target[field] ?? fields[field];
    }

    static write(self: Fields, field: string, value: unknown): void {
      self.#target[field] = value;
      self.#changed();
    }
  }
  for (const field of Object.keys(fields))
    Object.defineProperty(Fields.prototype, field, {
      configurable: true,
      get(this: Fields) {
        return Fields.read(this, field);
      },
      set(this: Fields, value: unknown) {
        Fields.write(this, field, value);
      },
    });
  known.push(Fields);
  return Fields;
}

/** A typed part of the model as a record that a record class can work on. */
export const asRecord = (part: object): Record<string, unknown> => part as Record<string, unknown>;
