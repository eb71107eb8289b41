import {
  bupOf,
  compareGolongan,
  type EmployeeFacts,
  educationRank,
  eselonOrdinal,
  type IsoDate,
  isExtraDuty,
  isHealth,
  isSameTitle,
  isTeacher,
  monthsBetween,
  type PositionFacts,
  postLevel,
  retirementDate,
} from "@selaras/regulations";

/** Why the plan does not propose a title to a person although no law forbids it. Each has its sentence in `PATH_REFUSALS`. */
export type PathRefusal =
  | "pppk-jabatan-sama"
  | "rumpun-sama"
  | "tanpa-penurunan"
  | "satu-tingkat"
  | "pangkat-belum-cukup"
  | "profesi-dijaga"
  | "seleksi-terbuka"
  | "tugas-tambahan"
  | "tugas-belum-berakhir"
  | "penempatan-awal"
  | "hampir-pensiun"
  | "kerabat-segaris";

/** Plain Indonesian, shown to the person; the ground is policy of the proposal, not law. */
export const PATH_REFUSALS: Readonly<Record<PathRefusal, string>> = {
  "pppk-jabatan-sama": "PPPK hanya diusulkan pindah unit dengan jabatan yang sama.",
  "rumpun-sama": "Pejabat fungsional hanya diusulkan di rumpun dan jenjang yang sama.",
  "tanpa-penurunan": "Sistem tidak mengusulkan jabatan yang lebih rendah tanpa diminta.",
  "satu-tingkat": "Sistem mengusulkan kenaikan paling banyak satu tingkat.",
  "pangkat-belum-cukup":
    "Pangkat belum mencapai syarat jabatan, paling jauh satu tingkat di bawahnya untuk promosi.",
  "profesi-dijaga": "Guru dan tenaga kesehatan tidak diusulkan keluar dari profesinya.",
  "seleksi-terbuka":
    "Jabatan pimpinan tinggi diisi melalui seleksi terbuka atau uji kompetensi, tidak diusulkan otomatis.",
  "tugas-tambahan": "Tugas kepala sekolah diusulkan bagi guru, dan kepala puskesmas bagi tenaga kesehatan.",
  "tugas-belum-berakhir":
    "Selama tugas tambahan masih sah, pemegangnya tidak diusulkan kembali ke jabatan semula.",
  "penempatan-awal":
    "Pegawai tanpa jabatan hanya diusulkan ke jabatan pelaksana atau jabatan yang pernah dipegangnya.",
  "kerabat-segaris":
    "Kerabat tidak diusulkan menjadi atasan dan bawahan langsung atau di dua sisi satu pengendalian.",
  "hampir-pensiun":
    "Sisa masa kerja sampai batas usia pensiun kurang dari dua belas bulan, sehingga tidak diusulkan pindah.",
};

/** A seat filled for less than a year is empty again before the next plan: a policy of the proposal, no law forbids it. */
const leastMonthsBeforeRetirement = 12;

/** Whether the person would retire from this title too soon after the move. An unknown birth date is the law's question, not ours. */
export function retiresTooSoon(employee: EmployeeFacts, to: PositionFacts, tmt: IsoDate): boolean {
  if (employee.birthDate === null) return false;
  return monthsBetween(tmt, retirementDate(employee.birthDate, bupOf(to))) < leastMonthsBeforeRetirement;
}

const isPppk = (employee: EmployeeFacts): boolean => employee.kind === "PPPK" || employee.kind === "PPPK_PW";
const isManagerial = (post: PositionFacts): boolean =>
  post.kind === "JPT_PRATAMA" || post.kind === "ADMINISTRATOR" || post.kind === "PENGAWAS";

/** May the rank be a step below the least one of the title ("one step below is tolerated on promotion", regulations.md 3.1)? */
function rankReaches(employee: EmployeeFacts, to: PositionFacts, tolerance: number): boolean {
  if (to.golonganMin === null) return true;
  const steps = compareGolongan(employee.golongan, to.golonganMin);
  return steps !== null && steps >= -tolerance;
}

/**
 * Which titles the plan may propose to a person at all, before the law is asked: the proposal is narrower than the law,
 * because an unasked demotion, a jump of two levels or a doctor turned clerk is nothing a machine should bring up. Null
 * means the title is on the person's path.
 */
export function pathRefusal(
  employee: EmployeeFacts,
  from: PositionFacts | null,
  to: PositionFacts,
  dutyIsOver: boolean,
): PathRefusal | null {
  if (from === null) return placement(employee, to);
  if (from.id === to.id) return null;
  if (isPppk(employee)) return isSameTitle(from, to) ? null : "pppk-jabatan-sama";
  if (to.kind === "JPT_PRATAMA") return "seleksi-terbuka";
  if (isExtraDuty(to)) return extraDuty(from, to);
  if (isExtraDuty(from)) return afterExtraDuty(employee, to, dutyIsOver);
  if (to.kind === "JF") return isSameTitle(from, to) ? null : "rumpun-sama";
  if (from.kind === "JF" && (isTeacher(from.family) || isHealth(from.family))) return "profesi-dijaga";
  return to.kind === "PELAKSANA" ? toPelaksana(employee, from, to) : toManagerial(employee, from, to);
}

function placement(employee: EmployeeFacts, to: PositionFacts): PathRefusal | null {
  if (isPppk(employee)) return employee.contract?.positionId === to.id ? null : "pppk-jabatan-sama";
  if (employee.history.some(({ positionId }) => positionId === to.id)) return null;
  if (to.kind !== "PELAKSANA") return "penempatan-awal";
  return rankReaches(employee, to, 0) ? null : "pangkat-belum-cukup";
}

function extraDuty(from: PositionFacts, to: PositionFacts): PathRefusal | null {
  if (isExtraDuty(from)) return from.specialRole === to.specialRole ? null : "tugas-tambahan";
  const fits =
    from.kind === "JF" &&
    (to.specialRole === "KEPALA_SEKOLAH" ? isTeacher(from.family) : isHealth(from.family));
  return fits ? null : "tugas-tambahan";
}

/** A school head returns to teaching when the law ends the duty, to a title held before or one the rank fits. */
function afterExtraDuty(employee: EmployeeFacts, to: PositionFacts, dutyIsOver: boolean): PathRefusal | null {
  if (to.kind !== "JF") return "profesi-dijaga";
  if (!dutyIsOver) return "tugas-belum-berakhir";
  if (!isTeacher(to.family) && !isHealth(to.family)) return "rumpun-sama";
  if (employee.history.some(({ positionId }) => positionId === to.id)) return null;
  const above = compareGolongan(employee.golongan, to.golonganMax);
  return rankReaches(employee, to, 0) && (above === null || above <= 0) ? null : "pangkat-belum-cukup";
}

function toPelaksana(employee: EmployeeFacts, from: PositionFacts, to: PositionFacts): PathRefusal | null {
  if (from.kind !== "PELAKSANA") return "tanpa-penurunan";
  if (from.kelas !== null && to.kelas !== null && to.kelas < from.kelas) return "tanpa-penurunan";
  const before = educationRank(from.minEducation);
  const after = educationRank(to.minEducation);
  if (before !== null && after !== null && after < before) return "tanpa-penurunan";
  return rankReaches(employee, to, 0) ? null : "pangkat-belum-cukup";
}

function toManagerial(employee: EmployeeFacts, from: PositionFacts, to: PositionFacts): PathRefusal | null {
  const before = postLevel(from);
  const after = postLevel(to);
  if (before === null || after === null || after < before) return "tanpa-penurunan";
  if (after > before + 1) return "satu-tingkat";
  if (isManagerial(from)) {
    const eselonBefore = eselonOrdinal(from.eselon);
    const eselonAfter = eselonOrdinal(to.eselon);
    if (eselonBefore !== null && eselonAfter !== null) {
      if (eselonAfter < eselonBefore) return "tanpa-penurunan";
      if (eselonAfter > eselonBefore + 1) return "satu-tingkat";
    }
  }
  return rankReaches(employee, to, 1) ? null : "pangkat-belum-cukup";
}
