import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  PositionSheetPage,
  Role,
  WorkloadPage,
  WorkloadSettings,
  WorkloadTask,
} from "@selaras/contract";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createAccount } from "../../accounts/create-account.js";
import { auditLog } from "../../audit/tables.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../../platform/testing/test-app.js";
import { readOfficeFile } from "../../workforce/files/read-office-file.js";
import * as t from "../../workforce/tables.js";
import { title, unit } from "../testing/random-facts.js";

vi.mock("../../workforce/files/open-office-file.js", () => ({
  openOfficeFiles: (paths: string[]) => Promise.all(paths.map(readOfficeFile)),
}));

const database = await freshDatabase();
const { db } = database;
const scratchFolder = await mkdtemp(join(tmpdir(), "selaras-jabatan-"));
const context = { ...testContext(database), scratchFolder };
const app = await testApp(context);
const cookies = new Map<string, string>();
afterAll(async () => {
  await app.close();
  await rm(scratchFolder, { recursive: true });
});
const today = context.clock.now().toISOString().slice(0, 10);
const dayFrom = (days: number) =>
  new Date(context.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

const accounts: { username: string; role: Role; unitCode?: string }[] = [
  { username: "analis", role: "analis" },
  { username: "kadis", role: "kepala_perangkat", unitCode: "D1" },
  { username: "tetangga", role: "kepala_perangkat", unitCode: "D2" },
  { username: "tpk", role: "tpk" },
  { username: "pegawai", role: "asn" },
];
beforeAll(async () => {
  for (const { username, role, unitCode } of accounts) {
    const account = { username, password: "rahasia sekali", displayName: `Nama ${username}`, role };
    await db.transaction((tx) =>
      createAccount(tx, { ...account, ...(unitCode && { unitCode }) }, "sistem", context.clock),
    );
    cookies.set(username, await signIn(app, username, "rahasia sekali"));
  }
  await db
    .insert(t.units)
    .values([
      unit("P", null),
      unit("D1", "P"),
      { ...unit("SMP1", "D1"), kind: "SMP", groups: 9, students: 288 },
      { ...unit("PKM", "D1"), kind: "PUSKESMAS" },
      unit("D2", "P"),
    ]);
  await db
    .insert(t.positionTitles)
    .values([title("T1"), title("MTK", 60, "GURU_MTK"), title("BIDAN", 58, "BIDAN")]);
  await db.insert(t.posts).values([
    { unitCode: "D1", titleCode: "T1", seats: 2 },
    { unitCode: "SMP1", titleCode: "MTK", seats: 1 },
    { unitCode: "PKM", titleCode: "BIDAN", seats: 4 },
    { unitCode: "D2", titleCode: "T1", seats: 1 },
  ]);
});

async function call<Body>(username: string, method: "GET" | "PUT" | "POST", url: string, payload?: object) {
  const answer = await app.inject({
    method,
    url,
    headers: { cookie: cookies.get(username)! },
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() as Body };
}
type Overview = {
  due: string | null;
  units: { code: string; isLate: boolean; departmentCode: string; state: string | null }[];
};
const overview = async (username = "analis") =>
  (await call<Overview>(username, "GET", "/api/workloads?year=2027")).body;
const lateOf = async (username?: string) =>
  (await overview(username)).units.filter((one) => one.isLate).map(({ code }) => code);
const task: WorkloadTask = {
  titleCode: "T1",
  task: "Melayani",
  output: null,
  method: "TUGAS",
  volume: 1_000,
  per: "TAHUN",
  norm: 90,
  shifts: null,
};

describe("the due date of a year", () => {
  it("makes late who has not confirmed after it, not on it, and nobody while there is none", async () => {
    expect(await lateOf()).toEqual([]);
    expect((await call("analis", "PUT", "/api/workload-settings/2027/due", { due: today })).status).toBe(200);
    expect(await lateOf()).toEqual([]);
    await call("analis", "PUT", "/api/workload-settings/2027/due", { due: dayFrom(-2) });
    expect(await lateOf()).toEqual(["D1", "D2", "PKM", "SMP1"]);
    expect(await lateOf("kadis")).toEqual(["D1", "PKM", "SMP1"]);
    await call("kadis", "PUT", "/api/workloads/D1/2027", { revision: 0, tasks: [task] });
    expect(await lateOf()).toContain("D1");
    await call("kadis", "POST", "/api/workloads/D1/2027/confirm");
    expect(await lateOf()).not.toContain("D1");
    await call("analis", "POST", "/api/workloads/D1/2027/return", { reason: "Belum wajar." });
    expect(await lateOf()).toContain("D1");
    expect((await overview()).units.find(({ code }) => code === "SMP1")!.departmentCode).toBe("D1");
  });

  it("is set by the analyst alone, and taken away again", async () => {
    for (const username of ["kadis", "tpk", "pegawai"])
      expect((await call(username, "PUT", "/api/workload-settings/2027/due", { due: today })).status).toBe(
        403,
      );
    expect((await call("analis", "PUT", "/api/workload-settings/2027/due", { due: "besok" })).status).toBe(
      400,
    );
    await call("analis", "PUT", "/api/workload-settings/2027/due", { due: null });
    expect((await overview()).due).toBeNull();
  });
});

describe("the effective working time of the office", () => {
  const page = async (year: number) =>
    (await call<WorkloadPage>("kadis", "GET", `/api/workloads/D1/${year}`)).body;
  const decide = (minutesPerYear: number, decidedOn = today) =>
    call<WorkloadSettings>("analis", "POST", "/api/workload-settings/2027/working-time", {
      minutesPerYear,
      source: "Keputusan Wali Kota 1/2026",
      decidedOn,
    });

  it("is 1,250 hours until the office decides, and each version keeps the one it was computed with", async () => {
    expect((await page(2027)).workingTime).toMatchObject({ minutesPerYear: 75_000, isConfirmed: true });
    expect((await page(2027)).positions[0]!.need!.people.formula).toContain("75.000 menit");
    const decided = await decide(72_000);
    expect(decided.body).toMatchObject({
      workingTime: { id: "WKE-1200", minutesPerYear: 72_000, isConfirmed: false },
      decisions: [{ fromYear: 2027, source: "Keputusan Wali Kota 1/2026", setBy: "Nama analis" }],
    });
    expect((await page(2027)).workingTime.minutesPerYear).toBe(75_000);
    expect((await page(2028)).workingTime.minutesPerYear).toBe(72_000);
    expect((await page(2026)).workingTime.minutesPerYear).toBe(75_000);
    const { revision } = await page(2027);
    await call("kadis", "PUT", "/api/workloads/D1/2027", { revision, tasks: [task] });
    expect((await page(2027)).positions[0]!.need!.people.formula).toContain("72.000 menit");
  });

  it("may be a number of its own, which is then marked as not confirmed", async () => {
    await decide(78_000);
    expect((await page(2029)).workingTime).toMatchObject({
      minutesPerYear: 78_000,
      isConfirmed: false,
      source: "Ketetapan kantor",
    });
    expect((await decide(78_000, dayFrom(30))).status).toBe(422);
    expect((await decide(100)).status).toBe(400);
    expect(
      (
        await call("kadis", "POST", "/api/workload-settings/2027/working-time", {
          minutesPerYear: 75_000,
          source: "dokumen",
          decidedOn: today,
        })
      ).status,
    ).toBe(403);
  });
});

describe("norms beside the sheet", () => {
  it("count teachers once the office states the hours, and only in the reader's sight", async () => {
    type Norms = {
      teachers: { family: string; need: { value: number } | null }[];
      lines: WorkloadTask[];
      puskesmas: unknown;
    };
    const norms = async (username: string, code: string) =>
      call<Norms>(username, "GET", `/api/staffing-norms/${code}`);
    expect((await norms("kadis", "SMP1")).body.teachers).toMatchObject([{ family: "GURU_MTK", need: null }]);
    const hours = {
      schoolKind: "SMP",
      family: "GURU_MTK",
      weeklyHours: 5,
      source: "Struktur kurikulum sekolah",
    };
    expect((await call("kadis", "PUT", "/api/workload-settings/2027/subject-hours", hours)).status).toBe(403);
    expect(
      (
        await call("analis", "PUT", "/api/workload-settings/2027/subject-hours", {
          ...hours,
          family: "BIDAN",
        })
      ).status,
    ).toBe(422);
    expect((await call("analis", "PUT", "/api/workload-settings/2027/subject-hours", hours)).status).toBe(
      200,
    );
    const { body } = await norms("kadis", "SMP1");
    expect(body.teachers).toMatchObject([{ family: "GURU_MTK", need: { value: 2 } }]);
    expect(body.lines).toMatchObject([{ titleCode: "MTK", method: "HASIL", volume: 45, norm: 24 }]);
    expect((await norms("kadis", "PKM")).body.puskesmas).toMatchObject({ inForceUntil: "2019-12-31" });
    expect((await norms("kadis", "D1")).body).toMatchObject({ teachers: [], puskesmas: null });
    expect((await norms("tetangga", "SMP1")).status).toBe(404);
    await call("analis", "PUT", "/api/workload-settings/2027/subject-hours", { ...hours, weeklyHours: null });
    expect((await norms("kadis", "SMP1")).body.teachers).toMatchObject([{ need: null }]);
  });
});

describe("the information sheet of a post", () => {
  const url = "/api/position-sheets/D1/T1";
  it("begins empty with the tasks of the workload, is written whole, and tells the second of two", async () => {
    const first = (await call<PositionSheetPage>("kadis", "GET", url)).body;
    expect(first).toMatchObject({
      revision: 0,
      changed: null,
      tasks: [{ task: "Melayani" }],
      mayWrite: true,
    });
    const content = {
      ...first.content,
      summary: "Melayani warga.",
      duties: ["Melayani"],
      outputs: ["Layanan"],
      education: ["SMA"],
      aptitudes: ["Q Ketelitian"],
    };
    const saved = await call<PositionSheetPage>("kadis", "PUT", url, { revision: 0, content });
    expect(saved.body).toMatchObject({ revision: 1, content, changed: { by: "Nama kadis" } });
    expect((await call("analis", "PUT", url, { revision: 0, content })).status).toBe(409);
    const both = await Promise.all([
      call("analis", "PUT", url, { revision: 1, content }),
      call("kadis", "PUT", url, { revision: 1, content }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("is filled in for all posts of a unit in Excel: what is stored goes out, what comes in replaces the posts it names", async () => {
    const address = "/api/position-sheets/D1";
    const stored = (await call<PositionSheetPage>("kadis", "GET", url)).body;
    const out = await app.inject({
      url: `${address}/template.xlsx`,
      headers: { cookie: cookies.get("kadis")! },
    });
    expect(out.statusCode).toBe(200);
    const [sheet] = (await readXlsx(out.rawPayload)).sheets;
    expect(JSON.stringify(sheet!.rows)).toContain("Q Ketelitian");
    const send = async (username: string, rows: string[]) => {
      const boundary = "batas-uji";
      const answer = await app.inject({
        method: "POST",
        url: `${address}/import`,
        headers: {
          cookie: cookies.get(username)!,
          "content-type": `multipart/form-data; boundary=${boundary}`,
        },
        payload: `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="isian.csv"\r\ncontent-type: text/csv\r\n\r\n${["KODE JABATAN;BAGIAN;ISI", ...rows].join("\n")}\r\n--${boundary}--\r\n`,
      });
      return { status: answer.statusCode, body: answer.json() };
    };
    expect((await send("kadis", ["T1;Minat kerja;Menari"])).body).toMatchObject({
      taken: 0,
      faults: [{ row: 2, code: "pilihan-lain" }],
    });
    expect((await call<PositionSheetPage>("kadis", "GET", url)).body).toEqual(stored);
    expect((await send("tpk", ["T1;Minat kerja;Sosial"])).status).toBe(403);
    expect((await send("tetangga", ["T1;Minat kerja;Sosial"])).status).toBe(404);
    expect((await send("kadis", ["T1;Minat kerja;Sosial", "T1;Tugas pokok;Melayani"])).body).toEqual({
      faults: [],
      taken: 1,
    });
    const after = (await call<PositionSheetPage>("kadis", "GET", url)).body;
    expect(after).toMatchObject({
      revision: stored.revision + 1,
      content: { interests: ["Sosial"], duties: ["Melayani"], aptitudes: [], summary: "" },
    });
    expect(after.unitPath.at(-1)).toBe(after.unitName);
  });

  it("is read and written within the own subtree, by who may write", async () => {
    expect((await call("tetangga", "GET", url)).status).toBe(404);
    expect((await call("tpk", "GET", url)).body).toMatchObject({ mayWrite: false });
    const { content } = (await call<PositionSheetPage>("tpk", "GET", url)).body;
    expect((await call("tpk", "PUT", url, { revision: 2, content })).status).toBe(403);
    expect((await call("tetangga", "PUT", url, { revision: 2, content })).status).toBe(404);
    expect((await call("kadis", "GET", "/api/position-sheets/D1/TIDAK-ADA")).status).toBe(404);
    const actions = (await db.select().from(auditLog)).map(({ action }) => action);
    expect(actions.filter((one) => one === "informasi-jabatan.simpan")).toHaveLength(3);
    expect(actions).toContain("beban-kerja.atur");
  });
});
