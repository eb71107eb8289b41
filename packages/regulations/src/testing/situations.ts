import type { EmployeeFacts, MoveFacts } from "../facts.js";
import {
  ANALIS_MUDA,
  contractTeacher,
  DEFINITIVE,
  d,
  GURU_KELAS,
  headCandidate,
  KABAN,
  KABID,
  KADIS,
  KAPUS,
  KASI,
  KASUBBAG,
  KEPALA_SD,
  move,
  NERS,
  PERAWAT,
  PKM_DESA,
  PKM_KOTA,
  STAF,
  served,
} from "./fixtures.js";

/** Ordinary lawful moves of many kinds; a case changes one of them in one respect. */
export type Changes = Partial<Parameters<typeof move>[0]>;

export const lateral = (more: Changes = {}): MoveFacts => move({ from: KASI, to: KASUBBAG, ...more });
export const promotion = (more: Changes = {}): MoveFacts =>
  move({
    from: KASI,
    to: KABID,
    before: [served(STAF, "2010-03-01", "2018-01-01")],
    since: "2018-01-01",
    ...more,
  });
export const firstPromotion = (more: Changes = {}): MoveFacts =>
  move({ from: STAF, to: KASI, since: "2015-01-05", ...more });
export const toFunctional = (more: Changes = {}): MoveFacts => move({ from: KASI, to: ANALIS_MUDA, ...more });
export const inter = (more: Changes = {}): MoveFacts =>
  lateral({ ...more, more: { scope: "INTER_SAME_PROVINCE", ...more.more } });
export const toJpt = (more: Changes = {}): MoveFacts =>
  move({
    from: KABID,
    to: KADIS,
    since: "2020-01-06",
    ...more,
    person: { birthDate: d("1975-05-05"), golongan: "IV/b", ...more.person },
  });
export const rotation = (more: Changes = {}): MoveFacts =>
  move({ from: KADIS, to: KABAN, ...more, person: { golongan: "IV/b", ...more.person } });
/** A school head since the date, to another school. */
export const sitting = (since: string, more: Changes = {}): MoveFacts =>
  headCandidate({
    from: KEPALA_SD,
    since,
    before: [served(GURU_KELAS, "2010-03-01", since, "sd-b")],
    ...more,
  });
export const partTime = (more: Changes = {}): MoveFacts =>
  contractTeacher({ ...more, person: { kind: "PPPK_PW", ...more.person } });
/** A nurse (ners) to lead a Puskesmas. */
export const toHeadPuskesmas = (more: Changes = {}): MoveFacts =>
  move({
    from: NERS,
    to: KAPUS,
    since: "2015-01-05",
    before: [],
    fromUnit: PKM_KOTA,
    toUnit: PKM_DESA,
    ...more,
    person: { education: [{ level: "S1", field: "NERS" }], ...more.person },
  });
export const nurse = (more: Changes = {}): MoveFacts =>
  move({ from: PERAWAT, to: PERAWAT, fromUnit: PKM_KOTA, toUnit: PKM_DESA, ...more });

/** A medium penalty that runs through 2026, unless said otherwise. */
export const penalty = (
  more: Partial<EmployeeFacts["discipline"][number]>,
): Pick<EmployeeFacts, "discipline"> => ({
  discipline: [
    {
      level: "SEDANG",
      type: null,
      status: "SERVING",
      start: d("2026-01-01"),
      end: d("2026-12-31"),
      ...more,
    },
  ],
});
export const education = (
  level: string,
  field: string | null = "HUKUM",
): Pick<EmployeeFacts, "education"> => ({
  education: [{ level, field }],
});
export const appraised = (predicate: string): Pick<EmployeeFacts, "performance"> => ({
  performance: [2024, 2025].map((year) => ({ year, predicate })),
});
export const certified = (field: string): Pick<EmployeeFacts, "certificates"> => ({
  certificates: [{ kind: "SERTIFIKAT PENDIDIK", field, validUntil: null }],
});
export const relatives: Pick<EmployeeFacts, "relatives"> = {
  relatives: [{ employeeId: "p2", relation: "SUAMI" }],
};
/** Governed by a Penjabat. */
export const acting: Pick<MoveFacts, "plan"> = { plan: { ...DEFINITIVE, ppkStatus: "PJ" } };
