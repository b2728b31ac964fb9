const MB = 1_000_000;

/** How much may stand in mails and archives, and why no more. */
export const unpackLimits = {
  /** A picked archive of the forms of a province's 3,321 communes has 200 MB; a mail a tenth of that. */
  containerBytes: 300 * MB,
  /** Unpacked, all that was picked together. */
  totalBytes: 1_000 * MB,
  /** A mail forwarded three times inside an archive inside an archive. */
  depth: 6,
  /** Files inside all mails and archives that were picked together. */
  files: 10_000,
} as const;
