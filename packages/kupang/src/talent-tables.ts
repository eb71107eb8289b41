import { type Day, day } from "./calendar.js";
import { storyTitles } from "./messages.js";
import { nameOf, type Person } from "./person.js";
import type { Random } from "./random.js";
import { mixedDate } from "./service-tables.js";
import { levelAsked, NINE, technicalOf } from "./standards.js";
import type { Story } from "./story-stage.js";
import { type Cell, type Table, table } from "./tables.js";
import { isHeadOfService } from "./titles.js";

type Row = Record<string, Cell>;
const who = (p: Person): Row => ({ NIP: p.nip, NAMA: nameOf(p) });

export interface TalentTables {
  readonly "kompetensi-rinci": Table;
  readonly "kinerja-rinci": Table;
  readonly talenta: Table;
  readonly stories: readonly Story[];
}

/** What the other registers already say: who has a report with the JPM alone, and the predicates. */
interface Said {
  readonly reported: ReadonlySet<string>;
  predicate(nip: string, year: number): string | null;
}

export const saidBefore = (reports: Table, performance: Table): Said => {
  const at = (t: Table, header: string) => t.headers.indexOf(header);
  const predicates = new Map(
    performance.rows.map((row) => [
      `${row[at(performance, "NIP")]} ${row[at(performance, "TAHUN KINERJA")]}`,
      String(row[at(performance, "PREDIKAT")]),
    ]),
  );
  return {
    reported: new Set(reports.rows.map((row) => String(row[at(reports, "NIP")]))),
    predicate: (nip, year) => predicates.get(`${nip} ${year}`) ?? null,
  };
};

/** A rated event: level by competence code; a code that is missing was not rated. */
interface Assessment {
  readonly person: Person;
  readonly on: Day;
  readonly levels: Map<string, number>;
}

const leads = (p: Person): boolean => p.title.managerial || isHeadOfService(p.title);

const clamp = (level: number, least: number): number => Math.min(5, Math.max(least, level));

function draw(p: Person, on: Day, r: Random): Assessment {
  const asked = levelAsked(p.title);
  const able = 0.4 * r.normal();
  const levels = new Map(
    NINE.map((code) => [code, clamp(Math.round(asked + able + 0.45 * r.normal()), 1)] as const),
  );
  const technical = technicalOf(p.title);
  if (technical !== null && r.chance(0.6))
    levels.set(technical.code, clamp(Math.round(technical.level + 0.6 * r.normal()), 1));
  if (r.chance(0.03)) levels.delete(r.pick(NINE));
  return { person: p, on, levels };
}

/** Most leaders and few others were rated in spring 2026; some leaders only so long ago that the result has lapsed. */
function assess(people: readonly Person[], said: Said, r: Random): Assessment[] {
  const out: Assessment[] = [];
  for (const p of people) {
    if (p.kind !== "PNS") continue;
    const own = r.fork(p.nip);
    if (own.chance(leads(p) ? 0.72 : 0.05)) {
      const jpt = p.title.group === "JPT_PRATAMA";
      out.push(
        draw(
          p,
          jpt ? day(2026, 5, 12) : own.pick([day(2026, 4, 14), day(2026, 4, 21), day(2026, 5, 5)]),
          own,
        ),
      );
    } else if (leads(p) && !said.reported.has(p.nip) && own.chance(0.4)) {
      out.push(draw(p, own.pick([day(2021, 9, 14), day(2022, 3, 22)]), own));
    }
  }
  return out;
}

/** Stories of the detailed results. They change no person, so that every older file stays as it is. */
function tellStories(rated: Assessment[], said: Said): Story[] {
  const used = new Set<string>();
  const stories: Story[] = [];
  const lapsed = (a: Assessment): boolean => a.on < day(2023, 1, 1);
  const find = (group: string, fits: (a: Assessment) => boolean) =>
    rated.find(
      (a) =>
        a.person.title.group === group && a.person.story === undefined && !used.has(a.person.nip) && fits(a),
    );
  const note = (
    id: keyof typeof storyTitles,
    found: Assessment | undefined,
    change: (a: Assessment) => void,
  ) => {
    if (found === undefined) return;
    used.add(found.person.nip);
    change(found);
    const { nip, unit } = found.person;
    stories.push({ id, title: storyTitles[id], nips: [nip], units: [unit.code] });
  };
  const all = (a: Assessment, level: number): void => {
    for (const code of NINE) a.levels.set(code, level);
  };
  note(
    "S16",
    find("ADMINISTRATOR", (a) => !lapsed(a) && said.predicate(a.person.nip, 2025) === "SANGAT BAIK") ??
      find("ADMINISTRATOR", (a) => !lapsed(a)),
    (a) => all(a, 4),
  );
  note("S17", find("ADMINISTRATOR", lapsed), () => {});
  note(
    "S18",
    find("ADMINISTRATOR", (a) => !lapsed(a)),
    (a) => {
      all(a, 3);
      a.levels.set("M1", 5);
      a.levels.set("M8", 1);
    },
  );
  note(
    "S19",
    find("PENGAWAS", (a) => !lapsed(a)),
    (a) => {
      all(a, 2);
      a.levels.delete("M7");
    },
  );
  return stories;
}

const assessorOf = (p: Person): string =>
  p.title.group === "JPT_PRATAMA"
    ? "Pusat Penilaian Kompetensi ASN BKN"
    : "UPT Penilaian Kompetensi BKD Provinsi NTT";

function ratingTable(rated: readonly Assessment[], r: Random): Table {
  return table(
    "kompetensi-rinci",
    rated.flatMap(({ person, on, levels }) => {
      const date = mixedDate(on, r);
      return [...levels].map(([code, level]) => ({
        ...who(person),
        "TANGGAL PENILAIAN": date,
        "KODE KOMPETENSI": code,
        "LEVEL PENILAIAN": level,
        PENILAI: assessorOf(person),
      }));
    }),
  );
}

const ABOVE = "DI ATAS EKSPEKTASI";
const AS = "SESUAI EKSPEKTASI";
const BELOW = "DI BAWAH EKSPEKTASI";
type Pair = readonly [results: string, behaviour: string];
/** Cells of the 3 x 3 table by predicate, with their usual shares. */
const CELLS: Readonly<Record<string, readonly (readonly [Pair, number])[]>> = {
  "SANGAT BAIK": [[[ABOVE, ABOVE], 1]],
  BAIK: [
    [[AS, AS], 7],
    [[ABOVE, AS], 2],
    [[AS, ABOVE], 1],
  ],
  "BUTUH PERBAIKAN": [
    [[BELOW, AS], 8],
    [[BELOW, ABOVE], 2],
  ],
  KURANG: [[[AS, BELOW], 1]],
  "SANGAT KURANG": [[[BELOW, BELOW], 1]],
};

/** Results and behaviour of the years since PermenPANRB 6/2022; where a predicate is on file, the pair is one that gives it. */
function performanceRows(people: readonly Person[], said: Said, contrary: Set<string>, r: Random): Table {
  const rows: Row[] = [];
  for (const p of people) {
    const own = r.fork(p.nip);
    for (const year of [2022, 2023, 2024, 2025]) {
      if (p.entry > day(year, 9, 30) || own.chance(0.05)) continue;
      const predicate = said.predicate(p.nip, year) ?? own.pick(["BAIK", "BAIK", "BAIK", "SANGAT BAIK"]);
      let [results, behaviour] = own.weighted(CELLS[predicate]!);
      if (year === 2025 && contrary.has(p.nip)) [results, behaviour] = [AS, BELOW];
      rows.push({ ...who(p), "TAHUN KINERJA": year, "HASIL KERJA": results, "PERILAKU KERJA": behaviour });
    }
  }
  return table("kinerja-rinci", rows);
}

const awards = [
  ["TIDAK ADA", 75],
  ["INTERNAL", 15],
  ["LINTAS INSTANSI", 7],
  ["NASIONAL", 3],
] as const;
const teams = [
  ["TIDAK ADA", 45],
  ["ANGGOTA INTERNAL", 30],
  ["ANGGOTA LINTAS INSTANSI", 12],
  ["KETUA INTERNAL", 10],
  ["KETUA LINTAS INSTANSI", 3],
] as const;
const acting = [
  ["TIDAK ADA", 78],
  ["PLH SETARA", 12],
  ["PLT SETARA", 7],
  ["PLT LEBIH TINGGI", 3],
] as const;
const aspects = [
  ...["INTELEKTUAL", "INTERPERSONAL", "KESADARAN DIRI", "BERPIKIR KRITIS"],
  ...["MENYELESAIKAN MASALAH", "KECERDASAN EMOSIONAL", "BELAJAR CEPAT", "MOTIVASI"],
];

/** What talent mapping asks besides; the potential of some and the 360 degree feedback of some was not taken. */
function inputTable(rated: readonly Assessment[], strong: ReadonlySet<string>, r: Random): Table {
  return table(
    "talenta",
    rated
      .filter(({ on }) => on >= day(2026, 1, 1))
      .map(({ person }) => {
        const own = r.fork(person.nip);
        const best = strong.has(person.nip);
        const able = best ? 1 : 0.4 * own.normal();
        const rate = () => clamp(Math.round(3.7 + able + 0.5 * own.normal()), 1);
        const points = own.chance(0.85) || best ? aspects.map((aspect) => [aspect, rate()] as const) : [];
        const feedback = Math.round(10 * Math.min(100, Math.max(45, 81 + 7 * own.normal()))) / 10;
        return {
          ...who(person),
          "TAHUN TALENTA": 2025,
          PENGHARGAAN: best ? "NASIONAL" : own.weighted(awards),
          "PENUGASAN TIM": best ? "KETUA LINTAS INSTANSI" : own.weighted(teams),
          "PENUGASAN SEMENTARA": best ? "PLT LEBIH TINGGI" : own.weighted(acting),
          "UMPAN BALIK 360": own.chance(0.85) || best ? feedback : null,
          ...Object.fromEntries(points),
        };
      }),
  );
}

/** Detailed competence levels, results and behaviour, and the other parts of talent mapping. */
export function talentTables(people: readonly Person[], said: Said, r: Random): TalentTables {
  const rated = assess(people, said, r.fork("rated"));
  const stories = tellStories(rated, said);
  const told = new Set(stories.flatMap(({ nips }) => nips));
  const contrary = rated.find(
    ({ person: p }) =>
      p.title.group === "PENGAWAS" &&
      p.story === undefined &&
      !told.has(p.nip) &&
      said.predicate(p.nip, 2025) === "BAIK",
  )?.person;
  if (contrary !== undefined)
    stories.push({
      id: "S20",
      title: storyTitles.S20,
      nips: [contrary.nip],
      units: [contrary.unit.code],
    });
  const strong = new Set(stories.filter(({ id }) => id === "S16").flatMap(({ nips }) => nips));
  const judged = new Set(rated.map(({ person }) => person.nip));
  return {
    "kompetensi-rinci": ratingTable(rated, r.fork("rating dates")),
    "kinerja-rinci": performanceRows(
      people.filter((p) => p.kind === "PNS" && (leads(p) || judged.has(p.nip))),
      said,
      new Set(contrary === undefined ? [] : [contrary.nip]),
      r.fork("results and behaviour"),
    ),
    talenta: inputTable(rated, strong, r.fork("inputs")),
    stories,
  };
}
