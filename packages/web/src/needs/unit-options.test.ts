import { expect, it } from "vitest";
import { unitOptions } from "./unit-options";

const unit = (code: string, name: string, parentCode: string | null, needed = 1) => ({
  code,
  name,
  parentCode,
  needed,
  holders: 0,
});

it("tells units of the same name apart by what stands above them, and leaves other names as they are", () => {
  const options = unitOptions([
    unit("K", "Kota", null, 0),
    unit("A", "Dinas A", "K"),
    unit("B", "Dinas B", "K"),
    unit("AS", "Sekretariat", "A"),
    unit("BS", "Sekretariat", "B"),
    unit("ASU", "Subbagian Umum", "AS"),
    unit("BSU", "Subbagian Umum", "BS"),
    unit("X", "Bidang X", "A"),
    unit("Y", "Bidang Y", "A", 0),
  ]);
  expect(Object.fromEntries(options.map(({ value, label }) => [value, label]))).toEqual({
    A: "Dinas A",
    B: "Dinas B",
    AS: "Sekretariat, Dinas A",
    BS: "Sekretariat, Dinas B",
    ASU: "Subbagian Umum, Sekretariat, Dinas A",
    BSU: "Subbagian Umum, Sekretariat, Dinas B",
    X: "Bidang X",
  });
});

it("keeps twins under one parent, rather than looking for ever", () => {
  const twins = [unit("K", "Kota", null), unit("A", "Seksi", "K"), unit("B", "Seksi", "K")];
  expect(unitOptions(twins).map(({ label }) => label)).toEqual(["Kota", "Seksi, Kota", "Seksi, Kota"]);
});
