import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { equivalent } from './equivalent.mjs';

const root = join(__dirname, '..', '..');

test.each(equivalent)('$file: $original still stands where it is listed', (listed) => {
  const lines = readFileSync(join(root, listed.file), 'utf8').split('\n');
  const [first = ''] = listed.original.split('\n');
  expect(lines.map((line) => line.trim())).toContain(listed.line);
  expect(listed.line).toContain(first);
  expect(listed.reason).not.toBe('');
});
