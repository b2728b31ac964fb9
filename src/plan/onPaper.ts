import type { PlanIdentity } from './plan';

/** What the head and the foot of every printed page take from the plan, and nothing is signed without. */
export type PaperField = 'issuer' | 'place' | 'title' | 'position';

/** Those that are blank, and therefore blank on paper. */
export function blankOnPaper({ issuer, place, title, signing }: PlanIdentity): PaperField[] {
  const fields = { issuer, place, title, position: signing.position };
  return (Object.keys(fields) as PaperField[]).filter((field) => fields[field].trim() === '');
}
