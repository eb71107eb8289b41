import type { Found } from "./findings.js";
import { grouped } from "./grouped.js";
import { isManagerial, isTeaching } from "./ladders.js";
import type { CountedPost, Placements } from "./placements.js";
import type { ExportedMove, PlanRecord } from "./plan-export.js";

/** A finding about the plan as a whole: the person, unit or family it concerns. */
export interface WholeFound extends Found {
  readonly nip: string | null;
  readonly unit: string | null;
  readonly family: string | null;
}

export interface WholeLaw {
  readonly version: number;
  readonly asks: string;
  /** The text is not confirmed: the office may let it rest, or let it forbid. */
  readonly open?: boolean;
  readonly judge: (file: PlanRecord, placed: Placements) => WholeFound[];
}

const whole = (asks: string, judge: WholeLaw["judge"], version = 1): WholeLaw => ({ version, asks, judge });
const block = (found: string, of: Partial<WholeFound> = {}): WholeFound => ({
  severity: "BLOCK",
  found,
  nip: null,
  unit: null,
  family: null,
  ...of,
});

/** Posts of one unit and family taken together: titles that differ only in level serve the same work. */
interface Cover {
  readonly unit: NonNullable<CountedPost["unit"]>;
  readonly family: string;
  readonly need: number;
  readonly before: number;
  readonly after: number;
}

function coverOf({ posts }: Placements): Cover[] {
  const groups = grouped(
    posts.filter(({ title, unit }) => title && unit),
    ({ title, unit }) => `${unit!.code}\n${title!.family}`,
  );
  const sum = (rows: readonly CountedPost[], pick: (row: CountedPost) => number) =>
    rows.reduce((total, row) => total + pick(row), 0);
  return [...groups.values()].map((rows) => ({
    unit: rows[0]!.unit!,
    family: rows[0]!.title!.family,
    need: sum(rows, ({ post }) => post.seats),
    before: sum(rows, ({ before }) => before),
    after: sum(rows, ({ after }) => after),
  }));
}

const short = (need: number, filled: number) => Math.max(0, need - filled);
const inUnit = ({ unit, family }: Cover) => ({ unit: unit.code, family });
const counts = ({ unit, family, need, before, after }: Cover) =>
  `${family} di ${unit.name}: kebutuhan ${need}, dari ${before} menjadi ${after}.`;

/** What must be true of the plan as a whole: seats on every date, units left behind. */
export const planLaws: Readonly<Record<string, WholeLaw>> = {
  "seat-exists": whole(
    "kursi tujuan ada dalam peta jabatan (PP 11/2017; PermenPANRB 1/2020)",
    (file, placed) =>
      file.moves.flatMap((move) => {
        const target = placed.postAt(move.to.unitCode, move.to.titleCode);
        const known = target?.title && target.unit && target.post.seats > 0;
        return known
          ? []
          : [block(`Tidak ada kursi ${move.to.titleCode} di ${move.to.unitCode}.`, { nip: move.nip })];
      }),
  ),

  "one-seat-one-person": whole("satu kursi satu orang, satu orang satu mutasi", (file, { posts }) => [
    ...[...grouped(file.moves, ({ nip }) => nip)]
      .filter(([, moves]) => moves.length > 1)
      .map(([nip, moves]) => block(`${moves.length} mutasi untuk satu orang.`, { nip })),
    ...posts
      .filter((one) => isHeaded(one) && one.arriving.length > 0 && one.after > one.post.seats)
      .map((one) =>
        block(`${one.after} orang untuk ${one.post.seats} kursi ${one.title!.name}.`, {
          nip: one.arriving.at(-1)!.nip,
          unit: one.post.unitCode,
        }),
      ),
  ]),

  "seat-free": whole("kursi tujuan lowong pada setiap TMT", (_, { posts }) =>
    posts.flatMap((one) => {
      const crowded = crowdedOn(one);
      return crowded === null
        ? []
        : [
            block(
              `${crowded.holders} orang untuk ${crowded.room} kursi ${one.post.titleCode} pada ${crowded.day}.`,
              {
                nip: one.arriving.at(-1)!.nip,
                unit: one.post.unitCode,
              },
            ),
          ];
    }),
  ),

  "need-balance": whole("jumlah kekurangan tidak bertambah", (_, { posts }) => {
    const sum = (filled: (post: CountedPost) => number) =>
      posts.reduce((total, one) => total + short(one.post.seats, filled(one)), 0);
    const [before, after] = [sum((one) => one.before), sum((one) => one.after)];
    return after > before
      ? [{ ...block(`Kursi kurang naik dari ${before} menjadi ${after}.`), severity: "WARN" as const }]
      : [];
  }),

  "remote-protected": whole("unit terpencil tidak bertambah kurang (UU 14/2005 Pasal 29)", (_, placed) =>
    coverOf(placed)
      .filter(({ unit }) => unit.remoteness === "TERPENCIL" || unit.remoteness === "SANGAT_TERPENCIL")
      .filter(({ need, before, after }) => short(need, after) > short(need, before))
      .map((cover) => block(counts(cover), inUnit(cover))),
  ),

  "guru-source-not-stripped": whole(
    "setiap rombel berguru kelas; guru agama dan PJOK tidak habis (SKB 5 Menteri)",
    (_, placed) =>
      coverOf(placed)
        .filter(({ family, need, before, after }) => {
          if (after >= before) return false;
          return family === "GURU_KELAS" ? after < need : /^GURU.*(AGAMA|PJOK)/.test(family) && after === 0;
        })
        .map((cover) => block(counts(cover), inUnit(cover))),
  ),

  "guru-special-area-exit": whole(
    "guru meninggalkan daerah khusus setelah ada pengganti (UU 14/2005 Pasal 29)",
    (file, placed) =>
      unreplaced(file, placed).map(({ nip, unit }) => block("Tanpa pengganti dalam rencana.", { nip, unit })),
  ),

  "only-doctor": whole(
    "satu-satunya dokter, dokter gigi, atau bidan tidak diambil (Permenkes 19/2024)",
    (_, placed) =>
      coverOf(placed)
        .filter(
          ({ family, before, after }) =>
            ["DOKTER", "DOKTER_GIGI", "BIDAN"].includes(family) && before > 0 && after === 0,
        )
        .map((cover) => block(counts(cover), inUnit(cover))),
  ),

  "pkm-min-staff": {
    open: true,
    ...whole(
      "jumlah minimum tenaga Puskesmas; patokan kerja, belum dikonfirmasi",
      (file, placed) =>
        coverOf(placed)
          .filter(({ unit, family, before, after }) => {
            const least = unit.kind === "PUSKESMAS" ? workingMinimum[family] : undefined;
            return least !== undefined && after < before && after < least;
          })
          .map((cover) => ({
            ...block(counts(cover), inUnit(cover)),
            severity:
              file.settings.effects["pkm-min-staff"] === "block" ? ("BLOCK" as const) : ("WARN" as const),
          })),
      2,
    ),
  },
};

/** Without beds, the least the table asks anywhere; beds are not recorded. */
const workingMinimum: Readonly<Record<string, number>> = {
  DOKTER: 1,
  DOKTER_GIGI: 1,
  PERAWAT: 5,
  BIDAN: 4,
  SANITARIAN: 1,
  PRANATA_LABORATORIUM: 1,
  NUTRISIONIS: 1,
  APOTEKER: 1,
  PROMOSI_KESEHATAN: 1,
  PROMOTOR_KESEHATAN: 1,
};

/** Posts with a name on the door: each seat has one holder. */
const isHeaded = ({ title }: CountedPost) =>
  title !== null && (isManagerial(title.kind) || title.specialRole !== null);

/** The first day on which somebody comes to a seat that is not free; one who leaves on the day makes room on it. */
function crowdedOn(one: CountedPost): { day: string; holders: number; room: number } | null {
  if (one.arriving.length === 0) return null;
  const room = isHeaded(one) ? one.post.seats : Math.max(one.post.seats, one.before);
  const on = (moves: readonly ExportedMove[], day: string) => moves.filter(({ tmt }) => tmt <= day).length;
  for (const day of [...new Set(one.arriving.map(({ tmt }) => tmt))].sort()) {
    const holders = one.before - on(one.leaving, day) + on(one.arriving, day);
    if (holders > room) return { day, holders, room };
  }
  return null;
}

/** Teachers who leave a special area, beyond those who come to teach the same in time. */
function unreplaced(
  file: PlanRecord,
  { people, titles, units }: Placements,
): { nip: string; unit: string }[] {
  const familyOf = (titleCode: string | null) =>
    titleCode === null ? undefined : titles.get(titleCode)?.family;
  const unitOf = (nip: string) => people.get(nip)?.unitCode ?? null;
  const leaving = file.moves.filter(({ nip, to }) => {
    const unit = unitOf(nip);
    const family = familyOf(people.get(nip)?.titleCode ?? null);
    return (
      unit !== null && units.get(unit)?.specialArea && family && isTeaching(family) && to.unitCode !== unit
    );
  });
  const groups = grouped(leaving, ({ nip }) => `${unitOf(nip)}\n${familyOf(people.get(nip)!.titleCode)}`);
  return [...groups].flatMap(([group, moves]) => {
    const [unit, family] = group.split("\n") as [string, string];
    const coming = file.moves
      .filter(
        ({ nip, to }) => to.unitCode === unit && familyOf(to.titleCode) === family && unitOf(nip) !== unit,
      )
      .map(({ tmt }) => tmt)
      .sort();
    const inOrder = moves.toSorted((a, b) => (a.tmt < b.tmt ? -1 : 1));
    return inOrder.flatMap(({ nip, tmt }) => {
      if (coming[0] === undefined || coming[0] > tmt) return [{ nip, unit }];
      coming.shift();
      return [];
    });
  });
}
