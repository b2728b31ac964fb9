/** What a cell reads as whose formula failed: `#DIV/0!` in Excel, `Err:502` in LibreOffice. */
const failed =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$|^Err:\d+$/i;

/** Whether the text of an entry is a formula's error and nothing that somebody typed. */
export function isFormulaError(text: string): boolean {
  return failed.test(text);
}
