import { type Day, parts } from "./calendar.js";
import type { Random } from "./random.js";

/**
 * The demo's NIP rule. A NIP keeps the 18-digit form of formulas 11.1 and passes its validation, yet belongs to nobody:
 *
 * - PPPK: digits 13-14 are `99`. They count appointments from 21 upwards, so 99 would be a person's 79th contract.
 * - PNS: the sequence (digits 16-18) is 900-999, and nobody is born on a day that civil registers use as a stand-in.
 *   The sequence counts people of one birth date, one sex and one month of appointment in the whole country. About
 *   6,000 children of one sex are born in Indonesia on a day, so 900 of them would be one in seven of all, appointed in
 *   the same month; all civil servants of all years together are about one in forty of their cohorts. This is
 *   arithmetic and not a look into BKN's register, which nobody outside can do: README, "The NIP rule".
 */
export const PPPK_MARK = "99";
export const SEQUENCE_FROM = 900;

/** Days that registers fill in when the true birthday is not known; their counts are far above the average. */
export function isStandInBirthday(birth: Day): boolean {
  const { month, date } = parts(birth);
  return (
    date === month ||
    date === 1 ||
    (month === 12 && date === 31) ||
    (month === 6 && date === 30) ||
    (month === 8 && date === 17)
  );
}

const two = (n: number): string => String(n).padStart(2, "0");

export class NipIssuer {
  private readonly issued = new Set<string>();

  issue(birth: Day, appointed: Day, pppk: boolean, female: boolean, r: Random): string {
    const b = parts(birth);
    const a = parts(appointed);
    const head = `${b.year}${two(b.month)}${two(b.date)}${a.year}${pppk ? PPPK_MARK : two(a.month)}${female ? 2 : 1}`;
    const start = r.int(0, 99);
    for (let i = 0; i < 100; i++) {
      const nip = `${head}${SEQUENCE_FROM + ((start + i) % 100)}`;
      if (this.issued.has(nip)) continue;
      this.issued.add(nip);
      return nip;
    }
    throw new Error("a hundred people share birth date, sex and appointment");
  }
}
