import type { Entry } from './entry';

/** One summand of an expression: a coefficient (1 unless written) times a figure. */
export interface Term {
  readonly coefficient: number;
  readonly figure: string;
}

/** A sum of figures, as typed into the criteria table: `HL1_KHA + HL1_GIOI`, `0.2*CBDV_HTT`. */
export interface Expression {
  readonly terms: readonly Term[];
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

/**
 * Reads `A + B - 0.2*C`. A decimal comma or point is accepted in a coefficient.
 * Never throws: a text that does not fit comes back as a problem with its position.
 */
export function parseExpression(text: string): ParsedExpression {
  const terms: Term[] = [];
  let at = 0;
  while (at < text.length || terms.length === 0) {
    termPattern.lastIndex = at;
    const match = termPattern.exec(text);
    const [whole, sign, coefficient, figure] = match ?? [];
    const signMissing = terms.length > 0 && sign === undefined;
    if (whole === undefined || figure === undefined || signMissing) {
      return { ok: false, problem: { at, text: text.slice(at).trim() } };
    }
    const size = coefficient === undefined ? 1 : Number(coefficient.replace(',', '.'));
    terms.push({ coefficient: sign === '-' ? -size : size, figure });
    at += whole.length;
  }
  return { ok: true, expression: { terms } };
}

/** An expression from a literal in a template. Throws on a slip: that is our own programming error. */
export function expression(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`Not an expression: "${text}" at ${parsed.problem.at}`);
  return parsed.expression;
}

/** The text that `parseExpression` reads back to the same expression. */
export function formatExpression({ terms }: Expression): string {
  return terms
    .map(({ coefficient, figure }, index) => {
      const sign = coefficient < 0 ? '- ' : index > 0 ? '+ ' : '';
      const size = Math.abs(coefficient);
      return `${sign}${size === 1 ? '' : `${size}*`}${figure}`;
    })
    .join(' ');
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
