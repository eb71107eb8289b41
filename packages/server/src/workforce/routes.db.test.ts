import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { endpoints } from "@selaras/contract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createAccount } from "../accounts/create-account.js";
import { government } from "../platform/tables.js";
import { freshDatabase } from "../platform/testing/fresh-database.js";
import { signIn, testApp } from "../platform/testing/test-app.js";
import { readOfficeFile } from "./files/read-office-file.js";
import { csvOf, office, workbench } from "./testing/office-rows.js";

vi.mock("./files/open-office-file.js", () => ({
  openOfficeFiles: (paths: string[]) => Promise.all(paths.map(readOfficeFile)),
}));

const database = await freshDatabase();
const bench = await workbench(database);
const app = await testApp(bench.context);
const cookies: Record<string, string> = {};

beforeAll(async () => {
  await database.db
    .insert(government)
    .values({ id: 1, code: "53.71", name: "Pemerintah Kota", agency: "BKPPD", demo: true });
  for (const role of ["analis", "auditor", "asn"] as const) {
    await database.db.transaction((tx) =>
      createAccount(
        tx,
        { username: role, password: "rahasia sekali", displayName: `Nama ${role}`, role },
        "sistem",
        bench.context.clock,
      ),
    );
    cookies[role] = await signIn(app, role, "rahasia sekali");
  }
});
afterAll(async () => {
  await app.close();
  await bench.remove();
});

const boundary = "----batas";
function multipart(
  files: readonly { name: string; content: string | Buffer }[],
  fields: Record<string, string> = {},
): Buffer {
  const parts: Buffer[] = [];
  for (const [name, value] of Object.entries(fields))
    parts.push(
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    );
  for (const { name, content } of files) {
    parts.push(
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      Buffer.from(content as string),
      Buffer.from("\r\n"),
    );
  }
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}
const upload = (
  files: readonly { name: string; content: string | Buffer }[],
  fields: Record<string, string> = {},
  role = "analis",
) =>
  app.inject({
    method: "POST",
    url: "/api/imports",
    headers: { cookie: cookies[role]!, "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: multipart(files, fields),
  });
const call = (method: "GET" | "POST" | "DELETE", url: string, role = "analis") =>
  app.inject({ method, url, headers: { cookie: cookies[role]! } });
const everything = Object.entries(office).map(([kind, rows]) => ({
  name: `../../${kind}.csv`,
  content: csvOf(kind as "unit", rows),
}));

describe("the doors of the import", () => {
  it("take an office's files from upload to commit, page through faults and changes, and leave no upload behind", async () => {
    const spoilt = everything.map((file) =>
      file.name.includes("kinerja") ? { ...file, content: file.content.replace("BAIK", "AMAT BAIK") } : file,
    );
    const answer = await upload(spoilt, { mode: "lengkap" });
    expect(answer.statusCode, answer.body).toBe(200);
    const report = endpoints["GET /api/imports/:id"].response.parse(answer.json());
    expect(report).toMatchObject({ state: "diperiksa", createdBy: "Nama analis", committable: true });
    expect(report.files.map((file) => file.name)).toContain("pegawai.csv");
    expect(await readdir(bench.folder)).toEqual([]);

    const faults = (await call("GET", `/api/imports/${report.id}/faults?code=pilihan-lain`)).json();
    expect(faults).toMatchObject({ total: 1, faults: [{ column: "PREDIKAT", severity: "tolak" }] });
    const page = (
      await call("GET", `/api/imports/${report.id}/changes?kind=pegawai&offset=1&limit=2`)
    ).json();
    expect(page.total).toBe(4);
    expect(page.changes.map((change: { label: string }) => change.label)).toEqual([
      "Maria Tefa",
      "Daniel Ludji",
    ]);

    const rejected = await call("GET", `/api/imports/${report.id}/rejected.xlsx`);
    expect(rejected.headers["content-disposition"]).toContain("baris-ditolak");
    const path = join(bench.folder, "ditolak.xlsx");
    await writeFile(path, rejected.rawPayload);
    expect((await readOfficeFile(path)).sheets.map((sheet) => sheet.name)).toEqual(["Kinerja", "Keterangan"]);

    expect((await call("POST", `/api/imports/${report.id}/commit`, "auditor")).statusCode).toBe(403);
    expect((await call("POST", `/api/imports/${report.id}/commit`)).json()).toMatchObject({
      state: "disimpan",
      committable: false,
    });
    const twice = await call("POST", `/api/imports/${report.id}/commit`);
    expect([twice.statusCode, twice.json().code]).toEqual([409, "impor-sudah-selesai"]);
    expect((await call("GET", "/api/imports", "auditor")).json().imports).toHaveLength(1);
    expect((await call("GET", `/api/imports/${report.id}`, "asn")).statusCode).toBe(403);
    expect((await call("GET", "/api/imports/999/faults")).statusCode).toBe(404);
    for (const id of ["x", "0", "1.5", "999", "2147483648"])
      expect((await call("GET", `/api/imports/${id}/rejected.xlsx`)).statusCode, id).toBe(404);
    for (const path of ["/api/imports", "/api/plans"])
      expect((await call("GET", `${path}/2147483648`)).statusCode, path).toBe(400);
  });

  it("show the findings as JSON and as a workbook that says it is a demo", async () => {
    const answer = await call("GET", "/api/findings", "auditor");
    const { counts, findings } = endpoints["GET /api/findings"].response.parse(answer.json());
    expect(findings.length).toBe(Object.values(counts).reduce((sum, count) => sum + count, 0));
    expect(counts["kursi-kosong"]).toBe(2);
    const only = (await call("GET", "/api/findings?kind=kursi-kosong&unit=DIKBUD")).json();
    expect(only.findings.map((one: { kind: string }) => one.kind)).toEqual(["kursi-kosong", "kursi-kosong"]);
    const path = join(bench.folder, "temuan.xlsx");
    await writeFile(path, (await call("GET", "/api/findings.xlsx")).rawPayload);
    const content = await readOfficeFile(path);
    expect(content.sheets).toHaveLength(6);
    for (const sheet of content.sheets) expect(sheet.rows[0]!.cells[0]).toBe("DATA CONTOH (fiktif)");
    expect((await call("GET", "/api/findings", "asn")).statusCode).toBe(403);
  });

  it("refuse what is no upload, an upload without files, a wrong mode, and others than analysts", async () => {
    const plain = await app.inject({
      method: "POST",
      url: "/api/imports",
      headers: { cookie: cookies.analis! },
      payload: {},
    });
    expect([plain.statusCode, plain.json().code]).toEqual([415, "bukan-unggahan"]);
    const empty = await upload([]);
    expect([empty.statusCode, empty.json().code]).toEqual([400, "tanpa-berkas"]);
    const wrong = await upload(everything.slice(0, 1), { mode: "asal" });
    expect([wrong.statusCode, wrong.json().code]).toEqual([400, "isian-salah"]);
    expect((await upload(everything.slice(0, 1), {}, "auditor")).statusCode).toBe(403);
    const pdf = await upload([{ name: "data.xlsx", content: "%PDF-1.4" }]);
    expect(pdf.json()).toMatchObject({
      committable: false,
      files: [{ name: "data.xlsx", refused: expect.stringContaining("PDF") }],
    });
    expect((await call("DELETE", `/api/imports/${pdf.json().id}`)).json().state).toBe("dibatalkan");
  });
});
