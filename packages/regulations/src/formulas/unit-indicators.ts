import { type Band, bandOf } from "./bands.js";
import { minus, number, over, percent, sum, times } from "./expression.js";
import { type Given, Inputs } from "./inputs.js";
import {
  type Basis,
  type Explained,
  explain,
  halfUp,
  known,
  notApplicable,
  type Outcome,
  unrounded,
} from "./outcome.js";
import type { Staffing } from "./staffing-balance.js";

/** Numbers that say how a unit does; comparing them before and after a transfer claims no cause. */
const HOUSE: Basis = { source: "Evaluasi mutasi", article: null, status: "house" };
const AKIP: Basis = { source: "PermenPANRB 88/2021", article: null, status: "known" };
const SPM: Basis = { source: "Permendagri 59/2021", article: null, status: "known" };

export interface Classified {
  readonly index: Explained;
  readonly category: Band;
}

const AKIP_PARTS = [
  { name: "Perencanaan kinerja", weight: 30 },
  { name: "Pengukuran kinerja", weight: 30 },
  { name: "Pelaporan kinerja", weight: 15 },
  { name: "Evaluasi internal", weight: 25 },
] as const;
export const AKIP_BANDS = [
  { code: "AA", label: "Sangat Memuaskan", from: 90, boundIsBelow: true },
  { code: "A", label: "Memuaskan", from: 80, boundIsBelow: true },
  { code: "BB", label: "Sangat Baik", from: 70, boundIsBelow: true },
  { code: "B", label: "Baik", from: 60, boundIsBelow: true },
  { code: "CC", label: "Cukup", from: 50, boundIsBelow: true },
  { code: "C", label: "Kurang", from: 30, boundIsBelow: true },
  { code: "D", label: "Sangat Kurang", from: null },
] as const satisfies readonly Band[];

/** Accountability score (nilai AKIP) from planning, measuring, reporting and internal evaluation, each 0 to 100; 2 decimals. */
export function accountabilityScore(parts: readonly Given<number>[]): Outcome<Classified> {
  const inputs = new Inputs();
  const weighted = AKIP_PARTS.map(({ name, weight }, i) =>
    times(percent(weight), number(inputs.number(`${i}`, name, parts[i], { least: 0, most: 100 }))),
  );
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const index = explain(sum(weighted), AKIP, halfUp(2));
  return known({ index, category: bandOf<Band>(AKIP_BANDS, index.exact) });
}

export const SPM_BANDS = [
  { code: "PARIPURNA", label: "Tuntas Paripurna", from: 100 },
  { code: "UTAMA", label: "Tuntas Utama", from: 90 },
  { code: "MADYA", label: "Tuntas Madya", from: 80 },
  { code: "MUDA", label: "Tuntas Muda", from: 70 },
  { code: "PRATAMA", label: "Tuntas Pratama", from: 60 },
  { code: "BELUM", label: "Belum Tuntas", from: null },
] as const satisfies readonly Band[];

/** Minimum service index: 80 % of the quality for those served, 20 % of the quality of goods, services and staff; both 0 to 100. */
export function minimumServiceIndex(recipients: Given<number>, means: Given<number>): Outcome<Classified> {
  const inputs = new Inputs();
  const range = { least: 0, most: 100 };
  const served = number(inputs.number("recipients", "Mutu minimal penerima", recipients, range));
  const provided = number(inputs.number("means", "Mutu barang, jasa, dan SDM", means, range));
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  const index = explain(sum([times(percent(80), served), times(percent(20), provided)]), SPM, halfUp(2));
  return known({ index, category: bandOf<Band>(SPM_BANDS, index.exact) });
}

export interface BeforeAfter {
  readonly before: Given<number>;
  readonly after: Given<number>;
}

/** How much more a unit changed than comparable units that had no transfer: (after − before) − (after − before of the others). */
export function differenceInDifferences(unit: BeforeAfter, comparison: BeforeAfter): Outcome<Explained> {
  const inputs = new Inputs();
  const change = (of: BeforeAfter, who: string) =>
    minus(
      number(inputs.number(`${who}.after`, `Nilai sesudah ${who}`, of.after)),
      number(inputs.number(`${who}.before`, `Nilai sebelum ${who}`, of.before)),
    );
  const [own, others] = [change(unit, "unit"), change(comparison, "pembanding")];
  return inputs.refusal() ?? known(explain(minus(own, others), HOUSE, unrounded));
}

/** Seats filled, of a hundred needed; people beyond the need of a position do not count. 2 decimals. */
export function fulfilment(positions: readonly Staffing[]): Outcome<Explained> {
  const filled = positions.reduce((total, { needed, holders }) => total + Math.min(needed, holders), 0);
  const needed = positions.reduce((total, one) => total + one.needed, 0);
  if (needed === 0)
    return notApplicable("Tidak ada kebutuhan pegawai, sehingga pemenuhan tidak dapat dihitung.");
  return known(explain(times(over(filled, needed), number(100, "%")), HOUSE, halfUp(2), "%"));
}

/** Residents per civil servant of a kelurahan or kecamatan: for comparison only, no norm exists. */
export function residentsPerEmployee(residents: Given<number>, employees: Given<number>): Outcome<Explained> {
  const inputs = new Inputs();
  const people = number(
    inputs.number("residents", "Jumlah penduduk", residents, { least: 0, whole: true }),
    "penduduk",
  );
  const staff = inputs.number("employees", "Jumlah ASN", employees, { least: 0, whole: true });
  const refusal = inputs.refusal();
  if (refusal !== null) return refusal;
  if (staff.num === 0n) return notApplicable("Belum ada ASN, sehingga rasio tidak dapat dihitung.");
  return known(explain(over(people, number(staff, "ASN")), HOUSE, halfUp(0), "penduduk per ASN"));
}
