import type { EmployeeFacts, IsoDate, PositionFacts } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { lawFacts, positionFacts } from "../facts/facts.js";
import { makeTitle, smallGovernment, TMT } from "../testing/workforce.js";
import { PATH_REFUSALS, type PathRefusal, pathRefusal, retiresTooSoon } from "./career-paths.js";

const someone = lawFacts(smallGovernment(), TMT).employees[1]!;
const who = (given: Partial<EmployeeFacts>): EmployeeFacts => ({ ...someone, history: [], ...given });
const post = (given: Parameters<typeof makeTitle>[0]): PositionFacts => positionFacts(makeTitle(given));
const structural = { jenjang: null, family: "STRUKTURAL" };

const kadis = post({
  code: "KADIS",
  ...structural,
  kind: "JPT_PRATAMA",
  eselon: "II.b",
  golonganMin: "IV/b",
});
const sekdis = post({
  code: "SEKDIS",
  ...structural,
  kind: "ADMINISTRATOR",
  eselon: "III.a",
  golonganMin: "IV/a",
});
const kabid = post({
  code: "KABID",
  ...structural,
  kind: "ADMINISTRATOR",
  eselon: "III.b",
  golonganMin: "III/d",
});
const kasubbag = post({
  code: "KASUBBAG",
  ...structural,
  kind: "PENGAWAS",
  eselon: "IV.a",
  golonganMin: "III/c",
});
const seklur = post({
  code: "SEKLUR",
  ...structural,
  kind: "PENGAWAS",
  eselon: "IV.b",
  golonganMin: "III/b",
});
const clerk = post({
  code: "PTK",
  kind: "PELAKSANA",
  jenjang: null,
  family: "PENELAAH",
  kelas: 7,
  golonganMin: "III/a",
});
const messenger = post({
  code: "OLO",
  kind: "PELAKSANA",
  jenjang: null,
  family: "OPERATOR",
  kelas: 5,
  golonganMin: "II/a",
  minEducation: "SMA",
});
const attendant = post({
  code: "PNLO",
  kind: "PELAKSANA",
  jenjang: null,
  family: "LAYANAN",
  kelas: 6,
  golonganMin: "III/a",
});
const teacher = post({ code: "GURU2" });
const juniorTeacher = post({ code: "GURU1", jenjang: "AHLI_PERTAMA", golonganMin: "III/a" });
const sportsTeacher = post({ code: "PJOK2", family: "GURU_PJOK" });
const schoolHead = post({
  code: "KEPSEK",
  jenjang: "MUDA/MADYA",
  family: "KEPALA_SEKOLAH",
  specialRole: "KEPALA_SEKOLAH",
});
const clinicHead = post({
  code: "KAPUS",
  jenjang: "MUDA/MADYA",
  family: "KEPALA_PUSKESMAS",
  specialRole: "KEPALA_PUSKESMAS",
});
const doctor = post({ code: "DOKTER2", family: "DOKTER" });
const analyst = post({ code: "ANALIS", family: "ANALIS_KEBIJAKAN" });

type Case = [
  string,
  Partial<EmployeeFacts>,
  PositionFacts | null,
  PositionFacts,
  PathRefusal | null,
  boolean?,
];
const cases: Case[] = [
  ["a teacher to another school", {}, teacher, teacher, null],
  ["a teacher to another subject", {}, teacher, sportsTeacher, "rumpun-sama"],
  ["a teacher to a lower level", {}, teacher, juniorTeacher, "rumpun-sama"],
  ["a teacher to head of school", {}, teacher, schoolHead, null],
  ["a teacher to head of a Puskesmas", {}, teacher, clinicHead, "tugas-tambahan"],
  ["a doctor to head of a Puskesmas", {}, doctor, clinicHead, null],
  ["a doctor to an office post", {}, doctor, kasubbag, "profesi-dijaga"],
  ["an analyst to the equal managerial level", {}, analyst, kasubbag, null],
  ["an analyst to clerk", {}, analyst, clerk, "tanpa-penurunan"],
  ["a clerk to another functional post", {}, clerk, analyst, "rumpun-sama"],
  ["a clerk one step up", {}, clerk, kasubbag, null],
  ["a clerk two steps up", { golongan: "IV/a" }, clerk, kabid, "satu-tingkat"],
  ["a clerk down a class", {}, clerk, messenger, "tanpa-penurunan"],
  ["a clerk down a class that asks the same education", {}, clerk, attendant, "tanpa-penurunan"],
  ["a messenger with the rank up a class", {}, messenger, clerk, null],
  ["a messenger without the rank up a class", { golongan: "II/d" }, messenger, clerk, "pangkat-belum-cukup"],
  ["a kasubbag to kabid", {}, kasubbag, kabid, null],
  ["a kasubbag to sekdis", { golongan: "IV/a" }, kasubbag, sekdis, "satu-tingkat"],
  ["a kabid to sekdis", {}, kabid, sekdis, "pangkat-belum-cukup"],
  ["a kabid with a rank one below to sekdis", { golongan: "III/d" }, kabid, sekdis, null],
  ["a kasubbag down to seklur", {}, kasubbag, seklur, "tanpa-penurunan"],
  ["a sekdis down to kabid", { golongan: "IV/a" }, sekdis, kabid, "tanpa-penurunan"],
  ["a sekdis to head of office", { golongan: "IV/c" }, sekdis, kadis, "seleksi-terbuka"],
  ["somebody of unknown rank upwards", { golongan: null }, clerk, kasubbag, "pangkat-belum-cukup"],
  ["a head of school to another school", {}, schoolHead, schoolHead, null],
  ["a head of school back to teaching too early", {}, schoolHead, teacher, "tugas-belum-berakhir"],
  ["a head of school back to teaching when the term is over", {}, schoolHead, teacher, null, true],
  ["a head of school to an office post", {}, schoolHead, kasubbag, "profesi-dijaga", true],
  ["contract staff to the same title", { kind: "PPPK", golongan: "IX" }, teacher, teacher, null],
  ["contract staff to another title", { kind: "PPPK", golongan: "IX" }, clerk, kasubbag, "pppk-jabatan-sama"],
  [
    "contract staff to head of school",
    { kind: "PPPK", golongan: "IX" },
    teacher,
    schoolHead,
    "pppk-jabatan-sama",
  ],
  ["nobody's post to clerk", {}, null, clerk, null],
  ["nobody's post to kasubbag", {}, null, kasubbag, "penempatan-awal"],
];

describe("pathRefusal", () => {
  it.each(cases)("%s", (_, employee, from, to, expected, dutyIsOver = false) => {
    expect(pathRefusal(who(employee), from, to, dutyIsOver)).toBe(expected);
  });

  it("has a sentence for every refusal", () => {
    for (const sentence of Object.values(PATH_REFUSALS)) expect(sentence).toMatch(/\.$/);
  });
});

describe("retiresTooSoon", () => {
  const born = (birthDate: string | null) => who({ birthDate: birthDate as IsoDate | null });
  const section = post({ code: "KASI", ...structural, kind: "PENGAWAS", bup: 58 });
  const tmt = "2027-01-04" as IsoDate;

  it("keeps whoever has a full year left in the post, to the day", () => {
    // BUP 58: retires on 1 February 2028, more than twelve months after the move; a month younger is not.
    expect(retiresTooSoon(born("1970-01-15"), section, tmt)).toBe(false);
    expect(retiresTooSoon(born("1969-12-15"), section, tmt)).toBe(true);
  });

  it("asks the retirement age of the post to be taken, not of the one held", () => {
    const nearlySixty = born("1969-06-01");
    expect(retiresTooSoon(nearlySixty, section, tmt)).toBe(true);
    expect(retiresTooSoon(nearlySixty, post({ code: "GURU", bup: 60 }), tmt)).toBe(false);
  });

  it("leaves an unknown birth date to the law", () => {
    expect(retiresTooSoon(born(null), section, tmt)).toBe(false);
  });
});
