const UNITS = [
  "",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
];
const GROUPS = ["", "ribu", "juta", "miliar", "triliun"];

/**
 * A number in Indonesian words (terbilang), as official documents spell it: `sebelas`, `seratus`, `seribu`, `dua ribu dua puluh enam`. Whole
 * numbers from 0 to below one quadrillion; anything else gives null.
 */
export function numberWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) return null;
  if (value === 0) return "nol";
  const parts: string[] = [];
  for (let group = 0, rest = value; rest > 0; group++, rest = Math.floor(rest / 1_000)) {
    const below = rest % 1_000;
    if (below === 0) continue;
    // "Seribu" stands alone; inside a larger group it is "satu ribu" (seratus satu ribu).
    parts.unshift(group === 1 && below === 1 ? "seribu" : `${belowThousand(below)} ${GROUPS[group]}`.trim());
  }
  return parts.join(" ");
}

function belowThousand(value: number): string {
  if (value < 12) return UNITS[value]!;
  if (value < 20) return `${UNITS[value - 10]} belas`;
  if (value < 100) return `${UNITS[Math.floor(value / 10)]} puluh ${UNITS[value % 10]}`.trim();
  const hundreds = value < 200 ? "seratus" : `${UNITS[Math.floor(value / 100)]} ratus`;
  return `${hundreds} ${belowThousand(value % 100)}`.trim();
}
