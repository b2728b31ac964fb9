import type { Entry } from './entry';

/** One summand of an expression: a coefficient (1 unless written) times a figure. */
export interface Term {
  readonly coefficient: number;
  readonly figure: string;
}

/** A sum of figures, as typed into the criteria table: `HL1_KHA + HL1_GIOI`, `0.2*CBDV_HTT`. */
export interface Expression {
  readonly terms: readonly Term[];
  /** A number that is added; only the sides of relations have one: `A + B <= 100`. */
  readonly constant?: number;
}

/**
 * What a criterion looks at: one figure or sum (no denominator), or a ratio of two sums.
 * Ratios are kept as numerator and denominator, never as a percentage, so that they can be pooled
 * over units and compared without rounding.
 */
export interface Measure {
  readonly numerator: Expression;
  readonly denominator: Expression | null;
}

/** What `parseExpression` found wrong, and where in the text it stopped (0-based). */
export interface ExpressionProblem {
  readonly at: number;
  readonly text: string;
}

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ExpressionProblem };

/** A figure's code: a letter, then letters, digits or underscores. ASCII, so that e-mail cannot mangle it. */
export const figureCodePattern = /^[A-Za-z][A-Za-z0-9_]*$/;

const termPattern = /\s*([+-])?\s*(?:(\d+(?:[.,]\d+)?)\s*\*\s*)?([A-Za-z][A-Za-z0-9_]*)\s*/y;
const constantPattern = /\s*([+-])?\s*(\d+(?:[.,]\d+)?)\s*(?=[+-]|$)/y;

/**
 * Reads `A + B - 0.2*C`. A decimal comma or point is accepted in a coefficient.
 * Never throws: a text that does not fit comes back as a problem with its position.
 */
export function parseExpression(text: string): ParsedExpression {
  return parse(text, false);
}

/** Reads a side of a relation, which may hold numbers of its own: `A + B - 2`, `100`. */
export function parseSide(text: string): ParsedExpression {
  return parse(text, true);
}

function parse(text: string, withConstants: boolean): ParsedExpression {
  const terms: Term[] = [];
  let constant: number | undefined;
  let at = 0;
  while (at < text.length || (terms.length === 0 && constant === undefined)) {
    constantPattern.lastIndex = at;
    const [number, plusOrMinus, digits = ''] =
      (withConstants ? constantPattern.exec(text) : null) ?? [];
    if (number !== undefined && (at === 0 || plusOrMinus !== undefined)) {
      const size = Number(digits.replace(',', '.'));
      constant = (constant ?? 0) + (plusOrMinus === '-' ? -size : size);
      at += number.length;
      continue;
    }
    termPattern.lastIndex = at;
    const match = termPattern.exec(text);
    const [whole, sign, coefficient, figure] = match ?? [];
    const signMissing = at > 0 && sign === undefined;
    if (whole === undefined || figure === undefined || signMissing) {
      return { ok: false, problem: { at, text: text.slice(at).trim() } };
    }
    const size = coefficient === undefined ? 1 : Number(coefficient.replace(',', '.'));
    terms.push({ coefficient: sign === '-' ? -size : size, figure });
    at += whole.length;
  }
  return { ok: true, expression: constant === undefined ? { terms } : { terms, constant } };
}

/** An expression from a literal in a template. Throws on a slip: that is our own programming error. */
export function expression(text: string): Expression {
  return parsedOrThrow(text, parseExpression(text));
}

/** A side of a relation from a literal in a template, likewise. */
export function relationSide(text: string): Expression {
  return parsedOrThrow(text, parseSide(text));
}

function parsedOrThrow(text: string, parsed: ParsedExpression): Expression {
  if (!parsed.ok) throw new Error(`Not an expression: "${text}" at ${parsed.problem.at}`);
  return parsed.expression;
}

/** The text that `parseExpression` or `parseSide` reads back to the same expression. */
export function formatExpression({ terms, constant }: Expression): string {
  const sum = terms
    .map(({ coefficient, figure }, index) => {
      const sign = coefficient < 0 ? '- ' : index > 0 ? '+ ' : '';
      const size = Math.abs(coefficient);
      return `${sign}${size === 1 ? '' : `${size}*`}${figure}`;
    })
    .join(' ');
  if (constant === undefined) return sum;
  if (sum === '') return String(constant);
  return `${sum} ${constant < 0 ? '-' : '+'} ${Math.abs(constant)}`;
}

/** The figures that a measure reads, each once, in the order of their first mention. */
export function figuresOf({ numerator, denominator }: Measure): readonly string[] {
  const terms = [...numerator.terms, ...(denominator?.terms ?? [])];
  return [...new Set(terms.map((term) => term.figure))];
}

/** The sum that an expression stands for; whatever is not a number counts as 0 (callers look first). */
export function sumOf({ terms }: Expression, entryOf: (figure: string) => Entry): number {
  return terms.reduce((total, { coefficient, figure }) => {
    const entry = entryOf(figure);
    return total + coefficient * (entry.is === 'number' ? entry.number : 0);
  }, 0);
}
