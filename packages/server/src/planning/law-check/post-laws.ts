import { birthday, covers, wholeMonths } from "./calendar.js";
import type { CaseFile, Violation } from "./case-file.js";
import { isManagerial, rankOf, rung, schoolingRank } from "./ladders.js";

type Law = (file: CaseFile) => string | null;

const atLeastGood = new Set(["SANGAT BAIK", "BAIK"]);

/** The two newest performance years known; fewer than two cannot show two good years. */
function twoGoodYears({ performance, registers }: CaseFile): string | null {
  if (!registers.has("kinerja")) return "Register kinerja belum diserahkan.";
  const newest = [...performance].sort((a, b) => b.year - a.year).slice(0, 2);
  if (newest.length < 2) return "Penilaian kinerja dua tahun terakhir tidak lengkap.";
  const bad = newest.find((row) => !atLeastGood.has(row.predicate.toUpperCase().replaceAll("_", " ")));
  return bad ? `Kinerja ${bad.year} ${bad.predicate}, di bawah Baik.` : null;
}

const promoted = ({ from, to }: CaseFile) => from !== null && rung(to) > rung(from);
const entersAnotherFunction = ({ from, to }: CaseFile) =>
  to.kind === "JF" &&
  to.specialRole === null &&
  (from === null || from.kind !== "JF" || from.family !== to.family) &&
  !returnsFromHeadship(from, to);
/** A school head goes back to the teaching post that was under the extra duty all along (Permendikdasmen 7/2025 art. 23). */
const returnsFromHeadship = (from: CaseFile["from"], to: CaseFile["to"]) =>
  from?.specialRole === "KEPALA_SEKOLAH" && to.family.startsWith("GURU");
const isExtraDuty = (title: { specialRole: string | null }) =>
  title.specialRole === "KEPALA_SEKOLAH" || title.specialRole === "KEPALA_PUSKESMAS";
const isTeachingFamily = (family: string) => family.startsWith("GURU");

/** What the new post asks of the person. */
export const postLaws: Record<string, Law> = {
  "demotion-needs-basis": ({ from, to }) => {
    // Heading a school or puskesmas is an extra duty: the functional level underneath stays as it is.
    if (from === null || isExtraDuty(from) || isExtraDuty(to)) return null;
    return rung(to) < rung(from) ? `Turun dari ${from.name} ke ${to.name} tanpa dasar hukum.` : null;
  },

  "competence-fit": ({ employee, to }) => {
    if (schoolingRank(employee.educationLevel) < schoolingRank(to.minEducation))
      return `Pendidikan ${employee.educationLevel}, diminta paling rendah ${to.minEducation}.`;
    return null;
  },

  "jf-education": (file) => {
    const { employee, to } = file;
    if (to.kind !== "JF" || !entersAnotherFunction(file) || to.educationFields === null) return null;
    if (employee.educationField === null) return "Bidang pendidikan tidak diketahui.";
    return to.educationFields.includes(employee.educationField)
      ? null
      : `Bidang pendidikan ${employee.educationField} di luar yang ditetapkan untuk ${to.name}.`;
  },

  "jf-performance-2y": (file) => (entersAnotherFunction(file) ? twoGoodYears(file) : null),

  "jf-age-53": (file) => {
    if (!entersAnotherFunction(file) || file.to.jenjang === "AHLI_MADYA" || file.to.jenjang === "AHLI_UTAMA")
      return null;
    return file.tmt > birthday(file.employee.birthDate, 53)
      ? "Lebih dari 53 tahun saat masuk jabatan fungsional."
      : null;
  },

  "jf-competency-test": (file) => {
    if (!entersAnotherFunction(file)) return null;
    return file.certificates.some((row) => row.kind === "UJI KOMPETENSI")
      ? null
      : "Belum lulus uji kompetensi instansi pembina.";
  },

  "jf-level-map": (file) => {
    if (
      file.from === null ||
      file.to.kind !== "JF" ||
      file.to.specialRole !== null ||
      file.from.specialRole !== null
    )
      return null;
    return rung(file.to) === rung(file.from)
      ? null
      : `Jenjang tidak setara: ${file.from.name} ke ${file.to.name}.`;
  },

  "guru-linearity": (file) =>
    isTeachingFamily(file.to.family) &&
    file.from !== null &&
    isTeachingFamily(file.from.family) &&
    file.from.family !== file.to.family
      ? `Guru ${file.from.family} dipindah ke mata pelajaran lain ${file.to.family}.`
      : null,

  "adm-education": ({ employee, to }) =>
    to.kind === "ADMINISTRATOR" && schoolingRank(employee.educationLevel) < schoolingRank("S1")
      ? "Administrator menuntut S-1/D-IV."
      : null,

  "pengawas-education": ({ employee, to }) =>
    to.kind === "PENGAWAS" && schoolingRank(employee.educationLevel) < schoolingRank("D3")
      ? "Pengawas menuntut D-III."
      : null,

  "adm-performance-2y": (file) =>
    file.to.kind === "ADMINISTRATOR" || file.to.kind === "PENGAWAS" ? twoGoodYears(file) : null,

  "adm-experience": (file) =>
    file.to.kind === "ADMINISTRATOR" && promoted(file)
      ? experience(
          file,
          36,
          (kind, jenjang) =>
            kind === "PENGAWAS" ||
            (kind === "JF" &&
              (jenjang === "AHLI_MUDA" || jenjang === "AHLI_MADYA" || jenjang === "AHLI_UTAMA")),
        )
      : null,

  "pengawas-experience": (file) =>
    file.to.kind === "PENGAWAS" && promoted(file)
      ? experience(file, 48, (kind) => kind === "PELAKSANA" || kind === "JF")
      : null,

  "jpt-open-selection": ({ from, to }) =>
    to.kind === "JPT_PRATAMA"
      ? `${from?.kind === "JPT_PRATAMA" ? "Rotasi JPT tanpa uji kompetensi" : "JPT tanpa seleksi terbuka"} dalam berkas.`
      : null,

  "dukcapil-mendagri": ({ from, to, fromUnit, toUnit }) =>
    from?.specialRole === "DUKCAPIL" ||
    to.specialRole === "DUKCAPIL" ||
    (isManagerial(to.kind) && /DUKCAPIL/.test(toUnit.code)) ||
    (from !== null && isManagerial(from.kind) && /DUKCAPIL/.test(fromUnit?.code ?? ""))
      ? "Pejabat Dukcapil memerlukan keputusan Menteri Dalam Negeri."
      : null,

  "disc-serving-no-promotion": (file) => {
    if (!file.registers.has("disiplin")) return promoted(file) ? "Register disiplin belum diserahkan." : null;
    const serving = file.discipline.some(
      (row) =>
        (row.level === "SEDANG" || row.level === "BERAT") &&
        row.status === "DIJALANI" &&
        covers(row.startedOn, row.endedOn, file.tmt),
    );
    return promoted(file) && serving ? "Promosi saat hukuman disiplin sedang/berat dijalani." : null;
  },

  "legal-status-clear": (file) => {
    const inProcess = file.discipline.some((row) => row.level === "PROSES HUKUM" && row.status !== "SELESAI");
    return inProcess && (promoted(file) || file.to.specialRole === "KEPALA_SEKOLAH")
      ? "Sedang dalam proses hukum."
      : null;
  },

  "camat-government-skill": ({ employee, to }) =>
    to.specialRole === "CAMAT" && !["STP", "IPEM"].includes(employee.educationField ?? "")
      ? "Camat menuntut ilmu pemerintahan atau sertifikat kepamongprajaan."
      : null,

  "ks-age-56": ({ employee, to, tmt }) =>
    to.specialRole === "KEPALA_SEKOLAH" && tmt > birthday(employee.birthDate, 56)
      ? "Kepala sekolah ditugaskan paling tinggi 56 tahun."
      : null,

  "ks-rank-pns": ({ employee, to }) =>
    to.specialRole === "KEPALA_SEKOLAH" &&
    employee.kind === "PNS" &&
    rankOf(employee.golongan) < rankOf("III/c")
      ? "Kepala sekolah PNS paling rendah III/c."
      : null,

  "ks-certificate": ({ to, certificates, tmt }) =>
    to.specialRole === "KEPALA_SEKOLAH" &&
    !certificates.some(
      (row) => row.kind === "SERTIFIKAT PENDIDIK" && (row.validUntil === null || row.validUntil >= tmt),
    )
      ? "Tanpa sertifikat pendidik."
      : null,

  "ks-performance": (file) => (file.to.specialRole === "KEPALA_SEKOLAH" ? twoGoodYears(file) : null),

  "ks-clean-record": (file) =>
    file.to.specialRole === "KEPALA_SEKOLAH" &&
    file.discipline.some(
      (row) => row.level === "SEDANG" || row.level === "BERAT" || row.level === "PROSES HUKUM",
    )
      ? "Pernah dijatuhi hukuman sedang/berat atau dalam proses hukum."
      : null,

  "ks-move-2y": ({ employee, from, to, tmt }) =>
    from?.specialRole === "KEPALA_SEKOLAH" &&
    to.specialRole === "KEPALA_SEKOLAH" &&
    (employee.seatSince === null || wholeMonths(employee.seatSince, tmt) < 24)
      ? "Kepala sekolah belum dua tahun di sekolah sekarang."
      : null,
};

/** Months in posts that count, overlaps counted once, against the months asked. */
function experience(
  file: CaseFile,
  asked: number,
  counts: (kind: string, jenjang: string | null) => boolean,
): string | null {
  if (!file.registers.has("riwayat")) return "Riwayat jabatan belum diserahkan.";
  const spans = file.history
    .filter((row) => row.startedOn <= file.tmt)
    .map((row) => ({
      start: row.startedOn,
      end: row.endedOn === null || row.endedOn > file.tmt ? file.tmt : row.endedOn,
      title: file.titles.get(row.titleCode),
    }))
    .filter((span) => span.title !== undefined && counts(span.title.kind, span.title.jenjang));
  if (file.from && file.employee.seatSince && counts(file.from.kind, file.from.jenjang))
    spans.push({ start: file.employee.seatSince, end: file.tmt, title: file.from });
  spans.sort((a, b) => (a.start < b.start ? -1 : 1));
  let months = 0;
  let until = "";
  for (const span of spans) {
    const start = span.start > until ? span.start : until;
    if (span.end > start) months += wholeMonths(start, span.end);
    if (span.end > until) until = span.end;
  }
  return months >= asked ? null : `Pengalaman yang dihitung ${months} bulan, diminta ${asked}.`;
}

export function checkPost(file: CaseFile): Violation[] {
  return Object.entries(postLaws).flatMap(([rule, law]) => {
    const message = law(file);
    return message === null ? [] : [{ rule, nip: file.employee.nip, message }];
  });
}
