/** How many numbers follow each command of a path, and which of them are x and y. */
const COMMANDS = {
  m: ['x', 'y'],
  l: ['x', 'y'],
  h: ['x'],
  v: ['y'],
  c: ['x', 'y', 'x', 'y', 'x', 'y'],
  a: ['radius', 'radius', 'flag', 'flag', 'flag', 'x', 'y'],
  z: [],
};

/**
 * The SVG with one symbol's shapes moved so that their edges lie on whole pixels when the symbol is
 * drawn `scale` times as large as its grid. Shapes of class `free` stay as they are.
 */
export function fitted(svg, symbol, scale) {
  const snap = (value) => Math.round(value * scale) / scale;
  return svg.replace(new RegExp(`<symbol id="${symbol}"[^]*?</symbol>`), (drawn) =>
    drawn.replace(/<path class="([^"]*)" d="([^"]*)"/g, (path, classes, data) =>
      classes.split(' ').includes('free')
        ? path
        : `<path class="${classes}" d="${snapped(data, snap)}"`,
    ),
  );
}

/** A path in absolute commands, every point of it snapped. */
function snapped(data, snap) {
  const at = { x: 0, y: 0 };
  const begun = { x: 0, y: 0 };
  const parts = [];
  for (const [, letter, rest] of data.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter.toLowerCase();
    const kinds = COMMANDS[kind];
    if (!kinds) throw new Error(`Path command ${letter} is not known here.`);
    const isRelative = letter === kind;
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (kind === 'z') {
      Object.assign(at, begun);
      parts.push('Z');
    }
    for (let first = 0; first < numbers.length; first += kinds.length) {
      const from = { ...at };
      const values = kinds.map((axis, index) => {
        const value = numbers[first + index];
        if (axis !== 'x' && axis !== 'y') return value;
        at[axis] = isRelative ? from[axis] + value : value;
        return snap(at[axis]);
      });
      // Further points after a move are lines.
      const command = kind === 'm' && first > 0 ? 'L' : letter.toUpperCase();
      if (command === 'M') Object.assign(begun, at);
      parts.push(`${command}${values.join(' ')}`);
    }
  }
  return parts.join('');
}
