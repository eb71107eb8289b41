import { pensionDay, wholeMonths } from "./calendar.js";
import { type CaseFile, monthsIn } from "./case-file.js";
import { inField, notOlderThan, schooled, twoGoodYears } from "./evidence.js";
import { broken, type Found, type Laws, lacks, law, told, unproven } from "./findings.js";
import { craftOf, isHealing, isSkilled, levelOf, plain, rung, schoolingRank, subjectOf } from "./ladders.js";
import { samePost } from "./person-laws.js";
import { entersFunction } from "./steps.js";

const onEntry = (judge: (file: CaseFile) => Found | null) => (file: CaseFile) =>
  entersFunction(file) ? judge(file) : null;

/** A ceiling for the levels it names; `before` tells from which side they are entered. */
const ceiling = (
  years: number,
  levels: readonly string[],
  before: (file: CaseFile) => boolean = () => true,
) =>
  law(
    `paling tinggi ${years} tahun saat berpindah ke ${levels.join(", ")} (PermenPANRB 1/2023)`,
    onEntry((file) => {
      if (levelOf(file.to.jenjang) < 0) return unproven("jenjang jabatan tujuan");
      return levels.includes(file.to.jenjang ?? "") && before(file) ? notOlderThan(file, years) : null;
    }),
  );
const fromAdministration = ({ from }: CaseFile) => from?.kind !== "JF";

const utama60 = ceiling(60, ["AHLI_UTAMA"], fromAdministration);

/** What a functional post (jabatan fungsional) asks, health care included. */
export const functionalLaws: Laws = {
  "jf-level-map": law(
    "perpindahan pada tingkat yang sama (PermenPANRB 1/2023)",
    onEntry(({ from, to }) => {
      if (from === null) return null;
      const [before, after] = [rung(from), rung(to)];
      if (before === null || after === null) return unproven("jenjang jabatan");
      return before === after ? null : broken(`Tingkat ${before} ke tingkat ${after}.`);
    }),
  ),
  "jf-education": law(
    "keahlian paling rendah S1/D-IV, keterampilan SLTA, pada bidangnya (PermenPANRB 1/2023)",
    onEntry((file) => schooled(file, isSkilled(file.to.jenjang) ? "SMA" : "S1") ?? inField(file)),
  ),
  "jf-competency-test": law(
    "lulus uji kompetensi instansi pembina (PermenPANRB 1/2023)",
    onEntry((file) => {
      const passed = file.person.certificates.some(
        ({ kind, field, validUntil }) =>
          plain(kind) === "UJI_KOMPETENSI" &&
          field !== "" &&
          craftOf(plain(field)) === craftOf(file.to.family) &&
          (validUntil === null || validUntil >= file.tmt),
      );
      return passed && file.has("sertifikat") ? null : lacks(file, "ukomPass");
    }),
  ),
  "jf-experience": law(
    "dua tahun di bidang tugas, satu tahun pada penyederhanaan birokrasi (PermenPANRB 1/2023)",
    onEntry((file) => {
      const asked = file.head.restructuring ? 12 : 24;
      const stated = file.papers.get("fieldExperience")?.months ?? null;
      if (stated !== null) return stated >= asked ? null : broken(`Pengalaman ${stated} bulan.`);
      const alike = [file.to.family, ...(file.settings.relatedFamilies[file.to.family] ?? [])];
      const months = monthsIn(file, ({ title }) => title !== null && alike.includes(title.family));
      return months >= asked ? null : unproven("pengalaman di bidang tugas");
    }),
  ),
  "jf-performance-2y": law(
    "kinerja dua tahun terakhir paling rendah Baik (PermenPANRB 1/2023)",
    onEntry(twoGoodYears),
  ),
  "jf-age-53": ceiling(53, ["PEMULA", "TERAMPIL", "MAHIR", "PENYELIA", "AHLI_PERTAMA", "AHLI_MUDA"]),
  "jf-age-55": ceiling(55, ["AHLI_MADYA"]),
  "jf-age-60": {
    ...utama60,
    judge: (file) => {
      const found = utama60.judge(file);
      if (found || !entersFunction(file) || file.to.jenjang !== "AHLI_UTAMA" || !fromAdministration(file))
        return found;
      const left = wholeMonths(file.tmt, pensionDay(file.person.birthDate, file.to.bup));
      return left < 12 ? broken(`Sisa ${left} bulan sampai pensiun.`) : null;
    },
  },
  "jf-age-63": ceiling(63, ["AHLI_UTAMA"], (file) => !fromAdministration(file)),
  "jf-formation": law(
    "formasi sebanyak kebutuhan yang ditetapkan (PermenPANRB 1/2023)",
    onEntry(({ seat }) =>
      seat.after <= seat.need ? null : broken(`Kebutuhan ${seat.need}, terisi ${seat.after}.`),
    ),
  ),
  "jf-utama-president": law("ahli utama diangkat Presiden (PP 11/2017 Pasal 83)", ({ from, to, papers }) =>
    to.kind === "JF" &&
    to.jenjang === "AHLI_UTAMA" &&
    from?.jenjang !== "AHLI_UTAMA" &&
    !papers.has("presidentDecree")
      ? broken("Tanpa keputusan Presiden.")
      : null,
  ),

  "guru-linearity": law("mata pelajaran sesuai sertifikat pendidik (SKB 5 Menteri)", (file) => {
    const subject = file.to.kind === "JF" ? subjectOf(file.to.family) : null;
    if (subject === null || file.papers.has("alihFungsi")) return null;
    if (!file.has("sertifikat")) return unproven("sertifikat pendidik");
    const held = file.person.certificates
      .filter(({ kind }) => plain(kind) === "SERTIFIKAT_PENDIDIK")
      .map(({ field }) => field);
    if (held.length === 0) return lacks(file, "sertifikatPendidik");
    const taught = held
      .filter((field) => field !== "")
      .map((field) => plain(field).replace(/^GURU_?(MAPEL_)?/, ""));
    if (taught.includes(subject)) return null;
    if (taught.length < held.length) return unproven("bidang sertifikat pendidik");
    const found = `Sertifikat pendidik ${taught.join(", ")}; jabatan tujuan mengajar ${subject}.`;
    return samePost(file) ? told(found) : broken(found);
  }),

  "kapus-requirements": law("syarat kepala Puskesmas (Permenkes 43/2019 Pasal 43-44)", (file) => {
    const { from, fromUnit, to, toUnit, served, person } = file;
    if (to.specialRole !== "KEPALA_PUSKESMAS" || from?.specialRole === "KEPALA_PUSKESMAS") return null;
    if (served.length === 0 && from === null) return unproven("riwayat jabatan");
    const heals = (family: string | undefined) => family !== undefined && isHealing(family);
    if (!heals(from?.family) && !served.some(({ title }) => heals(title?.family)))
      return broken("Bukan tenaga kesehatan.");
    const schooling = schoolingRank(person.educationLevel);
    if (schooling < 0) return unproven("jenjang pendidikan");
    const below = schooling < schoolingRank("S1");
    const remote = /TERPENCIL$/.test(toUnit.remoteness);
    if (below && !(remote && schooling >= schoolingRank("D3")))
      return broken(`Pendidikan ${person.educationLevel}.`);
    if (served.length === 0) return unproven("riwayat jabatan");
    const months = monthsIn(
      file,
      ({ title }) => heals(title?.family) && (below || levelOf(title!.jenjang) >= levelOf("AHLI_PERTAMA")),
    );
    if (months < 24) return broken(`Jabatan fungsional kesehatan ${months} bulan.`);
    const stated = file.papers.get("puskesmasService")?.months ?? null;
    if (stated !== null) return stated < 24 ? broken(`Tugas di Puskesmas ${stated} bulan.`) : null;
    const there = monthsIn(
      file,
      ({ unit }) =>
        unit?.kind === "PUSKESMAS" || (fromUnit?.kind === "PUSKESMAS" && unit?.code === fromUnit.code),
    );
    // A statement that names no months proves none.
    return there < 24 ? { ...unproven("dua tahun tugas di Puskesmas"), papers: ["puskesmasService"] } : null;
  }),
  "kapus-training": law("pelatihan manajemen Puskesmas (Permenkes 43/2019 Pasal 43-44)", (file) => {
    const { from, to } = file;
    if (to.specialRole !== "KEPALA_PUSKESMAS" || from?.specialRole === "KEPALA_PUSKESMAS") return null;
    if (file.papers.has("kapusTraining")) return null;
    if (!file.has("sertifikat")) return unproven("pelatihan manajemen Puskesmas");
    // The training may follow within the first year, so a certificate does not have to be valid still.
    const trained = file.person.certificates.some(({ kind }) => plain(kind) === "MANAJEMEN_PUSKESMAS");
    return trained ? null : lacks(file, "kapusTraining");
  }),
  "sip-new-place": law("surat izin praktik di tempat baru (UU 17/2023)", (file) =>
    file.to.kind === "JF" && licensed.has(file.to.family) && file.fromUnit?.code !== file.toUnit.code
      ? lacks(file, "sip")
      : null,
  ),
};

const licensed = new Set([
  "DOKTER",
  "DOKTER_GIGI",
  "PERAWAT",
  "BIDAN",
  "APOTEKER",
  "ASISTEN_APOTEKER",
  "NUTRISIONIS",
  "SANITARIAN",
  "PRANATA_LABORATORIUM",
  "TERAPIS_GIGI",
  "FISIOTERAPIS",
]);
