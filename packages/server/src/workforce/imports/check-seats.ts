import { isServing, resolve, seatColumn } from "../kinds/employee-facts.js";
import { type Known, seatKey } from "../kinds/known.js";
import { isAccepted, type ParsedRow } from "./parsed-row.js";

export interface StoredHolder {
  readonly nip: string;
  readonly unitCode: string | null;
  readonly titleCode: string | null;
  readonly since: string | null;
}

interface Holder {
  readonly name: string;
  readonly since: string;
  /** Null: stored earlier and not spoken of by this import. */
  readonly row: ParsedRow | null;
}

/** Posts that one named person answers for: two holders there are an error somewhere, while a school may well have a teacher too many. */
export function isSingular(facts: { kind: string; specialRole: string | null }): boolean {
  return (
    facts.kind === "JPT_PRATAMA" ||
    facts.kind === "ADMINISTRATOR" ||
    facts.kind === "PENGAWAS" ||
    facts.specialRole !== null
  );
}

/**
 * More holders than seats in a managerial or special-role post: a doubt on the row of every holder beyond the seats, the one who came
 * last counting last. `stay` are holders stored earlier who keep their seat because this import does not speak of them.
 */
export function doubtDoubleSeats(
  rows: readonly ParsedRow[],
  stay: readonly StoredHolder[],
  known: Known,
): void {
  const seats = new Map<string, { unit: string; title: string; holders: Holder[] }>();
  const sit = (unit: string | null, title: string | null, holder: Holder): void => {
    const facts = title === null ? undefined : known.titleFacts.get(title);
    if (unit === null || title === null || !facts || !isSingular(facts)) return;
    const key = seatKey(unit, title);
    const seat = seats.get(key) ?? { unit, title, holders: [] };
    seat.holders.push(holder);
    seats.set(key, seat);
  };
  for (const { nip, unitCode, titleCode, since } of stay) {
    sit(unitCode, titleCode, { name: known.people.get(nip) || nip, since: since ?? "", row: null });
  }
  for (const row of rows) {
    if (!isAccepted(row) || !isServing(row.record)) continue;
    const unit = resolve(row.record, known.units, "UNOR ID", "UNOR NAMA")?.code ?? null;
    const title = resolve(row.record, known.titles, "JABATAN ID", "JABATAN NAMA")?.code ?? null;
    sit(unit, title, { name: String(row.record.NAMA), since: String(row.record["TMT JABATAN"] ?? ""), row });
  }
  for (const [key, { unit, title, holders }] of seats) {
    const count = known.seats.get(key);
    if (count === undefined || holders.length <= count) continue;
    holders.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
    holders.forEach(({ row }, place) => {
      if (row === null || place < count) return;
      const others = holders.slice(0, place).map((holder) => holder.name);
      row.faults.push({
        column: seatColumn(row.record),
        severity: "ragu",
        code: "kursi-ganda",
        found: `${known.titles.nameOf(title)}, ${known.units.nameOf(unit)}: pemangku ke-${place + 1}`,
        expected: `${count} kursi menurut peta jabatan.`,
        hint:
          others.length > 0
            ? `Sudah dipangku ${others.join(", ")}. Mungkin salah satunya sudah dimutasi tetapi SIASN belum diperbarui.`
            : "Mungkin peta jabatan belum memuat kursi ini.",
      });
    });
  }
}
