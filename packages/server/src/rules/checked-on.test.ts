import { rulebook } from "@selaras/regulations";
import { describe, expect, it } from "vitest";
import { checkedOn } from "./checked-on.js";

describe("on whom a rule is checked", () => {
  const of = (id: string) => checkedOn(rulebook().find((rule) => rule.id === id)!);

  it("is said of movers, stayers, both, the plan, and of some posts only", () => {
    expect(of("min-tenure-2y")).toBe("Diperiksa pada setiap pegawai yang diusulkan pindah.");
    expect(of("max-tenure-5y")).toBe("Diperiksa pada setiap pegawai yang tetap di jabatannya.");
    expect(of("seat-free")).toContain("rencana sebagai keseluruhan");
    expect(of("lurah-requirements")).toBe("Diperiksa pada setiap pegawai yang diusulkan ke lurah.");
    expect(checkedOn({ scope: "title", on: "move", appliesTo: { kinds: ["PENGAWAS", "JF"] } })).toBe(
      "Diperiksa pada setiap pegawai yang diusulkan ke jabatan pengawas atau jabatan fungsional.",
    );
  });

  it("holds no code for any rule", () => {
    for (const rule of rulebook()) expect(checkedOn(rule)).not.toMatch(/[A-Z]_|[A-Z]{6}/);
  });
});
