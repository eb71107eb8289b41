import type { HolidayYear, LocalRuleTouch } from "@selaras/contract";
import type { CaseFault, Finding, Verdict } from "@selaras/regulations";

const VERDICTS: Record<Verdict, string> = {
  BLOCK: "melanggar",
  "NEED-DOC": "belum lengkap",
  WARN: "perlu perhatian",
  PASS: "terpenuhi",
};
export const STATUSES = {
  verified: "terverifikasi",
  known: "diketahui",
  uncertain: "belum dikonfirmasi",
} as const;

/** What `selaras rules` says. */
export const rulesTexts = {
  usage: "Sebutkan apa yang diminta: rules list, show, check, set, confirm, add, atau withdraw",
  verdict: (verdict: Verdict, tmt: string) =>
    `Putusan menurut hukum per ${tmt}: ${verdict} (${VERDICTS[verdict]}).`,
  finding: ({ severity, rule, version, citation, message, status }: Finding) => [
    `  ${severity.padEnd(8)} ${rule}@${version}  ${citation}${status === "uncertain" ? "  [belum dikonfirmasi]" : ""}`,
    `           ${message}`,
  ],
  nothing: "  Tidak ada temuan.",
  calendarFaults: (path: string, count: number) =>
    `Daftar hari libur ${path} tidak dapat dipakai: ${count} kesalahan.`,
  faults: (path: string, count: number) => `Perkara ${path} tidak dapat dibaca: ${count} kesalahan.`,
  fault: ({ where, found, expected, fix }: CaseFault) =>
    `  ${where}: ditemukan ${found === undefined ? "tidak ada" : glimpse(found)}, seharusnya ${expected}. ${fix}`,
  localFaults: (path: string, count: number) => `Aturan ${path} tidak dapat dibaca: ${count} kesalahan.`,
  added: (rule: string, version: number, from: string, by: string) =>
    `Dicatat: ${rule} versi ${version}, berlaku mulai ${from}, menurut ${by}. Rencana yang disusun sesudah ini memakainya; rencana lama tetap.`,
  withdrawn: (rule: string, from: string, by: string) =>
    `Dicatat: ${rule} dicabut mulai ${from}, menurut ${by}. Rencana lama tetap dijelaskan dengannya.`,
  noWorkforce: "Data pegawai belum diimpor, jadi yang tersentuh belum dapat dihitung.",
  touch: ({
    tmt,
    people,
    peopleTouched,
    peopleTouchedEverywhere,
    peopleUnknown,
    posts,
    postsTouched,
    plan,
  }: LocalRuleTouch) => [
    `Bila berlaku pada TMT ${tmt}:`,
    `  pegawai tersentuh, untuk sedikitnya satu jabatan: ${peopleTouched} dari ${people} (${peopleTouchedEverywhere} untuk setiap kursi)`,
    `  pegawai yang belum dapat dinilai: ${peopleUnknown}`,
    `  jabatan tersentuh, bagi sedikitnya satu pegawai: ${postsTouched} dari ${posts}`,
    plan === null
      ? "  belum ada rencana"
      : `  perpindahan dalam "${plan.name}" tersentuh: ${plan.touched} dari ${plan.moves}`,
  ],
  holidaysUsage: "Sebutkan apa yang diminta: holidays list atau holidays import",
  holidayYear: ({ year, source, days, settled, record }: HolidayYear) =>
    `${year}  ${String(days.length).padStart(2)} hari  ${source}${settled ? "" : "  [sementara]"}${record === null ? "" : `  (ditetapkan ${record.decidedBy}, ${record.recordedOn}: ${record.reason})`}`,
  holidaysRecorded: (year: number, days: number, by: string) =>
    `Dicatat: ${days} hari libur dan cuti bersama ${year}, menurut ${by}. Rencana yang disusun sesudah ini memakainya; rencana lama tetap.`,
  unknownRule: (id: string, near: string | null) =>
    `Aturan "${id}" tidak ada.${near === null ? "" : ` Mungkin maksudnya ${near}.`} Lihat: selaras rules list`,
  unknownTopic: (found: string, topics: readonly string[]) =>
    `--topic: ditemukan "${found}", seharusnya salah satu dari: ${topics.join("; ")}.`,
  date: (option: string, found: string) =>
    `${option}: ditemukan "${found}", seharusnya tanggal seperti 2026-12-01.`,
  stray: (found: string) => `"${found}" tidak dikenal di sini.`,
  count: (shown: number, on: string) => `${shown} aturan, menurut hukum per ${on}.`,
  notInForce: "tidak berlaku pada tanggal itu",
  param: (found: string) =>
    `--param: ditemukan "${found}", seharusnya nama=nilai, misalnya minMonths=36; nama=bawaan mengembalikan bawaannya.`,
  tooShort: "--reason seharusnya sedikitnya 5 huruf, --by sedikitnya 3 huruf.",
  recorded: (rule: string, what: string, from: string, by: string) =>
    `Dicatat: ${rule}, ${what}, berlaku mulai ${from}, menurut ${by}. Rencana yang disusun sesudah ini memakainya; rencana lama tetap.`,
};

function glimpse(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}
