import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Role, type WorkloadPage, type WorkloadTask, workloadEndpoints } from "@selaras/contract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createAccount } from "../../accounts/create-account.js";
import { verifyAuditChain } from "../../audit/append-audit.js";
import { auditLog } from "../../audit/tables.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../../platform/testing/test-app.js";
import { readOfficeFile } from "../../workforce/files/read-office-file.js";
import { workbookBytes } from "../../workforce/files/write-workbook.js";
import * as t from "../../workforce/tables.js";
import { title, unit } from "../testing/random-facts.js";
import { templateSheets } from "./template.js";

vi.mock("../../workforce/files/open-office-file.js", () => ({
  openOfficeFiles: (paths: string[]) => Promise.all(paths.map(readOfficeFile)),
}));

const database = await freshDatabase();
const { db } = database;
const scratchFolder = await mkdtemp(join(tmpdir(), "selaras-beban-"));
const context = { ...testContext(database), scratchFolder };
const app = await testApp(context);
const cookies = new Map<string, string>();
afterAll(async () => {
  await app.close();
  await rm(scratchFolder, { recursive: true });
});

const accounts: { username: string; role: Role; unitCode?: string }[] = [
  { username: "analis", role: "analis" },
  { username: "kadis", role: "kepala_perangkat", unitCode: "D1" },
  { username: "tetangga", role: "kepala_perangkat", unitCode: "D2" },
  { username: "dikbud", role: "dinas_pendidikan", unitCode: "D1" },
  { username: "tpk", role: "tpk" },
  { username: "pegawai", role: "asn" },
];

beforeAll(async () => {
  for (const { username, role, unitCode } of accounts) {
    await db.transaction((tx) =>
      createAccount(
        tx,
        {
          username,
          password: "rahasia sekali",
          displayName: `Nama ${username}`,
          role,
          ...(unitCode && { unitCode }),
        },
        "sistem",
        context.clock,
      ),
    );
    cookies.set(username, await signIn(app, username, "rahasia sekali"));
  }
  await db.insert(t.units).values([unit("P", null), unit("D1", "P"), unit("S1", "D1"), unit("D2", "P")]);
  await db.insert(t.positionTitles).values([title("T1"), { ...title("T2"), kind: "PENGAWAS" }, title("T3")]);
  await db.insert(t.posts).values([
    { unitCode: "S1", titleCode: "T1", seats: 2 },
    { unitCode: "S1", titleCode: "T2", seats: 1 },
    { unitCode: "D2", titleCode: "T1", seats: 1 },
  ]);
  await db.insert(t.employees).values([
    {
      nip: "198001012005011001",
      name: "Pegawai",
      kind: "PNS",
      birthDate: "1980-01-01",
      gender: "F",
      standing: "01",
      educationLevel: "S1",
      unitCode: "S1",
      titleCode: "T1",
    },
  ]);
});

const line = (own: Partial<WorkloadTask> = {}): WorkloadTask => ({
  titleCode: "T1",
  task: "Melayani surat",
  output: "surat",
  method: "TUGAS",
  volume: 1_200,
  per: "TAHUN",
  norm: 100,
  shifts: null,
  ...own,
});
const url = (unitCode = "S1", year = 2027, rest = "") => `/api/workloads/${unitCode}/${year}${rest}`;
async function call(username: string, method: "GET" | "PUT" | "POST", path: string, payload?: object) {
  const answer = await app.inject({
    method,
    url: path,
    headers: { cookie: cookies.get(username)! },
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}
const read = async (username = "analis", path = url()): Promise<WorkloadPage> => {
  const { status, body } = await call(username, "GET", path);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(workloadEndpoints["GET /api/workloads/:unit/:year"].response.parse(body)).toEqual(body);
  return body;
};
const save = (username: string, revision: number, tasks: WorkloadTask[], path = url()) =>
  call(username, "PUT", path, { revision, tasks });

describe("the workload of a unit, from its first line to the accepted version", () => {
  it("begins empty: the positions of the unit, no need, and what each reader may do", async () => {
    const page = await read();
    expect(page).toMatchObject({ version: 0, state: null, revision: 0, tasks: [], actions: ["save"] });
    expect(
      page.positions.map(({ titleCode, seats, holders, missing }) => [titleCode, seats, holders, missing]),
    ).toEqual([
      ["T1", 2, 1, ["uraian tugas"]],
      ["T2", 1, 0, ["uraian tugas"]],
    ]);
    expect((await read("kadis")).actions).toEqual(["save"]);
    expect((await read("tpk")).actions).toEqual([]);
    const early = await call("kadis", "POST", url("S1", 2027, "/confirm"));
    expect(early).toMatchObject({ status: 409, body: { code: "bukan-waktunya" } });
  });

  it("is seen and written within the own subtree only, and judged by the analyst only", async () => {
    expect((await call("tetangga", "GET", url())).status).toBe(404);
    expect((await save("tetangga", 0, [line()])).status).toBe(404);
    expect((await call("pegawai", "GET", url())).status).toBe(403);
    expect((await save("tpk", 0, [line()])).status).toBe(403);
    expect((await call("analis", "POST", url("S1", 2027, "/confirm"))).status).toBe(403);
    expect((await call("dikbud", "POST", url("S1", 2027, "/confirm"))).status).toBe(403);
    expect((await call("kadis", "POST", url("S1", 2027, "/accept"))).status).toBe(403);
    expect((await call("kadis", "POST", url("S1", 2027, "/return"), { reason: "alasan" })).status).toBe(403);
    expect((await call("analis", "GET", url("TIDAK-ADA"))).status).toBe(404);
    expect((await call("analis", "GET", url("S1", 1900))).status).toBe(400);
  });

  it("keeps what is written, also where a value is missing, and computes the rest with its formula", async () => {
    const gap = line({ titleCode: "T2", task: "Memimpin", volume: null });
    const { status, body } = await save("dikbud", 0, [line(), gap]);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body).toMatchObject({ version: 1, state: "draf", revision: 1, tasks: [line(), gap] });
    expect(body.positions[0].need.people).toEqual({
      value: 2,
      formula: "(1.200 × 100 menit) / 75.000 menit = 1,6; dibulatkan menjadi 2 orang",
    });
    expect(body.positions[0].need).toMatchObject({
      plusMinus: -1,
      effectiveness: { value: 1.6, category: "A" },
    });
    expect(body.positions[1]).toMatchObject({ need: null, missing: ["Volume tugas ke-1 (Memimpin)"] });
    expect(body.unit).toMatchObject({ needed: 2, holders: 1, short: 1, surplus: 0, effectiveness: null });
  });

  it("does not let the head confirm while a value is missing, and says which", async () => {
    expect((await read("kadis")).actions).toEqual(["save", "confirm"]);
    const answer = await call("kadis", "POST", url("S1", 2027, "/confirm"));
    expect(answer).toMatchObject({ status: 422, body: { code: "beban-belum-lengkap" } });
    expect(answer.body.detail).toContain("Volume tugas ke-1 (Memimpin), Jabatan T2");
    expect((await read()).state).toBe("draf");
  });

  it("tells the second of two who write at once, and loses nothing of the first", async () => {
    const late = await save("kadis", 0, [line({ volume: 1 })]);
    expect(late).toMatchObject({ status: 409, body: { code: "ditulis-orang-lain" } });
    expect((await read()).tasks).toHaveLength(2);
    const both = await Promise.all([
      save("kadis", 1, [line({ volume: 5 })]),
      save("analis", 1, [line({ volume: 6 })]),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await read()).revision).toBe(2);
  });

  it("refuses titles that do not exist and whole sheets that are none", async () => {
    expect(await save("kadis", 2, [line({ titleCode: "T9" })])).toMatchObject({
      status: 422,
      body: { code: "jabatan-tak-dikenal" },
    });
    expect((await save("kadis", 2, [line({ volume: -1 })])).status).toBe(400);
    expect((await read()).revision).toBe(2);
  });

  it("goes to the analyst, comes back with a reason, and goes again", async () => {
    await save("kadis", 2, [
      line(),
      line({ titleCode: "T2", task: "Memimpin", norm: 50 }),
      line({ titleCode: "T3", task: "Lain" }),
    ]);
    const confirmed = await call("kadis", "POST", url("S1", 2027, "/confirm"));
    expect(confirmed.body).toMatchObject({ state: "dikonfirmasi", actions: [] });
    expect((await save("kadis", 3, [])).body).toMatchObject({ code: "bukan-waktunya" });
    expect((await read("analis")).actions).toEqual(["return", "accept"]);
    const back = await call("analis", "POST", url("S1", 2027, "/return"), {
      reason: "Norma waktu terlalu besar.",
    });
    expect(back.body).toMatchObject({ state: "dikembalikan", returnReason: "Norma waktu terlalu besar." });
    expect((await call("kadis", "POST", url("S1", 2027, "/confirm"))).status).toBe(409);
    const again = await save("kadis", 3, [
      line({ norm: 60 }),
      line({ titleCode: "T2", task: "Memimpin", norm: 50 }),
    ]);
    expect(again.body).toMatchObject({
      state: "draf",
      version: 1,
      returnReason: "Norma waktu terlalu besar.",
    });
    expect((await call("kadis", "POST", url("S1", 2027, "/confirm"))).body).toMatchObject({
      returnReason: null,
    });
    const accepted = await call("analis", "POST", url("S1", 2027, "/accept"));
    expect(accepted.body).toMatchObject({ state: "diterima", version: 1, actions: ["save"] });
  });

  it("begins the next version on an accepted one, which stays as it was", async () => {
    const { revision, tasks } = await read();
    const next = await save("kadis", revision, [line({ volume: 2_400 })]);
    expect(next.body).toMatchObject({ version: 2, state: "draf" });
    expect(
      next.body.versions.map(({ version, state }: WorkloadPage["versions"][number]) => [version, state]),
    ).toEqual([
      [2, "draf"],
      [1, "diterima"],
    ]);
    const first = await read("kadis", url("S1", 2027, "?version=1"));
    expect(first).toMatchObject({ version: 1, state: "diterima", tasks, actions: [] });
    expect((await call("analis", "GET", url("S1", 2027, "?version=7"))).status).toBe(404);
    expect((await read("kadis", url("S1", 2028))).version).toBe(0);
  });

  it("shows where each unit of the reader's sight stands", async () => {
    const list = async (username: string) =>
      (await call(username, "GET", "/api/workloads?year=2027")).body.units;
    const units = await list("analis");
    expect(units).toMatchObject([
      { code: "D2", version: 0, state: null, at: null },
      { code: "S1", version: 2, state: "draf" },
    ]);
    expect((await list("kadis")).map(({ code }: { code: string }) => code)).toEqual(["S1"]);
  });

  it("leaves every step in the audit log", async () => {
    const rows = await db.select().from(auditLog);
    const steps = rows.filter(({ subject }) => subject === "beban-kerja:S1:2027").map(({ action }) => action);
    const saves = "beban-kerja.simpan";
    expect(steps).toEqual([
      saves,
      saves,
      saves,
      "beban-kerja.konfirmasi",
      "beban-kerja.kembalikan",
      saves,
      "beban-kerja.konfirmasi",
      "beban-kerja.terima",
      saves,
    ]);
    expect((await verifyAuditChain(db)).broken).toBeNull();
  });
});

describe("the workload sheet by workbook", () => {
  const boundary = "----batas";
  const upload = (username: string, files: readonly Buffer[], path = url("S1", 2028, "/import")) =>
    app.inject({
      method: "POST",
      url: path,
      headers: {
        cookie: cookies.get(username)!,
        "content-type": `multipart/form-data; boundary=${boundary}`,
      },
      payload: Buffer.concat([
        ...files.flatMap((content) => [
          Buffer.from(
            `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="isian.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`,
          ),
          content,
          Buffer.from("\r\n"),
        ]),
        Buffer.from(`--${boundary}--\r\n`),
      ]),
    });
  const filled = async (tasks: WorkloadTask[]) =>
    workbookBytes(templateSheets({ ...(await read("kadis", url("S1", 2028))), tasks }));

  it("is downloaded with the unit's titles, filled in, and taken over whole", async () => {
    const answer = await app.inject({
      method: "GET",
      url: url("S1", 2028, "/template.xlsx"),
      headers: { cookie: cookies.get("kadis")! },
    });
    expect(answer.headers["content-disposition"]).toContain("beban-kerja-S1-2028.xlsx");
    const path = join(scratchFolder, "isian.xlsx");
    await writeFile(path, answer.rawPayload);
    const { sheets } = await readOfficeFile(path);
    await rm(path);
    expect(sheets[0]!.rows.slice(2).map(({ cells }) => cells[0])).toEqual(["T1", "T2"]);

    const tasks = [line(), line({ titleCode: "T2", task: "Memimpin" })];
    const taken = await upload("kadis", [await filled(tasks)]);
    expect(taken.statusCode, taken.body).toBe(200);
    expect(taken.json()).toMatchObject({ faults: [], page: { version: 1, state: "draf", tasks } });
    expect(await readdir(scratchFolder)).toEqual([]);
  });

  it("with a fault takes nothing over and names the cell", async () => {
    const wrong = await upload("kadis", [await filled([line({ volume: 9 }), line({ norm: -5 })])]);
    expect(wrong.json()).toMatchObject({
      page: null,
      faults: [
        { file: "isian.xlsx", sheet: "Beban Kerja", row: 4, column: "NORMA WAKTU ATAU STANDAR", found: "-5" },
      ],
    });
    expect((await read("kadis", url("S1", 2028))).tasks).toHaveLength(2);
  });

  it("is taken one at a time, from the own subtree, by who may write", async () => {
    const file = await filled([line()]);
    expect((await upload("kadis", [file, file])).statusCode).toBe(413);
    expect((await upload("tetangga", [file])).statusCode).toBe(404);
    expect((await upload("tpk", [file])).statusCode).toBe(403);
    expect((await upload("analis", [file], url("S1", 1900, "/import"))).statusCode).toBe(404);
    expect(await readdir(scratchFolder)).toEqual([]);
  });
});
