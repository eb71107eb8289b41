import type { Brinks } from "../case-kinds.js";
import { type Brink, conducting } from "../case-kinds.js";
import { dataset, decider, decision, decree, processed, WISHES } from "../conduct-fixtures.js";

const signedBy = (signer: "PLT" | "PLH") =>
  conducting({ documents: [decree({ signer, consentNumber: "100.2.1.3/1575/SJ" })] });
const kin = (relation: string): Brink => [
  "NEED-DOC",
  conducting({
    deciders: [decider({ relatives: [{ employeeId: "e1", relation }] })],
    decisions: [decision({ handledBy: [] })],
  }),
];
const scored = (word: string): Brink => ["BLOCK", conducting({ scoringInputs: [`pegawai ${word}`] })];
const kept = (word: string): Brink => [
  "BLOCK",
  conducting(processed({ datasets: [dataset({ columns: [word] }), WISHES] })),
];
const words = (text: string): readonly string[] => text.split(", ");

export const CONDUCT_BRINKS: Brinks = {
  "plt-signature-limit": [
    ["BLOCK", signedBy("PLT")],
    ["BLOCK", signedBy("PLH")],
  ],
  "coi-decider-relative": words(
    "suami, istri, ayah, ibu, orang tua, anak, kakak, adik, saudara, saudara kandung, mertua, menantu, ipar",
  ).map(kin),
  "merit-no-discrimination": words(
    "agama, religion, suku, etnis, ethnicity, ras, race, sex, gender, jenis kelamin, marital, perkawinan, kawin, partai, politik, political, politics",
  ).map(scored),
  "pdp-specific-data": words(
    "kesehatan, health, penyakit, diagnosis, medis, medical, biometrik, biometric, sidik jari, genetik, genetic, pidana, criminal, anak, child, children, rekening, gaji, salary",
  ).map(kept),
  "pdp-minimise-health": words(
    "penyakit, diagnosis, medis, medical, catatan kesehatan, riwayat kesehatan, health note",
  ).map(kept),
  "pdp-children": words("anak, child, children").map(kept),
};
