/** Seats needed and people there, of one position in one unit (bezetting against kebutuhan, Peraturan BKN 9/2022 as applied). */
export interface Staffing {
  readonly needed: number;
  readonly holders: number;
}

export interface StaffingBalance {
  /** Per position, in the order given: negative is short (kurang), positive is surplus (lebih). */
  readonly plusMinus: readonly number[];
  /** Added up apart: a surplus here never hides a shortage there. Zero or more. */
  readonly short: number;
  readonly surplus: number;
  /** Positions that need people and have none (jabatan kosong); their shortage is in `short` too. */
  readonly vacant: number;
}

/** Adds positions up the way a position map (peta jabatan) prints them. Counts are whole and never negative. */
export function balanceStaffing(positions: readonly Staffing[]): StaffingBalance {
  const plusMinus = positions.map(({ needed, holders }) => holders - needed);
  return {
    plusMinus,
    short: plusMinus.reduce((sum, one) => sum + Math.max(0, -one), 0),
    surplus: plusMinus.reduce((sum, one) => sum + Math.max(0, one), 0),
    vacant: positions.filter(({ needed, holders }) => needed > 0 && holders === 0).length,
  };
}
