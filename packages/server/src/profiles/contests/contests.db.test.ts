import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Contest, contestEndpoints, type NewContest, type Role } from "@selaras/contract";
import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createAccount } from "../../accounts/create-account.js";
import { verifyAuditChain } from "../../audit/append-audit.js";
import { auditLog } from "../../audit/tables.js";
import { setCurrentCycle } from "../../planning/cycle/cycle.js";
import { storeWorkforce } from "../../planning/testing/store-workforce.js";
import { makeNip, smallGovernment, TMT } from "../../planning/testing/workforce.js";
import type { Actor } from "../../platform/actor.js";
import { freshDatabase } from "../../platform/testing/fresh-database.js";
import { signIn, testApp, testContext } from "../../platform/testing/test-app.js";
import { corrections } from "../../workforce/corrections/tables.js";
import { readOfficeFile } from "../../workforce/files/read-office-file.js";
import { checkImport } from "../../workforce/imports/check-import.js";
import { commitImport } from "../../workforce/imports/commit-import.js";
import * as t from "../../workforce/tables.js";
import { contestDocuments } from "./tables.js";

vi.mock("../../workforce/files/open-office-file.js", () => ({
  openOfficeFiles: (paths: string[]) => Promise.all(paths.map(readOfficeFile)),
}));

const database = await freshDatabase();
const { db } = database;
const scratchFolder = await mkdtemp(join(tmpdir(), "selaras-sanggah-"));
const context = { ...testContext(database), scratchFolder };
const app = await testApp(context);
const cookies = new Map<string, string>();
const nip = makeNip;
const system = { username: "sistem", displayName: "Sistem" } as Actor;
afterAll(async () => {
  await app.close();
  await rm(scratchFolder, { recursive: true });
});

const accounts: { username: string; role: Role; unitCode?: string; nip?: string }[] = [
  { username: "analis", role: "analis" },
  { username: "analis-pegawai", role: "analis", nip: nip(3) },
  { username: "auditor", role: "auditor" },
  { username: "kepala", role: "kepala_perangkat", unitCode: "DIKBUD" },
  { username: "tpk", role: "tpk" },
  { username: "admin", role: "admin", nip: nip(6) },
  { username: "guru", role: "asn", nip: nip(2) },
  { username: "rekan", role: "asn", nip: nip(4) },
  { username: "tanpa-data", role: "asn" },
];

beforeAll(async () => {
  const workforce = smallGovernment();
  await storeWorkforce(db, workforce);
  await setCurrentCycle(db, { name: "Periode uji", dataDate: "2026-06-30", tmt: TMT });
  for (const account of accounts) {
    await db.transaction((tx) =>
      createAccount(
        tx,
        { ...account, password: "rahasia sekali", displayName: `Nama ${account.username}` },
        "sistem",
        context.clock,
      ),
    );
    cookies.set(account.username, await signIn(app, account.username, "rahasia sekali"));
  }
});

async function call(username: string, method: "GET" | "PUT" | "POST", url: string, payload?: object) {
  const answer = await app.inject({
    method,
    url,
    headers: { cookie: cookies.get(username)! },
    ...(payload && { payload }),
  });
  return { status: answer.statusCode, body: answer.json(), answer };
}

const pdf = Buffer.from("%PDF-1.4 ijazah");
function multipart(form: unknown, file: { name: string; content: Buffer } | null) {
  const boundary = "batas-uji";
  const parts: Buffer[] = [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="contest"\r\n\r\n${JSON.stringify(form)}\r\n`,
    ),
  ];
  if (file)
    parts.push(
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="document"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      ),
      file.content,
      Buffer.from("\r\n"),
    );
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {
    payload: Buffer.concat(parts),
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  };
}
async function submit(
  username: string,
  form: Partial<NewContest>,
  file: { name: string; content: Buffer } | null = { name: "ijazah.pdf", content: pdf },
) {
  const { payload, headers } = multipart(
    { key: null, values: null, explanation: "Tertulis lain di ijazah saya.", ...form },
    file,
  );
  const answer = await app.inject({
    method: "POST",
    url: "/api/me/contests",
    headers: { ...headers, cookie: cookies.get(username)! },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() as Contest & { code?: string; detail?: string } };
}
const predicate = (year: number, value: string): Partial<NewContest> => ({
  topic: "kinerja",
  key: `${nip(2)} / ${year}`,
  values: { year: String(year), predicate: value },
});
const education = (field: string): Partial<NewContest> => ({
  topic: "pendidikan",
  key: nip(2),
  values: { education_level: "S1", education_field: field, graduation_year: "2003" },
});
const open = (opensOn = "2026-11-01", closesOn = "2026-11-14") =>
  call("analis", "PUT", "/api/contest-window", { opensOn, closesOn });
const openId = async (form: Partial<NewContest>): Promise<number> => {
  const { status, body } = await submit("guru", form);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.id;
};
const decide = (id: number, action: string, username = "analis") =>
  call(username, "POST", `/api/contests/${id}/${action}`, { reason: "Sesuai dokumen." });

async function bring(name: string, lines: readonly string[], mode: "lengkap" | "tambahan" = "tambahan") {
  const path = join(scratchFolder, name);
  await writeFile(path, lines.join("\n"));
  const report = await checkImport(context, { files: [{ name, path }], mode, createdBy: "Uji" });
  return report.committable ? commitImport(context, report.id, system) : report;
}
const kinerja = (value: string, year = 2025) =>
  bring("kinerja.csv", ["NIP;NAMA;TAHUN KINERJA;PREDIKAT", `${nip(2)};Guru;${year};${value}`]);
const storedPredicate = async (year = 2025) =>
  (
    await db
      .select()
      .from(t.performance)
      .where(and(eq(t.performance.nip, nip(2)), eq(t.performance.year, year)))
  )[0]?.predicate;

describe("the window", () => {
  it("is closed until the analyst opens it, and only the analyst may", async () => {
    expect(await submit("guru", predicate(2025, "SANGAT BAIK"))).toMatchObject({
      status: 409,
      body: { code: "masa-sanggah-tutup" },
    });
    for (const username of ["guru", "kepala", "tpk", "auditor", "admin"])
      expect(
        (
          await call(username, "PUT", "/api/contest-window", {
            opensOn: "2026-11-01",
            closesOn: "2026-11-14",
          })
        ).status,
      ).toBe(403);
    expect(await open("2026-11-14", "2026-11-01")).toMatchObject({
      status: 422,
      body: { code: "urutan-tanggal" },
    });
    expect((await open("2026-10-01", "2026-11-01")).body.window).toMatchObject({
      isOpen: false,
      daysLeft: 0,
    });
    expect((await submit("guru", predicate(2025, "SANGAT BAIK"))).status).toBe(409);
    expect((await open("2026-11-02", "2026-11-02")).body.window).toMatchObject({ isOpen: true, daysLeft: 1 });
    expect((await open()).body.window).toMatchObject({ isOpen: true, daysLeft: 13 });
  });
});

describe("what an employee contests", () => {
  it("is offered with the rows as stored, in words", async () => {
    const { body } = await call("guru", "GET", "/api/me/contests");
    expect(contestEndpoints["GET /api/me/contests"].response.parse(body)).toEqual(body);
    const form = (topic: string) => body.forms.find((one: { topic: string }) => one.topic === topic);
    expect(form("pendidikan").rows).toEqual([
      {
        key: nip(2),
        shown: [
          { label: "Tingkat pendidikan", value: "S1" },
          { label: "Bidang pendidikan", value: "PGSD" },
          { label: "Tahun lulus", value: "2003" },
        ],
        values: { education_level: "S1", education_field: "PGSD", graduation_year: "2003" },
      },
    ]);
    expect(form("kinerja")).toMatchObject({ canAdd: true, canRemove: false });
    expect(form("kinerja").rows).toHaveLength(2);
    expect((await call("tanpa-data", "GET", "/api/me/contests")).body.forms).toEqual([]);
    expect((await call("admin", "GET", "/api/me/contests")).status).toBe(403);
    const { body: register } = await call("guru", "GET", "/api/me/contests/register/pendidikan");
    expect(register.entries).toContainEqual({ code: "HUKUM", name: "Hukum" });
  });

  it("is refused when it is no change, unknown, impossible or not theirs", async () => {
    const refused = async (form: Partial<NewContest>, code: string) =>
      expect((await submit("guru", form)).body.code).toBe(code);
    await refused(predicate(2025, "BAIK"), "tanpa-perubahan");
    await refused(predicate(2025, "LUMAYAN"), "isian-salah");
    await refused({ ...predicate(2025, "BAIK"), key: `${nip(4)} / 2025` }, "butir-hilang");
    await refused({ ...predicate(2025, "BAIK"), key: null }, "sudah-tercatat");
    await refused(education("TIDAK-ADA"), "tak-dikenal");
    await refused({ ...education("HUKUM"), key: null }, "tidak-dapat-ditambah");
    await refused({ topic: "pendidikan", key: nip(2), values: null }, "tidak-dapat-dihapus");
    await refused(
      { topic: "kompetensi", key: null, values: { assessed_on: "2027-01-01", jpm: "90", assessor: "" } },
      "tanggal-depan",
    );
    await refused(
      { topic: "kompetensi", key: null, values: { assessed_on: "2025-01-01", jpm: "900", assessor: "" } },
      "isian-salah",
    );
    await refused(
      { topic: "keluarga", key: null, values: { relative_nip: nip(2), relation: "SUAMI" } },
      "isian-salah",
    );
    expect((await submit("guru", { ...predicate(2025, "SANGAT BAIK"), explanation: "ya" })).body.code).toBe(
      "isian-salah",
    );
    expect((await submit("tanpa-data", predicate(2025, "SANGAT BAIK"))).body.code).toBe("tanpa-data");
    const { body } = await submit("guru", education("HUKOM"));
    expect(body.detail).toContain("HUKOM");
  });

  it("needs a document that is one by its content", async () => {
    const form = predicate(2025, "SANGAT BAIK");
    const refused = async (file: Parameters<typeof submit>[2], status: number, code: string) =>
      expect(await submit("guru", form, file)).toMatchObject({ status, body: { code } });
    await refused(null, 400, "tanpa-dokumen");
    await refused({ name: "ijazah.pdf", content: Buffer.alloc(0) }, 422, "dokumen-kosong");
    await refused({ name: "ijazah.pdf", content: Buffer.from("MZ program") }, 422, "jenis-dokumen");
    await refused({ name: "x.pdf", content: Buffer.from("<svg onload=alert(1)>") }, 422, "jenis-dokumen");
    const big = Buffer.concat([pdf, Buffer.alloc(5_000_001)]);
    await refused({ name: "besar.pdf", content: big }, 413, "dokumen-terlalu-besar");
    expect(await db.select().from(contestDocuments)).toEqual([]);
  });
});

describe("a contest from submission to the next import", () => {
  it("is seen by the person, the analyst and the auditor only, with its document", async () => {
    const { body } = await submit("guru", predicate(2025, "SANGAT BAIK"), {
      name: "..\\..\\etc/SKP \u202e2025 <final>.exe.png",
      content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]),
    });
    expect(body).toMatchObject({
      state: "diajukan",
      title: "Predikat kinerja",
      document: { name: "SKP 2025 final .exe.png", size: 10 },
      recorded: [
        { label: "Tahun", value: "2025" },
        { label: "Predikat", value: "BAIK" },
      ],
      proposed: [
        { label: "Tahun", value: "2025" },
        { label: "Predikat", value: "SANGAT BAIK" },
      ],
      actions: ["withdraw"],
    });
    const seen = async (username: string, path: string) =>
      (
        await app.inject({
          url: `/api/contests/${body.id}${path}`,
          headers: { cookie: cookies.get(username)! },
        })
      ).statusCode;
    for (const path of ["", "/document"]) {
      for (const username of ["guru", "analis", "auditor"]) expect(await seen(username, path)).toBe(200);
      for (const username of ["rekan", "kepala", "tpk"]) expect(await seen(username, path)).toBe(404);
      expect(await seen("admin", path)).toBe(403);
    }
    expect((await call("kepala", "GET", "/api/contests")).status).toBe(403);
    const document = await app.inject({
      url: `/api/contests/${body.id}/document`,
      headers: { cookie: cookies.get("analis")! },
    });
    expect(document.headers).toMatchObject({ "content-type": "image/png" });
    expect(document.headers["content-disposition"]).toMatch(
      /^attachment; filename="SKP 2025 final .exe.png"/,
    );
    expect(document.rawPayload).toHaveLength(10);

    expect((await submit("guru", predicate(2025, "KURANG"))).body.code).toBe("sudah-disanggah");
    expect((await call("rekan", "POST", `/api/me/contests/${body.id}/withdraw`)).status).toBe(404);
    expect((await call("analis", "POST", `/api/me/contests/${body.id}/withdraw`)).status).toBe(403);
    expect((await call("guru", "POST", `/api/me/contests/${body.id}/withdraw`)).body.state).toBe("dicabut");
    expect((await decide(body.id, "accept")).body.code).toBe("sudah-diputus");
  });

  it("changes the record when it is accepted, versioned, and an import that disagrees does not undo it", async () => {
    const id = await openId(predicate(2025, "SANGAT BAIK"));
    for (const username of ["guru", "auditor", "kepala", "tpk"])
      expect((await decide(id, "accept", username)).status).toBe(403);
    const { body } = await decide(id, "accept");
    expect(body).toMatchObject({
      state: "diterima",
      decided: { by: "Nama analis", reason: "Sesuai dokumen." },
      correction: { standing: "berlaku", sourceSays: null },
      actions: ["release"],
    });
    expect(await storedPredicate()).toBe("SANGAT BAIK");
    const [version] = await db.select().from(corrections).where(eq(corrections.contestId, id));
    expect(version).toMatchObject({
      before: { nip: nip(2), year: 2025, predicate: "BAIK" },
      after: { nip: nip(2), year: 2025, predicate: "SANGAT BAIK" },
      decidedBy: "Nama analis",
      documentSha256: body.document.sha256,
    });

    const report = await kinerja("BAIK");
    expect(report.faults.byCode).toContainEqual(expect.objectContaining({ code: "beda-sanggah", count: 1 }));
    expect(report.kinds[0]).toMatchObject({ accepted: 1, changed: 0, unchanged: 1 });
    expect(report.state).toBe("disimpan");
    expect(await storedPredicate()).toBe("SANGAT BAIK");
  });

  it("is a finding once a committed import says otherwise, until the source agrees or the analyst lets go", async () => {
    const mixed = (value: string, other: string) =>
      bring("kinerja.csv", [
        "NIP;NAMA;TAHUN KINERJA;PREDIKAT",
        `${nip(2)};Guru;2025;${value}`,
        `${nip(6)};Lain;2025;${other}`,
      ]);
    const findings = async () =>
      (await call("analis", "GET", "/api/findings")).body.findings.filter((one: { message: string }) =>
        one.message.includes("sanggah data"),
      );
    expect(await findings()).toHaveLength(1);
    expect((await mixed("BAIK", "SANGAT BAIK")).state).toBe("disimpan");
    expect(await storedPredicate()).toBe("SANGAT BAIK");
    expect(await findings()).toEqual([
      expect.objectContaining({
        nips: [nip(2)],
        message: expect.stringMatching(/PREDIKAT BAIK.*SANGAT BAIK/),
      }),
    ]);
    const list = (await call("analis", "GET", "/api/contests?state=diterima")).body.contests;
    expect(list[0].correction).toEqual({
      standing: "berlaku",
      sourceSays: [{ label: "Predikat", value: "BAIK" }],
    });
    const mine = (await call("guru", "GET", "/api/me/contests")).body.contests;
    expect(mine.map((one: Contest) => one.state)).toEqual(["diterima", "dicabut"]);

    expect((await mixed("SANGAT BAIK", "BAIK")).state).toBe("disimpan");
    expect(await findings()).toEqual([]);
    expect((await call("analis", "GET", `/api/contests/${list[0].id}`)).body.correction.standing).toBe(
      "sama-dengan-sumber",
    );
    // The source is right now, so that what it says later counts again.
    await mixed("KURANG", "SANGAT BAIK");
    expect(await storedPredicate()).toBe("KURANG");
  });

  it("is let go with a reason, after which the file counts", async () => {
    const id = await openId(predicate(2025, "BAIK"));
    await decide(id, "accept");
    expect((await decide(id, "release", "guru")).status).toBe(403);
    expect((await decide(id, "release")).body).toMatchObject({
      correction: { standing: "dilepas" },
      actions: [],
    });
    expect((await decide(id, "release")).body.code).toBe("tanpa-koreksi");
    await kinerja("KURANG");
    expect(await storedPredicate()).toBe("KURANG");
  });

  it("adds a missing year, and a complete list without it does not take it out", async () => {
    const id = await openId({ topic: "kinerja", key: null, values: { year: "2023", predicate: "BAIK" } });
    await decide(id, "accept");
    expect(await storedPredicate(2023)).toBe("BAIK");
    const everybody = await db.select().from(t.performance);
    const rest = everybody.filter((row) => row.year !== 2023);
    const changed = rest.map((row, i) => `${row.nip};X;${row.year};${i === 0 ? "KURANG" : row.predicate}`);
    await bring("kinerja.csv", ["NIP;NAMA;TAHUN KINERJA;PREDIKAT", ...changed], "lengkap");
    expect(await storedPredicate(2023)).toBe("BAIK");
    expect((await call("analis", "GET", `/api/contests/${id}`)).body.correction).toEqual({
      standing: "berlaku",
      sourceSays: [],
    });
  });

  it("takes a wrong relative out, and a file that still names them does not bring them back", async () => {
    await db.insert(t.relatives).values({ nip: nip(2), relation: "IPAR", relativeNip: nip(9) });
    const id = await openId({ topic: "keluarga", key: `${nip(2)} / ${nip(9)}`, values: null });
    await decide(id, "accept");
    const own = () =>
      db
        .select()
        .from(t.relatives)
        .where(eq(t.relatives.nip, nip(2)));
    expect(await own()).toEqual([]);
    await bring("keluarga.csv", [
      "NIP;NAMA;HUBUNGAN;NIP KELUARGA;NAMA KELUARGA",
      `${nip(2)};Guru;IPAR;${nip(9)};Lain`,
      `${nip(4)};Guru;IPAR;${nip(9)};Lain`,
    ]);
    expect(await own()).toEqual([]);
    expect(
      await db
        .select()
        .from(t.relatives)
        .where(eq(t.relatives.nip, nip(4))),
    ).toHaveLength(1);
  });

  it("corrects the relative's own row with it, tells the relative, and is released with it", async () => {
    const rowOf = async (owner: number, other: number) =>
      (
        await db
          .select()
          .from(t.relatives)
          .where(and(eq(t.relatives.nip, nip(owner)), eq(t.relatives.relativeNip, nip(other))))
      )[0]?.relation ?? null;
    const touched = async () => (await call("rekan", "GET", "/api/me/contests")).body.touched;
    expect(await touched()).toEqual([]);
    const add = await openId({
      topic: "keluarga",
      key: null,
      values: { relative_nip: nip(4), relation: "ORANG TUA" },
    });
    expect((await decide(add, "accept")).status).toBe(200);
    expect([await rowOf(2, 4), await rowOf(4, 2)]).toEqual(["ORANG TUA", "ANAK"]);
    const [told, ...more] = await touched();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ title: "Keluarga sesama ASN", before: [], decidedBy: "Nama analis" });
    expect(told.after).toContainEqual({ label: "Hubungan", value: "ANAK" });
    expect((await call("guru", "GET", "/api/me/contests")).body.touched).toEqual([]);
    const kept = await db.select().from(corrections).where(eq(corrections.contestId, add));
    expect(kept.map((one) => [one.nip, one.before])).toEqual([
      [nip(2), null],
      [nip(4), null],
    ]);
    const [entry] = await db
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subject, `sanggah:${add}`), eq(auditLog.action, "sanggah.terima")));
    expect(entry!.detail).toMatchObject({ correction: kept[0]!.id, relative: kept[1]!.id });
    expect((await call("analis", "GET", `/api/contests/${add}`)).body.correction.standing).toBe("berlaku");

    // A file that says otherwise of the relative's row does not undo it either.
    await bring("keluarga.csv", [
      "NIP;NAMA;HUBUNGAN;NIP KELUARGA;NAMA KELUARGA",
      `${nip(4)};Guru;IPAR;${nip(2)};Lain`,
    ]);
    expect(await rowOf(4, 2)).toBe("ANAK");

    const change = await openId({
      topic: "keluarga",
      key: `${nip(2)} / ${nip(4)}`,
      values: { relative_nip: nip(4), relation: "SAUDARA" },
    });
    await decide(change, "accept");
    expect([await rowOf(2, 4), await rowOf(4, 2)]).toEqual(["SAUDARA", "SAUDARA"]);
    expect(await touched()).toHaveLength(1);

    await decide(change, "release");
    expect(await touched()).toEqual([]);
    expect(
      (await db.select().from(corrections).where(eq(corrections.contestId, change))).every(
        ({ releasedAt }) => releasedAt !== null,
      ),
    ).toBe(true);
    const remove = await openId({ topic: "keluarga", key: `${nip(2)} / ${nip(4)}`, values: null });
    await decide(remove, "accept");
    expect([await rowOf(2, 4), await rowOf(4, 2)]).toEqual([null, null]);
    expect((await touched())[0]).toMatchObject({ after: [] });
    expect(await verifyAuditChain(db)).toMatchObject({ broken: null });
  });

  it("writes home and education where planning and the dossier read them, at once", async () => {
    const dossier = async () => (await call("guru", "GET", "/api/me")).body.dossier;
    expect((await dossier()).education).toMatchObject({ fieldCode: "PGSD" });
    await decide(await openId(education("PBIND")), "accept");
    await decide(
      await openId({ topic: "domisili", key: null, values: { place_code: "53.71.02.1001" } }),
      "accept",
    );
    expect(await dossier()).toMatchObject({ education: { fieldCode: "PBIND" }, home: { name: "Fatukoa" } });
  });

  it("stays as it is when it is rejected, and the person reads why", async () => {
    const id = await openId(education("HUKUM"));
    expect((await call("analis", "POST", `/api/contests/${id}/reject`, { reason: "" })).status).toBe(400);
    await decide(id, "reject");
    const [newest] = (await call("guru", "GET", "/api/me/contests")).body.contests;
    expect(newest).toMatchObject({ id, state: "ditolak", decided: { reason: "Sesuai dokumen." } });
    expect((await call("guru", "GET", "/api/me")).body.dossier.education.fieldCode).toBe("PBIND");
  });

  it("is not decided on data that changed meanwhile, nor by the person it is about", async () => {
    const id = await openId(education("HUKUM"));
    await db
      .update(t.employees)
      .set({ educationField: "PGSD" })
      .where(eq(t.employees.nip, nip(2)));
    expect((await decide(id, "accept")).body.code).toBe("data-berubah");
    await decide(id, "reject");
    const own = await submit("analis-pegawai", {
      topic: "pendidikan",
      key: nip(3),
      values: { education_level: "S2", education_field: "PGSD", graduation_year: "2020" },
    });
    expect(own.body.actions).toEqual(["withdraw"]);
    expect(await decide(own.body.id, "accept", "analis-pegawai")).toMatchObject({
      status: 403,
      body: { code: "sanggah-sendiri" },
    });
    expect((await decide(own.body.id, "accept")).status).toBe(200);
  });

  it("leaves a trace of every step, without what the person wrote", async () => {
    const log = await db.select().from(auditLog);
    const actions = new Set(log.map(({ action }) => action));
    for (const verb of ["masa", "ajukan", "cabut", "terima", "tolak", "lepas"])
      expect(actions).toContain(`sanggah.${verb}`);
    expect(JSON.stringify(log.filter(({ action }) => action.startsWith("sanggah")))).not.toContain(
      "ijazah saya",
    );
    expect((await verifyAuditChain(db)).broken).toBeNull();
    const book = await app.inject({
      url: "/api/contests.xlsx",
      headers: { cookie: cookies.get("auditor")! },
    });
    expect(book.statusCode).toBe(200);
    expect(book.rawPayload.subarray(0, 2).toString()).toBe("PK");
  });
});
