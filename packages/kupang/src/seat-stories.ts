import type { GovernmentId } from "./demo-governments.js";
import type { Seats } from "./seats.js";
import type { Unit } from "./unit.js";

function set(
  seats: Seats[],
  units: readonly Unit[],
  unitCode: string,
  titleId: string,
  need: number,
  have: number,
): void {
  const found = seats.find((s) => s.unit.code === unitCode && s.titleId === titleId);
  if (found !== undefined) {
    found.need = need;
    found.have = have;
    return;
  }
  const unit = units.find((u) => u.code === unitCode);
  if (unit !== undefined) seats.push({ unit, titleId, need, have });
}

/** S3, S4, S5, S6, S8: stories told by the number of seats (kupang.md section 8). */
export function applySeatStories(government: GovernmentId, seats: Seats[], units: readonly Unit[]): void {
  const put = (unitCode: string, titleId: string, need: number, have: number): void =>
    set(seats, units, unitCode, titleId, need, have);
  if (government === "kota") {
    // S3: Naioni has one doctor for one seat, nobody to replace him.
    put("PKM-NAIONI", "DOKTER1", 1, 1);
    put("PKM-NAIONI", "DOKTER2", 0, 0);
    // S4: eight classes are 32 English hours, two teachers share them: 16 hours each.
    const falling = units.find((u) => u.code === "SMPN-12");
    if (falling !== undefined) {
      falling.rombel = 8;
      falling.pupils = 8 * 22;
    }
    put("SMPN-12", "GURUBING", 1, 2);
    // S6: a head of division beside a team leader of higher rank.
    put("PERIKANAN-B1", "KABID", 1, 1);
    put("PERIKANAN-B1", "ANKEB", 1, 1);
  } else {
    // S3: Oenuntono without a doctor, Tarus with three.
    put("PKM-OENUNTONO", "DOKTER1", 1, 0);
    put("PKM-OENUNTONO", "DOKTER2", 0, 0);
    put("PKM-TARUS", "DOKTER1", 1, 2);
    put("PKM-TARUS", "DOKTER2", 1, 1);
  }
}
