import type { ExportedPerson, ExportedUnit } from "../law-check/plan-export.js";
import { type Forger, found } from "./forger.js";

/** Breaches planted in an exported plan: one of every kind an auditor should hear of. */

const penalty = (more: Partial<ExportedPerson["discipline"][number]>): Partial<ExportedPerson> => ({
  discipline: [
    {
      level: "SEDANG",
      type: null,
      status: "DIJALANI",
      startedOn: "2026-06-01",
      endedOn: "2027-05-31",
      ...more,
    },
  ],
});
const history = (
  ...posts: [titleCode: string, startedOn: string, endedOn: string | null][]
): Partial<ExportedPerson> => ({
  history: posts.map(([titleCode, startedOn, endedOn]) => ({
    titleCode,
    unitCode: null,
    startedOn,
    endedOn,
  })),
});
const pppk = (end: string, more: Partial<ExportedPerson> = {}): Partial<ExportedPerson> => ({
  kind: "PPPK",
  standing: "71",
  golongan: "IX",
  tmtPns: null,
  contract: { start: "2024-01-01", end, titleCode: "PTK" },
  ...more,
});

export type Plant = (forger: Forger) => string | null;
/** One person, from one post to another in offices of the kind given. */
export const moved =
  (
    from: string,
    to: string,
    facts: Partial<ExportedPerson> | ((forger: Forger) => Partial<ExportedPerson>) = {},
  ): Plant =>
  (forger) =>
    forger.move(
      seatOf(forger, from),
      seatOf(forger, to, 1),
      typeof facts === "function" ? facts(forger) : facts,
    );

/** `TITLE` or `TITLE@KIND`: a seat in the n-th ordinary unit of the kind. */
function seatOf(forger: Forger, where: string, nth = 0) {
  const [title, kind = "OPD"] = where.split("@") as [string, string?];
  const units = forger.file.units.filter(
    (unit) =>
      unit.kind === kind &&
      !unit.specialArea &&
      !/TERPENCIL/.test(unit.remoteness) &&
      !/DUKCAPIL|INSPEKTORAT/.test(unit.code),
  );
  return forger.seat(title, found(units[nth % units.length]).code);
}

/** A unit of its own, where the plan itself does nothing. */
function ownUnit(forger: Forger, kind: string, more: Partial<ExportedUnit> = {}): string {
  const unit = {
    ...forger.unit((one) => one.kind === kind),
    specialArea: false,
    remoteness: "BIASA",
    ...more,
    code: `${kind}-X`,
  };
  forger.file.units.push(unit);
  return unit.code;
}

const head = { educationField: "PGSD" };
/** What was planted, the rule that must be named, and who did it; a null answer: the plan as a whole. */
export const plants: readonly [what: string, rule: string, plant: Plant][] = [
  ["tenure one day short", "min-tenure-2y", moved("KABID", "KABID", { seatSince: "2025-01-05" })],
  ["tenure not recorded", "min-tenure-2y", moved("KABID", "KABID", { seatSince: null })],
  ["a candidate civil servant", "cpns-no-transfer", moved("PTK", "PTK", { kind: "CPNS" })],
  ["an inactive standing", "standing-active", moved("PTK", "PTK", { standing: "03" })],
  [
    "unpaid leave on the day",
    "cltn-block",
    moved("PTK", "PTK", { absences: [{ kind: "CLTN", startedOn: "2025-01-01", endedOn: "2027-01-04" }] }),
  ],
  [
    "back from unpaid leave without the consent of BKN",
    "cltn-return-pertek",
    (forger) =>
      forger.move(null, seatOf(forger, "PTK"), {
        ...history(["PTK", "2006-01-01", "2024-12-31"]),
        absences: [{ kind: "CLTN", startedOn: "2025-01-01", endedOn: "2026-12-31" }],
      }),
  ],
  [
    "away studying",
    "study-active-block",
    moved("PTK", "PTK", { absences: [{ kind: "TUGAS BELAJAR", startedOn: "2026-01-01", endedOn: null }] }),
  ],
  ["retired on the day", "bup-of-target-post", moved("PTK", "PTK", { birthDate: "1968-12-31" })],
  [
    "a contract worker past the age",
    "pppk-bup",
    moved("PTK", "PTK", pppk("2028-12-31", { birthDate: "1968-12-31" })),
  ],
  ["a contract that ends on the day", "pppk-contract-valid", moved("PTK", "PTK", pppk("2027-01-04"))],
  [
    "no contract recorded",
    "pppk-contract-valid",
    moved("PTK", "PTK", { ...pppk("2028-01-01"), contract: null }),
  ],
  [
    "a contract worker in another post",
    "pppk-intra-same-jabatan",
    moved("PTK", "DOKHUK", pppk("2028-12-31")),
  ],
  ["a contract worker as head", "pppk-posts-allowed", moved("PTK", "KASUBBAGUK", pppk("2028-12-31"))],
  [
    "a part-timer as head of school",
    "pw-status",
    moved("GURUKELAS1@SD", "KEPSEKSD@SD", { ...pppk("2028-12-31"), ...head, kind: "PPPK_PW" }),
  ],
  [
    "a teacher of the province",
    "sma-not-local",
    (forger) => {
      const unit = { ...forger.unit(({ kind }) => kind === "SMP"), code: "SMAN-9", kind: "SMA" };
      forger.file.units.push(unit);
      return forger.move(forger.seat("GURUKELAS1", unit.code), seatOf(forger, "GURUKELAS1@SD"));
    },
  ],
  ["down without a basis", "demotion-needs-basis", moved("KABID", "KASUBBAGUK")],
  ["too little schooling", "competence-fit", moved("PTK", "DOKHUK", { educationLevel: "SMP" })],
  ["another field of study", "competence-fit", moved("PAP", "GURUPJOK@SD", { educationField: "TIDAK-ADA" })],
  ["an administrator without a degree", "adm-education", moved("KABID", "KABID", { educationLevel: "D3" })],
  [
    "a supervisor without a diploma",
    "pengawas-education",
    moved("KASUBBAGUK", "KASUBBAGUK", { educationLevel: "SMA" }),
  ],
  [
    "a poor year",
    "adm-performance-2y",
    moved("KABID", "KABID", {
      performance: [
        { year: 2025, predicate: "KURANG" },
        { year: 2026, predicate: "BAIK" },
      ],
    }),
  ],
  [
    "a year without appraisal",
    "adm-performance-2y",
    moved("KABID", "KABID", { performance: [{ year: 2026, predicate: "BAIK" }] }),
  ],
  [
    "an administrator a day before three years",
    "adm-experience",
    moved("KASUBBAGUK", "KABID", {
      seatSince: "2024-01-05",
      ...history(["PTK", "2006-01-01", "2024-01-04"], ["KASUBBAGUK", "2024-01-05", null]),
    }),
  ],
  [
    "a supervisor a day before four years",
    "pengawas-experience",
    moved("PTK", "KASUBBAGUK", {
      seatSince: "2023-01-05",
      ...history(["KABID", "2006-01-01", "2023-01-04"], ["PTK", "2023-01-05", null]),
    }),
  ],
  [
    "two posts at once",
    "no-dual-ja-jf",
    moved("PTK", "PTK", history(["PTK", "2006-01-01", null], ["GURUKELAS1", "2010-01-01", null])),
  ],
  ["promoted under a penalty", "disc-serving-no-promotion", moved("KASUBBAGUK", "KABID", penalty({}))],
  [
    "promoted while lowered",
    "disc-lowered-post-12m",
    moved(
      "KASUBBAGUK",
      "KABID",
      penalty({ level: "BERAT", type: "PENURUNAN JABATAN SETINGKAT", status: "SELESAI" }),
    ),
  ],
  [
    "a suspect in a leading post",
    "legal-status-clear",
    moved(
      "KABID",
      "KABID",
      penalty({ level: "PROSES HUKUM", type: "TERSANGKA", status: "PROSES", endedOn: null }),
    ),
  ],
  ["high office without selection", "jpt-open-selection", moved("KABID", "KADIS")],
  ["rotated without a test", "jpt-rotation-test", moved("KADIS", "KADIS", { seatSince: "2024-01-01" })],
  ["rotated after 23 months", "jpt-rotation-2-5y", moved("KADIS", "KADIS", { seatSince: "2025-01-05" })],
  [
    "longer than five years in high office",
    "jpt-term-5y",
    moved("KADIS", "KADIS", { seatSince: "2022-01-03" }),
  ],
  ["too old for high office", "jpt-age-56", moved("KABID", "KADIS", { birthDate: "1971-01-03" })],
  [
    "a new high official under a penalty",
    "jpt-track-record",
    moved("KABID", "KADIS", penalty({ level: "BERAT" })),
  ],
  [
    "a camat who knows no government",
    "camat-government-skill",
    moved("KABID", "CAMAT@KECAMATAN", { educationField: "HUKUM", certificates: [] }),
  ],
  [
    "an official of Dukcapil",
    "dukcapil-mendagri",
    (forger) =>
      forger.move(
        seatOf(forger, "KABID"),
        forger.seat("KABID", forger.unit(({ code }) => /DUKCAPIL/.test(code)).code),
      ),
  ],
  ["an inspector without the governor", "inspektur-governor-consult", moved("IRBAN", "KABAG@BAGIAN")],
  ["a council secretary without the council", "sekwan-dprd-consent", moved("SEKWAN", "KADIS")],
  [
    "a day too old for a functional post",
    "jf-age-53",
    moved("PTK", "GURUPJOK@SD", { birthDate: "1974-01-03" }),
  ],
  ["a day too old for ahli madya", "jf-age-55", moved("KABID", "WASSEK", { birthDate: "1972-01-03" })],
  ["a functional post on another level", "jf-level-map", moved("KASUBBAGUK", "GURUPJOK@SD")],
  [
    "a functional post in another field",
    "jf-education",
    moved("PTK", "GURUPJOK@SD", { educationField: "TIDAK-ADA" }),
  ],
  ["a functional post without the test", "jf-competency-test", moved("PTK", "GURUPJOK@SD")],
  ["a functional post without experience", "jf-experience", moved("PTK", "GURUPJOK@SD")],
  [
    "a functional post after a poor year",
    "jf-performance-2y",
    moved("PTK", "GURUPJOK@SD", {
      performance: [
        { year: 2025, predicate: "KURANG" },
        { year: 2026, predicate: "BAIK" },
      ],
    }),
  ],
  [
    "a functional post without a formation",
    "jf-formation",
    (forger) => {
      const seat = seatOf(forger, "GURUPJOK@SD");
      const post = found(
        forger.file.posts.find((one) => one.unitCode === seat.unitCode && one.titleCode === seat.titleCode),
      );
      post.seats = 0;
      return forger.move(seatOf(forger, "PTK"), seat);
    },
  ],
  [
    "another subject than certified",
    "guru-linearity",
    moved("GURUIPA@SMP", "GURUIPS@SMP", {
      certificates: [{ kind: "SERTIFIKAT PENDIDIK", field: "GURU_IPA", validUntil: null }],
    }),
  ],
  [
    "a head of school past 56",
    "ks-age-56",
    moved("GURUKELAS2@SD", "KEPSEKSD@SD", { ...head, birthDate: "1971-01-03" }),
  ],
  [
    "a head of school of too low a rank",
    "ks-rank-pns",
    moved("GURUKELAS2@SD", "KEPSEKSD@SD", { ...head, golongan: "III/b" }),
  ],
  [
    "a head of school without a certificate",
    "ks-certificate",
    moved("GURUKELAS2@SD", "KEPSEKSD@SD", { ...head, certificates: [] }),
  ],
  [
    "a head of school without training",
    "ks-training",
    moved("GURUKELAS2@SD", "KEPSEKSD@SD", {
      ...head,
      certificates: [{ kind: "SERTIFIKAT PENDIDIK", field: "", validUntil: null }],
    }),
  ],
  [
    "a head of school who never managed",
    "ks-managerial-2y",
    moved("GURUKELAS2@SD", "KEPSEKSD@SD", {
      ...head,
      certificates: [{ kind: "CALON KEPALA SEKOLAH", field: "", validUntil: null }],
    }),
  ],
  [
    "a head of school with a poor year",
    "ks-performance",
    moved("GURUKELAS2@SD", "KEPSEKSD@SD", {
      ...head,
      performance: [
        { year: 2025, predicate: "BUTUH PERBAIKAN" },
        { year: 2026, predicate: "BAIK" },
      ],
    }),
  ],
  [
    "a head of school once punished",
    "ks-clean-record",
    moved("GURUKELAS2@SD", "KEPSEKSD@SD", {
      ...head,
      ...penalty({ status: "SELESAI", startedOn: "2015-01-01", endedOn: "2015-12-31" }),
    }),
  ],
  [
    "a head of school moved too soon",
    "ks-move-2y",
    moved("KEPSEKSD@SD", "KEPSEKSD@SD", { ...head, seatSince: "2025-01-05" }),
  ],
  [
    "a head of school after eight years",
    "ks-max-2-periods",
    moved("KEPSEKSD@SD", "KEPSEKSD@SD", {
      ...head,
      ...history(["GURUKELAS2", "2006-01-01", "2018-12-31"], ["KEPSEKSD", "2019-01-01", null]),
    }),
  ],
  [
    "a head of school fresh from an office",
    "ks-back-from-office",
    moved("GURUKELAS2@SD", "KEPSEKSD@SD", {
      ...head,
      ...history(["KABID", "2010-01-01", "2024-01-14"], ["GURUKELAS2", "2024-01-15", null]),
    }),
  ],
  [
    "a contract worker new to teaching as head of school",
    "ks-pppk-experience",
    moved("GURUKELAS2@SD", "KEPSEKSD@SD", {
      ...pppk("2029-01-01"),
      ...head,
      ...history(["GURUKELAS2", "2020-01-01", null]),
    }),
  ],
  ["a clerk as head of a Puskesmas", "kapus-requirements", moved("PTK", "KAPUS@PUSKESMAS")],
  [
    "a head of a Puskesmas without training",
    "kapus-training",
    moved("PTK", "KAPUS@PUSKESMAS", { certificates: [] }),
  ],
  [
    "a husband over his wife where people audit",
    "coi-direct-supervision",
    (forger) => {
      const unit = { ...forger.unit(({ kind }) => kind === "OPD"), code: "INSPEKTORAT-X", parentCode: null };
      forger.file.units.push(unit);
      const seat = forger.seat("PTK", unit.code);
      found(forger.file.posts.find((one) => one.unitCode === unit.code && one.titleCode === "PTK")).staying =
        1;
      forger.file.bystanders.push({ nip: "198001012005018888", ...seat });
      return forger.move(seatOf(forger, "KABID"), forger.seat("KABID", unit.code), {
        relatives: [{ nip: "198001012005018888", relation: "ISTRI" }],
      });
    },
  ],
  [
    "an inspector whose brother is inspected",
    "coi-audit-chain",
    (forger) => {
      const seat = seatOf(forger, "CAMAT@KECAMATAN");
      found(
        forger.file.posts.find((one) => one.unitCode === seat.unitCode && one.titleCode === "CAMAT"),
      ).staying = 1;
      forger.file.bystanders.push({ nip: "198001012005018889", ...seat });
      return forger.move(seatOf(forger, "KABID"), seatOf(forger, "IRBAN"), {
        relatives: [{ nip: "198001012005018889", relation: "SAUDARA" }],
      });
    },
  ],
  [
    "two heads of one office",
    "one-seat-one-person",
    (forger) => {
      const seat = seatOf(forger, "KABID");
      found(
        forger.file.posts.find((one) => one.unitCode === seat.unitCode && one.titleCode === "KABID"),
      ).seats = 1;
      forger.move(seatOf(forger, "KABID", 1), seat);
      return forger.move(seatOf(forger, "KABID", 2), seat);
    },
  ],
  [
    "one person moved twice",
    "one-seat-one-person",
    (forger) => {
      const from = seatOf(forger, "PTK");
      const nip = forger.move(from, seatOf(forger, "PTK", 1));
      forger.send(nip, from, seatOf(forger, "PTK", 2));
      return nip;
    },
  ],
  [
    "a seat that is not on the map",
    "seat-exists",
    (forger) => forger.move(seatOf(forger, "PTK"), { unitCode: "TIDAK-ADA", titleCode: "PTK" }),
  ],
  [
    "a seat that is free a month later",
    "seat-free",
    (forger) => {
      const seat = seatOf(forger, "KABID");
      found(
        forger.file.posts.find((one) => one.unitCode === seat.unitCode && one.titleCode === "KABID"),
      ).seats = 1;
      const leaves = forger.move(seat, seatOf(forger, "KABID", 1));
      const move = found(forger.file.moves.find(({ nip }) => nip === leaves));
      move.tmt = "2027-02-01";
      return forger.move(seatOf(forger, "KABID", 2), seat);
    },
  ],
  [
    "more people than an office needs",
    "seat-free",
    (forger) => {
      const seat = seatOf(forger, "PTK");
      const post = found(
        forger.file.posts.find((one) => one.unitCode === seat.unitCode && one.titleCode === "PTK"),
      );
      post.seats = 1;
      post.staying = 2;
      return forger.move(seatOf(forger, "PTK", 1), seat);
    },
  ],
  [
    "a remote unit left short",
    "remote-protected",
    (forger) => {
      forger.move(
        forger.seat("PTK", ownUnit(forger, "PUSKESMAS", { remoteness: "TERPENCIL" })),
        seatOf(forger, "PTK"),
      );
      return null;
    },
  ],
  [
    "a class without its teacher",
    "guru-source-not-stripped",
    (forger) => {
      forger.move(forger.seat("GURUKELAS2", ownUnit(forger, "SD")), seatOf(forger, "GURUKELAS2@SD"));
      return null;
    },
  ],
  [
    "a school without its only PJOK teacher",
    "guru-source-not-stripped",
    (forger) => {
      forger.move(forger.seat("GURUPJOK", ownUnit(forger, "SD")), seatOf(forger, "GURUPJOK@SD"));
      return null;
    },
  ],
  [
    "a teacher gone from a special area",
    "guru-special-area-exit",
    (forger) =>
      forger.move(
        forger.seat("GURUKELAS2", ownUnit(forger, "SD", { specialArea: true })),
        seatOf(forger, "GURUKELAS2@SD"),
      ),
  ],
  [
    "the only doctor taken",
    "only-doctor",
    (forger) => {
      forger.move(forger.seat("DOKTER1", ownUnit(forger, "PUSKESMAS")), seatOf(forger, "DOKTER1@PUSKESMAS"));
      return null;
    },
  ],
  [
    "a head replaced before an election",
    "pilkada-freeze",
    (forger) => {
      forger.file.head.candidatePairDate = "2027-07-04";
      return moved("KABID", "KABID")(forger);
    },
  ],
  [
    "a head replaced in the first six months",
    "new-head-6m",
    (forger) => {
      forger.file.head.headInauguratedAt = "2026-07-05";
      return moved("KABID", "KABID")(forger);
    },
  ],
  [
    "an acting head who moves people",
    "acting-head-no-mutasi",
    (forger) => {
      forger.file.head.ppkStatus = "PJ";
      return moved("PTK", "PTK")(forger);
    },
  ],
  [
    "the register of penalties never handed over",
    "data-register",
    (forger) => {
      forger.file.registers = forger.file.registers.filter((kind) => kind !== "disiplin");
      return moved("PTK", "PTK")(forger);
    },
  ],
];
