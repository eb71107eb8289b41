import { rulebook } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { presentRule, topicOf } from "./rules-present.js";

describe("a published rule", () => {
  it("stands under the topic a reader would look for it", () => {
    const topic = (id: string) => topicOf({ id, scope: "person" });
    expect(topic("pppk-no-inter")).toBe("PPPK");
    expect(topic("jpt-age-56")).toBe("Jabatan pimpinan tinggi");
    expect(topic("ks-certificate")).toBe("Guru dan kepala sekolah");
    expect(topic("min-tenure-2y")).toBe("Masa jabatan dan kedudukan");
    expect(topicOf({ id: "seat-free", scope: "plan" })).toBe("Keutuhan rencana");
  });

  it("shows its numbers as words, whatever they are", () => {
    const version = {
      version: 2,
      effectiveFrom: rulebook()[0]!.effectiveFrom,
      effectiveTo: null,
      severity: "block" as const,
      params: { bulan: 24, ketat: true, predikat: ["BAIK", "SANGAT BAIK"] },
      source: "PP",
      article: "1",
      status: "known" as const,
      title: "T",
      text: "U",
    };
    const rule = presentRule({ ...version, id: "x", scope: "plan", versions: [version] });
    expect(rule.versions[0]).toMatchObject({
      version: "2",
      params: "bulan: 24; ketat: ya; predikat: BAIK, SANGAT BAIK",
    });
  });
});
