import { peopleEndpoints, type Role, roles } from "@selaras/contract";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "../accounts/create-account.js";
import { setCurrentCycle } from "../planning/cycle/cycle.js";
import { defaultPlanOptions } from "../planning/problem/default-options.js";
import { planChoices } from "../planning/scenarios/tables.js";
import { planStays, plans } from "../planning/tables.js";
import { storeWorkforce } from "../planning/testing/store-workforce.js";
import { makeNip, smallGovernment, TMT } from "../planning/testing/workforce.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import { employees } from "../workforce/tables.js";

const database = await freshDatabase();
const context = testContext(database);
const app = await testApp(context);
afterAll(() => app.close());

const cookies = new Map<Role, string>();
const nip = (n: number) => makeNip(n);
/** Person 2 teaches at SD-A, which lies below DIKBUD; person 9 works in the kecamatan. */
const own = {
  kepala_perangkat: { unitCode: "KEC" },
  dinas_pendidikan: { unitCode: "DIKBUD" },
  asn: { nip: nip(2) },
};

beforeAll(async () => {
  const workforce = smallGovernment();
  workforce.discipline.push({
    nip: nip(2),
    level: "RINGAN",
    type: "Teguran tertulis",
    status: "SELESAI",
    startedOn: "2021-03-01",
    endedOn: "2021-03-01",
  });
  workforce.discipline.push({
    nip: nip(9),
    level: "BERAT",
    type: "PENURUNAN_JABATAN",
    status: "DIJALANI",
    startedOn: "2026-06-01",
    endedOn: "2027-06-01",
  });
  workforce.wishes.push({ nip: nip(9), kind: "DEKAT RUMAH", unitCode: null, statedOn: null });
  workforce.relatives.push({ nip: nip(2), relation: "SUAMI", relativeNip: nip(9) });
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

describe("the people endpoints", () => {
  it("lists everybody to the analyst and only the own subtree to a unit's head", async () => {
    const all = await get("analis", "/api/employees");
    expect(all.statusCode).toBe(200);
    const columns = peopleEndpoints["GET /api/employees"].response.parse(all.json());
    expect(columns.nip).toHaveLength(12);
    for (const column of [columns.name, columns.unit, columns.doubts, columns.retirementYear])
      expect(column).toHaveLength(12);
    const head = (await get("kepala_perangkat", "/api/employees")).json();
    expect(head.nip).toEqual([7, 8, 9, 10, 11].map(nip));
    expect((await get("asn", "/api/employees")).statusCode).toBe(403);
    expect((await get("admin", "/api/employees")).statusCode).toBe(403);
  });

  it("answers a person outside one's reach exactly like one who does not exist", async () => {
    for (const path of ["", "/placement", "/eligibility?unit=KEL&title=PTK"]) {
      const outside = await get("kepala_perangkat", `/api/employees/${nip(2)}${path}`);
      const unknown = await get("kepala_perangkat", `/api/employees/999999999999999999${path}`);
      expect(outside.statusCode).toBe(404);
      expect(outside.json().detail).toBe(unknown.json().detail);
      expect((await get("asn", `/api/employees/${nip(9)}${path}`)).statusCode).toBe(404);
      expect((await get("admin", `/api/employees/${nip(9)}${path}`)).statusCode).toBe(403);
    }
  });

  it("lets each role see of a dossier only what it may", async () => {
    const seen = async (role: Role) => (await get(role, `/api/employees/${nip(2)}`)).json();
    for (const role of ["analis", "tpk", "auditor"] as const) {
      expect((await seen(role)).discipline).toHaveLength(1);
      expect((await seen(role)).relatives).toHaveLength(1);
    }
    for (const role of ["ppk", "asn"] as const) {
      expect(await seen(role)).toMatchObject({ discipline: null, home: { name: "Namosain" } });
      expect((await seen(role)).relatives).toHaveLength(1);
    }
    expect(await seen("dinas_pendidikan")).toMatchObject({
      discipline: null,
      relatives: [],
      wishes: [],
      home: null,
      commuteMinutes: null,
    });
  });

  it("keeps discipline, way to work and wishes out of what a head reads of a subordinate", async () => {
    const url = `/api/employees/${nip(9)}/eligibility?unit=KEC-S3&title=KASI`;
    const full = (await get("analis", url)).json();
    expect(JSON.stringify(full)).toMatch(/disiplin.*menit/is);
    expect(JSON.stringify(full)).toMatch(/Minat/);
    const penalty = { rule: "disc-serving-no-promotion", severity: "BLOCK" };
    expect(full.findings).toContainEqual(expect.objectContaining(penalty));

    const seen = (await get("kepala_perangkat", url)).json();
    expect(() => peopleEndpoints["GET /api/employees/:nip/eligibility"].response.parse(seen)).not.toThrow();
    expect(JSON.stringify(seen)).not.toMatch(/disiplin|disc-|hukuman|pidana|menit|minat/i);
    expect(JSON.stringify(seen)).not.toContain("2027-06-02");
    expect(seen).toMatchObject({ verdict: full.verdict, lawfulFrom: null });
    const withheld = { rule: "rekam-jejak", severity: "BLOCK" };
    expect(seen.findings).toContainEqual(expect.objectContaining(withheld));
    const points = seen.value.map((part: { points: number | null }) => part.points ?? 0);
    expect(seen.valueTotal).toBe(points.reduce((sum: number, one: number) => sum + one, 0));

    const ppk = (await get("ppk", url)).json();
    expect(JSON.stringify(ppk)).not.toMatch(/disiplin|disc-|hukuman|pidana/i);
    expect(ppk.value).toEqual(full.value);
  });

  it("tells the earliest lawful date, not only no", async () => {
    const answer = await get("analis", `/api/employees/${nip(8)}/eligibility?unit=KEC-S3&title=KASI`);
    expect(answer.json()).toMatchObject({ verdict: "BLOCK", lawfulFrom: "2028-06-01", seatsShort: 1 });
    expect(answer.json().findings[0]).toMatchObject({ rule: "min-tenure-2y", severity: "BLOCK" });
    const unknown = await get("analis", `/api/employees/${nip(8)}/eligibility?unit=KEC-S3&title=BUKAN`);
    expect(unknown.statusCode).toBe(404);
  });

  it("gives everybody their own page", async () => {
    const mine = (await get("asn", "/api/me")).json();
    expect(mine).toMatchObject({
      dossier: { nip: nip(2), discipline: null },
      placement: null,
      cycle: { name: "Periode uji", tmt: TMT },
    });
    expect((await get("admin", "/api/me")).json()).toMatchObject({ dossier: null, placement: null });
  });

  it("answers why here to the person, and of the person to others", async () => {
    const seat = { unitCode: "SD-A", unitName: "SD Negeri A", titleCode: "GURU", titleName: "Guru" };
    const [plan] = await database.db
      .insert(plans)
      .values({
        cycleId: 1,
        name: "Rencana A",
        state: "selesai",
        tmt: TMT,
        options: defaultPlanOptions(12),
        progress: {},
        createdBy: "x",
        createdAt: "2026-11-01T00:00:00Z",
        result: { status: "optimal" },
      })
      .returning();
    const placement = {
      planId: plan!.id,
      planName: "Rencana A",
      tmt: TMT,
      moved: false,
      from: seat,
      to: null,
      sentences: ["Tetap di sini.", "Tidak ada unit lain."],
      before: [],
      after: null,
    };
    await database.db.insert(planStays).values({ planId: plan!.id, nip: nip(2), placement });
    const rest = "tetap sebagai Guru di SD Negeri A dalam rencana ini.";
    const own = [`Anda ${rest}`, "Tidak ada unit lain."];
    expect((await get("asn", "/api/me")).json().placement).toBeNull();
    await database.db.insert(planChoices).values({
      cycleId: plan!.cycleId,
      seq: 1,
      action: "open",
      state: "dibuka",
      planId: plan!.id,
      reason: "Diumumkan",
      actor: "analis",
      actorName: "Analis",
      at: "2026-11-02T00:00:00Z",
    });
    expect((await get("asn", "/api/me")).json().placement.sentences).toEqual(own);
    const read = async (role: Role) =>
      (await get(role, `/api/employees/${nip(2)}/placement`)).json().placement.sentences;
    expect(await read("asn")).toEqual(own);
    expect(await read("analis")).toEqual([`Pegawai ini ${rest}`, "Tidak ada unit lain."]);

    const part = (name: string, explanation: string) => ({
      name,
      title: explanation,
      points: 5,
      max: 10,
      explanation,
    });
    const office = { unitCode: "KEC", unitName: "Kecamatan", titleCode: "PTK", titleName: "Penelaah" };
    const deciding = "Yang menentukan: Hukuman disiplin masih berjalan. Dasar: PP 94/2021.";
    await database.db.insert(planStays).values({
      planId: plan!.id,
      nip: nip(9),
      placement: {
        ...placement,
        from: office,
        sentences: ["Tetap di sini.", deciding, "Waktu tempuh dari rumah sekitar 12 menit."],
        before: [part("education", "Sesuai."), part("distance", "Sekitar 12 menit."), part("wish", "Minat.")],
      },
    });
    const answer = async (role: Role) =>
      (await get(role, `/api/employees/${nip(9)}/placement`)).json().placement;
    expect((await answer("analis")).sentences).toContain(deciding);
    expect(JSON.stringify(await answer("ppk"))).not.toMatch(/disiplin/i);
    const toHead = await answer("kepala_perangkat");
    expect(JSON.stringify(toHead)).not.toMatch(/disiplin|menit|minat/i);
    expect(toHead.sentences).toEqual(["Pegawai ini tetap sebagai Penelaah di Kecamatan dalam rencana ini."]);
    expect(toHead.before.map(({ name }: { name: string }) => name)).toEqual(["education"]);
  });

  it("reads the workforce again when the active people change", async () => {
    await database.db
      .update(employees)
      .set({ active: false })
      .where(eq(employees.nip, nip(12)));
    expect((await get("analis", "/api/employees")).json().nip).toHaveLength(11);
  });
});
