import type { Finding, FindingCode, FindingValues } from '../plan/finding';

/** One sentence a code, each with that code's values. A code without a sentence does not compile. */
export type Sentences<Values> = {
  readonly [Code in keyof Values]: (values: Values[Code]) => string;
};

/** What a finding has to say: what is wrong, and what to do. */
export function sentenceOf(finding: Finding, sentences: Sentences<FindingValues>): string {
  // A finding carries the values of its own code; the compiler loses that tie in the union.
  const sentence = sentences[finding.code] as (values: FindingValues[FindingCode]) => string;
  return sentence(finding.values);
}

/** A text as a sentence: with a full stop, unless it ends in one. */
export function stopped(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
