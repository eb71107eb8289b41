import type { PostEntry } from "../facts/workforce-index.js";
import type { EducationMatch } from "./education-match.js";
import {
  type ComponentName,
  commuteMinutes,
  demandOf,
  EXPERIENCE_CAP_MONTHS,
  isNewBranch,
  OVERDUE_FROM_MONTHS,
  performancePercent,
  presentPost,
  type ScoringWorld,
  wishPercent,
} from "./scores.js";

export const VALUE_TITLES: Readonly<Record<ComponentName, string>> = {
  education: "Kesesuaian pendidikan",
  competence: "Kompetensi (JPM)",
  experience: "Pengalaman di rumpun jabatan",
  performance: "Kinerja dua tahun terakhir",
  distance: "Jarak rumah ke tempat kerja",
  overdue: "Lama di jabatan sekarang",
  development: "Pengembangan karier",
  wish: "Minat pegawai",
};

const MATCH_TEXT: Readonly<Record<EducationMatch, string>> = {
  semua: "jabatan menerima semua bidang pendidikan",
  sama: "sama dengan yang disyaratkan",
  subrumpun: "satu subrumpun dengan yang disyaratkan",
  terkait: "terkait dengan yang disyaratkan",
  rumpun: "satu rumpun dengan yang disyaratkan",
  lain: "di luar rumpun yang disyaratkan",
};

const NEUTRAL = "tidak menambah dan tidak mengurangi nilai";
const months = (count: number): string =>
  count < 24
    ? `${count} bulan`
    : `${Math.floor(count / 12)} tahun${count % 12 ? ` ${count % 12} bulan` : ""}`;

/** What a component found, with its numbers. `points` null: the fact is missing, and the sentence says how that is handled. */
export function valueText(
  world: ScoringWorld,
  name: ComponentName,
  e: number,
  post: PostEntry,
  points: number | null,
): string {
  return TEXTS[name](world, e, post, points);
}

type Text = (world: ScoringWorld, e: number, post: PostEntry, points: number | null) => string;

const demand = (post: PostEntry): string =>
  post.title.kelas === null
    ? `tuntutan jabatan ${demandOf(post.title)} dari 15 (kelas jabatan belum ditetapkan, dipakai kelas lazim)`
    : `kelas jabatan ${post.title.kelas}`;

const MATCH_FROM = {
  rinci: " terhadap jabatan ini",
  laporan: "",
  "jabatan-sekarang": " terhadap jabatan sekarang (standar jabatan ini belum diketahui)",
} as const;

const TEXTS: Readonly<Record<ComponentName, Text>> = {
  education(world, e, post) {
    const field = world.people[e]!.educationField;
    const match = world.education.match(field, post.title);
    if (match === null) return `Bidang pendidikan belum tercatat; ${NEUTRAL}.`;
    if (match === "semua") return "Jabatan ini menerima semua bidang pendidikan.";
    return `Bidang pendidikan ${world.education.name(field ?? "")} ${MATCH_TEXT[match]}.`;
  },
  competence(world, e, post) {
    const match = world.people[e]!.match(post.title.code);
    return match === null
      ? `Belum ada hasil penilaian kompetensi; ${NEUTRAL}.`
      : `JPM ${String(match.jpm).replace(".", ",")} persen${MATCH_FROM[match.from]}, ${demand(post)}.`;
  },
  experience(world, e, post) {
    const served = world.people[e]!.monthsIn(post.title.family);
    if (served === null) return `Riwayat jabatan belum diserahkan; ${NEUTRAL}.`;
    const cap =
      served > EXPERIENCE_CAP_MONTHS ? `, dihitung paling banyak ${months(EXPERIENCE_CAP_MONTHS)}` : "";
    return `Pengalaman ${months(served)} di rumpun jabatan ini${cap}.`;
  },
  performance(world, e, post) {
    const { performance } = world.people[e]!;
    const percent = performancePercent(world.people[e]!);
    if (percent === null) return `Predikat kinerja dua tahun terakhir belum tercatat; ${NEUTRAL}.`;
    const years = performance.map(({ year, predicate }) => `${predicate} (${year})`).join(", ");
    const note = performance.length === 1 ? "; hanya satu tahun yang tercatat" : "";
    return `Predikat ${years}${note}, ${demand(post)}.`;
  },
  distance(world, e, post, points) {
    if (world.people[e]!.homePlaceCode === null)
      return `Tempat tinggal belum tercatat; jarak dianggap sama dengan sekarang, ${NEUTRAL}.`;
    const minutes = commuteMinutes(world, e, post);
    if (points === null && minutes !== null)
      return `Waktu tempuh ke tempat kerja sekarang tidak diketahui; ${NEUTRAL}.`;
    if (minutes === null) return "Waktu tempuh ke unit ini tidak diketahui; tidak ada poin jarak.";
    const basis = world.travel.between(world.people[e]!.homePlaceCode, post.unit.placeCode)?.basis;
    return `Sekitar ${minutes} menit sekali jalan (${basis === "akses-jalan" ? "data akses jalan" : "perkiraan jalan"}, musim hujan).`;
  },
  overdue(world, e, post, points) {
    const { isServant, tenureMonths } = world.people[e]!;
    if (!isServant) return "Masa jabatan lima tahun berlaku bagi PNS saja.";
    if (presentPost(world, e) === null) return "Belum menduduki jabatan.";
    if (tenureMonths === null || points === null) return `TMT jabatan sekarang belum tercatat; ${NEUTRAL}.`;
    const over = tenureMonths > OVERDUE_FROM_MONTHS;
    const served = `${months(tenureMonths)} di jabatan sekarang`;
    if (!over) return `Baru ${served}, belum melewati lima tahun.`;
    return post.index === world.index.postOf[e]
      ? `Sudah ${served}, melewati lima tahun; poin diperoleh bila pindah.`
      : `Sudah ${served}, melewati lima tahun, dan berganti jabatan.`;
  },
  development(world, e, post, points) {
    const present = presentPost(world, e);
    if (present === null) return "Belum menduduki jabatan.";
    if (present === post) return "Tetap di jabatan yang sama.";
    if (points === null) return `Kelas jabatan belum ditetapkan; ${NEUTRAL}.`;
    const branch = isNewBranch(world, present, post)
      ? "pengalaman di perangkat daerah lain"
      : "perangkat daerah yang sama";
    return `Kelas jabatan ${present.title.kelas} menjadi ${post.title.kelas}, ${branch}.`;
  },
  wish(world, e, post) {
    const { wishes } = world.people[e]!;
    if (wishes === null) return `Minat mutasi belum dikumpulkan; ${NEUTRAL}.`;
    if (wishes.length === 0) return "Pegawai tidak menyatakan minat mutasi.";
    const met = wishes.filter((wish) => wishPercent(world, e, post, wish) > 0).map(({ kind }) => kind);
    return met.length > 0
      ? `Memenuhi minat ${met.join(", ")}.`
      : `Minat ${wishes.map(({ kind }) => kind).join(", ")} tidak terpenuhi di sini.`;
  },
};
