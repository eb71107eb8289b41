import type { Role } from "@selaras/contract";
import { desc, eq } from "drizzle-orm";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAccount } from "../../accounts/create-account.js";
import { auditLog } from "../../audit/tables.js";
import { government } from "../../platform/tables.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../../platform/testing/test-app.js";
import { workbookBytes } from "../../workforce/files/write-workbook.js";
import { fillDatabase } from "../testing/fill-database.js";
import { makeNip, smallGovernment } from "../testing/workforce.js";
import { backtests } from "./tables.js";
import { roundSheet } from "./template.js";
import type { PastMove } from "./undo-round.js";

const database = await freshDatabase();
const context = testContext(database);
const app = await testApp(context);
const cookies = new Map<Role, string>();
const away: PastMove = {
  nip: makeNip(3),
  from: { unitCode: "SD-B", titleCode: "GURU" },
  to: { unitCode: "SD-A", titleCode: "GURU" },
};

beforeAll(async () => {
  await fillDatabase(database, smallGovernment());
  await database.db
    .insert(government)
    .values({ id: 1, code: "53.71", name: "Pemerintah Kota Contoh", agency: "BKPPD", demo: true });
  for (const role of ["analis", "tpk", "asn"] as const) {
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

async function upload(role: Role, moves: readonly PastMove[], tmt = "2026-06-01") {
  const bytes = await workbookBytes([roundSheet(tmt, moves, () => "", [])]);
  const boundary = "batas-uji";
  const payload = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="putaran.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const answer = await app.inject({
    method: "POST",
    url: "/api/backtests",
    headers: { cookie: cookies.get(role)!, "content-type": `multipart/form-data; boundary=${boundary}` },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() };
}
const get = (role: Role, url: string) => app.inject({ url, headers: { cookie: cookies.get(role)! } });

describe("a past round", () => {
  it("is taken from a file by who plans, noted in the audit log, and computed to its end", async () => {
    expect((await upload("tpk", [away])).status).toBe(403);
    const { status, body } = await upload("analis", [away]);
    expect([status, body.faults]).toEqual([200, []]);
    expect(body.backtest).toMatchObject({ tmt: "2026-06-01", moves: 1, state: "berjalan" });
    const [entry] = await database.db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1);
    expect(entry).toMatchObject({
      actor: "analis",
      action: "putaran-lalu.uji",
      subject: `putaran-lalu:${body.backtest.id}`,
      detail: { tmt: "2026-06-01", moves: 1 },
    });
    const url = `/api/backtests/${body.backtest.id}`;
    await expect
      .poll(async () => (await get("tpk", url)).json().state, { timeout: 60_000, interval: 200 })
      .toBe("selesai");
    const { result } = (await get("tpk", url)).json();
    expect(result.done.seatsShort).toBe(result.before.seatsShort + 1);
    expect(result.possible.seatsShort).toBeLessThan(result.before.seatsShort);
    expect((await get("asn", url)).statusCode).toBe(403);
    const { sheets } = await readXlsx((await get("tpk", `${url}/moves.xlsx`)).rawPayload);
    expect(sheets[0]!.rows[0]![0]).toBe("DATA CONTOH (fiktif)");
    expect(sheets[0]!.rows[2]).toContain(away.nip);
  }, 90_000);

  it("is refused whole with a fault in one row, and nothing is kept of it", async () => {
    const before = (await get("analis", "/api/backtests")).json().backtests.length;
    const { body } = await upload("analis", [away, { ...away, nip: "197903222006041997" }]);
    expect(body).toMatchObject({
      backtest: null,
      faults: [{ row: 3, column: "NIP", code: "nip-tak-dikenal" }],
    });
    expect((await get("analis", "/api/backtests")).json().backtests.length).toBe(before);
  });

  it("is said to be interrupted when its process is gone", async () => {
    const [row] = await database.db
      .insert(backtests)
      .values({
        name: "Putaran lama",
        tmt: "2026-01-05",
        moves: [],
        moveCount: 0,
        state: "berjalan",
        message: "",
        createdBy: "analis",
        createdAt: "2020-01-01T00:00:00Z",
      })
      .returning();
    expect((await get("tpk", `/api/backtests/${row!.id}`)).json()).toMatchObject({
      state: "gagal",
      result: null,
    });
    await database.db.delete(backtests).where(eq(backtests.id, row!.id));
  });

  it("is asked for by a day only where the register of posts records one", async () => {
    const answer = await app.inject({
      method: "POST",
      url: "/api/backtests/recorded",
      headers: { cookie: cookies.get("analis")! },
      payload: { tmt: "1999-01-01" },
    });
    expect([answer.statusCode, answer.json().code]).toEqual([404, "putaran-tak-tercatat"]);
  });
});
