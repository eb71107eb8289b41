import { type Ability, may, type Role, roles } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { type CycleSituation, cycleSteps, nextAction } from "./steps.js";

const empty: CycleSituation = {
  today: "2026-07-01",
  tmt: "2026-12-01",
  employees: 0,
  posts: 0,
  units: 0,
  short: 0,
  surplus: 0,
  registers: new Set(),
  plan: null,
  running: null,
  seesDrafts: true,
};
const loaded = { ...empty, employees: 6500, posts: 1400, units: 470, short: 812, surplus: 90 };
const planned = { ...loaded, plan: { id: 7, name: "Rencana A", moves: 325, choice: "belum" } } as const;
const chosen = { ...loaded, plan: { ...planned.plan, choice: "dipilih" } } as const;
const opened = { ...loaded, plan: { ...planned.plan, choice: "dibuka" } } as const;
const running = { ...loaded, running: { id: 8, name: "R" } };
/** What the home page makes of a situation for a role: outside of planning there is no plan before it is opened. */
const seenBy = (role: Role, { plan, running, ...rest }: CycleSituation): CycleSituation => {
  const seesDrafts = may(role, "plan.read");
  return {
    ...rest,
    seesDrafts,
    plan: seesDrafts || plan?.choice === "dibuka" ? plan : null,
    running: seesDrafts ? running : null,
  };
};
const nextFor = (role: Role, situation: CycleSituation) =>
  nextAction(seenBy(role, situation), { may: (ability) => may(role, ability), isEmployee: role === "asn" });
const states = (situation: CycleSituation) =>
  Object.fromEntries(cycleSteps(situation).map(({ step, state }) => [step, state]));

describe("the home of a period", () => {
  it("asks for the office's files first, then for a plan, then for its review", () => {
    expect(nextFor("analis", empty)).toMatchObject({ title: "Impor berkas kantor", href: "/impor" });
    expect(nextFor("analis", loaded)).toMatchObject({ title: "Susun rencana", href: "/rencana/baru" });
    expect(nextFor("analis", running)).toMatchObject({ href: "/rencana/8" });
    expect(nextFor("analis", planned)).toMatchObject({ title: "Tinjau rencana", href: "/rencana/7" });
  });

  it("sends nobody to a page their role may not open", () => {
    const needed: Record<string, Ability> = {
      impor: "import.write",
      rencana: "plan.read",
      kebutuhan: "needs.read",
      saya: "self.read",
      aturan: "rules.read",
    };
    for (const role of roles)
      for (const situation of [empty, loaded, running, planned, chosen, opened]) {
        const { href } = nextFor(role, situation);
        const ability = href === "/rencana/baru" ? "plan.write" : needed[href.split("/")[1]!]!;
        expect(may(role, ability), `${role} ${href}`).toBe(true);
      }
    expect(nextFor("kepala_perangkat", planned).href).toBe("/kebutuhan");
    expect(nextFor("asn", planned).href).toBe("/saya");
    expect(nextFor("admin", planned).href).toBe("/aturan");
    expect(nextFor("tpk", empty)).toMatchObject({
      href: "/aturan",
      why: expect.stringContaining("belum diimpor"),
    });
  });

  it("has exactly one step to work on now, whatever there is", () => {
    for (const situation of [empty, loaded, planned, chosen, opened]) {
      expect(cycleSteps(situation).filter(({ state }) => state === "sekarang")).toHaveLength(1);
    }
    expect(states(empty)).toMatchObject({ kebutuhan: "sekarang", profil: "nanti", rencana: "nanti" });
    expect(states(loaded)).toMatchObject({ kebutuhan: "selesai", profil: "selesai", rencana: "sekarang" });
    expect(states(planned)).toMatchObject({ rencana: "sekarang", konsultasi: "nanti" });
    expect(states(chosen)).toMatchObject({ rencana: "selesai", konsultasi: "sekarang" });
  });

  it("tells nobody outside of planning of a plan, its name or its run before it is opened", () => {
    for (const role of ["asn", "kepala_perangkat", "dinas_pendidikan", "hukum", "admin"] as const)
      for (const situation of [running, planned, chosen]) {
        const seen = JSON.stringify([cycleSteps(seenBy(role, situation)), nextFor(role, situation)]);
        expect(seen, role).not.toMatch(/Rencana A|325|R sedang disusun|terpilih dengan/);
        expect(seen, role).toContain("Belum ada rencana yang diumumkan untuk periode ini.");
      }
    expect(nextFor("asn", opened).why).toContain("sudah dibuka kepada pegawai");
    expect(cycleSteps(seenBy("asn", opened))[3]!.note).toBe("Rencana A: 325 perpindahan.");
  });

  it("says to who works on plans what the plan is to the period", () => {
    expect(nextFor("analis", planned).why).toContain("belum ada rancangan terpilih");
    expect(nextFor("tpk", chosen).why).toContain("belum dibuka kepada pegawai");
    expect(nextFor("ppk", opened).why).toContain("sudah dibuka kepada pegawai");
  });

  it("calls the decision late once the day of the moves has come", () => {
    expect(states({ ...planned, today: "2026-12-01" })).toMatchObject({ keputusan: "terlambat" });
    expect(states({ ...planned, today: "2026-11-30" })).toMatchObject({ keputusan: "nanti" });
  });

  it("names the registers nobody handed over", () => {
    const note = cycleSteps({ ...loaded, registers: new Set(["kinerja", "riwayat"]) })[1]!.note;
    expect(note).toBe(
      "6.500 pegawai; belum diserahkan: penilaian kompetensi, sertifikat, domisili, keluarga, disiplin.",
    );
  });
});
