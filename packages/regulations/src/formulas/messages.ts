/** Sentences of the formulas; names of inputs stand beside the formula that reads them. */
export const faultText = (name: string, found: string, expected: string): string =>
  `${name}: ditemukan ${found === "" ? "sel kosong" : found}, diharapkan ${expected}.`;
