import { birthday } from "./calendar.js";
import { type CaseFile, monthsIn, recordIsWhole, type Served } from "./case-file.js";
import { broken, type Found, unproven } from "./findings.js";
import { plain, schoolingRank } from "./ladders.js";

/** Proofs that several laws ask for. */

const good = ["BAIK", "SANGAT_BAIK"];
const predicates = [...good, "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG"];

/** The two full years before the TMT; in the first quarter, while last year is not appraised yet, the two before it. */
export function twoYears({ person, tmt }: CaseFile): {
  years: number[];
  rows: { year: number; predicate: string }[];
} {
  const last = Number(tmt.slice(0, 4)) - 1;
  const season = tmt.slice(5) <= "03-31" && !person.performance.some(({ year }) => year === last);
  const years = season ? [last - 1, last - 2] : [last, last - 1];
  const rows = person.performance
    .map(({ year, predicate }) => ({ year, predicate: plain(predicate) }))
    .filter(({ year, predicate }) => years.includes(year) && predicates.includes(predicate));
  return { years, rows };
}

export function twoGoodYears(file: CaseFile): Found | null {
  const { years, rows } = twoYears(file);
  const bad = rows.find(({ predicate }) => !good.includes(predicate));
  if (bad) return broken(`Predikat kinerja ${bad.year} ${bad.predicate}.`);
  const missing = years.filter((year) => !rows.some((row) => row.year === year));
  return missing.length > 0 ? unproven(`penilaian kinerja ${missing.join(" dan ")}`) : null;
}

export function schooled({ person }: CaseFile, asked: string): Found | null {
  const [held, least] = [schoolingRank(person.educationLevel), schoolingRank(asked)];
  if (held < 0 || least < 0) return unproven("jenjang pendidikan");
  return held >= least ? null : broken(`Pendidikan ${person.educationLevel}.`);
}

export function inField({ person, to }: CaseFile): Found | null {
  if (to.educationFields === null) return null;
  if (person.educationField === null) return unproven("bidang pendidikan");
  const field = plain(person.educationField);
  return to.educationFields.some((one) => plain(one) === field)
    ? null
    : broken(`Bidang pendidikan ${person.educationField}.`);
}

/** At most `years` old on the TMT, by the reading of "paling tinggi" this government uses. */
export function notOlderThan({ person, settings, tmt }: CaseFile, years: number): Found | null {
  const mode = settings.ageCeilingMode;
  const over =
    mode === "ON_BIRTHDAY"
      ? tmt > birthday(person.birthDate, years)
      : tmt >= birthday(person.birthDate, mode === "THROUGH_YEAR" ? years + 1 : years);
  return over ? broken(`Lahir ${person.birthDate}, melewati ${years} tahun pada TMT.`) : null;
}

/** Months in posts that count. Too few in a record with holes prove nothing. */
export function servedAtLeast(
  file: CaseFile,
  asked: number,
  counts: (post: Served) => boolean,
): Found | null {
  const months = monthsIn(file, counts);
  if (months >= asked) return null;
  return recordIsWhole(file)
    ? broken(`Masa yang dihitung ${months} bulan, diminta ${asked}.`)
    : unproven("riwayat jabatan tidak lengkap");
}

/** A certificate valid on the TMT; null where the register was never handed over. */
export function certified({ person, tmt, has }: CaseFile, ...kinds: string[]): boolean | null {
  if (!has("sertifikat")) return null;
  return person.certificates.some(
    (row) => kinds.includes(plain(row.kind)) && (row.validUntil === null || row.validUntil >= tmt),
  );
}

/** Medium and heavy penalties that are being served on the TMT. */
export const serving = ({ person, tmt }: CaseFile) =>
  person.discipline.filter(
    (row) =>
      row.level !== "PROSES HUKUM" &&
      row.status === "DIJALANI" &&
      row.startedOn <= tmt &&
      (row.endedOn === null || tmt <= row.endedOn),
  );

/** A criminal case that is not closed, or one that ended in a sentence; null where the register was never handed over. */
export function inCourt({ person, has }: CaseFile): boolean | null {
  if (!has("disiplin")) return null;
  return person.discipline.some(
    (row) =>
      row.level === "PROSES HUKUM" &&
      (row.status !== "SELESAI" || /TERPIDANA|TERHUKUM|VONIS/i.test(row.type ?? "")),
  );
}
