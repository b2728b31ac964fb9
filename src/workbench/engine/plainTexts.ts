import { StringValueObject, ValueObjectFactory } from '@univerjs/engine-formula';

/** Texts that are remembered; those of a scorebook of some hundred units are a few thousand. */
const LIMIT = 50_000;

/**
 * Univer (0.25.1, pinned) tries each text that a formula reads as a date, a time and a number in many
 * ways of writing, each time anew, and remembers only those that were one. Names of units and of kinds of
 * criteria are none, and there are hardly any others: what was made of them is remembered as well.
 */
const plain = new Map<string, string>();
const create = ValueObjectFactory.create.bind(ValueObjectFactory);

Object.assign(ValueObjectFactory, {
  create: (raw: string | number | boolean | null, ignoresPatterns?: boolean) => {
    if (typeof raw !== 'string') return create(raw, ignoresPatterns);
    const known = plain.get(raw);
    if (known !== undefined) return StringValueObject.create(known);
    const made = create(raw, ignoresPatterns);
    // Patterns that are ignored would not have been found.
    if (made instanceof StringValueObject && !ignoresPatterns && plain.size < LIMIT)
      plain.set(raw, made.getValue());
    return made;
  },
} satisfies Partial<typeof ValueObjectFactory>);
