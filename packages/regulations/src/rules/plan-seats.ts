import type { PlannedMove } from "../plan-facts.js";
import { type Outcome, planRule, unknownFact, violated } from "../rule.js";
import { PP_11_2017, PRACTICE } from "../sources.js";

const STRUCTURE = { ...PP_11_2017, source: "PP 11/2017 (anjab dan ABK); PermenPANRB 1/2020" };

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

export const PLAN_SEAT_RULES = [
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
    english: {
      title: "The target seat exists",
      text: "The target seat stands in the approved structure that is valid on the effective date.",
    },
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
    english: {
      title: "The target seat is free",
      text: "The target seat is vacant, or vacated by another move with the same or an earlier effective date.",
    },
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
    english: {
      title: "One seat, one person",
      text: "Two moves do not target one seat, and one person has one move per plan.",
    },
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
    english: {
      title: "Nobody is left without a post",
      text: "Somebody whose seat is filled or abolished gets a post, unless there is a basis for release.",
    },
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
    english: { title: "Swaps share one date", text: "Moves that swap places share one effective date." },
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
];
