import type { RuleCase } from "@selaras/contract";
import { type Calls, formatIndonesian, judgeCase, type LegalQuestion, readCase } from "@selaras/regulations";
import { familyName } from "../needs/family-name.js";
import { KIND_TITLES } from "../profiles/messages.js";
import { type LegalCase, legalCases } from "./legal-cases.js";
import { postName } from "./post-words.js";

/** The worked examples of one rule: the facts in plain words, and what the rule says of them, judged as the law stands now. */
export const casesOf = (rule: string, cases: readonly LegalCase[] = legalCases()): RuleCase[] =>
  cases
    .filter(({ expected, also }) => expected.rule === rule || also === rule)
    .map((one) => present(one, rule));

function present(one: LegalCase, rule: string): RuleCase {
  const read = readCase(one);
  if (!read.ok)
    throw new Error(`legal case ${one.no} cannot be read: ${read.faults.map(({ where }) => where)}`);
  const { findings } = judgeCase(read.question, { ...one.reading, calls });
  const own = findings.find((finding) => finding.rule === rule);
  return {
    no: one.no,
    title: one.title,
    facts: factsOf(read.question),
    verdict: own?.severity ?? "PASS",
    // The only move of a case is called "mutasi".
    message: own?.message.replace(/^Mutasi mutasi\b/, "Mutasi ini") ?? null,
  };
}

/** Units of the cases have codes for names, such as `sd-a`. */
const calls: Calls = (what, code) => {
  if (what === "field") return code;
  return what === "unit" ? code.toUpperCase().replaceAll("-", " ") : familyName(code);
};

/** Who, from where, to what, and when: what most cases have. What is special about one stands in its title. */
function factsOf({ on, move, stay }: LegalQuestion): string[] {
  const person = move?.employee ?? stay?.employee ?? null;
  const from = move?.from ?? stay?.from ?? null;
  const since = person?.current?.tmt ?? null;
  const facts: string[] = [];
  if (person) {
    const kind = KIND_TITLES[person.kind] ?? person.kind;
    facts.push(person.golongan === null ? kind : `${kind}, golongan ${person.golongan}`);
  }
  if (from) facts.push(`sekarang ${postName(from)}${since ? ` sejak ${formatIndonesian(since)}` : ""}`);
  if (move) facts.push(`diusulkan ke ${postName(move.to)}`);
  facts.push(`diperiksa menurut hukum ${formatIndonesian(on)}`);
  return facts;
}
