/**
 * How full the printed page is that rows are being added to, in points. Programs differ by some
 * hundredths in the height of rows, and what has passed a page's end goes on somewhere on the next one:
 * whatever must stay in one piece then begins a page.
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

  add(points: number): void {
    this.#filled += points;
  }

  beginPage(): void {
    this.#filled = this.repeated;
  }

  /** Points of a page below the rows that repeat. */
  get free(): number {
    return this.room - this.repeated;
  }
}
