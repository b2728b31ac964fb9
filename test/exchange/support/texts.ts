import fc from 'fast-check';

/** Letters that names and mails in Vietnam hold, composed and decomposed, and what people paste beside them. */
const letters = Array.from(
  'aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ0123456789',
);
const others = [
  ' ',
  ' ',
  ' ',
  '.',
  ',',
  ';',
  ':',
  '“',
  '”',
  '"',
  "'",
  '(',
  ')',
  '=?',
  '?=',
  '_',
  '=',
  '<',
  '>',
  '@',
  '\\',
  '\u00a0',
  '😀',
  '\u0301',
];
const breaks = ['\r\n', '\n', '\r', '\r\nBcc: ai@do.vn', '\n\n', '\u2028', '\u0085', '\t', '\0'];

/** Text as people write it, in both Unicode forms. */
export const vietnamese = fc
  .tuple(
    fc.array(fc.constantFrom(...letters, ...letters, ...others), { maxLength: 220 }),
    fc.boolean(),
  )
  .map(([parts, isDecomposed]) => parts.join('').normalize(isDecomposed ? 'NFD' : 'NFC'));

/** The same with line breaks and worse anywhere in it. */
export const hostile = fc
  .array(fc.oneof(vietnamese, fc.constantFrom(...breaks), fc.string({ unit: 'binary' })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** Several lines of text. */
export const lines = fc.array(vietnamese, { maxLength: 12 }).map((all) => all.join('\n'));
