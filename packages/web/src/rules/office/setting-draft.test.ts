import type { OpenReading } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { settingOf, textOf } from "./setting-draft";

const months: OpenReading = {
  param: "minMonths",
  name: "Paling singkat",
  unit: "bulan",
  kind: "number",
  choices: [],
  min: 24,
  max: 60,
  default: 24,
  defaultText: "24",
  current: 24,
  currentText: "24",
};
const effect: OpenReading = {
  ...months,
  param: "effect",
  kind: "effect",
  choices: [
    { value: "warn", name: "mengingatkan" },
    { value: "block", name: "melarang" },
  ],
  min: null,
  max: null,
};
const draft = {
  param: "minMonths",
  value: "36",
  restores: false,
  effectiveFrom: "2027-01-04",
  reason: "Pendapat hukum nomor 12",
  decidedBy: "Kepala Bagian Hukum",
};

describe("what the office is about to set", () => {
  it("is sent as the reading takes it", () => {
    expect(settingOf(draft, months)).toMatchObject({ setting: { value: 36, effectiveFrom: "2027-01-04" } });
    expect(settingOf({ ...draft, value: "24" }, months)).toMatchObject({ setting: { value: 24 } });
    expect(settingOf({ ...draft, value: "60" }, months)).toMatchObject({ setting: { value: 60 } });
    expect(settingOf({ ...draft, value: "24,5" }, months)).toMatchObject({ setting: { value: 24.5 } });
    expect(settingOf({ ...draft, value: "block" }, effect)).toMatchObject({ setting: { value: "block" } });
    expect(settingOf({ ...draft, value: "A, B ,," }, { ...months, kind: "list" })).toMatchObject({
      setting: { value: ["A", "B"] },
    });
  });

  it("restores the default without a value", () => {
    expect(settingOf({ ...draft, value: "abc", restores: true }, months)).toMatchObject({
      setting: { value: null },
    });
  });

  it.each(["", "23", "61", "dua"])("is not %j months", (value) => {
    expect(settingOf({ ...draft, value }, months)).toEqual({
      faults: { value: "Isilah bilangan dari 24 sampai 60." },
    });
  });

  it("needs a choice, a day, a reason and a name", () => {
    const empty = { ...draft, value: "nyala", effectiveFrom: "", reason: " ada ", decidedBy: "" };
    expect(Object.keys((settingOf(empty, effect) as { faults: object }).faults)).toEqual([
      "value",
      "effectiveFrom",
      "reason",
      "decidedBy",
    ]);
  });

  it("begins with what holds now, as people write it", () => {
    expect(textOf(0.5)).toBe("0,5");
    expect(textOf(["27", "28"])).toBe("27, 28");
  });
});
