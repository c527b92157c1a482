/** Far above any real appendix or summary, far below what would exhaust a browser tab. */
export interface ReadLimits {
  /** Bytes of the file. */
  readonly file: number;
  /** Entries of the package. */
  readonly entries: number;
  /** Bytes one entry really inflates to. */
  readonly entrySize: number;
  /** Bytes all entries together really inflate to. */
  readonly totalSize: number;
  /** Cells of the workbook; as many rows and shared texts. */
  readonly cells: number;
  /** Elements of one part beside those: formats, merged areas, rules, names. Each is held while the part is read. */
  readonly elements: number;
  /** Bytes of one text as it is written; Excel's longest has 32,767 characters, of at most eight bytes each. */
  readonly text: number;
}

const megabyte = 1024 * 1024;

export const readLimits: ReadLimits = {
  file: 100 * megabyte,
  entries: 5_000,
  entrySize: 200 * megabyte,
  totalSize: 400 * megabyte,
  cells: 2_000_000,
  elements: 500_000,
  text: megabyte,
};
