import type { LawCheck, Violation } from "./check-law.js";

const kinds: Record<Violation["kind"], string> = {
  hukum: "Pelanggaran",
  temuan: "Temuan berbeda",
  hitungan: "Hitungan tidak cocok",
  sidik: "Sidik tidak cocok",
  versi: "Versi aturan tidak dikenal",
};

/** Papers the format names, as people call them. */
const paperNames: Readonly<Record<string, string>> = {
  tpkMinutes: "berita acara tim penilai kinerja",
  pertekImut: "pertimbangan teknis BKN (I-Mut)",
  pertekBkn: "pertimbangan teknis BKN",
  abkUpdate: "pemutakhiran anjab dan ABK",
  addendum: "adendum perjanjian kerja",
  sip: "surat izin praktik di tempat baru",
  timPertimbangan: "pertimbangan tim pengangkatan kepala sekolah",
  paktaIntegritas: "pakta integritas",
  napza: "surat sehat dan bebas napza",
  govCoordination: "koordinasi dengan gubernur",
};

/** A paper of a law of the government's own carries its name. */
const paperName = (paper: string): string => paperNames[paper] ?? paper.replace(/^lokal:/, "");

/** One violation in one line: whom it concerns, the rule, what was found, what is asked. */
export function inWords({ kind, rule, nip, unit, found, asks }: Violation): string {
  const whom = [nip, unit].filter(Boolean).join(" ");
  return `${kinds[kind]} ${rule}${whom ? ` (${whom})` : ""}: ${found} Diminta: ${asks}.`;
}

/** The whole answer as lines: what was read, what the moves still need, and every violation. */
export function answerLines(check: LawCheck): string[] {
  const papers = new Map<string, number>();
  for (const { findings } of check.moves)
    for (const paper of findings.flatMap((finding) => finding.papers ?? []))
      papers.set(paper, (papers.get(paper) ?? 0) + 1);
  const told = check.plan.filter(({ severity }) => severity === "WARN");
  return [
    `${check.moves.length} perpindahan dibaca ulang terhadap ${check.read.length} aturan; ${check.notRead.length} aturan lain hanya dinilai mesin aturan.`,
    ...[...papers]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([paper, count]) =>
          `  Surat yang masih dibuat dalam periode: ${paperName(paper)}, ${count} perpindahan.`,
      ),
    ...told.map(({ rule, unit, found }) => `  Catatan ${rule}${unit ? ` (${unit})` : ""}: ${found}`),
    ...check.violations.map(inWords),
    check.holds
      ? "Semua berlaku: tidak ada pelanggaran, temuan dan hitungan cocok."
      : `Tidak berlaku: ${check.violations.length} hal.`,
  ];
}
