import { day } from "./calendar.js";
import { kecamatanOf, settlements } from "./geography.js";
import { marry } from "./kin.js";
import { storyTitles } from "./messages.js";
import { holders, onlyHolder, type Stage, tell, waitingForTheMinistry } from "./story-stage.js";
import { REGENCY_ROUND } from "./tenure.js";

const CIVIC_CENTRE = "53.01.06.1003";

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
    title: storyTitles.S2,
    nips: round.map((p) => p.nip),
    units: [],
  });
}

/** The regency's stories: S2, S3, S8 to S10, S13 to S15. */
export function playRegency(s: Stage): void {
  regencyRound(s);
  tell(s, "S3", storyTitles.regencyS3, holders(s, "PKM-TARUS", "DOKTER1", "DOKTER2"), [
    "PKM-OENUNTONO",
    "PKM-TARUS",
  ]);
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
    tell(s, "S8", storyTitles.S8, [wife, chief], [wife.unit.code]);
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
  tell(s, "S13", storyTitles.S13, served, [...new Set(served.map((p) => p.unit.code))]);
  // S14: a PPPK teacher far from home.
  const pppk = s.people.find(
    (p) => p.kind === "PPPK" && p.title.group === "JF_GURU" && kecamatanOf(p.unit.area) === "53.01.27",
  );
  if (pppk !== undefined) {
    pppk.home = settlements("53.01.18")[0]!.code;
    s.wishes.push({ person: pppk, kind: "DEKAT RUMAH" });
    tell(s, "S14", storyTitles.S14, [pppk], [pppk.unit.code]);
  }
  const commuters = s.people
    .filter(
      (p) =>
        p.unit.area === CIVIC_CENTRE &&
        p.unit.kind !== "KELURAHAN" &&
        p.home?.startsWith("53.71.") &&
        p.story === undefined,
    )
    .slice(0, 40);
  tell(s, "S15", storyTitles.S15, commuters, []);
}
