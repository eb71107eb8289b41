import type { Column } from "@selaras/contract";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCell } from "./parse-cell.js";

const column = (type: Column["type"], more: Partial<Column> = {}): Column => ({
  header: "KOLOM",
  type,
  required: true,
  ...more,
});
const value = (type: Column["type"], raw: string | number | boolean | null, more: Partial<Column> = {}) => {
  const parsed = parseCell(column(type, more), raw);
  return "fault" in parsed ? `!${parsed.fault.code}` : parsed.value;
};

describe("a NIP cell", () => {
  it.each([
    ["198807142011012998", "198807142011012998"],
    ["19880714 201101 2 998", "198807142011012998"],
    ["'197903222006041997", "197903222006041997"],
    ["'197903222006041997'", "197903222006041997"],
    ["199308052024211996", "199308052024211996"],
    ["199002292015031995", "!nip-lahir"],
    ["198513012010011994", "!nip-lahir"],
    ["198807142011013993", "!nip-kelamin"],
    ["198807142011002992", "!nip-pengangkatan"],
    ["198807142011152991", "!nip-pengangkatan"],
    ["19880714201101299", "!nip-format"],
    ["198807142011012000", "!nip-urut"],
    ["1.98807E+17", "!nip-angka"],
    ["1,98807E+17", "!nip-angka"],
    ["null", "!wajib-kosong"],
    ["-", "!wajib-kosong"],
  ])("%s is %s", (raw, expected) => {
    expect(value("nip", raw)).toBe(expected);
  });

  it("that is a number is refused even when it looks whole, because digits are lost", () => {
    const parsed = parseCell(column("nip"), 198807142011012990);
    expect(parsed).toMatchObject({ fault: { code: "nip-angka", severity: "tolak" } });
    expect("fault" in parsed && parsed.fault.hint).toContain("hilang");
  });
});

describe("a date cell", () => {
  it.each([
    ["31-12-2025", "2025-12-31"],
    ["31/12/2025", "2025-12-31"],
    ["2025-12-31", "2025-12-31"],
    ["2025-12-31 00:00:00", "2025-12-31"],
    [46022, "2025-12-31"],
    ["46022", "2025-12-31"],
    [2026, "!tanggal-format"],
    ["31-02-2019", "!tanggal-format"],
    ["12/31/2025", "!tanggal-format"],
    ["kemarin", "!tanggal-format"],
  ] as const)("%s is %s", (raw, expected) => {
    expect(value("date", raw)).toBe(expected);
  });

  it("in American order says so", () => {
    const parsed = parseCell(column("date"), "12/31/2025");
    expect("fault" in parsed && parsed.fault.hint).toContain("31-12-2025");
  });
});

describe("other cells", () => {
  const predicates = { oneOf: ["SANGAT BAIK", "BAIK"] } as const;
  it.each([
    ["integer", "12", 12],
    ["integer", "12,0", 12],
    ["integer", 7, 7],
    ["integer", "12,5", "!bilangan-bulat"],
    ["integer", "1.000", 1],
    ["integer", "12 orang", "!bilangan-bulat"],
    ["decimal", "81,5", 81.5],
    ["decimal", "-10.178", -10.178],
    ["decimal", "1.234,5", 1234.5],
    ["decimal", "sepuluh", "!bilangan-desimal"],
    ["yes-no", "Ya", true],
    ["yes-no", false, false],
    ["yes-no", "mungkin", "!ya-tidak"],
    ["golongan", "iii/C", "III/c"],
    ["golongan", "III c", "III/c"],
    ["golongan", "ix", "IX"],
    ["golongan", "3/a", "!golongan-format"],
    [predicates, "Sangat  Baik", "SANGAT BAIK"],
    [predicates, "sangat_baik", "SANGAT BAIK"],
    [predicates, "AMAT BAIK", "!pilihan-lain"],
    ["text", "#N/A", "!galat-excel"],
    ["text", "x".repeat(501), "!terlalu-panjang"],
    ["text", "  dua   kata\u00a0 ", "dua kata"],
    ["text", 12, "12"],
  ] as const)("%o %s is %s", (type, raw, expected) => {
    expect(value(type, raw)).toBe(expected);
  });

  it("near a choice suggest it", () => {
    const parsed = parseCell(column(predicates), "SANGAT BIAK");
    expect("fault" in parsed && parsed.fault.hint).toBe("Mungkin SANGAT BAIK.");
  });

  it("may be empty where the layout says so", () => {
    expect(value("date", "null", { optionalCell: true })).toBeNull();
    expect(value("code-list", "A; B,C")).toEqual(["A", "B", "C"]);
  });

  it("never throw, whatever they hold", () => {
    const types: Column["type"][] = [
      "nip",
      "text",
      "code",
      "date",
      "integer",
      "decimal",
      "yes-no",
      "golongan",
      "code-list",
      predicates,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null)),
        (type, raw) => {
          const parsed = parseCell(column(type), raw);
          expect("fault" in parsed || "value" in parsed).toBe(true);
        },
      ),
    );
  });
});
