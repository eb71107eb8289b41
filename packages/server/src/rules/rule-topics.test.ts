import { rulebook } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { topicOf } from "./rule-topics.js";

describe("the topic of a rule", () => {
  it("is the one a reader would look under", () => {
    const topic = (id: string) => topicOf({ id, scope: "person" });
    expect(topic("pppk-no-inter")).toBe("PPPK");
    expect(topic("jpt-age-56")).toBe("Jabatan pimpinan tinggi");
    expect(topic("ks-certificate")).toBe("Guru dan kepala sekolah");
    expect(topic("min-tenure-2y")).toBe("Masa jabatan dan kedudukan");
    expect(topicOf({ id: "seat-free", scope: "plan" })).toBe("Keutuhan rencana");
  });

  it("is never only the kind of thing that is checked", () => {
    const lost = rulebook().filter((rule) => ["Pegawai", "Jabatan", "Kursi"].includes(topicOf(rule)));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
