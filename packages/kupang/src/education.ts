import type { GovernmentId } from "./demo-governments.js";
import { type MajorFact, majors } from "./facts.js";
import type { Random } from "./random.js";
import type { Title } from "./titles.js";

/** In ascending order, as in the layout of `Jabatan`. */
export const levels = ["SD", "SMP", "SMA", "D1", "D2", "D3", "D4", "S1", "PROFESI", "S2", "S3"] as const;
const order = new Map<string, number>([
  ["SD", 1],
  ["SMP", 2],
  ["SMA", 3],
  ["D1", 4],
  ["D2", 5],
  ["D3", 6],
  ["D4", 7],
  ["S1", 7],
  ["PROFESI", 7.5],
  ["S2", 8],
  ["S3", 9],
]);
export const levelOrder = (level: string): number => order.get(level)!;

/** SIASN code and name of a level (formulas 11.2). */
export const siasnLevel: Readonly<Record<string, readonly [id: string, name: string]>> = {
  SD: ["05", "SD"],
  SMP: ["10", "SLTP"],
  SMA: ["15", "SLTA"],
  D1: ["20", "D-I"],
  D2: ["25", "D-II"],
  D3: ["30", "D-III/Sarjana Muda"],
  D4: ["35", "D-IV"],
  S1: ["40", "S-1"],
  PROFESI: ["42", "Profesi"],
  S2: ["45", "S-2"],
  S3: ["50", "S-3"],
};

export interface Education {
  readonly level: string;
  readonly major: MajorFact;
}

const byCode = new Map(majors.map((m) => [m.code, m]));
export const major = (code: string): MajorFact => byCode.get(code)!;

/** Share of holders whose field is one of those the post names (marginals, `education.match_with_post`). */
function exactShare(government: GovernmentId, t: Title): number {
  if (t.role === "KEPALA_SEKOLAH") return 0.95;
  if (t.group === "JF_GURU") {
    if (t.id.startsWith("GURUKELAS") || t.id === "GURUTK") return 0.82;
    return government === "kota" ? 0.74 : 0.6;
  }
  if (t.group === "JF_KESEHATAN") return 0.97;
  if (t.group === "PENGAWAS") return 0.52;
  if (t.group === "PELAKSANA") return t.minEducation === "SMA" || t.minEducation === "SD" ? 0.8 : 0.48;
  return 0.68;
}

function levelFor(m: MajorFact, t: Title, r: Random): string {
  const least = levelOrder(t.minEducation);
  const possible = m.levels.filter((l) => levelOrder(l) >= least);
  if (possible.length === 0) return m.levels[m.levels.length - 1]!;
  const graduate =
    t.group === "JPT_PRATAMA"
      ? 0.62
      : t.group === "ADMINISTRATOR"
        ? 0.4
        : t.group === "PENGAWAS"
          ? 0.14
          : 0.04;
  const base = possible.filter((l) => l !== "S2");
  if (possible.includes("S2") && (base.length === 0 || r.chance(graduate))) return "S2";
  // Higher posts are held by people with the highest first degree, junior ones mostly by the lowest that suffices.
  const senior = t.managerial || t.role !== "";
  return senior ? base[base.length - 1]! : r.chance(0.85) ? base[0]! : r.pick(base);
}

/** Education of a holder of the title: mostly in a named field, else a related one, else any of enough level. */
export function drawEducation(government: GovernmentId, t: Title, r: Random): Education {
  const least = levelOrder(t.minEducation);
  const enough = majors.filter((m) => m.levels.some((l) => levelOrder(l) >= least));
  const share = (m: MajorFact): number => m.share[government];
  const teaching = t.group === "JF_GURU";
  const general = enough.filter((m) => teaching === (m.rumpun === "KEPENDIDIKAN" || m.rumpun === "AGAMA"));
  // Doctors, nurses and vets do not sit in general offices.
  const office = general.filter((m) => m.rumpun !== "KESEHATAN" && m.code !== "DRH");
  const any = t.educationCodes.includes("*");
  const named = any ? office : t.educationCodes.map(major).filter((m) => enough.includes(m));
  let pool: readonly MajorFact[] = named;
  if (!any && !r.chance(exactShare(government, t))) {
    const near = office.filter((m) =>
      named.some((n) => n.subrumpun === m.subrumpun || n.related.includes(m.code)),
    );
    const outside = (near.length > 0 && r.chance(0.55) ? near : office).filter((m) => !named.includes(m));
    if (outside.length > 0 && t.group !== "JF_KESEHATAN") pool = outside;
  }
  const chosen = r.weighted(pool.map((m) => [m, share(m)] as const));
  return { level: levelFor(chosen, t, r), major: chosen };
}

/** The title of a level among the titles of the field: A.Md. diploma, S.Tr. applied, S. first degree, M. master. */
function degrees(m: MajorFact, level: string): string {
  const start = (prefixes: readonly string[]): string | undefined =>
    m.titles.find((text) => prefixes.some((prefix) => text.startsWith(prefix)));
  if (level === "D3") return start(["A.Md"]) ?? "A.Md.";
  if (level === "D4") return start(["S.Tr", "S.STP"]) ?? "S.Tr.";
  if (level === "S2") return start(["M.", "dr.,"]) ?? "M.Si.";
  if (level === "S1")
    return m.titles.find((text) => text.startsWith("S.") && !text.startsWith("S.Tr")) ?? "S.Sos.";
  return m.titles[m.titles.length - 1]!;
}

/** Titles before and after the name. */
export function academicTitles(
  e: Education,
  female: boolean,
  birthYear: number,
  r: Random,
): { front: string; back: string } {
  if (e.level === "SD" || e.level === "SMP" || e.level === "SMA") return { front: "", back: "" };
  const text = degrees(e.major, e.level);
  if (e.major.code === "DOKTER") return { front: "dr.", back: e.level === "S2" ? "Sp.PD." : "" };
  if (["drg.", "drh."].includes(text)) return { front: text, back: "" };
  if (text === "apt.") return { front: "apt.", back: "S.Farm." };
  // Graduates up to about 1993 carry Drs. or Dra. before the name instead of a first degree behind it.
  const doctorandus = birthYear < 1971 && e.major.rumpun !== "TEKNIK" && r.chance(0.4);
  const before = female ? "Dra." : "Drs.";
  if (e.level === "S2" && e.major.levels.includes("S1"))
    return doctorandus
      ? { front: before, back: text }
      : { front: "", back: `${degrees(e.major, "S1")}, ${text}` };
  if (e.level === "S1" && doctorandus) return { front: before, back: "" };
  return { front: "", back: text === "-" ? "" : text };
}
