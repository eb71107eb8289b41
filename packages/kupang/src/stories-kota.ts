import { type Day, day } from "./calendar.js";
import { ladder, rung } from "./golongan.js";
import { storyTitles } from "./messages.js";
import {
  holders,
  onlyHolder,
  reborn,
  type Stage,
  tell,
  unitOf,
  waitingForTheMinistry,
} from "./story-stage.js";

/** The city's stories: S3 to S7, S9 to S11. */
export function playCity(s: Stage): void {
  tell(s, "S3", storyTitles.cityS3, holders(s, "PKM-NAIONI", "DOKTER1"), ["PKM-NAIONI"]);
  tell(s, "S4", storyTitles.S4, holders(s, "SMPN-12", "GURUBING"), ["SMPN-12", "SMPN-21"]);
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
  tell(s, "S5", storyTitles.S5, [...late, ...ready], headless);
  // S6: the head of division stands a rank below the team leader beside him.
  const [head] = holders(s, "PERIKANAN-B1", "KABID");
  const [leader] = holders(s, "PERIKANAN-B1", "ANKEB");
  if (head !== undefined && leader !== undefined) {
    head.golongan = "III/c";
    leader.golongan = ladder[Math.max(rung("III/d"), rung(leader.golongan))]!;
    tell(s, "S6", storyTitles.S6, [head, leader], ["PERIKANAN-B1"]);
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
    tell(s, "S7", storyTitles.S7, [camat], [camat.unit.code]);
  }
  onlyHolder(s, "SDN-014");
  waitingForTheMinistry(s);
  tell(s, "S11", storyTitles.S11, [], []);
}
