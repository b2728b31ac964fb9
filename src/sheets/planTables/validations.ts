import { figuresTexts } from '../../messages/sheetTexts/entries';
import { commonTexts } from '../../messages/sheetTexts/titles';
import { type Area, sheetReference } from '../address';
import type { Formula, Validation } from '../description';
import type { RecordArea } from '../record';

type AreaLess = Omit<Validation, 'area'>;

/** A literal list may have 255 characters; no word of it may contain a comma. */
const LONGEST_LIST = 255;

/** So many characters may be said of what is refused. */
const LONGEST_MESSAGE = 255;

/** A drop-down of words that a literal list can hold; others stand in cells: `choicesAt`. */
export function listOf(words: readonly string[], prompt?: string): AreaLess {
  if (!fitsLiteral(words)) {
    throw new Error(`These words need a range as their list: ${words.join('|')}`);
  }
  return dropDown(words, prompt, refusal(words));
}

function dropDown(
  source: readonly string[] | Formula,
  prompt: string | undefined,
  refused: string,
): AreaLess {
  return {
    rule: { kind: 'list', source },
    prompt: prompt ? { title: '', message: prompt } : null,
    alert: { style: 'stop', title: figuresTexts.alertTitle, message: refused },
  };
}

/** What is said of another word: Excel itself tells nothing of the list, nor that capitals matter in it. */
function refusal(words: readonly string[]): string {
  const named = commonTexts.pickOf(words.filter((word) => word !== ''));
  return named.length <= LONGEST_MESSAGE ? named : commonTexts.pick;
}

/** A drop-down of what stands in a column of a table: it follows the table, whose blank lines belong to it. */
export function choicesIn(
  title: string,
  area: RecordArea,
  column: string,
  prompt?: string,
): AreaLess {
  const place = { row: area.first, column: area.column(column), rows: area.rows, columns: 1 };
  return choicesAt(title, place, prompt);
}

/** A drop-down of what stands in some cells of a sheet. */
export function choicesAt(title: string, place: Area, prompt?: string): AreaLess {
  const formula = `=${sheetReference(title, place)}`;
  return dropDown({ formula }, prompt, commonTexts.pickFrom(title));
}

/** Whether words fit into a literal list. */
export function fitsLiteral(words: readonly string[]): boolean {
  return !words.some((word) => word.includes(',')) && words.join(',').length <= LONGEST_LIST;
}

/** An input message that only explains: anything may be typed. `TRUE` keeps the rule from refusing. */
export function promptOnly(title: string, message: string): AreaLess {
  return {
    rule: { kind: 'custom', formula: '=TRUE' },
    prompt: { title: title.slice(0, 32), message: message.slice(0, LONGEST_LIST) },
    alert: null,
  };
}
