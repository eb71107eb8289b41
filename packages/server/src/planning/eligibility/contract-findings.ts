import type { Finding as ContractFinding, SeatRef } from "@selaras/contract";
import { type Finding, isLocalId, nameOf, rulebook } from "@selaras/regulations";
import type { PostEntry } from "../facts/workforce-index.js";

const OWN_TITLES: Readonly<Record<string, string>> = {
  "data-register": "Register belum diserahkan",
  "plan-path": "Jalur karier yang diusulkan",
  "plan-seat": "Kursi menurut peta jabatan",
  "plan-kinship": "Kerabat tidak menjadi atasan dan bawahan langsung",
};

let titles: ReadonlyMap<string, string> | null = null;
function ruleBookTitles(): ReadonlyMap<string, string> {
  titles ??= new Map(rulebook().map((entry) => [entry.id, entry.title]));
  return titles;
}
export const ruleTitle = (rule: string): string => OWN_TITLES[rule] ?? ruleBookTitles().get(rule) ?? rule;

/** Without names of the program: what is missing in words, and whether the rule has a page. Stored findings of older plans pass through too. */
export const readable = <F extends Pick<ContractFinding, "rule" | "missing">>(finding: F): F => ({
  ...finding,
  inRuleBook: ruleBookTitles().has(finding.rule) || isLocalId(finding.rule),
  ...(finding.missing ? { missing: finding.missing.map(nameOf) } : {}),
});

/** A finding of the law as the public API shows it. */
export function contractFinding(finding: Finding): ContractFinding {
  return readable({
    rule: finding.rule,
    version: String(finding.version),
    severity: finding.severity,
    status: finding.status,
    title: finding.title ?? ruleTitle(finding.rule),
    citation: finding.citation,
    message: finding.message,
    ...(finding.missing ? { missing: [...finding.missing] } : {}),
    ...(finding.lawfulFrom ? { lawfulFrom: finding.lawfulFrom } : {}),
  });
}

export const seatRef = ({ unit, title }: PostEntry): SeatRef => ({
  unitCode: unit.code,
  unitName: unit.name,
  titleCode: title.code,
  titleName: title.name,
});
