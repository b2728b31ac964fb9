/**
 * How full the printed page is that rows are being added to, in points. Programs differ by some
 * hundredths in the height of rows: what has passed a page's end goes on on the next one, a row
 * further down than computed.
 */
export class PageFill {
  #filled: number;

  /** `room`: points of a page; `repeated`: of the rows that repeat on each of them. */
  constructor(
    private readonly room: number,
    private readonly repeated: number,
    filled: number,
  ) {
    this.#filled = filled;
  }

  fits(points: number): boolean {
    return this.#filled + points <= this.room;
  }

  /** Rows that go on on the next page where they pass the end of this one; `row`: points of each. */
  add(points: number, row = 0): void {
    this.#filled += points;
    while (row > 0 && this.#filled > this.room) this.#filled -= this.free - row;
  }

  beginPage(): void {
    this.#filled = this.repeated;
  }

  /** Points of a page below the rows that repeat. */
  get free(): number {
    return this.room - this.repeated;
  }
}
