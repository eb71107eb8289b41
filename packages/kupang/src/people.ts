import { addMonths, type Day, day, parts, retirement, yearsBetween } from "./calendar.js";
import { DATA_DATE, type GovernmentId } from "./demo-governments.js";
import { academicTitles, drawEducation, levelOrder } from "./education.js";
import { marginals } from "./facts.js";
import { drawHome } from "./geography.js";
import { entryRung, ladder, pppkGolongan, rung } from "./golongan.js";
import { drawName } from "./names.js";
import { isStandInBirthday, type NipIssuer } from "./nip.js";
import type { Person } from "./person.js";
import type { Random } from "./random.js";
import type { Seats } from "./seats.js";
import { drawTmt, pppkStart } from "./tenure.js";
import { type Title, title } from "./titles.js";

const bins = (shares: Readonly<Record<string, number>>): (readonly [readonly [number, number], number])[] =>
  Object.entries(shares).map(([range, weight]) => {
    const [from, to] = range.split("-").map(Number);
    return [[from!, to!], weight] as const;
  });
const pnsAges = bins(marginals.age.pns);
const pppkAges = bins(marginals.age.pppk);
const entryYears = bins(marginals.entry_year_pns.bins);

/** The intake of 2024 began its year as candidates in June 2025; almost no other was taken since 2021. */
const LAST_INTAKE: Day = day(2025, 6, 1);

/** Share of PNS among the holders of a title: managers and senior levels are PNS, the late intakes are PPPK. */
function pnsShare(t: Title): number {
  if (t.managerial || t.role !== "") return t.id === "KEPSEKSD" ? 0.99 : 1;
  if (["AHLI_MUDA", "AHLI_MADYA", "PENYELIA"].includes(t.jenjang)) return 1;
  if (t.group === "JF_GURU") return t.id === "GURUKELAS1" ? 0.2 : 0.3;
  if (t.group === "JF_KESEHATAN") return 0.45;
  if (t.group === "JF_LAIN") return 0.72;
  const own: Record<string, number> = {
    PTK: 0.56,
    PDI: 0.4,
    PAP: 0.24,
    PNLO: 0.3,
    PGLO: 0.3,
    OLO: 0.16,
    PUO: 0.22,
  };
  return own[t.id] ?? 0.7;
}

function femaleShare(government: GovernmentId, s: Seats, t: Title): number {
  const shares = marginals.gender_female[government];
  if (t.id === "GURUPJOK") return 0.28;
  const office = s.unit.office;
  const own: Record<string, number> = { SATPOLPP: 0.14, DAMKAR: 0.05, DISHUB: 0.22 };
  if (!t.managerial && own[office] !== undefined) return own[office]!;
  if (t.family === "BIDAN") return 1;
  return shares[t.group]! / 100;
}

const shift = (t: Title): number => marginals.age.mean_shift_years[t.group] ?? 0;

function drawBirth(age: number, r: Random): Day {
  for (;;) {
    const birth = DATA_DATE - Math.round(age * 365.2425) - r.int(0, 20);
    if (!isStandInBirthday(birth)) return birth;
  }
}

/** Golongan within the range of the post, as common as among all PNS; a few officials stand one step below. */
function drawGolongan(government: GovernmentId, t: Title, entry: number, r: Random): string {
  const shares = marginals.golongan_pns[government];
  const least = Math.max(rung(t.golonganMin), entry);
  const most = Math.max(rung(t.golonganMax), least);
  if (t.managerial && least > entry && r.chance(0.04)) return ladder[least - 1]!;
  const open = ladder.slice(least, most + 1);
  return r.weighted(open.map((g) => [g, shares[g] ?? 0.2] as const));
}

interface Career {
  readonly birth: Day;
  readonly entry: Day;
}

/** Age and appointment that fit each other, the golongan reached and the age limit of the post. */
function drawCareer(t: Title, steps: number, level: string, r: Random): Career {
  const youngest =
    level === "S2" || level === "PROFESI"
      ? 23
      : levelOrder(level) >= 7
        ? 22
        : levelOrder(level) >= 6
          ? 20
          : 18;
  const leastService = steps * 3.6;
  const legal = (birth: Day): boolean => retirement(birth, t.bup) > addMonths(DATA_DATE, 1);
  const appointed = (years: number): Day => {
    const raw = parts(DATA_DATE - Math.round(years * 365.2425));
    return day(raw.year, r.pick([1, 2, 3, 3, 4, 12]), 1);
  };
  // The age is drawn first and kept while appointments are tried, so that the rules of appointment do not thin out the old.
  for (let attempt = 0; attempt < 12; attempt++) {
    const [from, to] = r.weighted(pnsAges);
    const age = r.between(from, to) + shift(t) * r.between(0.6, 1.2);
    if (age - leastService < youngest + 0.6 || age > t.bup - 0.1) continue;
    const birth = drawBirth(age, r);
    if (!legal(birth)) continue;
    for (let draw = 0; draw < 14; draw++) {
      const [first, last] = r.weighted(entryYears);
      const service = 2026 - r.int(first, last) + r.between(-0.3, 0.4);
      if (service < leastService || service > leastService + 24 || service < 0.7) continue;
      const entry = appointed(service);
      const entryAge = yearsBetween(birth, entry);
      if (entryAge >= youngest && entryAge <= 39.5 && entry <= DATA_DATE - 200) return { birth, entry };
    }
  }
  for (;;) {
    const service = leastService + r.between(1, 3);
    const age = Math.min(t.bup - 0.6, service + youngest + r.between(1.2, 6));
    const birth = drawBirth(age, r);
    const entry = appointed(service);
    if (legal(birth) && yearsBetween(birth, entry) >= youngest && entry <= DATA_DATE - 200)
      return { birth, entry };
  }
}

function drawPppk(government: GovernmentId, t: Title, level: string, r: Random): Career {
  const youngest = levelOrder(level) >= 7 ? 22 : 20;
  for (;;) {
    const [from, to] = r.weighted(pppkAges);
    const age = r.between(from, to);
    const birth = drawBirth(age, r);
    const entry = pppkStart(government, r);
    if (retirement(birth, t.bup) > addMonths(DATA_DATE, 6) && yearsBetween(birth, entry) >= youngest)
      return { birth, entry };
  }
}

/** Last promotion: on 1 April or 1 October within four and a half years, not before the appointment. */
function promotion(entry: Day, r: Random): Day {
  const dates: Day[] = [];
  for (let year = 2022; year <= 2026; year++)
    for (const month of [4, 10]) {
      const value = day(year, month, 1);
      if (value <= DATA_DATE && value > entry) dates.push(value);
    }
  return dates.length === 0 ? entry : r.pick(dates);
}

function drawPerson(government: GovernmentId, s: Seats, index: number, nips: NipIssuer, r: Random): Person {
  const t = title(s.titleId);
  const pppk = !r.chance(pnsShare(t));
  const female = r.chance(femaleShare(government, s, t));
  const education = drawEducation(government, t, r);
  const entered = pppk ? t.minEducation : education.level;
  // A second degree usually came later: the career began with the first one.
  const started = entered === "S2" ? "S1" : entered;
  const first = Math.min(
    entryRung(started),
    Math.max(rung(t.golonganMin), 0) + (t.jenis === "PELAKSANA" ? 99 : 0),
  );
  const contract =
    t.minEducation !== "SD" ? t.minEducation : levelOrder(education.level) < 3 ? education.level : "SMA";
  const golongan = pppk
    ? pppkGolongan(contract)
    : drawGolongan(government, t, Math.min(first, rung(t.golonganMax)), r);
  const entryGolongan = pppk ? golongan : ladder[Math.min(first, rung(golongan))]!;
  const steps = pppk ? 0 : rung(golongan) - rung(entryGolongan);
  const candidate =
    !pppk && steps === 0 && ["AHLI_PERTAMA", "TERAMPIL"].includes(t.jenjang) && r.chance(0.09);
  const { birth, entry } = pppk
    ? drawPppk(government, t, contract, r)
    : candidate
      ? { birth: drawBirth(r.between(24, 33), r), entry: LAST_INTAKE }
      : drawCareer(t, steps, started, r);
  const kind = pppk ? "PPPK" : entry >= LAST_INTAKE ? "CPNS" : "PNS";
  const birthYear = parts(birth).year;
  const { front, back } = academicTitles(education, female, birthYear, r);
  return {
    index,
    nip: nips.issue(birth, entry, pppk, female, r),
    name: drawName(female, birthYear, r),
    front,
    back,
    birth,
    female,
    kind,
    entry,
    entryGolongan,
    golongan,
    golonganSince: pppk || steps === 0 ? entry : promotion(entry, r),
    title: t,
    unit: s.unit,
    tmt: pppk
      ? entry
      : drawTmt(government, t, s.unit, kind === "CPNS" ? entry : addMonths(entry, t.managerial ? 60 : 12), r),
    education,
    graduated: Math.min(
      2025,
      birthYear + Math.min(45, 18 + Math.round(Math.max(0, levelOrder(started) - 3)) + r.int(0, 2)),
    ),
    married: r.chance(birthYear > 1998 ? 0.35 : 0.8),
    home: r.chance(0.35) ? undefined : drawHome(government, s.unit.area, r),
    legal: pppk ? "71" : "01",
    tmtUnknown: r.chance(0.03),
    silent: false,
    story: undefined,
    past: undefined,
  };
}

/** One person for every seat that has a holder, in the order of the peta jabatan. */
export function people(
  government: GovernmentId,
  seats: readonly Seats[],
  nips: NipIssuer,
  r: Random,
): Person[] {
  const out: Person[] = [];
  for (const s of seats)
    for (let i = 0; i < s.have; i++)
      out.push(drawPerson(government, s, out.length, nips, r.fork(`${s.unit.code}|${s.titleId}|${i}`)));
  return out;
}
