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

const describe = (cover: Cover) => ({
  unit: cover.unit.id,
  family: cover.family,
  need: cover.need,
  before: cover.before,
  after: cover.after,
});

/** Moves grouped by a key, only the groups with more than one. */
function collisions(
  moves: readonly PlannedMove[],
  keyOf: (move: PlannedMove) => string | null,
): [string, PlannedMove[]][] {
  const groups = new Map<string, PlannedMove[]>();
  for (const move of moves) {
    const key = keyOf(move);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups].filter(([, group]) => group.length > 1);
}

const ids = (moves: readonly PlannedMove[]): string =>
  moves
    .map(({ id }) => id)
    .sort()
    .join(", ");

const ONLY_ONE = ["DOKTER", "DOKTER_GIGI", "BIDAN"] as const;

export const PLAN_RULES = [
  planRule({
    ...STRUCTURE,
    id: "seat-exists",
    version: 1,
    severity: "block",
    params: {},
    article: "",
    status: "known",
    title: "Kursi tujuan ada dalam peta jabatan",
    text: "Kursi tujuan ada dalam peta jabatan yang berlaku pada TMT.",
    messages: { none: "Kursi {seat} untuk mutasi {move} tidak ada dalam peta jabatan pada TMT." },
    check(plan) {
      const seats = new Map(plan.seats.map((seat) => [seat.id, seat]));
      const counted = new Set(plan.staffing.map(({ unit, position }) => `${unit.id}\u0000${position.id}`));
      return plan.moves.flatMap((move): Outcome[] => {
        if (move.toSeatId === null) {
          return counted.has(`${move.toUnit.id}\u0000${move.to.id}`) ? [] : [unknownFact("seat")];
        }
        const seat = seats.get(move.toSeatId);
        const exists =
          seat !== undefined &&
          seat.positionId === move.to.id &&
          seat.unitId === move.toUnit.id &&
          seat.validFrom <= move.tmt &&
          (seat.validTo === null || move.tmt <= seat.validTo);
        return exists ? [] : [violated("none", { facts: { seat: move.toSeatId, move: move.id } })];
      });
    },
  }),
  planRule({
    ...STRUCTURE,
    id: "seat-free",
    version: 1,
    severity: "block",
    params: {},
    article: "",
    status: "known",
    title: "Kursi tujuan lowong pada TMT",
    text: "Kursi tujuan lowong, atau dikosongkan oleh mutasi lain dengan TMT yang sama atau lebih awal.",
    messages: { taken: "Kursi {seat} untuk mutasi {move} masih dipegang {holder} pada TMT." },
    check(plan) {
      const seats = new Map(plan.seats.map((seat) => [seat.id, seat]));
      const leaving = new Map(plan.moves.map((move) => [move.employee.id, move]));
      return plan.moves.flatMap((move): Outcome[] => {
        const holder = move.toSeatId === null ? null : (seats.get(move.toSeatId)?.holderId ?? null);
        if (holder === null || holder === move.employee.id) return [];
        const exit = leaving.get(holder);
        return exit !== undefined && exit.tmt <= move.tmt
          ? []
          : [violated("taken", { facts: { seat: move.toSeatId, move: move.id, holder } })];
      });
    },
  }),
  planRule({
    ...STRUCTURE,
    id: "one-seat-one-person",
    version: 1,
    severity: "block",
    params: {},
    article: "",
    status: "known",
    title: "Satu kursi satu orang",
    text: "Dua mutasi tidak menuju satu kursi, dan satu orang memiliki satu mutasi dalam satu rencana.",
    messages: {
      seat: "Kursi {seat} dituju lebih dari satu mutasi: {moves}.",
      person: "Pegawai {employee} memiliki lebih dari satu mutasi: {moves}.",
    },
    check: (plan) => [
      ...collisions(plan.moves, (move) => move.toSeatId).map(([seat, moves]) =>
        violated("seat", { facts: { seat, moves: ids(moves) } }),
      ),
      ...collisions(plan.moves, (move) => move.employee.id).map(([employee, moves]) =>
        violated("person", { facts: { employee, moves: ids(moves) } }),
      ),
    ],
  }),
  planRule({
    ...PP_11_2017,
    id: "no-orphan",
    version: 1,
    severity: "block",
    params: {},
    article: "",
    status: "known",
    title: "Tidak ada pegawai tanpa jabatan",
    text: "Pegawai yang kursinya diisi orang lain atau dihapus harus memperoleh jabatan, kecuali ada dasar pemberhentian.",
    messages: { orphan: "Pegawai {employee} kehilangan jabatan dan belum memiliki mutasi." },
    check(plan) {
      const moving = new Set(plan.moves.map((move) => move.employee.id));
      const seats = new Map(plan.seats.map((seat) => [seat.id, seat]));
      const losing = new Set(plan.displaced);
      for (const move of plan.moves) {
        const holder = move.toSeatId === null ? null : seats.get(move.toSeatId)?.holderId;
        if (holder && holder !== move.employee.id) losing.add(holder);
      }
      return [...losing]
        .filter((employee) => !moving.has(employee))
        .sort()
        .map((employee) => violated("orphan", { facts: { employee } }));
    },
  }),
  planRule({
    ...PRACTICE,
    id: "swap-consistent",
    version: 1,
    severity: "warn",
    params: {},
    article: "",
    status: "uncertain",
    title: "Tukar tempat memakai satu TMT",
    text: "Mutasi yang saling menukar tempat memakai satu TMT.",
    messages: { dates: "Mutasi {moves} saling bertukar tempat dengan TMT yang berbeda." },
    check(plan) {
      const byFromSeat = new Map(
        plan.moves.filter((m) => m.fromSeatId !== null).map((m) => [m.fromSeatId, m]),
      );
      const seen = new Set<string>();
      const outcomes: Outcome[] = [];
      for (const start of plan.moves) {
        const path: PlannedMove[] = [];
        let move: PlannedMove | undefined = start;
        while (move !== undefined && !seen.has(move.id)) {
          seen.add(move.id);
          path.push(move);
          move = move.toSeatId === null ? undefined : byFromSeat.get(move.toSeatId);
        }
        const at = move === undefined ? -1 : path.indexOf(move);
        const cycle = at < 0 ? [] : path.slice(at);
        if (new Set(cycle.map(({ tmt }) => tmt)).size > 1)
          outcomes.push(violated("dates", { facts: { moves: ids(cycle) } }));
      }
      return outcomes;
    },
  }),
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
    messages: {
      worse:
        "Kekurangan {family} di unit {unit} bertambah: kebutuhan {need}, dari {before} menjadi {after}; unit biasa yang berlebih: {surplus}.",
      reasoned: "Kekurangan {family} di unit terpencil {unit} bertambah dengan alasan tercatat.",
    },
    check(plan) {
      const covers = coverOf(plan);
      return covers.flatMap((cover): Outcome[] => {
        if (cover.unit.remoteness === "BIASA" || cover.after >= cover.before) return [];
        if (cover.need === null) return [unknownFact(`need:${cover.unit.id}`)];
        if (gap(cover.need, cover.after) <= gap(cover.need, cover.before)) return [];
        if (plan.reasons?.["remote-protected"]) {
          return [violated("reasoned", { severity: "WARN", facts: describe(cover) })];
        }
        const surplus = covers.filter(
          (other) =>
            other.family === cover.family &&
            other.unit.remoteness === "BIASA" &&
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
    params: { minMonths: 24 },
    source: "UU 14/2005",
    article: "Pasal 29 ayat (3) dan (4)",
    status: "verified",
    title: "Guru daerah khusus pindah setelah ada pengganti",
    text: "Setelah dua tahun di daerah khusus guru berhak pindah bila ada pengganti.",
    messages: {
      replacement:
        "Mutasi {move} meninggalkan daerah khusus setelah {months} bulan tanpa pengganti dalam rencana.",
    },
    check: (plan, { minMonths }) =>
      plan.moves.flatMap((move): Outcome[] => {
        const { from, fromUnit } = move;
        if (
          from === null ||
          !isTeacher(from.family) ||
          !fromUnit?.daerahKhusus ||
          fromUnit.id === move.toUnit.id
        )
          return [];
        const isReplaced = plan.moves.some(
          (other) =>
            other.toUnit.id === fromUnit.id &&
            other.to.family === from.family &&
            other.fromUnit?.id !== fromUnit.id &&
            other.tmt <= move.tmt,
        );
        if (isReplaced) return [];
        const tmt = move.employee.current?.tmt ?? null;
        const months = tmt === null ? minMonths : monthsBetween(tmt, move.tmt);
        return [violated("replacement", { facts: { move: move.id, months } })];
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
