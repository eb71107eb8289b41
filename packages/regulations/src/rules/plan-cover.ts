import { isoDate, monthsBetween } from "../dates.js";
import { isTeacher } from "../families.js";
import type { PlanFacts, PlannedMove, StaffingFacts } from "../plan-facts.js";
import { type Outcome, planRule, unknownFact, violated } from "../rule.js";
import { PP_11_2017, PRACTICE } from "../sources.js";

const STRUCTURE = { ...PP_11_2017, source: "PP 11/2017 (anjab dan ABK); PermenPANRB 1/2020" };

const gap = (need: number, filled: number): number => Math.max(0, need - filled);

export interface Cover {
  readonly unit: StaffingFacts["unit"];
  readonly family: string;
  /** Null when one of the titles has no need figure. */
  readonly need: number | null;
  readonly before: number;
  readonly after: number;
}

/** Cover per unit and family: titles that differ only in level serve the same work. */
export function coverOf(plan: PlanFacts): Cover[] {
  const byKey = new Map<string, Cover>();
  for (const { unit, position, need, before, after } of plan.staffing) {
    const key = `${unit.id}\u0000${position.family}`;
    const known = byKey.get(key);
    byKey.set(key, {
      unit,
      family: position.family,
      need: need === null || known?.need === null ? null : need + (known?.need ?? 0),
      before: before + (known?.before ?? 0),
      after: after + (known?.after ?? 0),
    });
  }
  return [...byKey.values()].sort((a, b) => (a.unit.id + a.family < b.unit.id + b.family ? -1 : 1));
}

/** Teachers who leave a special area, less those in whose place somebody of the same family comes by then: one for one. */
function unreplaced(moves: readonly PlannedMove[]): PlannedMove[] {
  const taken = new Set<PlannedMove>();
  return [...moves]
    .sort((a, b) => (a.tmt < b.tmt ? -1 : a.tmt > b.tmt ? 1 : 0))
    .filter(({ from, fromUnit, toUnit, tmt }) => {
      if (from === null || !isTeacher(from.family) || !fromUnit?.daerahKhusus || fromUnit.id === toUnit.id)
        return false;
      const replacement = moves
        .filter(
          (other) =>
            !taken.has(other) &&
            other.toUnit.id === fromUnit.id &&
            other.to.family === from.family &&
            other.fromUnit?.id !== fromUnit.id &&
            other.tmt <= tmt,
        )
        .sort((a, b) => (a.tmt < b.tmt ? -1 : a.tmt > b.tmt ? 1 : 0))[0];
      if (replacement) taken.add(replacement);
      return replacement === undefined;
    });
}

const describe = (cover: Cover) => ({
  unit: cover.unit.id,
  family: cover.family,
  need: cover.need,
  before: cover.before,
  after: cover.after,
});

/** PINGGIRAN, the edge of a city, is a class of the map: in law it is an ordinary place. */
const isRemote = ({ remoteness }: Cover["unit"]): boolean =>
  remoteness === "TERPENCIL" || remoteness === "SANGAT_TERPENCIL";

const ONLY_ONE = ["DOKTER", "DOKTER_GIGI", "BIDAN"] as const;

export const PLAN_COVER_RULES = [
  planRule({
    ...STRUCTURE,
    id: "need-balance",
    version: 1,
    severity: "warn",
    params: {},
    article: "",
    status: "known",
    title: "Jumlah kekurangan tidak bertambah",
    text: "Jumlah kekurangan seluruh unit setelah rencana tidak lebih besar daripada sebelumnya.",
    english: {
      title: "The total gap does not grow",
      text: "The shortage of all units together is not larger after the plan than before.",
    },
    messages: { grows: "Jumlah kekurangan naik dari {before} menjadi {after}." },
    check(plan) {
      const counted = plan.staffing.filter(({ need }) => need !== null);
      const before = counted.reduce((sum, row) => sum + gap(row.need ?? 0, row.before), 0);
      const after = counted.reduce((sum, row) => sum + gap(row.need ?? 0, row.after), 0);
      return after > before ? [violated("grows", { facts: { before, after } })] : [];
    },
  }),
  planRule({
    ...STRUCTURE,
    id: "remote-protected",
    version: 1,
    severity: "block",
    params: {},
    source: "Tujuan pemerataan; UU 14/2005",
    article: "Pasal 29 untuk sekolah",
    status: "known",
    title: "Unit terpencil dilindungi",
    text: "Rencana tidak menambah kekurangan unit terpencil, terlebih selama unit perkotaan berlebih.",
    english: {
      title: "Remote units are protected",
      text: "A plan does not add to the shortage of a remote unit, all the less while ordinary units have more than they need.",
    },
    messages: {
      worse:
        "Kekurangan {family} di unit {unit} bertambah: kebutuhan {need}, dari {before} menjadi {after}; unit biasa yang berlebih: {surplus}.",
      reasoned: "Kekurangan {family} di unit terpencil {unit} bertambah dengan alasan tercatat.",
    },
    check(plan) {
      const covers = coverOf(plan);
      return covers.flatMap((cover): Outcome[] => {
        if (!isRemote(cover.unit) || cover.after >= cover.before) return [];
        if (cover.need === null) return [unknownFact(`need:${cover.unit.id}`)];
        if (gap(cover.need, cover.after) <= gap(cover.need, cover.before)) return [];
        if (plan.reasons?.["remote-protected"]) {
          return [violated("reasoned", { severity: "WARN", facts: describe(cover) })];
        }
        const surplus = covers.filter(
          (other) =>
            other.family === cover.family &&
            !isRemote(other.unit) &&
            other.need !== null &&
            other.after > other.need,
        ).length;
        return [violated("worse", { facts: { ...describe(cover), surplus } })];
      });
    },
  }),
  planRule({
    ...PRACTICE,
    id: "guru-source-not-stripped",
    version: 1,
    severity: "block",
    params: {},
    source: "Pedoman penghitungan kebutuhan guru (SKB 5 Menteri)",
    article: "",
    status: "verified",
    title: "Sekolah asal tidak kehilangan guru pokok",
    text: "Mutasi tidak meninggalkan rombongan belajar tanpa guru kelas, atau sekolah tanpa satu-satunya guru agama atau PJOK, kecuali diganti dalam rencana yang sama.",
    english: {
      title: "A school is not stripped",
      text: "A move does not leave a group without a class teacher, or a school without its only religion or PJOK teacher, unless replaced in the same plan.",
    },
    messages: {
      classes: "Guru kelas di {unit}: kebutuhan {need}, dari {before} menjadi {after}.",
      only: "Satu-satunya {family} di {unit} dipindahkan tanpa pengganti.",
    },
    check: (plan) =>
      coverOf(plan).flatMap((cover): Outcome[] => {
        if (cover.after >= cover.before) return [];
        if (cover.family === "GURU_KELAS") {
          if (cover.need === null) return [unknownFact(`need:${cover.unit.id}`)];
          return cover.after < cover.need ? [violated("classes", { facts: describe(cover) })] : [];
        }
        const isSingle = /AGAMA|PJOK/.test(cover.family) && isTeacher(cover.family);
        return isSingle && cover.after < 1 ? [violated("only", { facts: describe(cover) })] : [];
      }),
  }),
  planRule({
    id: "guru-special-area-exit",
    version: 1,
    effectiveFrom: isoDate("2005-12-30"),
    effectiveTo: null,
    severity: "block",
    params: {},
    source: "UU 14/2005",
    article: "Pasal 29 ayat (3) dan (4)",
    status: "verified",
    title: "Guru daerah khusus pindah setelah ada pengganti",
    text: "Setelah dua tahun di daerah khusus guru berhak pindah bila ada pengganti.",
    english: {
      title: "A special-area teacher leaves once replaced",
      text: "After two years in a special area a teacher has the right to move once a replacement exists.",
    },
    messages: {
      replacement:
        "Mutasi {move} meninggalkan daerah khusus setelah {months} bulan tanpa pengganti dalam rencana.",
      undated: "Mutasi {move} meninggalkan daerah khusus tanpa pengganti dalam rencana.",
    },
    check: (plan) =>
      unreplaced(plan.moves).map((move) => {
        const tmt = move.employee.current?.tmt ?? null;
        if (tmt === null) return violated("undated", { facts: { move: move.id } });
        return violated("replacement", { facts: { move: move.id, months: monthsBetween(tmt, move.tmt) } });
      }),
  }),
  planRule({
    ...PRACTICE,
    id: "only-doctor",
    version: 1,
    severity: "block",
    params: { families: ONLY_ONE },
    source: "Tabel minimum Puskesmas",
    article: "",
    status: "verified",
    title: "Satu-satunya dokter, dokter gigi, atau bidan tidak diambil",
    text: "Satu-satunya dokter, dokter gigi, atau bidan suatu unit tidak dipindahkan tanpa pengganti.",
    english: {
      title: "The only doctor, dentist or midwife stays",
      text: "The only doctor, dentist or midwife of a unit is not moved without a replacement.",
    },
    messages: { only: "Satu-satunya {family} di {unit} dipindahkan tanpa pengganti." },
    check: (plan, { families }) =>
      coverOf(plan)
        .filter(
          (cover) =>
            (families as readonly string[]).includes(cover.family) &&
            cover.before > 0 &&
            cover.after < 1 &&
            cover.after < cover.before,
        )
        .map((cover) => violated("only", { facts: describe(cover) })),
  }),
  planRule({
    ...PRACTICE,
    id: "only-holder",
    version: 1,
    severity: "warn",
    params: {},
    source: "Kebijakan penyusunan rencana",
    article: "",
    status: "known",
    title: "Satu-satunya pemegang keahlian",
    text: "Unit yang kehilangan satu-satunya pemegang suatu keahlian (bendahara, operator, guru mata pelajaran, profesi kesehatan) ditandai.",
    english: {
      title: "The only holder of a skill",
      text: "A unit that loses its only holder of a skill (treasurer, operator, subject teacher, health profession) is marked.",
    },
    messages: { only: "Unit {unit} kehilangan satu-satunya {family}." },
    check: (plan) =>
      coverOf(plan)
        .filter(
          (cover) =>
            cover.before >= 1 && cover.after < 1 && !(ONLY_ONE as readonly string[]).includes(cover.family),
        )
        .map((cover) => violated("only", { facts: describe(cover) })),
  }),
];
