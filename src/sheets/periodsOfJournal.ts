import type { JournalLine } from './journalSheet';

/** The hidden part of a line that says that a new period began, or that this was taken back. */
interface Packed {
  readonly k: 'turn' | 'unturn';
  /** The same for the step and its undoing. */
  readonly b: string;
}

/** The hidden text of such a line. */
export function packTurn(k: Packed['k'], batch: string): string {
  return JSON.stringify({ k, b: batch } satisfies Packed);
}

/**
 * The lines of Nhật ký of the present period: what was received, accepted or closed before it began
 * says nothing about it. A turn that was taken back is none.
 */
export function sincePeriodBegan<Line extends Pick<JournalLine, 'origin'>>(
  lines: readonly Line[],
): readonly Line[] {
  const turns: { batch: string; after: number }[] = [];
  lines.forEach((line, index) => {
    const packed = unpacked(line.origin);
    if (packed?.k === 'turn') turns.push({ batch: packed.b, after: index + 1 });
    if (packed?.k === 'unturn' && turns.at(-1)?.batch === packed.b) turns.pop();
  });
  return lines.slice(turns.at(-1)?.after ?? 0);
}

function unpacked(text: string): Packed | null {
  if (!text.startsWith('{')) return null;
  try {
    const value = JSON.parse(text) as Partial<Packed>;
    const isKnown = value.k === 'turn' || value.k === 'unturn';
    return isKnown && typeof value.b === 'string' ? (value as Packed) : null;
  } catch {
    return null;
  }
}
