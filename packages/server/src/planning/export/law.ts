import type { Finding, MoveReason, Verdict } from "@selaras/contract";
import type { OutCell, OutSheet } from "../../workforce/files/write-workbook.js";

const effects: Record<Verdict, string> = {
  BLOCK: "Melarang",
  "NEED-DOC": "Meminta dokumen",
  WARN: "Mengingatkan",
  PASS: "Terpenuhi",
};

/** What the law says of each move beyond "fulfilled", with the page of each rule. `address`: of this installation, where it is known. */
export function findingsSheet(reasons: readonly MoveReason[], address: string | null): OutSheet {
  return {
    name: "Temuan hukum",
    columns: [
      { header: "NIP", width: 22 },
      { header: "NAMA", width: 30 },
      { header: "AKIBAT", width: 18 },
      { header: "ATURAN", width: 48 },
      { header: "DASAR", width: 40 },
      { header: "TEMUAN", width: 80 },
      { header: "TERPENUHI SETELAH ADA", width: 40 },
      { header: "BUKAN TEMUAN LAGI MULAI", width: 16 },
      { header: "HALAMAN ATURAN", width: 32 },
    ],
    rows: reasons.flatMap((reason) =>
      reason.findings
        .filter(({ severity }) => severity !== "PASS")
        .map((finding) => [
          reason.nip,
          reason.name,
          effects[finding.severity],
          finding.title,
          finding.citation,
          finding.message,
          (finding.missing ?? []).join(", "),
          finding.lawfulFrom ?? "",
          pageOf(finding, address),
        ]),
    ),
  };
}

/** The papers to attach, one row for each move and paper, with a column to tick. */
export function papersSheet(reasons: readonly MoveReason[]): OutSheet {
  return {
    name: "Dokumen",
    columns: [
      { header: "NIP", width: 22 },
      { header: "NAMA", width: 30 },
      { header: "UNIT TUJUAN", width: 32 },
      { header: "DOKUMEN", width: 44 },
      { header: "DIMINTA OLEH", width: 60 },
      { header: "TERLAMPIR", width: 12 },
    ],
    lists: { TERLAMPIR: ["Ya", "Belum"] },
    rows: reasons.flatMap(({ nip, name, to, findings }) => {
      const asking = new Map<string, string[]>();
      for (const { severity, missing, title } of findings)
        if (severity === "NEED-DOC")
          for (const paper of missing ?? []) asking.set(paper, [...(asking.get(paper) ?? []), title]);
      return [...asking].map(([paper, titles]) => [nip, name, to.unitName, paper, titles.join("; "), ""]);
    }),
  };
}

function pageOf({ rule, inRuleBook }: Finding, address: string | null): OutCell {
  if (!inRuleBook) return "";
  const path = `/aturan/${encodeURIComponent(rule)}`;
  return address === null ? path : { text: path, link: address + path };
}
