import { covers, pensionDay, wholeMonths } from "./calendar.js";
import type { CaseFile, Violation } from "./case-file.js";
import { isManagerial } from "./ladders.js";

type Law = (file: CaseFile) => string | null;

const pppk = (file: CaseFile) => file.employee.kind === "PPPK" || file.employee.kind === "PPPK_PW";

/** What must be true of the person, whatever the new post. A null answer: the law is kept. */
export const personLaws: Record<string, Law> = {
  "cpns-no-transfer": ({ employee }) => (employee.kind === "CPNS" ? "CPNS tidak dimutasikan." : null),

  "active-standing": ({ employee }) =>
    ["01", "15", "71"].includes(employee.standing)
      ? null
      : `Kedudukan hukum ${employee.standing} tidak aktif.`,

  "min-tenure-2y": ({ employee, from, tmt }) => {
    if (employee.kind !== "PNS" || !from || !isManagerial(from.kind)) return null;
    if (employee.seatSince === null)
      return "TMT jabatan manajerial tidak diketahui, masa dua tahun tidak dapat dibuktikan.";
    const months = wholeMonths(employee.seatSince, tmt);
    return months < 24 ? `Baru ${months} bulan dalam jabatan, kurang dari 24.` : null;
  },

  "bup-of-target-post": ({ employee, to, tmt }) =>
    tmt >= pensionDay(employee.birthDate, to.bup)
      ? `Sudah melewati batas usia pensiun ${to.bup} tahun jabatan tujuan.`
      : null,

  "cltn-block": ({ absences, tmt }) =>
    absences.some((row) => row.kind === "CLTN" && covers(row.startedOn, row.endedOn, tmt))
      ? "Sedang cuti di luar tanggungan negara."
      : null,

  "study-active-block": ({ absences, tmt }) =>
    absences.some((row) => row.kind === "TUGAS BELAJAR" && covers(row.startedOn, row.endedOn, tmt))
      ? "Sedang tugas belajar."
      : null,

  "pppk-contract-valid": (file) => {
    if (!pppk(file)) return null;
    if (file.employee.contractEnd === null) return "Masa kontrak PPPK tidak diketahui.";
    return file.employee.contractEnd > file.tmt
      ? null
      : `Kontrak berakhir ${file.employee.contractEnd}, tidak melampaui TMT.`;
  },

  "pppk-intra-same-jabatan": (file) =>
    pppk(file) && file.to.code !== (file.employee.contractTitleCode ?? file.employee.titleCode)
      ? "PPPK berpindah jabatan, padahal jabatannya harus tetap."
      : null,

  "pppk-posts-allowed": (file) =>
    pppk(file) && isManagerial(file.to.kind) ? "PPPK tidak mengisi jabatan manajerial." : null,
};

export function checkPerson(file: CaseFile): Violation[] {
  return Object.entries(personLaws).flatMap(([rule, law]) => {
    const message = law(file);
    return message === null ? [] : [{ rule, nip: file.employee.nip, message }];
  });
}
