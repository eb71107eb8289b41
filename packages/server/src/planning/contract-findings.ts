import type { Finding as ContractFinding, SeatRef } from "@selaras/contract";
import { type Finding, rulebook } from "@selaras/regulations";
import type { PostEntry } from "./workforce-index.js";

const OWN_TITLES: Readonly<Record<string, string>> = {
  "data-register": "Register belum diserahkan",
  "plan-path": "Jalur karier yang diusulkan",
  "plan-seat": "Kursi menurut peta jabatan",
  "plan-kinship": "Kerabat tidak menjadi atasan dan bawahan langsung",
};

let titles: Map<string, string> | null = null;
export function ruleTitle(rule: string): string {
  titles ??= new Map(rulebook().map((entry) => [entry.id, entry.title]));
  return OWN_TITLES[rule] ?? titles.get(rule) ?? rule;
}

/** A finding of the law as the public API shows it. */
export function contractFinding(finding: Finding): ContractFinding {
  return {
    rule: finding.rule,
    version: String(finding.version),
    severity: finding.severity,
    status: finding.status,
    title: ruleTitle(finding.rule),
    citation: finding.citation,
    message: finding.message,
    ...(finding.missing ? { missing: [...finding.missing] } : {}),
    ...(finding.lawfulFrom ? { lawfulFrom: finding.lawfulFrom } : {}),
  };
}

export const seatRef = ({ unit, title }: PostEntry): SeatRef => ({
  unitCode: unit.code,
  unitName: unit.name,
  titleCode: title.code,
  titleName: title.name,
});
