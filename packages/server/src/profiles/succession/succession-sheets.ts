import type { Candidate, Succession } from "@selaras/contract";
import type { OutSheet } from "../../workforce/files/write-workbook.js";

/** The candidates with the split of their points; the barred ones on a sheet of their own. */
export function successionSheets(list: Succession, mark: readonly string[]): OutSheet[] {
  const { seat } = list.vacancy;
  const title = [
    ...mark,
    `Rencana suksesi ${seat.titleName}, ${unitText(list.vacancy)}`,
    `Berlaku ${list.tmt.split("-").reverse().join("-")}; ${list.considered} pegawai ditimbang.`,
  ];
  const parts = list.candidates[0]?.eligibility.value ?? list.barred[0]?.eligibility.value ?? [];
  const sheet = (name: string, people: readonly Candidate[]): OutSheet => ({
    name,
    title,
    columns: [
      { header: "URUTAN", type: "number", width: 10 },
      { header: "NIP", width: 22 },
      { header: "NAMA", width: 30 },
      { header: "JABATAN SEKARANG", width: 40 },
      { header: "UNIT SEKARANG", width: 40 },
      { header: "NILAI", type: "number" },
      { header: "NILAI SEKARANG", type: "number" },
      ...parts.map((part) => ({ header: part.title.toUpperCase(), type: "number" as const })),
      { header: "HASIL PEMERIKSAAN", width: 20 },
      { header: "KESIAPAN", width: 40 },
      { header: "YANG KURANG", width: 80 },
    ],
    rows: people.map(({ nip, name: person, from, valueNow, eligibility }, i) => [
      i + 1,
      nip,
      person,
      from?.titleName ?? null,
      from?.unitName ?? null,
      eligibility.valueTotal,
      valueNow,
      ...eligibility.value.map(({ points }) => points),
      eligibility.verdict,
      eligibility.readiness.sentence,
      eligibility.findings
        .filter(({ severity }) => severity !== "PASS")
        .map(({ message }) => message)
        .join(" "),
    ]),
  });
  return [sheet("Calon", list.candidates), sheet("Terhalang", list.barred)];
}

/** "Sekretariat, Dinas Kesehatan". */
const unitText = ({ seat, departmentName }: Succession["vacancy"]): string =>
  departmentName === seat.unitName ? seat.unitName : `${seat.unitName}, ${departmentName}`;
