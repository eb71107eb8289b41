/** Abbreviations that stay in capitals when a code is written out. */
const ABBREVIATIONS = new Set([
  "ASN",
  "BK",
  "IPA",
  "IPS",
  "JF",
  "JPT",
  "PAUD",
  "PBJ",
  "PJOK",
  "PKN",
  "PPKN",
  "SD",
  "SDM",
  "SMP",
  "TIK",
  "TK",
  "UPTD",
]);

/** A job family as people read it: `GURU_MAPEL_IPA` is "Guru mapel IPA". Families have codes but no names in the office files. */
export function familyName(code: string): string {
  const words = code.split(/[_\s-]+/).filter((word) => word !== "");
  return words
    .map((word, i) => {
      const upper = word.toUpperCase();
      if (ABBREVIATIONS.has(upper)) return upper;
      const lower = word.toLowerCase();
      return i === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    })
    .join(" ");
}
