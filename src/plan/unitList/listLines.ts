/** A line of a pasted list: where it stands in the text (counted from 1), and its cells. */
export interface ListLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The lines of a text that was pasted from a sheet or typed. Spreadsheets put tabs between cells and
 * quotes around a cell with a line end in it; without tabs, semicolons divide cells, or, where all
 * is one line, names. Lines without anything in them are left out.
 */
export function listLines(text: string): readonly ListLine[] {
  const hasTabs = text.includes('\t');
  const rows = hasTabs ? quotedRows(text) : plainRows(text);
  const filled = rows
    .map(({ line, cells }) => ({ line, cells: withoutBlankEnd(cells) }))
    .filter(({ cells }) => cells.length > 0);
  const [only] = filled;
  if (hasTabs || filled.length > 1 || !only) return filled;
  return only.cells
    .filter((name) => name.trim() !== '')
    .map((name) => ({ line: only.line, cells: [name] }));
}

function plainRows(text: string): readonly ListLine[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: line.split(';') }));
}

/** A cell in quotes, where they close before the next cell; quotes within it are doubled. */
const quotedCell = /"((?:[^"]|"")*)"(?=\t|\r|\n|$)/y;
const plainCell = /[^\t\r\n]*/y;
const lineEnd = /\r\n|\r|\n/y;

function quotedRows(text: string): readonly ListLine[] {
  const rows: { line: number; cells: string[] }[] = [];
  let [at, line] = [0, 1];
  let cells: string[] = [];
  let first = line;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  for (;;) {
    const quoted = take(quotedCell)?.[1];
    if (quoted === undefined) cells.push(take(plainCell)?.[0] ?? '');
    else {
      cells.push(quoted.replaceAll('""', '"'));
      line += quoted.split(/\r\n|\r|\n/).length - 1;
    }
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push({ line: first, cells });
    if (!take(lineEnd)) return rows;
    line += 1;
    [cells, first] = [[], line];
  }
}

function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  const end = cells.reduce((last, cell, index) => (cell.trim() === '' ? last : index + 1), 0);
  return cells.slice(0, end);
}
