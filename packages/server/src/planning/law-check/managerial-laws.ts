import { wholeMonths, workdays } from "./calendar.js";
import type { CaseFile, Served } from "./case-file.js";
import { monthsIn } from "./case-file.js";
import {
  inCourt,
  inField,
  notOlderThan,
  schooled,
  servedAtLeast,
  serving,
  twoGoodYears,
} from "./evidence.js";
import { broken, type Found, type Laws, lacks, lacksInTime, law, told, unproven } from "./findings.js";
import { isExtraDuty, isManagerial, levelOf, plain, rung } from "./ladders.js";
import { samePost } from "./person-laws.js";
import { endsDuty, entersManagement, rises } from "./steps.js";

const isJpt = (title: { kind: string } | null) => title?.kind === "JPT_PRATAMA";
const entersJpt = ({ from, to }: CaseFile) => isJpt(to) && !isJpt(from);

/** Years in the structural post alone are enough; with functional ones among them a statement must say that they are related. */
function ripened(file: CaseFile, asked: number, kind: string, leastLevel: number): Found | null {
  const structural = ({ title }: Served) => title?.kind === kind;
  if (monthsIn(file, structural) >= asked) return null;
  const functional = ({ title }: Served) => title?.kind === "JF" && levelOf(title.jenjang) >= leastLevel;
  return (
    servedAtLeast(file, asked, (post) => structural(post) || functional(post)) ??
    lacks(file, "fieldExperience")
  );
}

/** What a post of administration or high leadership asks. */
export const managerialLaws: Laws = {
  "competence-fit": law(
    "jenjang dan bidang pendidikan menurut jabatan (PP 11/2017 Pasal 190 ayat (4))",
    (file) => {
      const found = schooled(file, file.to.minEducation) ?? inField(file);
      // Whoever holds the title already keeps it elsewhere: the gap is shown.
      return found?.severity === "BLOCK" && samePost(file) ? told(found.found) : found;
    },
  ),
  "adm-education": law("administrator paling rendah S1/D-IV (PP 11/2017 Pasal 54)", (file) =>
    file.to.kind === "ADMINISTRATOR" ? schooled(file, "S1") : null,
  ),
  "pengawas-education": law("pengawas paling rendah D-III (PP 11/2017 Pasal 54)", (file) =>
    file.to.kind === "PENGAWAS" ? schooled(file, "D3") : null,
  ),
  "pelaksana-education": law("pelaksana paling rendah SLTA (PP 11/2017 Pasal 54)", (file) => {
    if (file.to.kind !== "PELAKSANA") return null;
    const found = schooled(file, "SMA");
    return found?.severity === "BLOCK" && file.from?.kind === "PELAKSANA" ? told(found.found) : found;
  }),
  "adm-performance-2y": law("kinerja dua tahun terakhir paling rendah Baik (PP 11/2017 Pasal 54)", (file) =>
    file.to.kind === "ADMINISTRATOR" || file.to.kind === "PENGAWAS" ? twoGoodYears(file) : null,
  ),
  "adm-experience": law(
    "tiga tahun sebagai pengawas atau fungsional setingkat (PP 11/2017 Pasal 54)",
    (file) => {
      if (file.to.kind !== "ADMINISTRATOR" || !entersManagement(file)) return null;
      if (file.person.certificates.some(({ kind }) => plain(kind) === "SEKOLAH_KADER")) return null;
      return ripened(file, 36, "PENGAWAS", levelOf("AHLI_MUDA"));
    },
  ),
  "pengawas-experience": law(
    "empat tahun sebagai pelaksana atau fungsional setingkat (PP 11/2017 Pasal 54)",
    (file) =>
      file.to.kind === "PENGAWAS" && entersManagement(file) ? ripened(file, 48, "PELAKSANA", 0) : null,
  ),
  "no-dual-ja-jf": law(
    "tidak merangkap jabatan administrasi dan fungsional (PP 11/2017 Pasal 53)",
    (file) => {
      const open = file.served.filter(
        ({ start, end, title }) => title !== null && start <= file.tmt && (end === null || end > file.tmt),
      );
      const functional = open.some(({ title }) => title!.kind === "JF");
      return functional && open.some(({ title }) => title!.kind !== "JF")
        ? broken(
            `Jabatan yang masih terbuka: ${[...new Set(open.map(({ title }) => title!.code))].join(", ")}.`,
          )
        : null;
    },
  ),
  "demotion-needs-basis": law("penurunan jabatan memerlukan dasar (PP 11/2017 Pasal 64, 94, 144)", (file) => {
    const { from, to } = file;
    if (from === null || (isExtraDuty(to) && from.kind === "JF") || endsDuty(file)) return null;
    const [before, after] = [rung(from), rung(to)];
    if (before === null || after === null) return unproven("jenjang jabatan");
    const lowered =
      from.kind === "JF" &&
      to.kind === "JF" &&
      from.family === to.family &&
      levelOf(to.jenjang) < levelOf(from.jenjang);
    return after < before || lowered ? broken(`Turun dari ${from.name} ke ${to.name}.`) : null;
  }),
  "imut-pertek": law("pertimbangan teknis BKN melalui I-Mut (Perpres 116/2022)", (file) =>
    isManagerial(file.to.kind) || (file.from !== null && isManagerial(file.from.kind))
      ? lacksInTime(file, "pertekImut")
      : null,
  ),

  "disc-serving-no-promotion": law("tidak promosi selama hukuman sedang atau berat (PP 94/2021)", (file) => {
    const [penalty] = rises(file) ? serving(file) : [];
    return penalty
      ? broken(`Hukuman ${penalty.level} sampai ${penalty.endedOn ?? "belum ditentukan"}.`)
      : null;
  }),
  "disc-lowered-post-12m": law(
    "penurunan atau pembebasan jabatan berlaku dua belas bulan (PP 94/2021 Pasal 8)",
    (file) => {
      if (!rises(file)) return null;
      const lowered = file.person.discipline.find(
        ({ level, type, status, endedOn }) =>
          level !== "PROSES HUKUM" &&
          /^(PENURUNAN_JABATAN|PEMBEBASAN|27|28)/.test(plain(type ?? "")) &&
          status !== "PROSES" &&
          (endedOn === null || file.tmt <= endedOn),
      );
      return lowered ? broken(`${lowered.type} sampai ${lowered.endedOn ?? "belum ditentukan"}.`) : null;
    },
  ),
  "legal-status-clear": law(
    "tidak berperkara pidana untuk promosi dan tugas memimpin (Peraturan BKN 5/2019 Pasal 3)",
    (file) => {
      const court = inCourt(file);
      if (court === null) return unproven("status hukum");
      if (!court) return null;
      const leads = isManagerial(file.to.kind) || isExtraDuty(file.to);
      return rises(file) || leads ? broken("Ada perkara pidana.") : told("Ada perkara pidana.");
    },
  ),

  "jpt-education": law("JPT pratama paling rendah S1/D-IV (PP 11/2017 Pasal 107)", (file) =>
    isJpt(file.to) ? schooled(file, "S1") : null,
  ),
  "jpt-open-selection": law("JPT diisi melalui seleksi terbuka (PP 11/2017; PermenPANRB 15/2019)", (file) =>
    entersJpt(file) && !file.papers.has("talentApproval") ? lacks(file, "panselResult") : null,
  ),
  "jpt-rotation-test": law("rotasi JPT melalui uji kompetensi (PP 11/2017 Pasal 132)", (file) =>
    isJpt(file.to) && isJpt(file.from) ? lacks(file, "jobFitReport") : null,
  ),
  "jpt-rotation-2-5y": law("rotasi JPT setelah dua tahun (PP 11/2017 Pasal 132 ayat (2))", (file) => {
    if (!isJpt(file.to) || !isJpt(file.from)) return null;
    const { seatSince } = file.person;
    if (seatSince === null) return unproven("TMT jabatan sekarang tidak tercatat");
    const months = wholeMonths(seatSince, file.tmt);
    return months >= 24 ? null : broken(`Baru ${months} bulan dalam JPT sekarang.`);
  }),
  "jpt-age-56": law("paling tinggi 56 tahun saat pertama menjadi JPT (PP 11/2017 Pasal 107)", (file) =>
    entersJpt(file) && !file.served.some(({ title }) => isJpt(title)) && !file.papers.has("presidentWaiver")
      ? notOlderThan(file, 56)
      : null,
  ),
  "jpt-adm-2y": law("dua tahun sebagai administrator atau ahli madya (PP 11/2017 Pasal 107)", (file) =>
    entersJpt(file)
      ? servedAtLeast(
          file,
          24,
          ({ title }) =>
            title?.kind === "ADMINISTRATOR" ||
            (title?.kind === "JF" && levelOf(title.jenjang) >= levelOf("AHLI_MADYA")),
        )
      : null,
  ),
  "jpt-track-record": law("rekam jejak calon JPT bersih (PP 11/2017 Pasal 107)", (file) => {
    if (!isJpt(file.to)) return null;
    const open = file.person.discipline.find(
      ({ level, status, endedOn }) =>
        level !== "PROSES HUKUM" && status !== "SELESAI" && (endedOn === null || file.tmt <= endedOn),
    );
    return open ? broken(`Pemeriksaan atau hukuman ${open.level} belum selesai.`) : null;
  }),
  "jpt-coordination-bkn": law("JPT dikoordinasikan dengan BKN (PP 11/2017 Pasal 131-132)", (file) =>
    isJpt(file.to) || isJpt(file.from) ? lacks(file, "bknRecommendation", "bknResultApproval") : null,
  ),

  "camat-government-skill": law("camat menguasai teknis pemerintahan (UU 23/2014 Pasal 224)", (file) => {
    if (file.to.specialRole !== "CAMAT") return null;
    const field = file.person.educationField === null ? null : plain(file.person.educationField);
    if (field !== null && ["ILMU_PEMERINTAHAN", "PEMERINTAHAN", "IPEM", "STP"].includes(field)) return null;
    if (file.person.certificates.some(({ kind }) => plain(kind) === "KEPAMONGPRAJAAN")) return null;
    const fieldless = ["SD", "SMP", "SMA"].includes(file.person.educationLevel);
    if (!file.has("sertifikat") || (field === null && !fieldless))
      return unproven("penguasaan teknis pemerintahan");
    return broken(
      `Bidang pendidikan ${file.person.educationField ?? "tidak ada"}, tanpa sertifikat kepamongprajaan.`,
    );
  }),
  "dukcapil-mendagri": law(
    "pejabat Dukcapil diangkat Menteri Dalam Negeri (UU 24/2013 Pasal 83A)",
    (file) => {
      const inOffice = (title: CaseFile["from"], unit: CaseFile["fromUnit"]) =>
        title !== null &&
        isManagerial(title.kind) &&
        (title.specialRole === "DUKCAPIL" ||
          (unit !== null && /DUKCAPIL/i.test(`${unit.kind} ${unit.code}`)));
      const touched = inOffice(file.from, file.fromUnit) || inOffice(file.to, file.toUnit);
      return touched && !file.papers.has("mendagriDukcapil")
        ? broken("Tanpa keputusan Menteri Dalam Negeri.")
        : null;
    },
  ),
  "inspektur-governor-consult": law("konsultasi gubernur 14 hari kerja sebelumnya (PP 72/2019)", (file) => {
    if (file.from?.specialRole !== "INSPEKTUR" && file.from?.specialRole !== "IRBAN") return null;
    const asked = file.papers.get("govConsult")?.date ?? null;
    if (asked !== null && workdays(asked, file.tmt, file.daysOff) >= 14) return null;
    return { severity: "NEED-DOC", found: `Konsultasi ${asked ?? "belum ada"}.`, papers: ["govConsult"] };
  }),
  "sekwan-dprd-consent": law("persetujuan pimpinan DPRD (UU 23/2014 Pasal 205)", (file) =>
    [file.from, file.to].some((title) => title?.specialRole === "SEKWAN") ? lacks(file, "dprdConsent") : null,
  ),
  "sekda-governor-coord": law("koordinasi dengan gubernur (UU 23/2014; Perpres 3/2018)", (file) =>
    [file.from, file.to].some((title) => title?.specialRole === "SEKDA")
      ? lacks(file, "govCoordination")
      : null,
  ),
};
