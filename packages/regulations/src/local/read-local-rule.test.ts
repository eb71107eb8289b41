import { describe, expect, it } from "vitest";
import { readLocalRule } from "./read-local-rule.js";

const written = {
  id: "LOKAL-GURU-3-TAHUN",
  title: "Guru baru tetap tiga tahun",
  text: "Guru tidak dipindahkan sebelum tiga tahun di unit.",
  source: "Perwali Kupang 12/2026",
  article: "Pasal 7",
  severity: "BLOCK",
  effectiveFrom: "2027-01-01",
  appliesTo: {
    employeeKinds: ["PNS"],
    from: { families: ["guru kelas"], unitKinds: ["SD"] },
    change: "unit",
  },
  requires: { conditions: [{ kind: "min-months-in-unit", months: 36 }] },
  _catatan: "nama yang diawali garis bawah adalah catatan",
};

const faultsOf = (changes: object): string[] => {
  const read = readLocalRule({ ...written, ...changes });
  return read.ok ? [] : read.faults.map(({ where, expected }) => `${where}: ${expected}`);
};

describe("a local rule as an office writes it", () => {
  it("is read whole, with codes in one spelling", () => {
    expect(readLocalRule(written)).toEqual({
      ok: true,
      rule: {
        id: "LOKAL-GURU-3-TAHUN",
        title: written.title,
        text: written.text,
        source: written.source,
        article: "Pasal 7",
        severity: "BLOCK",
        effectiveFrom: "2027-01-01",
        effectiveTo: null,
        appliesTo: {
          employeeKinds: ["PNS"],
          from: { families: ["GURU_KELAS"], unitKinds: ["SD"] },
          change: "unit",
        },
        mode: "ALL",
        conditions: [{ kind: "min-months-in-unit", months: 36 }],
        document: null,
      },
    });
    const asked = (condition: object, more: object = {}) => {
      const read = readLocalRule({ ...written, ...more, requires: { conditions: [condition] } });
      return read.ok ? read.rule.conditions[0] : read.faults;
    };
    expect(asked({ kind: "min-education", level: "D-III" })).toEqual({ kind: "min-education", level: "D3" });
    expect(asked({ kind: "min-golongan", golongan: "iii/C" })).toEqual({
      kind: "min-golongan",
      golongan: "III/c",
    });
    expect(asked({ kind: "certificate", certificate: "Guru Penggerak" })).toMatchObject({
      certificate: "GURU_PENGGERAK",
    });
    expect(asked({ kind: "min-predicate", predicate: "sangat baik", years: 2 })).toMatchObject({
      predicate: "SANGAT_BAIK",
    });
  });

  it("without conditions forbids what it concerns; asking for all of nothing is a fault", () => {
    const { requires: _, ...ban } = written;
    expect(readLocalRule(ban)).toMatchObject({ ok: true, rule: { mode: "ANY", conditions: [] } });
    expect(faultsOf({ requires: { mode: "ALL", conditions: [] } })).toEqual([
      "requires.conditions: sedikitnya satu syarat",
    ]);
  });

  it.each([
    [{ id: "min-tenure-2y" }, "id: LOKAL- lalu huruf besar, angka, dan tanda hubung"],
    [{ title: " " }, "title: judul aturan"],
    [{ source: undefined }, "source: peraturan seperti Perwali Kupang 12/2026"],
    [{ severity: "LARANG" }, "severity: salah satu dari BLOCK, NEED-DOC, WARN"],
    [{ effectiveFrom: "1-1-2027" }, "effectiveFrom: tanggal seperti 2026-02-10"],
    [{ effectiveFrom: undefined }, "effectiveFrom: tanggal mulai berlaku"],
    [{ effectiveTo: "2026-12-31" }, "effectiveTo: tanggal pada atau sesudah 2027-01-01"],
    [{ severity: "NEED-DOC" }, "document: nama dokumen yang harus dilampirkan"],
    [{ document: "Izin" }, "document: kosong, sebab aturan ini tidak meminta dokumen"],
    [
      { appliesTo: { employeeKinds: ["HONORER"] } },
      "appliesTo.employeeKinds[0]: salah satu dari PNS, CPNS, PPPK, PPPK_PW",
    ],
    [{ appliesTo: { from: { unitkinds: ["SD"] } } }, "appliesTo.from.unitkinds: nama fakta yang dikenal"],
    [
      { requires: { conditions: [{ kind: "min-months-in-unit", months: 2.5 }] } },
      "requires.conditions[0].months: bilangan bulat 1 sampai 600",
    ],
    [
      { requires: { conditions: [{ kind: "min-age" }] } },
      "requires.conditions[0].years: bilangan bulat 17 sampai 70",
    ],
    [
      { appliesTo: {}, requires: { conditions: [{ kind: "min-golongan", golongan: "III/c" }] } },
      "appliesTo.employeeKinds: hanya PNS dan CPNS, sebab golongan itu golongan PNS",
    ],
    [{ unknown: 1 }, "unknown: nama fakta yang dikenal"],
  ])("%j is refused, saying where and what is expected", (changes, fault) => {
    expect(faultsOf(changes)).toContain(fault);
  });

  it("offers the kinds of conditions there are", () => {
    const [fault] = faultsOf({ requires: { conditions: [{ kind: "min-bulan" }] } });
    expect(fault).toContain("min-months-in-unit, min-months-in-post");
    expect(readLocalRule("teks")).toMatchObject({ ok: false });
    expect(readLocalRule(null)).toMatchObject({ ok: false });
  });
});
