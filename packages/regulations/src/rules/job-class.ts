import { advice, titleRule } from "../rule.js";
import { PRACTICE } from "../sources.js";

export const JOB_CLASS_RULES = [
  titleRule({
    ...PRACTICE,
    id: "class-pay-effect",
    version: 1,
    severity: "warn",
    params: {},
    source: "PermenPANRB 34/2011 dan 39/2013",
    article: "",
    status: "known",
    title: "Kelas jabatan mengubah tambahan penghasilan",
    text: "Perubahan kelas jabatan mengubah tambahan penghasilan pegawai (TPP); perubahannya ditunjukkan.",
    english: {
      title: "The job class changes the allowance",
      text: "A change of job class changes the performance allowance (TPP); the change is shown.",
    },
    messages: {
      up: "Kelas jabatan naik dari {before} menjadi {after}; tambahan penghasilan ikut naik.",
      down: "Kelas jabatan turun dari {before} menjadi {after}; tambahan penghasilan ikut turun.",
    },
    check(c) {
      const before = c.from?.kelas ?? null;
      const after = c.to.kelas;
      if (before === null || after === null || before === after) return null;
      return advice(after > before ? "up" : "down", { facts: { before, after } });
    },
  }),
];
