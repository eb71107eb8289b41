import type { PeopleColumns } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { rowsOf, searchPeople } from "./people-rows";

const columns: PeopleColumns = {
  units: [{ code: "U1", name: "SD Negeri Naioni" }],
  titles: [{ code: "T1", name: "Guru Kelas Ahli Muda", kind: "JF", family: "guru" }],
  nip: ["198001012005011001", "199002022015022002"],
  name: ["Maria Nalle", "Petrus Bria"],
  kind: ["PNS", "PPPK"],
  golongan: ["III/d", "IX"],
  age: [46, 36],
  unit: [0, -1],
  title: [0, -1],
  tenureMonths: [40, -1],
  education: ["S1", "S1"],
  retirementYear: [2040, 0],
  doubts: [0, 2],
};

describe("employees from columns", () => {
  it("resolves unit and title, and leaves a person without a seat without one", () => {
    const [maria, petrus] = rowsOf(columns);
    expect(maria?.unitName).toBe("SD Negeri Naioni");
    expect(petrus?.titleName).toBe("");
  });
  it("leaves out what is not known instead of showing it as nothing", () => {
    const [maria, petrus] = rowsOf(columns);
    expect(maria).toMatchObject({ tenureMonths: 40, retirementYear: 2040 });
    expect(petrus).toMatchObject({ tenureMonths: null, retirementYear: null });
    expect(rowsOf({ ...columns, tenureMonths: [40, 0] })[1]?.tenureMonths).toBe(0);
  });
  it("searches name, NIP, title and unit together", () => {
    const found = (asked: string) => searchPeople(rowsOf(columns), asked).map(({ name }) => name);
    expect(found("guru maria")).toEqual(["Maria Nalle"]);
    expect(found("1990")).toEqual(["Petrus Bria"]);
    expect(found("")).toHaveLength(2);
  });
});
