import type { Workforce } from "../../workforce/snapshot.js";
import type { CaseFile, ProposedMove, Violation } from "./case-file.js";
import { isManagerial } from "./ladders.js";

const seat = (unitCode: string, titleCode: string) => `${unitCode}\n${titleCode}`;

/** The rules read below, by their ids in the dossier. */
export const wholeLaws = [
  "coi-direct-supervision",
  "guru-source-not-stripped",
  "guru-special-area-exit",
  "one-seat-one-person",
  "only-doctor",
  "remote-protected",
  "seat-exists",
  "seat-free",
] as const;

/** What must be true of the plan as a whole: seats, holders, units left behind, kin. */
export function checkWhole(
  workforce: Workforce,
  moves: readonly ProposedMove[],
  files: readonly CaseFile[],
): Violation[] {
  return [
    ...oneMoveEach(moves),
    ...seatsHold(workforce, moves),
    ...nobodyStripped(workforce, moves),
    ...kinApart(workforce, moves),
    ...remoteGuarded(workforce, moves),
    ...files.flatMap(specialAreaExit(moves)),
  ];
}

function placements(
  workforce: Workforce,
  moves: readonly ProposedMove[],
): { before: Map<string, string[]>; after: Map<string, string[]>; target: Map<string, ProposedMove["to"]> } {
  const target = new Map(moves.map((move) => [move.nip, move.to]));
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, key: string, nip: string) =>
    map.set(key, [...(map.get(key) ?? []), nip]);
  for (const employee of workforce.employees) {
    if (employee.unitCode !== null && employee.titleCode !== null)
      put(before, seat(employee.unitCode, employee.titleCode), employee.nip);
    const to =
      target.get(employee.nip) ??
      (employee.unitCode !== null && employee.titleCode !== null
        ? { unitCode: employee.unitCode, titleCode: employee.titleCode }
        : null);
    if (to) put(after, seat(to.unitCode, to.titleCode), employee.nip);
  }
  return { before, after, target };
}

function oneMoveEach(moves: readonly ProposedMove[]): Violation[] {
  const seen = new Set<string>();
  return moves.flatMap((move) => {
    if (seen.has(move.nip))
      return [
        {
          rule: "one-seat-one-person",
          nip: move.nip,
          message: "Satu orang dipindah dua kali dalam satu rencana.",
        },
      ];
    seen.add(move.nip);
    return [];
  });
}

/** A leadership seat has one holder; a plan may inherit a double seat but never enlarge or create one. */
function seatsHold(workforce: Workforce, moves: readonly ProposedMove[]): Violation[] {
  const { before, after } = placements(workforce, moves);
  const titles = new Map(workforce.titles.map((row) => [row.code, row]));
  const entered = new Map(moves.map((move) => [seat(move.to.unitCode, move.to.titleCode), move.nip]));
  return workforce.posts.flatMap((post) => {
    const key = seat(post.unitCode, post.titleCode);
    const title = titles.get(post.titleCode);
    const headed = title !== undefined && (isManagerial(title.kind) || title.specialRole !== null);
    const holders = after.get(key)?.length ?? 0;
    if (headed && entered.has(key) && holders > post.seats)
      return [
        {
          rule: "one-seat-one-person",
          nip: entered.get(key) ?? null,
          message: `${title.name} pada ${post.unitCode}: ${holders} orang untuk ${post.seats} kursi.`,
        },
      ];
    if (headed && holders > Math.max(post.seats, before.get(key)?.length ?? 0))
      return [
        {
          rule: "seat-free",
          nip: null,
          message: `${title.name} pada ${post.unitCode} terisi lebih dari kursinya.`,
        },
      ];
    return [];
  });
}

/** Nobody is taken from a post that would be left with no holder although seats are needed (only doctor, only subject teacher; Permenkes, need formula). */
function nobodyStripped(workforce: Workforce, moves: readonly ProposedMove[]): Violation[] {
  const { before, after } = placements(workforce, moves);
  const titles = new Map(workforce.titles.map((row) => [row.code, row]));
  return workforce.posts.flatMap((post) => {
    const key = seat(post.unitCode, post.titleCode);
    const title = titles.get(post.titleCode);
    if (title?.kind !== "JF" || title.specialRole !== null || post.seats === 0) return [];
    const teaching = title.family.startsWith("GURU");
    const health = ["DOKTER", "DOKTER_GIGI", "BIDAN"].includes(title.family);
    if (!teaching && !health) return [];
    const familyCount = (map: Map<string, string[]>) =>
      workforce.titles
        .filter((other) => other.family === title.family && other.specialRole === null)
        .reduce((sum, other) => sum + (map.get(seat(post.unitCode, other.code))?.length ?? 0), 0);
    if ((before.get(key)?.length ?? 0) === 0 || familyCount(before) === 0 || familyCount(after) > 0)
      return [];
    return [
      {
        rule: teaching ? "guru-source-not-stripped" : "only-doctor",
        nip: null,
        message: `${post.unitCode} ditinggal satu-satunya ${title.name}.`,
      },
    ];
  });
}

/** Kin must not come to stand in one reporting line: head of a unit over a relative in the same unit. */
function kinApart(workforce: Workforce, moves: readonly ProposedMove[]): Violation[] {
  const { target } = placements(workforce, moves);
  const titles = new Map(workforce.titles.map((row) => [row.code, row]));
  const employees = new Map(workforce.employees.map((row) => [row.nip, row]));
  const placeOf = (nip: string) => {
    const employee = employees.get(nip);
    return (
      target.get(nip) ??
      (employee?.unitCode && employee.titleCode
        ? { unitCode: employee.unitCode, titleCode: employee.titleCode }
        : null)
    );
  };
  const heads = (titleCode: string) => {
    const title = titles.get(titleCode);
    return (
      title !== undefined &&
      (isManagerial(title.kind) ||
        title.specialRole === "KEPALA_SEKOLAH" ||
        title.specialRole === "KEPALA_PUSKESMAS")
    );
  };
  return workforce.relatives.flatMap((row) => {
    const mine = placeOf(row.nip);
    const theirs = placeOf(row.relativeNip);
    if (!mine || !theirs || mine.unitCode !== theirs.unitCode || !heads(mine.titleCode)) return [];
    if (!target.has(row.nip) && !target.has(row.relativeNip)) return [];
    return [
      {
        rule: "coi-direct-supervision",
        nip: target.has(row.nip) ? row.nip : row.relativeNip,
        message: `Menjadi atasan langsung ${row.relation.toLowerCase()} sendiri di ${mine.unitCode}.`,
      },
    ];
  });
}

/** A remote unit may not lose cover: shortage there after the plan is never larger than before (UU 14/2005 art. 29, equity). */
function remoteGuarded(workforce: Workforce, moves: readonly ProposedMove[]): Violation[] {
  const { before, after } = placements(workforce, moves);
  const remote = new Set(
    workforce.units
      .filter((unit) => unit.remoteness === "TERPENCIL" || unit.remoteness === "SANGAT_TERPENCIL")
      .map((unit) => unit.code),
  );
  const gaps = new Map<string, { before: number; after: number }>();
  for (const post of workforce.posts) {
    if (!remote.has(post.unitCode)) continue;
    const key = seat(post.unitCode, post.titleCode);
    const gap = gaps.get(post.unitCode) ?? { before: 0, after: 0 };
    gap.before += Math.max(0, post.seats - (before.get(key)?.length ?? 0));
    gap.after += Math.max(0, post.seats - (after.get(key)?.length ?? 0));
    gaps.set(post.unitCode, gap);
  }
  return [...gaps].flatMap(([unit, gap]) =>
    gap.after > gap.before
      ? [
          {
            rule: "remote-protected",
            nip: null,
            message: `${unit} terpencil: kursi kurang bertambah dari ${gap.before} menjadi ${gap.after}.`,
          },
        ]
      : [],
  );
}

/** A teacher leaves a special area only when somebody comes in his place (UU 14/2005 art. 29(3)-(4)). */
function specialAreaExit(moves: readonly ProposedMove[]) {
  return (file: CaseFile): Violation[] => {
    const { from, fromUnit, toUnit, employee } = file;
    if (!from || !fromUnit?.specialArea || !from.family.startsWith("GURU") || fromUnit.code === toUnit.code)
      return [];
    const replaced = moves.some(
      (move) =>
        move.nip !== employee.nip && move.to.unitCode === fromUnit.code && move.to.titleCode === from.code,
    );
    return replaced
      ? []
      : [
          {
            rule: "guru-special-area-exit",
            nip: employee.nip,
            message: `Meninggalkan ${fromUnit.name} (daerah khusus) tanpa pengganti dalam rencana.`,
          },
        ];
  };
}
