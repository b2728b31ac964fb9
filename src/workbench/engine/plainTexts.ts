import { StringValueObject, ValueObjectFactory } from '@univerjs/engine-formula';

/** Texts that are remembered; those of a scorebook of some hundred units are a few thousand. */
const LIMIT = 50_000;

/**
 * Univer (0.25.1, pinned) tries each text that a formula reads as a date, a time and a number in many
 * ways of writing, each time anew, and remembers only those that were one. Names of units and of kinds of
 * criteria are none, and there are hardly any others: they are remembered as well.
 */
const plain = new Set<string>();
const create = ValueObjectFactory.create.bind(ValueObjectFactory);

Object.assign(ValueObjectFactory, {
  create: (raw: string | number | boolean | null, ignoresPatterns?: boolean) => {
    if (typeof raw !== 'string') return create(raw, ignoresPatterns);
    if (plain.has(raw)) return StringValueObject.create(raw);
    const made = create(raw, ignoresPatterns);
    // Patterns that are ignored would not have been found.
    if (!ignoresPatterns && made.isString() && made.getValue() === raw && plain.size < LIMIT)
      plain.add(raw);
    return made;
  },
} satisfies Partial<typeof ValueObjectFactory>);
