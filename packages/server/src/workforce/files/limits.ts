/** Walls around files from outside. Far above what an office of ten thousand people sends, far below what hurts a small server. */
export const limits = {
  fileBytes: 50 * 1024 * 1024,
  entries: 500,
  inflatedBytes: 160 * 1024 * 1024,
  /** Applied to parts above one megabyte; an honest staff list lies between 5 and 40. */
  ratio: 200,
  rows: 200_000,
  columns: 256,
  /** Cells of the rectangle a reader would lay out, empty ones before the last of a row included; 20,000 people fill 1.3 million. */
  cells: 2_000_000,
  /** Excel's own limit of characters in a cell. */
  cellLength: 32_767,
  readMilliseconds: 60_000,
  memoryMegabytes: 224,
} as const;
