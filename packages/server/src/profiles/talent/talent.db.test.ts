import { competenceEndpoints, type Role, roles, talentEndpoints } from "@selaras/contract";
import { COMPETENCIES } from "@selaras/regulations/formulas";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "../../accounts/create-account.js";
import { setCurrentCycle } from "../../planning/cycle/cycle.js";
import { storeWorkforce } from "../../planning/testing/store-workforce.js";
import { makeNip, smallGovernment, TMT } from "../../planning/testing/workforce.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../../platform/testing/test-app.js";

const database = await freshDatabase();
const context = testContext(database);
const app = await testApp(context);
afterAll(() => app.close());

const cookies = new Map<Role, string>();
const nip = (n: number) => makeNip(n);
/** Person 7 leads a section of the kecamatan, person 2 teaches below DIKBUD. */
const own = {
  kepala_perangkat: { unitCode: "KEC" },
  dinas_pendidikan: { unitCode: "DIKBUD" },
  asn: { nip: nip(7) },
};

beforeAll(async () => {
  const workforce = smallGovernment();
  const rated = (owner: number, level: number, assessedOn: string) =>
    COMPETENCIES.map(({ code }) => ({
      nip: nip(owner),
      assessedOn,
      competence: code as string,
      level,
      assessor: "UPT Penilaian",
    }));
  workforce.competenceStandards.push({ titleCode: "KEPSEK", competence: "M1", name: null, level: 4 });
  workforce.competenceRatings.push(...rated(7, 2, "2026-04-14"), ...rated(2, 3, "2021-05-01"));
  workforce.assessments = workforce.assessments.filter((row) => row.nip !== nip(8));
  workforce.assessments.push({ nip: nip(8), assessedOn: "2025-03-18", jpm: 79.5, assessor: null });
  workforce.performance = workforce.performance.filter((row) => row.nip !== nip(8) || row.year !== 2025);
  workforce.performanceRatings.push({
    nip: nip(7),
    year: 2025,
    results: "DI ATAS EKSPEKTASI",
    behaviour: "SESUAI EKSPEKTASI",
  });
  workforce.talentInputs.push({
    nip: nip(7),
    year: 2025,
    award: "NASIONAL",
    team: "KETUA INTERNAL",
    acting: "TIDAK ADA",
    feedback: 90,
    intellect: 4,
    interpersonal: 4,
    selfAwareness: 4,
    criticalThinking: 4,
    problemSolving: 4,
    emotionalIntelligence: 4,
    learning: 4,
    commitment: 4,
  });
  workforce.discipline.push({
    nip: nip(7),
    level: "RINGAN",
    type: "Teguran tertulis",
    status: "SELESAI",
    startedOn: "2024-03-01",
    endedOn: "2024-03-01",
  });
  await storeWorkforce(database.db, workforce);
  await setCurrentCycle(database.db, { name: "Periode uji", dataDate: "2026-06-30", tmt: TMT });
  for (const role of roles) {
    await database.db.transaction((tx) =>
      createAccount(
        tx,
        {
          username: role,
          password: "rahasia-uji",
          displayName: role,
          role,
          ...(own as Partial<Record<Role, object>>)[role],
        },
        "sistem",
        context.clock,
      ),
    );
    cookies.set(role, await signIn(app, role, "rahasia-uji"));
  }
});

const get = (role: Role, url: string) => app.inject({ url, headers: { cookie: cookies.get(role)! } });
const read = async (role: Role, url: string) => (await get(role, url)).json();
const parts = ["competence", "talent", "professionalism"] as const;

describe("competence of a person", () => {
  it("stands against the post held and a chosen one, each with the set it used", async () => {
    const url = `/api/employees/${nip(7)}/competence?unit=SD-A&title=KEPSEK`;
    const answer = competenceEndpoints["GET /api/employees/:nip/competence"].response.parse(
      await read("analis", url),
    );
    expect(answer.present).toMatchObject({
      post: { titleCode: "KASI" },
      standard: { kind: "bawaan", status: "known" },
      result: { jpm: { value: 100 }, seleksi: { code: "MS" } },
      freshness: { on: "2026-04-14", validThrough: 2029, lapsed: false },
    });
    expect(answer.present!.result!.jpm.formula).toContain("× 100%");
    // Its jenjang cannot be told, and its own standard names one competence alone.
    expect(answer.target).toMatchObject({ post: { titleCode: "KEPSEK" }, result: null });
    expect(answer.target!.rows[0]).toMatchObject({ code: "M1", required: 4, rated: 2, gap: -2 });
    expect(answer.target!.missing[0]).toContain("standar kompetensi jabatan");
    expect(answer.assessors).toEqual(["UPT Penilaian"]);
    expect((await get("analis", `/api/employees/${nip(7)}/competence?unit=KEC&title=X`)).statusCode).toBe(
      404,
    );
  });

  it("says that a result has lapsed, and that one was never taken", async () => {
    const old = await read("analis", `/api/employees/${nip(2)}/competence`);
    expect(old.present.freshness).toEqual({ on: "2021-05-01", validThrough: 2024, lapsed: true });
    const none = await read("analis", `/api/employees/${nip(8)}/competence`);
    expect(none.present).toMatchObject({ result: null, missing: ["hasil penilaian kompetensi rinci"] });
    expect(none.reports).toMatchObject([{ jpm: 79.5, seleksi: { code: "MMS" }, pemetaan: { code: "CO" } }]);
  });
});

describe("talent and the index of professionalism", () => {
  it("of a person whose facts are there have a box, a value and the sets they used", async () => {
    const schema = talentEndpoints["GET /api/employees/:nip/talent"].response;
    const answer = schema.parse(await read("analis", `/api/employees/${nip(7)}/talent`));
    expect(answer.model.id).toBe("BKN-411");
    // 0.6 x 80 + 0.15 x 85 + 0.15 x 85 + 0.1 x 90, and 20 + 0 + 0.1 x 53.33 + 20 + 8 + 10 + 0.15 x 75; experience is the mean of 100, 60 and 0.
    expect(answer.position.performanceScore!.value).toBe(82.5);
    expect(answer.position.potentialScore!.value).toBe(74.58);
    expect(answer.thresholds).toMatchObject({ id: "BATAS-80-60", status: "in-use" });
    expect(answer.position).toMatchObject({
      state: "terpetakan",
      box: 7,
      performance: "TINGGI",
      potential: "MENENGAH",
    });
  });

  it("of a person who lacks a fact have none, by name", async () => {
    const answer = await read("analis", `/api/employees/${nip(8)}/talent`);
    expect(answer.position).toMatchObject({ state: "belum", box: null, value: null });
    expect(answer.position.missing).toContain("Kinerja utama");
    expect(answer.years.find(({ year }: { year: number }) => year === 2025)).toMatchObject({
      predicate: null,
    });
    const index = await read("analis", `/api/employees/${nip(8)}/professionalism`);
    expect(index).toMatchObject({ index: null, category: null });
    expect(index.missing).toContain("Predikat kinerja");
  });

  it("are shown under another set when asked, and refused under an unknown one", async () => {
    const url = `/api/employees/${nip(7)}/talent`;
    expect((await read("analis", `${url}?model=SEDERHANA`)).position).toMatchObject({ box: 8, value: null });
    const refused = await get("analis", `${url}?thresholds=TIDAK-ADA`);
    expect(refused.statusCode).toBe(422);
    expect(refused.json().hint).toContain("BATAS-80-60");
  });

  it("keep discipline from a head, with all that tells it", async () => {
    const full = await read("analis", `/api/employees/${nip(7)}/talent`);
    const seen = await read("kepala_perangkat", `/api/employees/${nip(7)}/talent`);
    expect(full.components.find(({ code }: { code: string }) => code === "disiplin").score).toBe(75);
    expect(seen.components.find(({ code }: { code: string }) => code === "disiplin").score).toBeNull();
    expect(seen.position).toMatchObject({ box: full.position.box, value: null, potentialScore: null });
    const index = await read("kepala_perangkat", `/api/employees/${nip(7)}/professionalism`);
    expect(index).toMatchObject({ index: null, category: null, withheld: true });
    expect(index.dimensions.at(-1)).toMatchObject({ code: "disiplin", points: null });
    expect(JSON.stringify([seen, index])).not.toMatch(/hukuman/i);
    const mine = await read("asn", `/api/employees/${nip(7)}/professionalism`);
    expect(mine).toMatchObject({ withheld: false, dimensions: [{}, {}, {}, { points: 3 }] });
  });

  it("of units are counted over all that lies below, as far as the account sees, and drill down", async () => {
    const schema = talentEndpoints["GET /api/professionalism"].response;
    const all = schema.parse(await read("analis", "/api/professionalism"));
    expect(all.total.people).toBe(12);
    expect(all.units.reduce((sum, one) => sum + one.people, 0)).toBeLessThanOrEqual(12);
    expect(all.source).toContain("38/2018");
    const one = await read("analis", `/api/employees/${nip(7)}/professionalism`);
    const known = await Promise.all(
      [7, 8, 9, 10, 11].map(
        async (n) => (await read("analis", `/api/employees/${nip(n)}/professionalism`)).index?.value ?? null,
      ),
    );
    const values = known.filter((value) => value !== null);
    const unit = schema.parse(await read("analis", "/api/professionalism?unit=KEC"));
    expect(unit.total).toMatchObject({ people: 5, known: values.length });
    expect(unit.total.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 2);
    expect(unit.total.bands![unit.bands.indexOf(one.category.label)]).toBeGreaterThan(0);
    const head = schema.parse(await read("kepala_perangkat", "/api/professionalism"));
    expect(head).toMatchObject({
      withheld: true,
      unit: { code: "KEC" },
      total: { people: 5, mean: null, bands: null },
    });
    expect(head.total.dimensions[0]).toBeGreaterThan(0);
    expect(head.total.dimensions[3]).toBeNull();
    expect((await get("kepala_perangkat", "/api/professionalism?unit=SD-A")).statusCode).toBe(404);
    expect((await get("asn", "/api/professionalism")).statusCode).toBe(403);
  });

  it("reach only whom the account may see", async () => {
    for (const part of parts) {
      expect((await get("asn", `/api/employees/${nip(7)}/${part}`)).statusCode).toBe(200);
      expect((await get("asn", `/api/employees/${nip(9)}/${part}`)).statusCode).toBe(404);
      expect((await get("kepala_perangkat", `/api/employees/${nip(2)}/${part}`)).statusCode).toBe(404);
      expect((await get("dinas_pendidikan", `/api/employees/${nip(2)}/${part}`)).statusCode).toBe(200);
      expect((await get("admin", `/api/employees/${nip(7)}/${part}`)).statusCode).toBe(403);
    }
  });
});

describe("the board", () => {
  it("holds everybody for the analyst, the subtree for a head, and nothing for others", async () => {
    const board = talentEndpoints["GET /api/talent"].response.parse(await read("analis", "/api/talent"));
    expect(board.nip).toHaveLength(12);
    expect(board.box[board.nip.indexOf(nip(7))]).toBe(7);
    expect(board.value[board.nip.indexOf(nip(7))]).toBeGreaterThan(0);
    const at = board.nip.indexOf(nip(8));
    expect(board.box[at]).toBe(0);
    expect(board.missing[at]!.map((part) => board.parts[part])).toContain("Kinerja utama");
    const head = await read("kepala_perangkat", "/api/talent");
    expect(head.nip).toEqual([7, 8, 9, 10, 11].map(nip));
    expect(head.value.every((value: number | null) => value === null)).toBe(true);
    expect(head.box[0]).toBe(7);
    for (const role of ["asn", "hukum", "admin"] as const)
      expect((await get(role, "/api/talent")).statusCode).toBe(403);
  });
});
