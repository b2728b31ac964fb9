/** What is told of a file: a code with its values. */
interface Told {
  readonly code: string;
}

/** A sentence for every code, with the file's name and the values of the code. */
type Sentences<All extends Told> = {
  readonly [Code in All['code']]: (file: string, told: Extract<All, { code: Code }>) => string;
};

/** The part of the messages that these sentences are in. A code without one does not compile. */
interface FileTexts<Refused extends Told, Noted extends Told> {
  readonly files: { readonly refused: Sentences<Refused>; readonly notes: Sentences<Noted> };
}

/** What is wrong with a file that was not read, and what to do. */
export function refusalSentence<const Refusal extends Told>(
  { files }: FileTexts<Refusal, never>,
  file: string,
  refusal: Refusal,
): string {
  return sentence(files.refused, file, refusal);
}

/** What is told of a file that was read. */
export function noteSentence<const Note extends Told>(
  { files }: FileTexts<never, Note>,
  file: string,
  note: Note,
): string {
  return sentence(files.notes, file, note);
}

/** A code and its sentence belong together, which the compiler cannot follow through a union. */
function sentence<All extends Told>(sentences: Sentences<All>, file: string, told: All): string {
  const tell = sentences[told.code as All['code']] as (file: string, told: All) => string;
  return tell(file, told);
}
