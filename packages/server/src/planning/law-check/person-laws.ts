import { covers, monthsFrom, pensionDay, wholeMonths } from "./calendar.js";
import { type CaseFile, settled } from "./case-file.js";
import { broken, type Laws, lacks, lacksInTime, law, told, unproven } from "./findings.js";
import { controls, isExtraDuty, isHealing, isManagerial, isTeaching, leads, levelOf } from "./ladders.js";

export const isContract = ({ person }: CaseFile) => person.kind === "PPPK" || person.kind === "PPPK_PW";

const active = ["01", "15", "71"];
const away = ["02", "03", "04", "20", "52", "66", "77", "88", "98", "99"];

/** What must be true of the person, whatever the new post. */
export const personLaws: Laws = {
  "cpns-no-transfer": law("CPNS belum dapat dimutasi (PermenPANRB 6/2024 Pasal 59)", ({ person }) =>
    person.kind === "CPNS" ? broken("Pegawai ini masih CPNS.") : null,
  ),

  "standing-active": law("kedudukan hukum aktif (01, 15, atau 71)", ({ person }) => {
    if (active.includes(person.standing)) return null;
    return away.includes(person.standing)
      ? broken(`Kedudukan hukum ${person.standing}.`)
      : unproven(`arti kedudukan hukum ${person.standing}`);
  }),

  "data-register": law(
    "register disiplin, absen, dan (bagi jabatan memimpin) keluarga sudah diserahkan",
    ({ has, to, toUnit }) => {
      const needed = ["disiplin", "absen", ...(leads(to) || controls(to, toUnit) ? ["keluarga"] : [])];
      const missing = needed.filter((kind) => !has(kind));
      return missing.length > 0 ? unproven(`register ${missing.join(" dan ")} belum diserahkan`) : null;
    },
  ),

  "min-tenure-2y": law(
    "paling singkat dua tahun dalam jabatan manajerial (PP 11/2017 Pasal 190 ayat (3))",
    (file) => {
      const { person, from, tmt } = file;
      if (person.kind !== "PNS" || person.titleCode === null || person.unitCode === null) return null;
      if (person.seatSince === null) return unproven("TMT jabatan sekarang tidak tercatat");
      const asked = Math.max(24, settled(file, "min-tenure-2y", "minMonths", 24));
      const months = wholeMonths(person.seatSince, tmt);
      if (months >= asked) return null;
      if (from === null) return unproven("jabatan sekarang tidak dikenal");
      const found = `Baru ${months} bulan dalam jabatan, sejak ${person.seatSince}; diminta ${asked}.`;
      const strict = file.settings.params["min-tenure-2y"]?.nonManagerial === "block";
      return isManagerial(from.kind) || strict ? broken(found) : told(found);
    },
  ),

  "guru-min-4y": {
    open: true,
    ...law("guru dipindahkan setelah empat tahun (PP 74/2008 Pasal 62), belum dikonfirmasi", (file) => {
      const { person, from, fromUnit, tmt } = file;
      if (person.kind !== "PNS" || from === null || !isTeaching(from.family)) return null;
      if (fromUnit === null) return unproven("sekolah sekarang tidak dikenal");
      if (fromUnit.specialArea) return null;
      if (person.seatSince === null) return unproven("TMT jabatan sekarang tidak tercatat");
      const months = wholeMonths(person.seatSince, tmt);
      if (months >= settled(file, "guru-min-4y", "minMonths", 48)) return null;
      const found = `Baru ${months} bulan di sekolah sekarang.`;
      return file.settings.effects["guru-min-4y"] === "block" ? broken(found) : told(found);
    }),
  },

  "bup-of-target-post": law(
    "belum mencapai batas usia pensiun jabatan tujuan (UU 20/2023 Pasal 55)",
    (file) => (isContract(file) ? null : pension(file)),
  ),
  "pppk-bup": law("belum mencapai batas usia jabatan tujuan (UU 20/2023 Pasal 55)", (file) =>
    isContract(file) ? pension(file) : null,
  ),

  "cltn-block": law("tidak sedang cuti di luar tanggungan negara (PP 11/2017)", ({ person, tmt }) => {
    const leave = person.absences.find(
      (row) => row.kind === "CLTN" && covers(row.startedOn, row.endedOn, tmt),
    );
    return leave
      ? broken(`CLTN sejak ${leave.startedOn} sampai ${leave.endedOn ?? "belum ditentukan"}.`)
      : null;
  }),

  "cltn-return-pertek": law("persetujuan pengaktifan BKN setelah CLTN", (file) => {
    const { person, tmt } = file;
    if (person.titleCode !== null && person.unitCode !== null) return null;
    const ended = person.absences.some(
      (row) => row.kind === "CLTN" && row.endedOn !== null && row.endedOn < tmt,
    );
    return ended ? lacks(file, "reactivation") : null;
  }),

  "study-active-block": law(
    "tidak sedang tugas belajar (Peraturan BKN 5/2019 Pasal 3)",
    ({ person, tmt }) => {
      const study = person.absences.find(
        (row) => row.kind === "TUGAS BELAJAR" && covers(row.startedOn, row.endedOn, tmt),
      );
      return study ? broken(`Tugas belajar sampai ${study.endedOn ?? "belum ditentukan"}.`) : null;
    },
  ),

  "sma-not-local": law("pegawai SMA, SMK, dan SLB adalah pegawai provinsi (UU 23/2014)", ({ fromUnit }) =>
    fromUnit && ["SMA", "SMK", "SLB"].includes(fromUnit.kind) ? broken(`Unit asal ${fromUnit.kind}.`) : null,
  ),

  "authority-intra-ppk": law("pertimbangan tim penilai kinerja (PP 11/2017 Pasal 191)", (file) =>
    file.person.kind === "PNS" ? lacksInTime(file, "tpkMinutes") : null,
  ),

  "pppk-contract-valid": law("perjanjian kerja melampaui TMT; adendum (PP 49/2018 Pasal 37)", (file) => {
    if (!isContract(file)) return null;
    const { contract } = file.person;
    if (contract === null) return unproven("perjanjian kerja PPPK tidak tercatat");
    return contract.end > file.tmt
      ? lacks(file, "addendum")
      : broken(`Perjanjian kerja berakhir ${contract.end}, tidak melampaui TMT.`);
  }),

  "pppk-relocation-data-first": law(
    "data kebutuhan dimutakhirkan sebelum PPPK dipindahkan (BKN 2025)",
    (file) => (isContract(file) ? lacks(file, "abkUpdate") : null),
  ),

  "pppk-intra-same-jabatan": law(
    "PPPK pindah unit dengan jabatan yang sama (PermenPANRB 6/2024 Pasal 59)",
    (file) => {
      const { person, from, to } = file;
      if (!isContract(file) || isExtraDuty(to)) return null;
      if (person.contract === null && from === null) return unproven("jabatan dalam perjanjian kerja");
      const bound = person.contract?.titleCode ?? from?.code;
      if (bound === to.code) return null;
      return bound === from?.code && samePost(file)
        ? null
        : broken(`Jabatan dalam perjanjian ${bound}, jabatan tujuan ${to.code}.`);
    },
  ),

  "pppk-posts-allowed": law("PPPK tidak mengisi jabatan manajerial (Perpres 38/2020)", (file) =>
    isContract(file) && isManagerial(file.to.kind) ? broken(`Jabatan tujuan ${file.to.name}.`) : null,
  ),

  "pw-status": law("jabatan PPPK paruh waktu (KepmenPANRB 16/2025)", ({ person, to }) => {
    if (person.kind !== "PPPK_PW") return null;
    const open = to.kind === "JF" || to.kind === "PELAKSANA" || isTeaching(to.family) || isHealing(to.family);
    return open && to.specialRole === null ? null : broken(`Jabatan tujuan ${to.name}.`);
  }),

  "jpt-term-5y": law("JPT paling lama lima tahun, atau diperpanjang (PP 11/2017 Pasal 133)", (file) => {
    if (file.from?.kind !== "JPT_PRATAMA") return null;
    const { seatSince } = file.person;
    if (seatSince === null) return unproven("TMT jabatan sekarang tidak tercatat");
    return file.tmt <= monthsFrom(seatSince, 60) ? null : lacks(file, "extension");
  }),

  "acting-head-no-mutasi": law(
    "penjabat kepala daerah memerlukan persetujuan Mendagri (PP 49/2008 Pasal 132A)",
    (file) =>
      file.head.ppkStatus === "DEFINITIVE" || file.papers.has("mendagriApproval")
        ? null
        : broken(`PPK berstatus ${file.head.ppkStatus} tanpa persetujuan tertulis Mendagri.`),
  ),
  "acting-head-pertek": law(
    "penjabat kepala daerah memerlukan pertimbangan teknis BKN (Perpres 116/2022)",
    (file) =>
      file.head.ppkStatus === "DEFINITIVE" || file.papers.has("pertekBkn") ? null : lacks(file, "pertekImut"),
  ),
};

function pension({ person, to, tmt }: CaseFile) {
  const last = pensionDay(person.birthDate, to.bup);
  return tmt >= last ? broken(`Pensiun pada ${last} menurut batas ${to.bup} tahun.`) : null;
}

/** The same functional post on the same level, or the very title. */
export const samePost = ({ from, to }: CaseFile): boolean =>
  from !== null &&
  (from.code === to.code ||
    (from.kind === "JF" &&
      to.kind === "JF" &&
      from.family === to.family &&
      from.specialRole === to.specialRole &&
      levelOf(from.jenjang) === levelOf(to.jenjang)));
