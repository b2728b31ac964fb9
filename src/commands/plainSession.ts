import type { FormulaFill } from '../sheets/description';

/** How a map, a set or a fill of formulas is told from an object of its own kind. */
const KIND = '\u0000kind';

interface Tagged {
  readonly [KIND]: 'map' | 'set' | 'fill';
  readonly parts: readonly unknown[];
}

/** A text of data that holds maps, sets and sheets to be drawn; `fromPlain` reads it. */
export function toPlain(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown): unknown => {
    if (value instanceof Map) return { [KIND]: 'map', parts: [...value] };
    if (value instanceof Set) return { [KIND]: 'set', parts: [...value] };
    return isFill(value) ? plainFill(value) : value;
  });
}

/** What `toPlain` wrote. Throws on any other text. */
export function fromPlain(text: string): unknown {
  return JSON.parse(text, (_, value: unknown): unknown => {
    if (!isTagged(value)) return value;
    const { parts } = value;
    switch (value[KIND]) {
      case 'map':
        return new Map(parts as readonly (readonly [unknown, unknown])[]);
      case 'set':
        return new Set(parts);
      case 'fill':
        return filled(parts as PlainFill);
    }
  });
}

/** A function cannot be written down, what it gives can: the formulas of each row. */
type PlainFill = readonly [
  place: Omit<FormulaFill, 'formulasAt'>,
  rows: readonly (readonly string[])[],
];

function plainFill({ formulasAt, ...place }: FormulaFill): Tagged {
  const rows = Array.from({ length: place.rows }, (_, index) => formulasAt(place.row + index));
  return { [KIND]: 'fill', parts: [place, rows] satisfies PlainFill };
}

function filled([place, rows]: PlainFill): FormulaFill {
  return { ...place, formulasAt: (row) => rows[row - place.row] ?? [] };
}

function isFill(value: unknown): value is FormulaFill {
  return typeof value === 'object' && value !== null && 'formulasAt' in value;
}

function isTagged(value: unknown): value is Tagged {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, KIND);
}
