/** Texts that Excel would take for a formula, a number, a date or a truth value. */
const reinterpreted = /^(?:[=+\-@']|[\s\d.,:/%()-]*\d[\s\d.,:/%()-]*$|(?:true|false)$)/i;

/** What Excel is given so that a text stays a text: as it is in a cell formatted as text, elsewhere behind an apostrophe. */
export function writtenText(text: string, asText: boolean): string {
  return asText || !reinterpreted.test(text) ? text : `'${text}`;
}
