import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_TRAININGS } from "../../development/training-register.js";
import type { Workforce } from "../snapshot.js";
import { findFindings } from "./find-findings.js";

const unit = (code: string, parentCode: string | null, kind = "OPD") => ({
  code,
  name: `Unit ${code}`,
  kind,
  parentCode,
  headEselon: null,
  placeCode: null,
  remoteness: "BIASA",
  specialArea: false,
  groups: null,
  students: null,
});
const title = (
  code: string,
  more: Partial<Workforce["titles"][number]> = {},
): Workforce["titles"][number] => ({
  code,
  name: `Jabatan ${code}`,
  kind: "JF",
  jenjang: null,
  eselon: null,
  kelas: null,
  golonganMin: "III/a",
  golonganMax: "III/d",
  minEducation: "S1",
  educationFields: null,
  family: "X",
  specialRole: null,
  bup: 58,
  ...more,
});
const person = (
  nip: string,
  unitCode: string | null,
  titleCode: string | null,
  more: Partial<Workforce["employees"][number]> = {},
): Workforce["employees"][number] => ({
  nip,
  name: `Orang ${nip.slice(-3)}`,
  titlePrefix: null,
  titleSuffix: null,
  kind: "PNS",
  birthDate: "1985-01-01",
  gender: "M",
  golongan: "III/c",
  golonganSince: null,
  tmtCpns: "2010-01-01",
  tmtPns: null,
  standing: "01",
  educationLevel: "S1",
  educationField: null,
  educationName: null,
  graduationYear: null,
  unitCode,
  titleCode,
  seatSince: "2020-01-01",
  homePlaceCode: null,
  contractStart: null,
  contractEnd: null,
  contractUnitCode: null,
  contractTitleCode: null,
  active: true,
  ...more,
});

const base: Workforce = {
  places: [],
  placeAccess: [],
  educationFields: [],
  units: [
    unit("KOTA", null, "PEMERINTAH"),
    unit("DIKES", "KOTA"),
    unit("PKM", "DIKES", "PUSKESMAS"),
    unit("DINSOS", "KOTA"),
  ],
  titles: [
    title("KAPUS", { specialRole: "KEPALA_PUSKESMAS" }),
    title("PERAWAT"),
    title("KADIS", { kind: "JPT_PRATAMA", golonganMin: null, golonganMax: null }),
  ],
  posts: [],
  employees: [],
  performance: [],
  assessments: [],
  competenceStandards: [],
  competenceRatings: [],
  performanceRatings: [],
  talentInputs: [],
  certificates: [],
  history: [],
  relatives: [],
  discipline: [],
  absences: [],
  wishes: [],
  training: NO_TRAININGS,
  datasets: new Set(["pegawai"]),
};
const post = (unitCode: string, titleCode: string, seats: number) => ({ unitCode, titleCode, seats });
const find = (more: Partial<Workforce>, unknown = [] as Parameters<typeof findFindings>[2]) =>
  findFindings({ ...base, ...more }, "2026-06-30", unknown);

describe("the day-one findings", () => {
  it("rank double seats and people without a seat first, then empty leadership posts, then the rest by size", () => {
    const found = find({
      posts: [post("PKM", "KAPUS", 1), post("PKM", "PERAWAT", 9), post("DINSOS", "KADIS", 1)],
      employees: [
        person("a01", "PKM", "KAPUS"),
        person("a02", "PKM", "KAPUS"),
        person("a03", "DINSOS", "PERAWAT"),
        person("a04", "PKM", "PERAWAT", { educationLevel: "SMA", golongan: "II/a", seatSince: null }),
      ],
    });
    expect(found.map((one) => [one.rank, one.kind, one.unitCode])).toEqual([
      [1, "kursi-ganda", "DIKES"],
      [2, "tanpa-kursi", "DINSOS"],
      [3, "kursi-kosong", "DINSOS"],
      [4, "data-ragu", "DIKES"],
      [5, "data-ragu", "DIKES"],
      [6, "data-ragu", "DIKES"],
      [7, "kursi-kosong", "DIKES"],
    ]);
    expect(found[0]).toMatchObject({
      nips: ["a01", "a02"],
      subject: "Jabatan KAPUS, Unit PKM",
      unitName: "Unit DIKES",
    });
    expect(found[0]!.message).toContain("dipangku 2 orang (Orang a01, Orang a02)");
    expect(found.at(-1)!.message).toContain("8 dari 9 kursi kosong");
  });

  it("leave out those away on study, on leave or gone, and retired ones are told with the day", () => {
    const found = find({
      posts: [post("PKM", "KAPUS", 1)],
      employees: [
        person("a01", "PKM", "KAPUS", { birthDate: "1968-05-09" }),
        person("a02", "PKM", "KAPUS", { standing: "03" }),
        person("a03", null, null, { standing: "99" }),
      ],
    });
    expect(found.map((one) => one.kind)).toEqual(["data-ragu"]);
    expect(found[0]!.message).toContain("01-06-2026");
  });

  it("ask for the newest appraisal only where the register was ever handed over", () => {
    const performance = [{ nip: "a01", year: 2025, predicate: "BAIK" }];
    const employees = [
      person("a01", "PKM", "PERAWAT"),
      person("a02", "PKM", "PERAWAT"),
      person("a03", "PKM", "PERAWAT", { tmtCpns: "2026-02-01" }),
    ];
    const posts = [post("PKM", "PERAWAT", 3)];
    expect(find({ posts, employees, performance })).toEqual([]);
    const found = find({ posts, employees, performance, datasets: new Set(["pegawai", "kinerja"]) });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ nips: ["a02"], message: expect.stringContaining("tahun 2025") });
  });

  it("name unknown units and titles of the newest import", () => {
    const found = find({}, [
      { kind: "unit-tak-dikenal", found: "SETDA-2019", count: 7, file: "pegawai.csv" },
    ]);
    expect(found[0]).toMatchObject({
      kind: "unit-tak-dikenal",
      subject: "SETDA-2019",
      source: "pegawai.csv",
    });
  });

  it("do not depend on the order of rows, and every seat is told once", () => {
    const some = fc.array(
      fc.record({
        unitCode: fc.constantFrom("PKM", "DIKES", "DINSOS"),
        titleCode: fc.constantFrom("KAPUS", "PERAWAT", "KADIS"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, some, (seats, people) => {
        const posts = [
          ...new Map(
            seats.map((seat) => [`${seat.unitCode}${seat.titleCode}`, { ...seat, seats: 1 }]),
          ).values(),
        ];
        const employees = people.map((seat, index) => person(`b${index}`, seat.unitCode, seat.titleCode));
        const found = find({ posts, employees });
        const again = find({ posts: [...posts].reverse(), employees: [...employees].reverse() });
        const plain = (list: typeof found) =>
          list.map(({ nips, message: _message, ...rest }) => ({ ...rest, nips: [...nips].sort() }));
        expect(plain(again)).toEqual(plain(found));
        const seatsTold = found.filter((one) => one.kind.startsWith("kursi")).map((one) => one.subject);
        expect(new Set(seatsTold).size).toBe(seatsTold.length);
        expect(found.map((one) => one.rank)).toEqual(found.map((_, index) => index + 1));
      }),
      { numRuns: 60 },
    );
  });
});
