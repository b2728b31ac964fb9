import { keyOfWord } from '../../messages/workbook';
import { type Finding, finding, type Place } from '../../plan/finding';
import { type Expression, parseExpression, parseSide } from '../../plan/measure';
import type { RecordRow } from '../record';
/** Reads the cells of one row into plan values, collecting what could not be read. */
export class RowReader {
  constructor(
    readonly row: RecordRow,
    /** Code of the row, for the findings. */
    private readonly by: string,
    private readonly sheet: string,
    private readonly findings: Finding[],
  ) {}

  text(code: string): string {
    return this.row.text(code);
  }

  /** A number; null where the cell is blank or holds something else (which is a finding). */
  number(code: string, heading: string): number | null {
    const value = this.row.value(code);
    if (value === '') return null;
    if (typeof value === 'number') return value;
    const typed = this.text(code);
    this.report(code, (place) =>
      finding('read.notANumber', 'error', place, { by: this.by, field: heading, typed }),
    );
    return null;
  }

  /** The key of a word chosen from a list; the fallback where the cell is blank. */
  word<Key extends string>(
    code: string,
    heading: string,
    words: Readonly<Record<Key, string>>,
    fallback: NoInfer<Key>,
    /** Other spellings of the words. */
    aliases: ReadonlyMap<string, NoInfer<Key>> = new Map(),
  ): Key {
    const typed = this.text(code);
    if (typed === '') return fallback;
    const key = keyOfWord(words, typed) ?? aliases.get(typed);
    if (key !== undefined) return key;
    const allowed = Object.values<string>(words);
    this.report(code, (place) =>
      finding('read.unknownWord', 'error', place, { by: this.by, field: heading, typed, allowed }),
    );
    return fallback;
  }

  /** The same where the plan has to say one: a blank cell is a finding, unless the row has no code yet. */
  neededWord<Key extends string>(
    code: string,
    heading: string,
    words: Readonly<Record<Key, string>>,
    fallback: NoInfer<Key>,
  ): Key {
    if (this.text(code) === '' && this.by !== '') {
      const allowed = Object.values<string>(words);
      this.report(code, (place) =>
        finding('read.missingWord', 'error', place, { by: this.by, field: heading, allowed }),
      );
    }
    return this.word(code, heading, words, fallback);
  }

  /** A sum of figures; null where the cell is blank or cannot be read (which is a finding). */
  expression(code: string, heading: string, parse = parseExpression): Expression | null {
    const typed = this.text(code);
    if (typed === '') return null;
    const parsed = parse(typed);
    if (parsed.ok) return parsed.expression;
    const from = parsed.problem.text;
    this.report(code, (place) =>
      finding('read.badExpression', 'error', place, { by: this.by, field: heading, typed, from }),
    );
    return null;
  }

  /** A side of a relation: blank is a finding too, for it would read as 0. */
  side(code: string, heading: string): Expression {
    if (this.text(code) === '') {
      this.report(code, (place) =>
        finding('read.missingSide', 'error', place, { by: this.by, field: heading }),
      );
    }
    return this.expression(code, heading, parseSide) ?? { terms: [] };
  }

  private report(code: string, make: (place: Place) => Finding): void {
    this.findings.push(make({ at: 'cell', sheet: this.sheet, address: this.row.address(code) }));
  }
}
