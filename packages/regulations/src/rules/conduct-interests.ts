import type { ConductFacts } from "../conduct-facts.js";
import { normalizeCode } from "../families.js";
import { conductRule, needsDocument, type Outcome, unknownFact, violated } from "../rule.js";
import { PERMENPANRB_17_2024 } from "../sources.js";
import { eachOf } from "./conduct-parts.js";

/** Spouse, parent, child, sibling and in-laws of these: the working list until the degree is settled (dossier 17 no. 11). */
const NEAR = [
  "suami",
  "istri",
  "ayah",
  "ibu",
  "orang tua",
  "anak",
  "kakak",
  "adik",
  "saudara",
  "saudara kandung",
  "mertua",
  "menantu",
  "ipar",
] as const;

type Decider = NonNullable<ConductFacts["deciders"]>[number];
type Decision = NonNullable<ConductFacts["decisions"]>[number];

const relationWord = (relation: string): string => normalizeCode(relation).toLowerCase().replaceAll("_", " ");

/** Moves of near relatives of a decider. */
const ownKin = ({ relatives }: Decider, decisions: readonly Decision[], near: readonly string[]) =>
  decisions.flatMap((decision) => {
    const relative = relatives?.find(({ employeeId }) => employeeId === decision.employeeId);
    if (relative === undefined) return [];
    const relation = relationWord(relative.relation);
    return near.includes(relation) ? [{ decision, relation }] : [];
  });

export const CONDUCT_INTEREST_RULES = [
  conductRule({
    ...PERMENPANRB_17_2024,
    id: "coi-decider-relative",
    version: 1,
    severity: "document",
    params: { near: NEAR },
    source: `${PERMENPANRB_17_2024.source}; UU 30/2014`,
    article: "Pasal 42-45 (UU 30/2014)",
    status: "verified",
    title: "Yang memutuskan bukan kerabat yang dipindahkan",
    text: "Orang yang mengusulkan, menilai, memberi saran, atau menandatangani bukan kerabat dekat pegawai yang dipindahkan; bila ada, ia menyatakannya dan tidak ikut menangani mutasi itu.",
    english: {
      title: "Who decides is no relative",
      text: "Who proposes, scores, advises or signs is no close relative of the person moved; otherwise the relation is declared and the person takes no part in that move.",
    },
    messages: {
      acts: "{person} adalah kerabat ({relation}) pegawai dalam mutasi {move} dan tetap ikut menanganinya.",
      document:
        "{person} adalah kerabat ({relation}) pegawai dalam mutasi {move}; {missing} belum ada, dan ia tidak boleh ikut menangani.",
    },
    check: ({ decisions, deciders }, { near }) =>
      eachOf(deciders, "deciders", (decider): Outcome[] => {
        if (decider.relatives === null) return [unknownFact(`relatives:${decider.personId}`)];
        if (decisions === undefined || decisions === null) return [unknownFact("decisions")];
        return ownKin(decider, decisions, near).flatMap(({ decision, relation }) => {
          const facts = { person: decider.personId, relation, move: decision.moveId };
          if (decision.handledBy.includes(decider.personId) || decision.decidedBy === decider.personId)
            return [violated("acts", { severity: "BLOCK", facts })];
          return decider.declaration?.declares.includes(decision.employeeId)
            ? []
            : [needsDocument("coiDeclaration", "document", { facts })];
        });
      }),
  }),
  conductRule({
    ...PERMENPANRB_17_2024,
    id: "coi-self",
    version: 1,
    severity: "block",
    params: {},
    article: "",
    status: "known",
    title: "Tidak seorang pun menangani mutasinya sendiri",
    text: "Pengguna sistem tidak menyusun, mengubah, menilai, atau memutuskan mutasi dirinya sendiri.",
    english: {
      title: "Nobody handles his own move",
      text: "A user of the system does not draw up, change, score or decide his own move.",
    },
    messages: { self: "Mutasi {move} ditangani oleh pegawai yang dipindahkan sendiri ({person})." },
    check: ({ decisions }) =>
      eachOf(decisions, "decisions", ({ moveId, employeeId, handledBy, decidedBy }) =>
        handledBy.includes(employeeId) || decidedBy === employeeId
          ? [violated("self", { facts: { move: moveId, person: employeeId } })]
          : [],
      ),
  }),
  conductRule({
    ...PERMENPANRB_17_2024,
    id: "coi-declaration-log",
    version: 1,
    severity: "document",
    params: {},
    article: "",
    status: "verified",
    title: "Pernyataan benturan kepentingan tiap orang yang memutuskan",
    text: "Setiap rencana menyimpan pernyataan benturan kepentingan semua orang yang mengusulkan, menilai, dan memutuskan, juga yang menyatakan tidak ada.",
    english: {
      title: "A declaration of interest of everybody who decides",
      text: "Each plan stores the declarations of all who propose, score and decide, those that declare nothing included.",
    },
    messages: { document: "Belum ada {missing} dari {person}, juga bila isinya tidak ada." },
    check: ({ deciders }) =>
      eachOf(deciders, "deciders", ({ personId, declaration }) =>
        declaration === null
          ? [needsDocument("coiDeclaration", "document", { facts: { person: personId } })]
          : [],
      ),
  }),
];
