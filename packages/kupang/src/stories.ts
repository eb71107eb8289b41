import { type Day, day } from "./calendar.js";
import type { Certificate } from "./certificates.js";
import { DATA_DATE, type GovernmentId } from "./demo-governments.js";
import type { Wish } from "./event-tables.js";
import { kecamatanOf, settlements } from "./geography.js";
import { ladder, rung } from "./golongan.js";
import { marry, type Tie } from "./kin.js";
import { isStandInBirthday, type NipIssuer } from "./nip.js";
import type { Unit } from "./organisation.js";
import type { Person } from "./person.js";
import type { Random } from "./random.js";
import { REGENCY_ROUND } from "./tenure.js";

/** A seeded story of kupang.md section 8, with the people and units it is about. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly nips: readonly string[];
  readonly units: readonly string[];
}

/** What stories add to the files besides changing people. */
export interface StoryAdditions {
  readonly stories: Story[];
  readonly ties: Tie[];
  readonly certificates: Certificate[];
  readonly wishes: Wish[];
}

interface Stage extends StoryAdditions {
  readonly people: readonly Person[];
  readonly units: readonly Unit[];
  readonly nips: NipIssuer;
  readonly r: Random;
}

const tell = (
  s: Stage,
  id: string,
  title: string,
  people: readonly Person[],
  units: readonly string[],
): void => {
  for (const p of people) p.story = p.story === undefined ? id : `${p.story} ${id}`;
  s.stories.push({ id, title, nips: people.map((p) => p.nip), units });
};

const holders = (s: Stage, unit: string, ...titles: string[]): Person[] =>
  s.people.filter((p) => p.unit.code === unit && titles.includes(p.title.id));

/** Gives a person another birthday and with it another NIP. */
export function reborn(p: Person, birth: Day, nips: NipIssuer, r: Random): void {
  p.birth = birth;
  p.nip = nips.issue(birth, p.entry, p.kind === "PPPK", p.female, r);
}

const unitOf = (s: Stage, code: string): Unit => {
  const found = s.units.find((u) => u.code === code);
  if (found === undefined) throw new Error(`story needs unit ${code}`);
  return found;
};

/** S9: the only treasurer and Dapodik operator of a remote school, who wants to leave. */
function onlyHolder(s: Stage, school: string): void {
  const p = s.people.find(
    (x) => x.unit.code === school && x.kind === "PNS" && x.title.role === "" && x.story === undefined,
  );
  if (p === undefined) return;
  p.home = "53.71.04.1011";
  s.wishes.push({ person: p, kind: "DEKAT RUMAH" });
  tell(s, "S9", "Satu-satunya bendahara dan operator Dapodik sekolah terpencil ingin pindah", [p], [school]);
}

/** S10: the head of Dukcapil is long overdue, but the ministry decides. */
function waitingForTheMinistry(s: Stage): void {
  const [p] = holders(s, "DUKCAPIL", "KADUKCAPIL");
  if (p === undefined) return;
  p.tmt = Math.max(day(2020, 1, 14), p.entry + 365 * 6);
  s.wishes.push({ person: p, kind: "KARIER" });
  const deputy = holders(s, "DUKCAPIL-SEK", "SEKDIS");
  tell(
    s,
    "S10",
    "Kepala Dukcapil menunggu persetujuan Mendagri; rantai di belakangnya ikut menunggu",
    [p, ...deputy],
    ["DUKCAPIL"],
  );
}

function city(s: Stage): void {
  tell(s, "S3", "Puskesmas Naioni hanya punya satu dokter", holders(s, "PKM-NAIONI", "DOKTER1"), [
    "PKM-NAIONI",
  ]);
  tell(
    s,
    "S4",
    "SMPN 12: 8 rombel, dua guru Bahasa Inggris masing-masing 16 jam; SMPN 21 kekurangan guru",
    holders(s, "SMPN-12", "GURUBING"),
    ["SMPN-12", "SMPN-21"],
  );
  // S5: schools without a definitive head, and candidates of whom two retire in 14 months.
  const led = new Set(s.people.filter((p) => p.title.role === "KEPALA_SEKOLAH").map((p) => p.unit.code));
  const headless = s.units
    .filter((u) => (u.kind === "SD" || u.kind === "SMP") && !led.has(u.code))
    .map((u) => u.code);
  const late = s.people
    .filter(
      (p) =>
        p.title.id === "GURUKELAS3" &&
        p.kind === "PNS" &&
        p.entry > day(1991, 1, 1) &&
        p.entry < day(2005, 1, 1) &&
        p.story === undefined,
    )
    .slice(0, 2);
  for (const [i, p] of late.entries()) {
    const birth = day(1967, 8, 12 + 7 * i);
    if (isStandInBirthday(birth)) throw new Error("stand-in birthday");
    reborn(p, birth, s.nips, s.r);
  }
  const ready = s.people
    .filter(
      (p) =>
        p.title.id === "GURUKELAS2" && p.kind === "PNS" && p.story === undefined && p.birth > day(1973, 1, 1),
    )
    .slice(0, 6);
  for (const p of [...late, ...ready]) {
    s.certificates.push({
      person: p,
      kind: "SERTIFIKAT PENDIDIK",
      field: "GURU_KELAS",
      issued: day(2014, 10, 20),
    });
    s.certificates.push({ person: p, kind: "CALON KEPALA SEKOLAH", issued: day(2023, 9, 4) });
    s.certificates.push({ person: p, kind: "PENGALAMAN MANAJERIAL PENDIDIKAN", issued: day(2022, 7, 18) });
  }
  tell(
    s,
    "S5",
    "Empat SMP dan delapan SD tanpa kepala definitif; dua calon bersertifikat pensiun 14 bulan lagi",
    [...late, ...ready],
    headless,
  );
  // S6: the head of division stands a rank below the team leader beside him.
  const [head] = holders(s, "PERIKANAN-B1", "KABID");
  const [leader] = holders(s, "PERIKANAN-B1", "ANKEB");
  if (head !== undefined && leader !== undefined) {
    head.golongan = "III/c";
    leader.golongan = ladder[Math.max(rung("III/d"), rung(leader.golongan))]!;
    tell(s, "S6", "Kepala bidang III/c di atas ketua tim III/d", [head, leader], ["PERIKANAN-B1"]);
  }
  // S7: head of office in 2019, returned to camat after the correction of 2022-2024, now proposed again.
  const camat = s.people.find((p) => p.title.id === "CAMAT" && p.entry < day(2008, 1, 1));
  if (camat !== undefined) {
    camat.tmt = day(2024, 1, 22);
    camat.golongan = "IV/b";
    const post = (titleId: string, code: string, start: Day, end: Day) => ({
      titleId,
      unit: unitOf(s, code),
      start,
      end,
    });
    camat.past = [
      post("PTK", "SETDA-TAPEM", camat.entry, day(2012, 3, 4)),
      post("LURAH", "KEL-OEBUFU", day(2012, 3, 5), day(2016, 2, 7)),
      post("KABID", "KESBANGPOL-B1", day(2016, 2, 8), day(2019, 2, 12)),
      post("SEKDIS", "PARIWISATA-SEK", day(2019, 2, 13), day(2022, 2, 17)),
      post("KADIS", "PARIWISATA", day(2022, 2, 18), day(2024, 1, 21)),
    ];
    s.certificates.push({ person: camat, kind: "PIM II", issued: day(2023, 6, 12) });
    s.certificates.push({ person: camat, kind: "PIM III", issued: day(2018, 5, 7) });
    s.wishes.push({ person: camat, kind: "KARIER" });
    tell(
      s,
      "S7",
      "Pernah kepala dinas, dikembalikan menjadi camat, kini diusulkan lagi",
      [camat],
      [camat.unit.code],
    );
  }
  onlyHolder(s, "SDN-014");
  waitingForTheMinistry(s);
  tell(s, "S11", "Sekitar 1.500 pegawai memegang jabatan tanpa kelas jabatan", [], []);
}

/** S2: six of ten administrators were sworn in on 30 December 2025. */
function regencyRound(s: Stage): void {
  const all = s.people.filter((p) => p.title.group === "ADMINISTRATOR");
  const round = s.r.shuffle(all).slice(0, Math.round(all.length * 0.6));
  for (const p of all) {
    if (round.includes(p)) p.tmt = REGENCY_ROUND;
    else if (p.tmt === REGENCY_ROUND) p.tmt = day(2025, 8, 22);
  }
  s.stories.push({
    id: "S2",
    title: "60 % administrator dilantik 30 Desember 2025",
    nips: round.map((p) => p.nip),
    units: [],
  });
}

function regency(s: Stage): void {
  regencyRound(s);
  tell(
    s,
    "S3",
    "Puskesmas Oenuntono tanpa dokter, Tarus dengan tiga",
    holders(s, "PKM-TARUS", "DOKTER1", "DOKTER2"),
    ["PKM-OENUNTONO", "PKM-TARUS"],
  );
  // S8: a teacher near Tarus married to a head of office.
  const chief = s.people.find((p) => p.title.id === "KADIS" && !p.female && p.story === undefined);
  const wife = s.people.find(
    (p) =>
      p.unit.kind === "SD" &&
      kecamatanOf(p.unit.area) === "53.01.08" &&
      p.female &&
      p.kind === "PNS" &&
      p.title.id.startsWith("GURUKELAS") &&
      Math.abs(p.birth - (chief?.birth ?? 0)) < 3300,
  );
  if (chief !== undefined && wife !== undefined) {
    s.ties.push(...marry(chief, wife));
    chief.home = "53.01.08.1007";
    wife.home = "53.01.08.1007";
    tell(
      s,
      "S8",
      "Istri kepala dinas mengajar di Tarus, tempat SD terisi 125 %",
      [wife, chief],
      [wife.unit.code],
    );
  }
  const remote = s.units.find((u) => u.kind === "SD" && u.area.startsWith("53.01.13"));
  if (remote !== undefined) onlyHolder(s, remote.code);
  waitingForTheMinistry(s);
  // S13: three years on Semau and in Amfoang, with a promised return.
  const hard = [
    "53.01.04",
    "53.01.23",
    "53.01.12",
    "53.01.13",
    "53.01.21",
    "53.01.22",
    "53.01.26",
    "53.01.30",
  ];
  const served = s.people
    .filter(
      (p) =>
        p.kind === "PNS" &&
        p.title.role === "" &&
        p.title.group === "JF_GURU" &&
        hard.includes(kecamatanOf(p.unit.area)) &&
        p.entry < day(2021, 1, 1) &&
        p.story === undefined,
    )
    .slice(0, 24);
  const city = settlements("53.71");
  for (const [i, p] of served.entries()) {
    p.tmt = day(2023, 5 + (i % 3), 2);
    p.home = city[(i * 7) % city.length]!.code;
    p.tmtUnknown = false;
    s.wishes.push({ person: p, kind: "DEKAT RUMAH" });
  }
  tell(s, "S13", "Tiga tahun bertugas di Semau dan Amfoang, waktu kembali telah tiba", served, [
    ...new Set(served.map((p) => p.unit.code)),
  ]);
  // S14: a PPPK teacher far from home.
  const pppk = s.people.find(
    (p) => p.kind === "PPPK" && p.title.group === "JF_GURU" && kecamatanOf(p.unit.area) === "53.01.27",
  );
  if (pppk !== undefined) {
    pppk.home = settlements("53.01.18")[0]!.code;
    s.wishes.push({ person: pppk, kind: "DEKAT RUMAH" });
    tell(
      s,
      "S14",
      "Guru PPPK tinggal di Amarasi Selatan, ditempatkan di Fatuleu Barat",
      [pppk],
      [pppk.unit.code],
    );
  }
  const commuters = s.people.filter(
    (p) => p.unit.area === "53.01.06.1003" && p.unit.kind !== "KELURAHAN" && p.home?.startsWith("53.71."),
  );
  s.stories.push({
    id: "S15",
    title: "Pegawai kantor di Oelamasi yang tinggal di Kota Kupang",
    nips: commuters.map((p) => p.nip),
    units: [],
  });
}

/** Plays the stories on the people; what they add to the files is returned. */
export function playStories(
  government: GovernmentId,
  people: readonly Person[],
  units: readonly Unit[],
  nips: NipIssuer,
  r: Random,
): StoryAdditions {
  const stage: Stage = { people, units, nips, r, stories: [], ties: [], certificates: [], wishes: [] };
  (government === "kota" ? city : regency)(stage);
  for (const p of people) if (p.story !== undefined) p.tmtUnknown = false;
  for (const p of people) if (p.tmt > DATA_DATE) throw new Error(`appointed after the data date: ${p.nip}`);
  return stage;
}
