/** What one cell of a sheet part holds, as text. */
export interface RawCell {
  readonly type: string;
  readonly value: string;
  /** The `<v>` elements, none or one: with two, the library would join "1" and "2" to 12. */
  readonly values: number;
  readonly formula: boolean;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DATE = /^\d{4}-\d\d-\d\d(T[\d:.]+Z?)?$|^T?\d\d:\d\d(:[\d.]+)?Z?$/;

/**
 * Whether a cell's value is what its type says. The library takes anything: "0x10" for 16, a text
 * that the list does not hold for a blank, "yes" for false.
 */
export function checkValue(cell: RawCell, texts: number): 'right' | 'bad' | 'noSuchText' {
  const { type, value, values, formula } = cell;
  const right = (yes: boolean): 'right' | 'bad' => (yes ? 'right' : 'bad');
  switch (type) {
    case '':
    case 'n':
      return right(value === '' || (NUMBER.test(value.trim()) && Number.isFinite(Number(value))));
    case 's':
      if (value === '') return right(values === 0 && !formula);
      return /^\d{1,9}$/.test(value) && Number(value) < texts ? 'right' : 'noSuchText';
    case 'b':
      return right(/^([01]|true|false)$/i.test(value));
    case 'e':
      return right(/^(#\S{1,40}|Err:\d{1,4})$/.test(value));
    case 'd':
      return right(DATE.test(value));
    case 'str':
    case 'inlineStr':
      return 'right';
    default:
      return 'bad';
  }
}
