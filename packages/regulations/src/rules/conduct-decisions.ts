import { isoDate } from "../dates.js";
import { conductRule, type Outcome, unknownFact, violated } from "../rule.js";
import { eachOf, mentioning, UU_27_2022 } from "./conduct-parts.js";

/** What scoring must never read, as words of a field's name. */
const FORBIDDEN = [
  "agama",
  "religion",
  "suku",
  "etnis",
  "ethnicity",
  "ras",
  "race",
  "sex",
  "gender",
  "jenis kelamin",
  "marital",
  "perkawinan",
  "kawin",
  "partai",
  "politik",
  "political",
  "politics",
] as const;

export const CONDUCT_DECISION_RULES = [
  conductRule({
    ...UU_27_2022,
    id: "pdp-automated-decision",
    version: 1,
    severity: "block",
    params: {},
    article: "Pasal 10",
    status: "known",
    title: "Setiap mutasi diputuskan oleh manusia",
    text: "Pegawai berhak menolak keputusan yang hanya diambil secara otomatis; setiap mutasi diputuskan seseorang, dan alasannya disimpan.",
    english: {
      title: "A human decides each move",
      text: "People may object to decisions made only by automatic processing; a human decides each move and the reason is stored.",
    },
    messages: {
      nobody: "Mutasi {move} belum diputuskan oleh seseorang; usul sistem saja tidak dapat ditetapkan.",
      reason: "Mutasi {move} diputuskan tanpa alasan yang tercatat.",
    },
    check: ({ decisions }) =>
      eachOf(decisions, "decisions", ({ moveId, decidedBy, reason }) => {
        const facts = { move: moveId };
        if (decidedBy === null) return [violated("nobody", { facts })];
        return reason === null || reason.trim() === "" ? [violated("reason", { facts })] : [];
      }),
  }),
  conductRule({
    id: "merit-no-discrimination",
    version: 1,
    effectiveFrom: isoDate("2017-04-07"),
    effectiveTo: null,
    severity: "block",
    params: { words: FORBIDDEN },
    source: "Asas merit, UU 20/2023; PP 11/2017",
    article: "",
    status: "verified",
    title: "Penilaian tanpa membedakan",
    text: "Penilaian penempatan tidak membaca agama, suku, jenis kelamin, status perkawinan, atau pandangan politik.",
    english: {
      title: "Scoring does not discriminate",
      text: "Scoring does not read religion, ethnicity, sex, marital status or politics.",
    },
    messages: { reads: "Penilaian membaca data yang dilarang: {inputs}." },
    check({ scoringInputs }, { words }): readonly Outcome[] {
      if (scoringInputs === undefined || scoringInputs === null) return [unknownFact("scoringInputs")];
      const read = mentioning(scoringInputs, words);
      return read.length === 0 ? [] : [violated("reads", { facts: { inputs: read.join(", ") } })];
    },
  }),
];
