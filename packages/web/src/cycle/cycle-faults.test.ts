import { describe, expect, it } from "vitest";
import { cycleFaults } from "./cycle-faults";

const settings = { name: "Periode I 2027", dataDate: "2026-06-30", tmt: "2027-01-04" };

describe("the settings of a period", () => {
  it("are ready with a name and moves not before the data", () => {
    expect(cycleFaults(settings)).toEqual({});
    expect(cycleFaults({ ...settings, dataDate: null })).toEqual({});
    expect(cycleFaults({ ...settings, dataDate: settings.tmt })).toEqual({});
  });

  it("say which field is to be put right", () => {
    expect(Object.keys(cycleFaults({ ...settings, name: "  " }))).toEqual(["name"]);
    expect(Object.keys(cycleFaults({ ...settings, tmt: "" }))).toEqual(["tmt"]);
    expect(cycleFaults({ ...settings, tmt: "2026-06-29" }).tmt).toContain("tanggal data");
  });
});
