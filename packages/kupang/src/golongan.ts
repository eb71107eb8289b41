/** Golongan of PNS in ascending order. */
export const ladder: readonly string[] = ["I", "II", "III", "IV"].flatMap((roman) =>
  ["a", "b", "c", "d", "e"].filter((l) => l !== "e" || roman === "IV").map((l) => `${roman}/${l}`),
);

export const rung = (golongan: string): number => ladder.indexOf(golongan);

/** SIASN code: 11 for I/a, 34 for III/d, 45 for IV/e (formulas 2.2). */
export const golonganId = (golongan: string): string => {
  const [roman, letter] = golongan.split("/");
  return `${["I", "II", "III", "IV"].indexOf(roman!) + 1}${"abcde".indexOf(letter!) + 1}`;
};

/** Golongan at appointment by education: SMA II/a, D-III II/c, S1 III/a, profession and S2 III/b (K). */
export function entryRung(level: string): number {
  if (level === "SD") return rung("I/a");
  if (level === "SMP") return rung("I/c");
  if (level === "SMA" || level === "D1") return rung("II/a");
  if (level === "D2") return rung("II/b");
  if (level === "D3") return rung("II/c");
  return rung(level === "S1" || level === "D4" ? "III/a" : "III/b");
}

/** PPPK golongan by the education their contract asks for (V SMA, VII D-III, IX S1, X profession). */
export function pppkGolongan(level: string): string {
  if (level === "SD") return "I";
  if (level === "SMP") return "IV";
  if (level === "SMA") return "V";
  if (level === "D3") return "VII";
  return level === "PROFESI" ? "X" : "IX";
}

const roman: Readonly<Record<string, string>> = { I: "1", IV: "4", V: "5", VII: "7", IX: "9", X: "10" };
export const pppkGolonganId = (golongan: string): string => roman[golongan]!;
