const MB = 1_000_000;

/** How much a workbook that came from elsewhere may hold, and why no more. */
export const limits = {
  /** What mail servers let through (25 MB is the most that the common ones take). */
  fileBytes: 25 * MB,
  /** 100 sheets, each with its links, drawing, notes and table, make 600. */
  parts: 2_000,
  /** Unpacked. A scorebook for 100 units has 14 MB of formulas in its largest sheet. */
  partBytes: 24 * MB,
  /** Unpacked, all parts together; that scorebook has 16 MB. */
  totalBytes: 48 * MB,
  /** Unpacked to packed. Our own sheets have 8 to 12, blank cells with looks 16; deflate can do 1,032. */
  ratio: 150,
  /** Smaller parts may have any ratio: they do no harm. */
  ratioFromBytes: MB,
  /** Rows and cells in all sheets: that scorebook has 90,000 at most, and 150,000 are read in half a second. */
  cells: 150_000,
  /** All other elements (texts, looks, rules), each an object in the library's memory of some 400 bytes. */
  elements: 150_000,
  /** Rows times columns up to the last used cell, all sheets: the reader holds every one of them. */
  areaCells: 2_000_000,
  /** Cells of all merged areas: some whole rows or a whole column pass, the whole sheet does not. */
  mergedCells: 1_048_576,
  /** The last columns of all `<col>` elements added up: the library fills up to each. 60 times the whole width. */
  describedColumns: 1_000_000,
  /** Elements inside elements: real parts stay below 15. */
  depth: 64,
  /** Characters of one tag or of one text between tags: a cell holds 32,767, a rule some thousand ranges. */
  tokenLength: 400_000,
  /** Excel's own limit for a formula. */
  formulaLength: 8_192,
  /** Excel's last row and column (XFD), counted from 1. */
  rows: 1_048_576,
  columns: 16_384,
  /** From the first byte to the last cell; a returned workbook takes a hundredth of it. */
  milliseconds: 2_000,
} as const;
