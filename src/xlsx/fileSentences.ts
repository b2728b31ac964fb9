import type { Messages } from '../messages';
import type { Note, Refusal } from './guard/refusal';

/** A sentence for every code, with the file's name and the values of the code. */
type Sentences<Told extends { readonly code: string }> = {
  readonly [Code in Told['code']]: (file: string, told: Extract<Told, { code: Code }>) => string;
};

/** What is wrong with a file that was not read, and what to do. */
export function refusalSentence({ files }: Messages, file: string, refusal: Refusal): string {
  return sentence(files.refused, file, refusal);
}

/** What is told of a file that was read. */
export function noteSentence({ files }: Messages, file: string, note: Note): string {
  return sentence(files.notes, file, note);
}

/** A code and its sentence belong together, which the compiler cannot follow through a union. */
function sentence<Told extends { readonly code: string }>(
  sentences: Sentences<Told>,
  file: string,
  told: Told,
): string {
  const tell = sentences[told.code as Told['code']] as (file: string, told: Told) => string;
  return tell(file, told);
}
