import { describe, expect, it } from "vitest";
import type { FileContent, RawCell } from "../../workforce/files/raw-sheet.js";
import { makeNip, smallGovernment } from "../testing/workforce.js";
import { backtestOf } from "./backtest-of.js";
import { columnKeys, columns } from "./columns.js";
import { readRound } from "./read-round.js";
import { recordedRounds } from "./recorded-rounds.js";
import { roundSheet } from "./template.js";
import { type PastMove, undoRound } from "./undo-round.js";

const TMT = "2026-06-01";
const nip = (n: number) => makeNip(n);
const seat = (unitCode: string, titleCode: string) => ({ unitCode, titleCode });
const history = (n: number, unitCode: string, startedOn: string, endedOn: string | null) => ({
  nip: nip(n),
  titleCode: "GURU",
  titleName: null,
  unitCode,
  unitName: null,
  startedOn,
  endedOn,
});

/** Teacher 3 came from SD-B, which is short of teachers, to SD-A. */
const away: PastMove = { nip: nip(3), from: seat("SD-B", "GURU"), to: seat("SD-A", "GURU") };
function today() {
  const workforce = smallGovernment();
  return {
    ...workforce,
    history: [
      ...workforce.history.filter((row) => row.nip !== nip(3)),
      history(3, "SD-B", "2018-01-01", "2026-05-31"),
      history(3, "SD-A", TMT, null),
    ],
  };
}

describe("undoRound", () => {
  it("puts everybody of the round back into the former post, since the day the register records, and nobody else", () => {
    const { workforce, movedSince, unknownSince } = undoRound(today(), [away], TMT);
    const row = (n: number) => workforce.employees.find((one) => one.nip === nip(n))!;
    expect(row(3)).toMatchObject({ unitCode: "SD-B", titleCode: "GURU", seatSince: "2018-01-01" });
    expect(row(2)).toEqual(today().employees.find((one) => one.nip === nip(2)));
    expect(workforce.history.filter((one) => one.nip === nip(3))).toEqual([
      history(3, "SD-B", "2018-01-01", null),
    ]);
    expect([movedSince, unknownSince]).toEqual([[], []]);
  });

  it("names who has moved again since, and whose time in the former post is not recorded", () => {
    const moves = [
      { nip: nip(2), from: seat("SD-B", "GURU"), to: seat("SD-B", "KEPSEK") },
      { nip: nip(4), from: null, to: seat("SD-A", "GURU") },
    ];
    const { workforce, movedSince, unknownSince } = undoRound(today(), moves, TMT);
    expect([movedSince, unknownSince]).toEqual([[nip(2)], [nip(2)]]);
    expect(workforce.employees.find((one) => one.nip === nip(4))).toMatchObject({
      unitCode: null,
      titleCode: null,
      seatSince: null,
    });
  });
});

describe("recordedRounds", () => {
  it("finds the days on which enough people came to their present posts, with where they came from", () => {
    const workforce = smallGovernment();
    const round = [2, 3, 4, 5, 9];
    const employees = workforce.employees.map((row) =>
      round.some((n) => nip(n) === row.nip) ? { ...row, seatSince: TMT } : row,
    );
    const rows = round.map((n) => history(n, "SD-B", "2015-01-01", "2026-05-31"));
    const found = recordedRounds({ ...workforce, employees, history: rows });
    expect([...found.keys()]).toEqual([TMT]);
    expect(found.get(TMT)).toContainEqual({
      nip: nip(2),
      from: seat("SD-B", "GURU"),
      to: seat("SD-A", "GURU"),
    });
    expect(recordedRounds({ ...workforce, employees, history: rows.slice(1) }).size).toBe(0);
  });
});

describe("backtestOf", () => {
  it("shows what a round closed and broke, and what as many moves could have done", async () => {
    const result = await backtestOf({
      workforce: today(),
      moves: [away],
      tmt: TMT,
      government: "Pemerintah Kota Contoh",
      reading: undefined,
    });
    expect(result.done.moves).toBe(1);
    expect(result.possible.moves).toBeLessThanOrEqual(1);
    expect(result.done.seatsShort).toBeGreaterThan(result.before.seatsShort);
    expect(result.possible.seatsShort).toBeLessThan(result.before.seatsShort);
    expect(result.units.find(({ code }) => code === "SD-B")).toMatchObject({
      done: result.units.find(({ code }) => code === "SD-B")!.before + 1,
    });
    expect(result.broken.length).toBe(result.done.unlawful);
    expect(result.others.length + result.same).toBe(result.possible.moves);
    expect(result.gapPpm).toBe(0);
  });

  it("tells what was broken from what today's registers cannot show", async () => {
    const round = async (known: boolean) => {
      const workforce = today();
      if (!known) workforce.history = workforce.history.filter((row) => row.nip !== nip(3));
      const { broken, unproven, notes } = await backtestOf({
        workforce,
        moves: [away],
        tmt: TMT,
        government: "Pemerintah Kota Contoh",
        reading: undefined,
      });
      return { broken: broken.map(({ rule }) => rule), unproven: unproven.map(({ rule }) => rule), notes };
    };
    // SD-A has more teachers than seats, SD-B fewer than it needs; papers the office makes in a period are not asked of a past round.
    expect(await round(true)).toMatchObject({
      broken: ["seat-free", "guru-source-not-stripped"],
      unproven: [],
    });
    const unknown = await round(false);
    expect(unknown.broken).toEqual(["seat-free", "guru-source-not-stripped"]);
    expect(unknown.unproven).toContain("min-tenure-2y");
    expect(unknown.notes.join(" ")).toContain("TMT jabatan lama 1 orang tidak tercatat");
  });
});

describe("readRound", () => {
  const known = {
    nips: new Set([nip(2), nip(3)]),
    units: new Set(["SD-A", "SD-B"]),
    titles: new Set(["GURU"]),
  };
  const header = columnKeys.map((key) => columns[key].header);
  const content = (...rows: RawCell[][]): FileContent => ({
    refused: null,
    refusedSheets: [],
    sheets: [{ name: "Putaran lalu", rows: [header, ...rows].map((cells, i) => ({ number: i + 1, cells })) }],
  });
  const right = (n: number, tmt = "01-06-2026"): RawCell[] => [
    nip(n),
    "",
    "SD-B",
    "GURU",
    "SD-A",
    "GURU",
    tmt,
  ];
  const codes = (...rows: RawCell[][]) =>
    readRound("a.xlsx", content(...rows), known).faults.map(({ row, column, code }) => [row, column, code]);

  it("reads every move and its day, empty lines passed over, former post empty for who had none", () => {
    const { faults, tmt, moves } = readRound(
      "a.xlsx",
      content(right(3), [], [nip(2), "Nama", "", "", "SD-A", "GURU", "2026-06-01"]),
      known,
    );
    expect(faults).toEqual([]);
    expect(tmt).toBe(TMT);
    expect(moves).toEqual([away, { nip: nip(2), from: null, to: seat("SD-A", "GURU") }]);
  });

  it.each<[string, RawCell[][], unknown[]]>([
    [
      "a person nobody knows",
      [[nip(9), "", "SD-B", "GURU", "SD-A", "GURU", "01-06-2026"]],
      [2, "NIP", "nip-tak-dikenal"],
    ],
    [
      "a unit nobody knows",
      [[nip(3), "", "SD-X", "GURU", "SD-A", "GURU", "01-06-2026"]],
      [2, "KODE UNIT ASAL", "unit-tak-dikenal"],
    ],
    [
      "a title nobody knows",
      [[nip(3), "", "SD-B", "GURU", "SD-A", "GURUU", "01-06-2026"]],
      [2, "KODE JABATAN TUJUAN", "jabatan-tak-dikenal"],
    ],
    [
      "half a former post",
      [[nip(3), "", "SD-B", "", "SD-A", "GURU", "01-06-2026"]],
      [2, "KODE JABATAN ASAL", "wajib-kosong"],
    ],
    [
      "no move at all",
      [[nip(3), "", "SD-A", "GURU", "SD-A", "GURU", "01-06-2026"]],
      [2, "KODE UNIT TUJUAN", "baris-ganda"],
    ],
    ["a person twice", [right(3), right(3)], [3, "NIP", "baris-ganda"]],
    ["two days", [right(3), right(2, "02-06-2026")], [3, "TMT", "urutan-tanggal"]],
    ["no date", [[nip(3), "", "SD-B", "GURU", "SD-A", "GURU", ""]], [2, "TMT", "wajib-kosong"]],
    [
      "a NIP as a number",
      [[197903222006041000, "", "SD-B", "GURU", "SD-A", "GURU", "01-06-2026"]],
      [2, "NIP", "nip-angka"],
    ],
  ])("refuses %s with its place, and takes nothing over", (_, rows, fault) => {
    expect(codes(...rows)).toContainEqual(fault);
    expect(readRound("a.xlsx", content(...rows), known).moves).toEqual([]);
  });

  it("refuses a sheet of something else, a missing column and an empty sheet", () => {
    const other: FileContent = {
      ...content(),
      sheets: [{ name: "Lain", rows: [{ number: 1, cells: ["A"] }] }],
    };
    expect(readRound("a.xlsx", other, known).faults[0]!.code).toBe("lembar-tak-dikenal");
    const short = { ...content(), sheets: [{ name: "P", rows: [{ number: 1, cells: header.slice(0, 6) }] }] };
    expect(readRound("a.xlsx", short, known).faults).toMatchObject([{ column: "TMT", code: "kolom-hilang" }]);
    expect(codes()).toEqual([[null, null, "wajib-kosong"]]);
  });

  it("offers the very columns it reads", () => {
    expect(roundSheet(TMT, [away], () => "Nama", []).rows).toEqual([
      [nip(3), "Nama", "SD-B", "GURU", "SD-A", "GURU", "01-06-2026"],
    ]);
  });
});
