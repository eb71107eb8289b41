import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Role } from "@selaras/contract";
import { eq, isNotNull } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import yauzl from "yauzl";
import { createAccount } from "../accounts/create-account.js";
import { auditLog } from "../audit/tables.js";
import { government } from "../platform/tables.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../platform/testing/test-app.js";
import { setCurrentCycle } from "./cycle/cycle.js";
import { writePlanWorkbook } from "./export/workbook.js";
import { unpackText } from "./run/gzip.js";
import type { StartSolve } from "./run/outcome.js";
import { runPlanQueue } from "./run/queue-loop.js";
import { computePlan } from "./run/run-plan.js";
import { cycles, plans } from "./tables.js";
import { fillDatabase } from "./testing/fill-database.js";
import { smallGovernment, TMT } from "./testing/workforce.js";

const database = await freshDatabase();
const context = testContext(database);
const app = await testApp(context);
const cookies = new Map<Role, string>();
const workforce = smallGovernment();
// A hostile name must stay a name in every cell it reaches.
workforce.employees = workforce.employees.map((row) => ({ ...row, name: `=HYPERLINK("x";"${row.name}")` }));

/** The same computation as the thread's, without the thread. */
const solveHere: StartSolve = ({ planId, options, tmt }) => ({
  outcome: computePlan({ planId, workforce, options, tmt, government: "Pemerintah Kota Contoh" }),
  cancel: () => {},
  kill: async () => {},
});

async function ask(role: Role, method: "GET" | "POST" | "PUT", url: string, payload?: object) {
  const answer = await app.inject({
    method,
    url,
    headers: { cookie: cookies.get(role)! },
    ...(payload && { payload }),
  });
  return {
    status: answer.statusCode,
    body: answer.headers["content-type"]?.toString().includes("json") ? answer.json() : answer.body,
    answer,
  };
}

/** The command line in a process of its own, from the sources, with nothing that leads to a database. */
const alone = (...args: string[]) => {
  const cli = fileURLToPath(new URL("../cli/run.ts", import.meta.url));
  const script = `import { runCommandLine } from ${JSON.stringify(cli)}; process.exitCode = await runCommandLine(process.argv.slice(1));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=selaras-source", "--import=tsx", "--input-type=module", "--eval", script, ...args],
    { encoding: "utf8", env: { PATH: process.env.PATH, DATABASE_URL: "postgres://nowhere.invalid/none" } },
  );
  return { status, stdout, stderr };
};

function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((done, fail) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return fail(error);
      const files = new Map<string, Buffer>();
      zip.on("entry", (entry: yauzl.Entry) =>
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return fail(fault);
          buffer(stream).then((content) => {
            files.set(entry.fileName, content);
            zip.readEntry();
          }, fail);
        }),
      );
      zip.on("end", () => done(files));
      zip.readEntry();
    }),
  );
}

beforeAll(async () => {
  for (const role of ["analis", "tpk", "asn", "auditor", "admin"] as const) {
    await database.db.transaction((tx) =>
      createAccount(
        tx,
        { username: role, password: "rahasia sekali", displayName: `Akun ${role}`, role },
        "sistem",
        context.clock,
      ),
    );
    cookies.set(role, await signIn(app, role, "rahasia sekali"));
  }
});
afterAll(() => app.close());

describe("the home of the cycle", () => {
  it("leads from nothing over data to a plan under review", async () => {
    expect((await ask("asn", "GET", "/api/cycle")).body.next.href).toBe("/aturan");
    expect((await ask("analis", "GET", "/api/cycle")).body).toMatchObject({
      plan: null,
      next: { title: "Impor berkas kantor" },
      totals: { employees: 0 },
    });
    const refused = await ask("analis", "POST", "/api/plans", (await defaults()).options);
    expect(refused).toMatchObject({ status: 409, body: { code: "belum-ada-data" } });

    await database.db
      .insert(government)
      .values({ id: 1, code: "53.71", name: "Pemerintah Kota Contoh", agency: "BKPPD", demo: true });
    await fillDatabase(database, workforce);
    await setCurrentCycle(database.db, { name: "Periode mutasi 2027", dataDate: "2026-07-01", tmt: TMT });
    expect((await ask("analis", "GET", "/api/cycle")).body).toMatchObject({
      cycle: { name: "Periode mutasi 2027", tmt: TMT },
      next: { title: "Susun rencana" },
      totals: { employees: 12, posts: 9, units: 9, seatsNeeded: 14 },
    });
  });
});

describe("the period", () => {
  const period = { name: "Periode mutasi 2027", dataDate: "2026-06-30", tmt: "2027-02-01" };
  const put = (role: Role, change: object = {}) => ask(role, "PUT", "/api/cycle", { ...period, ...change });

  it("is set by who plans, with an entry in the audit log, and by nobody else", async () => {
    for (const role of ["tpk", "asn", "admin"] as const) expect((await put(role)).status).toBe(403);
    expect(await put("analis", { name: "  Periode mutasi 2027 " })).toMatchObject({
      status: 200,
      body: { cycle: period, totals: { employees: 12 } },
    });
    expect((await ask("asn", "GET", "/api/cycle")).body.cycle).toEqual(period);
    const entries = await database.db.select().from(auditLog).where(eq(auditLog.action, "periode.atur"));
    expect(entries).toMatchObject([
      { actor: "analis", detail: { before: { tmt: TMT, dataDate: "2026-07-01" }, after: period } },
    ]);
    expect(await put("analis", { dataDate: null, tmt: TMT })).toMatchObject({
      body: { cycle: { name: period.name, dataDate: null, tmt: TMT } },
    });
    expect(await database.db.select().from(cycles)).toHaveLength(1);
  });

  it("is refused with days in no calendar, and with moves before the day of the data", async () => {
    const before = (await ask("asn", "GET", "/api/cycle")).body.cycle;
    for (const change of [{ tmt: "2027-02-30" }, { dataDate: "2026-13-01" }])
      expect(await put("analis", change)).toMatchObject({ status: 422, body: { code: "tanggal-tidak-ada" } });
    const early = await put("analis", { dataDate: "2027-01-05", tmt: "2027-01-04" });
    expect(early).toMatchObject({
      status: 422,
      body: { code: "tmt-sebelum-data", detail: expect.stringContaining("4 Januari 2027") },
    });
    expect((await put("analis", { dataDate: "2027-01-04", tmt: "2027-01-04" })).status).toBe(200);
    expect((await put("analis", { name: "  " })).status).toBe(400);
    expect((await put("analis", { name: "x".repeat(121) })).status).toBe(400);
    expect((await put("analis", before)).body.cycle).toEqual(before);
  });

  it("opens one new period under a new name, however many set it at once", async () => {
    const names = ["Periode A", "Periode B", "Periode C"];
    const answers = await Promise.all(names.map((name) => put("analis", { name, tmt: TMT })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const stored = await database.db.select().from(cycles);
    expect(stored).toHaveLength(4);
    expect(stored.filter(({ current }) => current)).toHaveLength(1);
  });
});

const defaults = async () => (await ask("analis", "GET", "/api/plans/defaults")).body;

describe("a plan", () => {
  let id = 0;
  const url = (path: string) => `/api/plans/${id}${path}`;

  it("proposes to move a twentieth of the staff", async () => {
    expect(await defaults()).toMatchObject({ staff: 12, options: { budget: 1 } });
  });

  it("is asked for by an analyst and by nobody else, and says that it is not ready yet", async () => {
    const options = { ...(await defaults()).options, name: "Rencana A", budget: 5, moveCost: 300 };
    expect((await ask("tpk", "POST", "/api/plans", options)).status).toBe(403);
    expect((await ask("analis", "POST", "/api/plans", { ...options, budget: -1 })).status).toBe(400);
    const created = await ask("analis", "POST", "/api/plans", options);
    expect(created).toMatchObject({ status: 200, body: { state: "antre", createdBy: "Akun analis" } });
    id = created.body.id;
    for (const path of ["/moves", "/units", "/frontier"]) {
      expect(await ask("tpk", "GET", url(path))).toMatchObject({
        status: 409,
        body: { code: "rencana-belum-selesai" },
      });
    }
    expect((await ask("analis", "GET", "/api/cycle")).body.next.title).toBe("Lihat kemajuan");
    await runPlanQueue(context, { once: true, startSolve: solveHere });
  });

  it("shows its numbers, moves, reasons, units and curve to those who may read plans", async () => {
    const { body: plan } = await ask("tpk", "GET", url(""));
    expect(plan).toMatchObject({ state: "selesai", result: { status: "optimal", verified: true } });
    expect((await ask("tpk", "GET", "/api/plans")).body.plans).toEqual([plan]);
    const { moves } = (await ask("tpk", "GET", url("/moves"))).body;
    expect(moves).toHaveLength(plan.result.moves);
    const { body: reason } = await ask("tpk", "GET", url(`/moves/${moves[0].nip}`));
    expect(reason).toMatchObject({ nip: moves[0].nip, sentences: expect.any(Array) });
    expect((await ask("tpk", "GET", url("/moves/999999999999999999"))).status).toBe(404);
    const { baselines } = (await ask("tpk", "GET", url("/baselines"))).body;
    expect(baselines[0]).toMatchObject({ name: "sekarang", figures: { moves: 0 } });
    const { envy, groups } = (await ask("tpk", "GET", url("/fairness"))).body;
    expect(envy.counts["tidak-terjelaskan"]).toBe(0);
    expect(groups.length).toBeGreaterThan(3);
    const { units } = (await ask("tpk", "GET", url("/units"))).body;
    expect(units.length).toBeGreaterThan(3);
    const { body: curve } = await ask("tpk", "GET", url("/frontier"));
    expect(curve.points.length).toBeGreaterThan(2);
    expect(curve.bend).toMatch(/perpindahan/);
    expect((await ask("tpk", "GET", "/api/cycle")).body).toMatchObject({
      plan: { id, moves: plan.result.moves, gapPpm: 0, verified: true, lawful: true },
      next: { href: `/rencana/${id}` },
    });
    expect((await ask("tpk", "GET", "/api/plans/999/moves")).status).toBe(404);
    for (const path of [
      "",
      "/moves",
      "/export.xlsx",
      "/ringkasan.pdf",
      "/berita-acara.pdf",
      "/imut.csv",
      "/per-unit.xlsx",
      "/problem.json",
    ])
      expect((await ask("asn", "GET", url(path))).status).toBe(403);
  });

  it("streams its end to who listens", async () => {
    const { answer } = await ask("tpk", "GET", url("/events"));
    expect(answer.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "x-accel-buffering": "no",
    });
    const [event] = answer.body.trim().split("\n\n");
    expect(JSON.parse(event!.replace(/^data: /, ""))).toMatchObject({ state: "selesai", phase: "Selesai" });
  });

  it("lets go of who listens to a waiting plan when the server closes", async () => {
    const options = { ...(await defaults()).options, name: "Rencana menunggu" };
    const waiting = (await ask("analis", "POST", "/api/plans", options)).body;
    const other = await testApp(context);
    const stream = other.inject({
      method: "GET",
      url: `/api/plans/${waiting.id}/events`,
      headers: { cookie: cookies.get("tpk")! },
    });
    await sleep(700);
    await other.close();
    const events = (await stream).body.trim().split("\n\n");
    expect(events.map((event) => JSON.parse(event.replace(/^data: /, "")))).toMatchObject([
      { state: "antre" },
    ]);
    expect((await ask("analis", "POST", `/api/plans/${waiting.id}/cancel`)).body.state).toBe("dihentikan");
  });

  it("gives out the very files whose hashes it states", async () => {
    const { createHash } = await import("node:crypto");
    const { body: plan } = await ask("tpk", "GET", url(""));
    for (const [file, hash] of [
      ["problem", plan.result.problemHash],
      ["plan", plan.result.planHash],
    ]) {
      const { answer } = await ask("tpk", "GET", url(`/${file}.json`));
      expect(createHash("sha256").update(answer.rawPayload).digest("hex")).toBe(hash);
    }
  });

  it("leaves as a package that is verified where there is no database, and no longer after one planted change", async () => {
    const folder = mkdtempSync(join(tmpdir(), "selaras-package-"));
    try {
      expect((await ask("tpk", "GET", url("/package.zip"))).status).toBe(403);
      const { answer } = await ask("auditor", "GET", url("/package.zip"));
      expect(answer.headers["content-type"]).toBe("application/zip");
      expect((await ask("analis", "GET", url("/package.zip"))).answer.rawPayload).toEqual(answer.rawPayload);
      const files = await unzip(answer.rawPayload);
      expect([...files.keys()]).toEqual([
        "LIHAT-SAYA.txt",
        "problem.json.gz",
        "plan.json.gz",
        "plan-export.json.gz",
        "aturan.csv",
        "SHA256SUMS",
      ]);
      for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
      for (const line of files.get("SHA256SUMS")!.toString().trim().split("\n")) {
        const [sum, name] = line.split("  ") as [string, string];
        expect(createHash("sha256").update(files.get(name)!).digest("hex")).toBe(sum);
      }
      expect(files.get("LIHAT-SAYA.txt")!.toString()).toContain("npx selaras check-law plan-export.json.gz");
      const at = (name: string) => join(folder, name);
      const law = (path: string) => alone("check-law", at(path), at("problem.json.gz"), at("plan.json.gz"));
      expect(alone("verify", at("problem.json.gz"), at("plan.json.gz"))).toMatchObject({ status: 0 });
      expect(law("plan-export.json.gz")).toMatchObject({ status: 0 });

      const planted = JSON.parse(unpackText(files.get("plan-export.json.gz")!));
      planted.people[0].standing = "03";
      writeFileSync(at("planted.json"), JSON.stringify(planted));
      const { status, stdout } = law("planted.json");
      expect(status).toBe(1);
      expect(stdout).toContain("Pelanggaran standing-active");
      expect(stdout).toContain("Sidik tidak cocok");
      const plan = JSON.parse(unpackText(files.get("plan.json.gz")!));
      plan.objective += 1;
      writeFileSync(at("planted-plan.json"), JSON.stringify(plan));
      expect(alone("verify", at("problem.json.gz"), at("planted-plan.json"))).toMatchObject({ status: 1 });

      const entries = await database.db
        .select()
        .from(auditLog)
        .where(eq(auditLog.action, "rencana.unduh-paket"));
      expect(entries.map(({ actor, subject }) => [actor, subject])).toEqual([
        ["auditor", `rencana:${id}`],
        ["analis", `rencana:${id}`],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("leaves as a printed summary, the same each time", async () => {
    const { answer } = await ask("analis", "GET", url("/ringkasan.pdf"));
    expect(answer.headers["content-type"]).toBe("application/pdf");
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    expect((await ask("tpk", "GET", url("/ringkasan.pdf"))).answer.rawPayload).toEqual(answer.rawPayload);
  });

  it("leaves as a table for BKN and part by part for the units, naming every mover", async () => {
    const { moves } = (await ask("tpk", "GET", url("/moves"))).body;
    const nips = moves.map(({ nip }: { nip: string }) => nip).sort();
    const sheets = (await readXlsx((await ask("tpk", "GET", url("/imut.xlsx"))).answer.rawPayload)).sheets;
    expect(sheets[0]!.rows[0]![0]).toBe("DATA CONTOH (fiktif)");
    expect(
      sheets[0]!.rows
        .slice(2)
        .map((row) => row[1])
        .sort(),
    ).toEqual(nips);
    const csv = (await ask("tpk", "GET", url("/imut.csv"))).answer.body;
    for (const nip of nips) expect(csv).toContain(`;${nip};`);
    const parts = (await readXlsx((await ask("tpk", "GET", url("/per-unit.xlsx"))).answer.rawPayload)).sheets;
    const named = new Set(parts.flatMap(({ rows }) => rows.map((row) => row[1])));
    for (const nip of nips) expect(named).toContain(nip);
  });

  it("has no package where it was made before plans kept their facts", async () => {
    await database.db.update(plans).set({ auditExport: null }).where(eq(plans.id, id));
    expect(await ask("auditor", "GET", url("/package.zip"))).toMatchObject({
      status: 409,
      body: { code: "rencana-tanpa-paket" },
    });
  });

  it("leaves as a workbook with the right cells, the same each time, in which nothing is a formula", async () => {
    const { answer } = await ask("tpk", "GET", url("/export.xlsx"));
    const { sheets } = await readXlsx(answer.rawPayload);
    expect(sheets.map(({ name }) => name)).toEqual([
      "Ringkasan",
      "Rencana",
      "Temuan hukum",
      "Dokumen",
      "Unit",
      "Rantai",
      "Kurva",
      "Pilihan",
      "Keputusan",
    ]);
    for (const { rows } of sheets) expect(rows[0]![0]).toBe("DATA CONTOH (fiktif)");
    const { moves } = (await ask("tpk", "GET", url("/moves"))).body;
    const [, header, ...rows] = sheets[1]!.rows;
    const column = (name: string) => header!.indexOf(name);
    expect(rows.map((row) => row[column("NIP")])).toEqual(moves.map((move: { nip: string }) => move.nip));
    expect(rows.map((row) => row[column("UNIT TUJUAN")])).toEqual(
      moves.map((move: { to: { unitName: string } }) => move.to.unitName),
    );
    for (const row of rows) expect(String(row[column("NAMA")])).toMatch(/^[^=].*HYPERLINK/);
    const { body: plan } = await ask("tpk", "GET", url(""));
    const summary = new Map(sheets[0]!.rows.map((row) => [row[0], row[1]]));
    expect(summary.get("Perpindahan")).toBe(plan.result.moves);
    expect(summary.get("Sidik rencana (SHA-256)")).toBe(plan.result.planHash);
    expect(summary.get("Penyusunan ulang")).toContain("memberi rencana yang sama");
    expect(plan.result.reductions.length).toBeGreaterThan(0);
    expect(
      sheets[0]!.rows.flatMap(([what, text]) => (what === "Yang tidak diperhitungkan" ? [text] : [])),
    ).toEqual(plan.result.reductions);
    expect(sheets[4]!.rows).toHaveLength(2 + (await ask("tpk", "GET", url("/units"))).body.units.length);
    expect(sheets[6]!.rows).toHaveLength(2 + (await ask("tpk", "GET", url("/frontier"))).body.points.length);
    const law = (await ask("tpk", "GET", url("/findings"))).body;
    const found = law.moves.flatMap((move: { findings: { rule: number }[] }) => move.findings);
    const pageAt = sheets[2]!.rows[1]!.indexOf("HALAMAN ATURAN");
    const named = sheets[2]!.rows.slice(2).map((row) => String(row[pageAt]).replace("/aturan/", ""));
    expect(named).toEqual(found.map((one: { rule: number }) => law.rules[one.rule].rule));
    const target = sheets[2]!.cells?.get(`2,${pageAt}`)?.hyperlink?.target;
    expect(target).toMatch(new RegExp(`^http://[^/]+/aturan/${named[0]}$`));
    expect(sheets[3]!.rows.flat().join(" ")).toContain("berita acara Tim Penilai Kinerja");
    const again = await readXlsx(await writePlanWorkbook(context, id));
    expect(again.sheets.map(({ rows }) => rows)).toEqual(sheets.map(({ rows }) => rows));
  });
});

describe("a plan stored by an older version", () => {
  it("is read without the fields it did not have", async () => {
    const [solved] = await database.db.select().from(plans).where(isNotNull(plans.result)).limit(1);
    const { reductions: _, ...result } = solved!.result as Record<string, unknown>;
    await database.db.update(plans).set({ result }).where(eq(plans.id, solved!.id));
    const answer = await ask("tpk", "GET", `/api/plans/${solved!.id}`);
    expect(answer).toMatchObject({ status: 200, body: { result: { reductions: [], moves: result.moves } } });
    expect((await ask("tpk", "GET", "/api/plans")).status).toBe(200);
    expect((await ask("tpk", "GET", `/api/plans/${solved!.id}/export.xlsx`)).status).toBe(200);
  });
});
