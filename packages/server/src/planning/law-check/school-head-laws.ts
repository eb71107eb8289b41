import { monthsFrom, wholeMonths } from "./calendar.js";
import { type CaseFile, monthsIn, type Served } from "./case-file.js";
import { certified, inCourt, notOlderThan, schooled, twoGoodYears, twoYears } from "./evidence.js";
import { broken, type Found, type Laws, lacks, law, unproven } from "./findings.js";
import { isTeaching, levelOf, rankOf } from "./ladders.js";
import { isContract } from "./person-laws.js";

/** School heads since 14 May 2025 (Permendikdasmen 7/2025); an earlier TMT is not read here. */
const act = (asks: string) => `${asks} (Permendikdasmen 7/2025)`;
const HEAD = "KEPALA_SEKOLAH";

const asHead = (judge: (file: CaseFile) => Found | null) => (file: CaseFile) =>
  file.to.specialRole === HEAD ? judge(file) : null;
const newHead = (judge: (file: CaseFile) => Found | null) =>
  asHead((file) => (file.from?.specialRole === HEAD ? null : judge(file)));

const led = ({ title }: Served) =>
  title !== null && (title.specialRole === HEAD || title.family.startsWith(HEAD));
const monthsAsHead = (file: CaseFile) => monthsIn(file, led);

export const schoolHeadLaws: Laws = {
  "ks-education": law(
    act("paling rendah S1/D-IV"),
    asHead((file) => schooled(file, "S1")),
    2,
  ),
  "ks-certificate": law(
    act("memiliki sertifikat pendidik"),
    asHead((file) => {
      const holds = certified(file, "SERTIFIKAT_PENDIDIK");
      if (holds === null) return unproven("sertifikat pendidik");
      return holds ? null : broken("Tidak ada sertifikat pendidik yang berlaku.");
    }),
    2,
  ),
  "ks-rank-pns": law(
    act("PNS paling rendah III/c; III/b bila tidak ada calon"),
    asHead((file) => {
      if (file.person.kind !== "PNS") return null;
      const rank = rankOf(file.person.golongan);
      if (rank < 0) return unproven("golongan");
      const least = file.papers.has("noCandidateDeclared") ? "III/b" : "III/c";
      return rank >= rankOf(least) ? null : broken(`Golongan ${file.person.golongan}.`);
    }),
    2,
  ),
  "ks-pppk-experience": law(
    act("PPPK berpengalaman delapan tahun; empat bila tidak ada calon"),
    asHead((file) => {
      if (!isContract(file)) return null;
      const level = file.from === null ? -1 : levelOf(file.from.jenjang);
      if (level < 0) return unproven("jenjang guru");
      if (level < levelOf("AHLI_PERTAMA")) return broken(`Jenjang ${file.from?.jenjang}.`);
      if (file.served.length === 0) return unproven("riwayat jabatan");
      const months = monthsIn(file, ({ title }) => title !== null && isTeaching(title.family));
      return months >= (file.papers.has("noCandidateDeclared") ? 48 : 96)
        ? null
        : broken(`Mengajar ${months} bulan.`);
    }),
  ),
  "ks-performance": law(act("kinerja dua tahun terakhir paling rendah Baik"), asHead(twoGoodYears), 2),
  "ks-managerial-2y": law(
    act("pengalaman manajerial pendidikan dua tahun"),
    newHead((file) => {
      const stated = file.papers.get("managerialExperience")?.months ?? null;
      if (stated !== null) return stated >= 24 ? null : broken(`Pengalaman manajerial ${stated} bulan.`);
      const managed = ({ title }: Served) =>
        title !== null &&
        isTeaching(title.family) &&
        (title.specialRole !== null || title.family.startsWith(HEAD));
      return monthsIn(file, managed) >= 24 || certified(file, "PENGALAMAN_MANAJERIAL_PENDIDIKAN")
        ? null
        : unproven("pengalaman manajerial pendidikan");
    }),
    2,
  ),
  "ks-clean-record": law(
    act("tidak pernah dihukum sedang atau berat, tidak berperkara"),
    asHead((file) => {
      const penalty = file.person.discipline.find(({ level }) => level !== "PROSES HUKUM");
      if (penalty) return broken(`Hukuman ${penalty.level} ${penalty.startedOn}.`);
      const court = inCourt(file);
      if (court === null) return unproven("status hukum");
      return court ? broken("Ada perkara pidana.") : null;
    }),
    2,
  ),
  "ks-age-56": law(
    act("paling tinggi 56 tahun saat ditugaskan"),
    asHead((file) => notOlderThan(file, 56)),
    2,
  ),
  "ks-move-2y": law(
    act("dua tahun di sekolah sekarang sebelum dipindahkan"),
    asHead(({ from, person, tmt }) => {
      if (from?.specialRole !== HEAD) return null;
      if (person.seatSince === null) return unproven("TMT di sekolah sekarang");
      const months = wholeMonths(person.seatSince, tmt);
      return months >= 24 ? null : broken(`Baru ${months} bulan di sekolah sekarang.`);
    }),
    2,
  ),
  "ks-back-from-office": law(
    act("empat tahun aktif kembali sebagai guru setelah jabatan lain"),
    newHead(({ served, tmt }) => {
      if (served.length === 0) return unproven("riwayat jabatan");
      const begun = served.filter(({ start }) => start <= tmt);
      if (begun.some(({ title }) => title === null)) return unproven("jabatan lama tidak dikenal");
      const elsewhere = begun.filter(({ title }) => !isTeaching(title!.family));
      if (elsewhere.length === 0) return null;
      const left = elsewhere
        .map(({ end }) => end ?? tmt)
        .sort()
        .at(-1)!;
      return left < tmt && tmt >= monthsFrom(left, 48)
        ? null
        : broken(`Jabatan di luar guru sampai ${left}.`);
    }),
  ),
  "ks-max-2-periods": law(
    act("paling lama delapan tahun; dua belas dengan perpanjangan"),
    asHead((file) => {
      if (file.served.length === 0) return unproven("riwayat jabatan");
      const months = monthsAsHead(file);
      if (months < 96) return null;
      const found = broken(`Sudah ${months} bulan menjadi kepala sekolah.`);
      if (months >= 144 || !file.papers.has("noCandidateDeclared")) return found;
      const { years, rows } = twoYears(file);
      if (rows.some(({ predicate }) => predicate !== "SANGAT_BAIK")) return found;
      if (years.some((year) => !rows.some((row) => row.year === year)))
        return unproven("penilaian kinerja dua tahun");
      return lacks(file, "ksExtension");
    }),
    2,
  ),
  "ks-training": law(
    act("lulus pelatihan bakal calon kepala sekolah"),
    newHead((file) => {
      if (file.papers.has("noCandidateDeclared") || file.papers.has("bcksCertificate")) return null;
      const holds = certified(file, "BCKS", "CALON_KEPALA_SEKOLAH");
      if (holds === null) return unproven("pelatihan kepala sekolah");
      return holds ? null : lacks(file, "bcksCertificate");
    }),
    2,
  ),
  "ks-training-waiver": law(
    act("tanpa pelatihan hanya satu periode"),
    asHead((file) => {
      if (!file.papers.has("noCandidateDeclared") || file.papers.has("bcksCertificate")) return null;
      const holds = certified(file, "BCKS", "CALON_KEPALA_SEKOLAH");
      if (holds === null) return unproven("pelatihan kepala sekolah");
      const months = monthsAsHead(file);
      return !holds && months >= 48 ? broken(`Tanpa pelatihan, sudah ${months} bulan.`) : null;
    }),
  ),
  "ks-integrity-pact": law(
    act("pakta integritas"),
    newHead((file) => lacks(file, "paktaIntegritas")),
  ),
  "ks-drug-free": law(
    act("surat bebas napza paling lama tiga bulan"),
    newHead((file) => {
      const date = file.papers.get("napza")?.date ?? null;
      const stale = date !== null && file.tmt > monthsFrom(date, 3);
      return stale
        ? { severity: "NEED-DOC", found: `Surat bebas napza ${date}.`, papers: ["napza"] }
        : lacks(file, "napza");
    }),
  ),
  "ks-advice-team": law(
    act("pertimbangan tim pengangkatan"),
    asHead((file) => lacks(file, "timPertimbangan")),
  ),
};
