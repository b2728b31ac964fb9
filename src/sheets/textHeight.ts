/** Widths of letters in Times New Roman as shares of the font's size, roughly and rather too wide. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,;:'’|()[\]/!-]/u, 0.3],
  [/[fijlrt]/u, 0.34],
  [/[mwMW%]/u, 0.85],
  [/\p{Lu}/u, 0.72],
  [/\p{Ll}|\d/u, 0.5],
];
const OTHER = 0.6;
const BOLD = 1.07;

/** Points of one character of a column's width (7 pixels), and what the cell's borders take. */
const CHARACTER = 5.25;
const PADDING = 3;
const INDENT = 9;

/** Characters of a column at most, by Excel. */
const WIDEST = 255;

/** Points that a line of text takes, as a multiple of the font's size. */
const LINE = 1.25;

/** What the size of a text depends on: its font, and how far it stands from the border. */
export interface TextLook {
  readonly indent: number;
  readonly size: number;
  readonly bold: boolean;
}

const shares = new Map<string, number>();

/** The width of a letter as a share of the font's size; there are few letters, and many texts. */
function shareOf(letter: string): number {
  const known = shares.get(letter);
  if (known !== undefined) return known;
  const share = widths.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  shares.set(letter, share);
  return share;
}

/** The width in points of a line of text, roughly and rather too wide. */
export function textWidth(word: string, { size, bold }: Omit<TextLook, 'indent'>): number {
  let share = 0;
  for (const letter of word.normalize('NFC')) share += shareOf(letter);
  return share * size * (bold ? BOLD : 1);
}

/** Characters that a column needs for its texts in one line, and never fewer than `least`. */
export function columnWidthFor(
  texts: readonly string[],
  look: Omit<TextLook, 'indent'>,
  least: number,
): number {
  const needed = texts.map((text) => Math.ceil((textWidth(text, look) + PADDING) / CHARACTER));
  return Math.min(WIDEST, Math.max(least, ...needed));
}

/** How many lines a wrapped text takes in a column that is so many characters wide. */
export function linesOf(text: string, columnWidth: number, look: TextLook): number {
  const room = columnWidth * CHARACTER - PADDING - look.indent * INDENT;
  const space = textWidth(' ', look);
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0;
    let taken = 1;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, look);
      if (used > 0 && used + space + width > room) {
        taken += 1;
        used = 0;
      }
      // A word that is wider than the column is broken.
      taken += Math.max(0, Math.ceil(width / room) - 1);
      used = used === 0 ? width : used + space + width;
    }
    return lines + taken;
  }, 0);
}

/**
 * The height in points that a row needs for wrapped texts. Excel and LibreOffice do not let a row of
 * a given height grow with its texts, so it is worked out when the sheet is described.
 */
export function heightFor(
  texts: readonly { readonly text: string; readonly width: number; readonly look: TextLook }[],
  least: number,
): number {
  const needed = texts.map(
    ({ text, width, look }) => linesOf(text, width, look) * look.size * LINE + PADDING,
  );
  return Math.ceil(Math.max(least, ...needed));
}
