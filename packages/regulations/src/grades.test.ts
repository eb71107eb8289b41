import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { functionalPost, isTeacher, normalizeSubject, subjectOf } from "./families.js";
import {
  compareGolongan,
  educationRank,
  eselonOrdinal,
  eselonRange,
  jenjangOf,
  pangkatOf,
  postLevel,
  predicateOrdinal,
  rankOf,
} from "./grades.js";
import { natureOfMove } from "./nature.js";
import {
  ANALIS_MUDA,
  ANALIS_PERTAMA,
  AUDITOR_MUDA,
  GURU_IPA,
  GURU_KELAS,
  KABID,
  KADIS,
  KAPUS,
  KASI,
  KEPALA_SD,
  NERS,
  PERAWAT,
  STAF,
} from "./testing/fixtures.js";

describe("ranks", () => {
  it("orders golongan from I/a to IV/e", () => {
    expect(rankOf("I/a")?.ordinal).toBe(1);
    expect(rankOf("IV/e")?.ordinal).toBe(17);
    expect(compareGolongan("III/c", "III/b")).toBe(1);
    expect(pangkatOf("III/c")).toBe("Penata");
  });

  it("never compares the scale of PNS with the scale of PPPK", () => {
    const pns = ["I/a", "II/d", "III/a", "IV/e"];
    const pppk = ["I", "IX", "X", "XVII"];
    fc.assert(
      fc.property(
        fc.constantFrom(...pns),
        fc.constantFrom(...pppk),
        (a, b) => compareGolongan(a, b) === null && compareGolongan(b, a) === null,
      ),
    );
  });

  it("treats an unreadable rank as unknown", () => {
    expect(compareGolongan("III/x", "III/a")).toBeNull();
    expect(compareGolongan(null, "III/a")).toBeNull();
  });
});

describe("scales", () => {
  it("reads echelons in the usual spellings", () => {
    expect(eselonRange("III/b")).toEqual({ min: "III/d", max: "IV/a" });
    expect(eselonRange("IIIB")).toEqual(eselonRange("III.b"));
    expect(eselonOrdinal("II.a")).toBeGreaterThan(eselonOrdinal("II.b")!);
    expect(eselonOrdinal(null)).toBeNull();
  });
  it("reads levels by name and by reference code", () => {
    expect(jenjangOf("Ahli Muda")).toBe("AHLI_MUDA");
    expect(jenjangOf("MU")).toBe("AHLI_MUDA");
    expect(jenjangOf("MUDA/MADYA")).toBeNull();
  });
  it("sets administration and functional posts on one ladder", () => {
    expect([STAF, PERAWAT, ANALIS_PERTAMA, KASI, ANALIS_MUDA, KABID, KADIS].map(postLevel)).toEqual([
      1, 1, 1, 2, 2, 3, 4,
    ]);
  });
  it("ranks education and performance", () => {
    expect(educationRank("S1")).toBe(educationRank("D4"));
    expect(educationRank("D-III")).toBe(6);
    expect(educationRank("dokter")).toBeNull();
    expect(predicateOrdinal("Sangat Baik")).toBe(5);
    expect(predicateOrdinal("BUTUH_PERBAIKAN")).toBe(3);
    expect(predicateOrdinal("cukup")).toBeNull();
  });
});

describe("families", () => {
  it("knows teachers and their subjects", () => {
    expect(isTeacher("GURU_IPA") && isTeacher("KEPALA_SEKOLAH_SD")).toBe(true);
    expect(isTeacher("PENGAWAS_SEKOLAH")).toBe(false);
    expect(subjectOf("GURU_MAPEL_IPA")).toBe("IPA");
    expect(subjectOf("GURU_KELAS")).toBeNull();
    expect(normalizeSubject("Guru Mapel IPA")).toBe("IPA");
    expect(functionalPost("GURU_IPA")).toBe(functionalPost("GURU_KELAS"));
  });
});

describe("the nature of a move", () => {
  it.each([
    [null, STAF, "PLACEMENT"],
    [GURU_KELAS, GURU_KELAS, "LATERAL"],
    [GURU_KELAS, GURU_IPA, "LATERAL"],
    [PERAWAT, PERAWAT, "LATERAL"],
    [PERAWAT, NERS, "PROMOTION"],
    [ANALIS_MUDA, ANALIS_PERTAMA, "DEMOTION"],
    [ANALIS_MUDA, AUDITOR_MUDA, "TO_JF"],
    [KASI, ANALIS_MUDA, "TO_JF"],
    [ANALIS_MUDA, KASI, "FROM_JF"],
    [ANALIS_PERTAMA, KASI, "PROMOTION"],
    [KABID, KASI, "DEMOTION"],
    [KASI, KABID, "PROMOTION"],
    [GURU_KELAS, KEPALA_SD, "EXTRA_DUTY"],
    [KEPALA_SD, KEPALA_SD, "LATERAL"],
    [KEPALA_SD, GURU_IPA, "LATERAL"],
    [KAPUS, PERAWAT, "LATERAL"],
    [KAPUS, ANALIS_MUDA, "TO_JF"],
  ] as const)("%o to %o is %s", (from, to, expected) => {
    expect(natureOfMove(from, to)).toBe(expected);
  });
});
