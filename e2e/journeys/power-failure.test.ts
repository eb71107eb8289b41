import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { generateGovernment, writeOfficeFiles } from "@selaras/kupang";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Installation, startInstallation } from "../harness/installation.js";
import { cutPower } from "../harness/power.js";

/** Thirty cuts; fewer for a quick look with `SELARAS_POWER_CUTS`. */
const rounds = Number(process.env.SELARAS_POWER_CUTS ?? 30);
const password = "padam-dan-menyala";

let folder: string;
let installation: Installation;
/** Two whole staff lists; an import replaces one by the other, so that half an import would show. */
const offices: { files: { name: string; mimeType: string; buffer: Buffer }[]; nips: Set<string> }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "selaras-power-"));
  for (const seed of [1, 2]) {
    const set = generateGovernment({ government: "kab", seed, scale: 1800, defects: false });
    const paths = await writeOfficeFiles(set, join(folder, String(seed)));
    const files = await Promise.all(
      paths.map(async (path) => ({
        name: basename(path),
        mimeType: "application/octet-stream",
        buffer: await readFile(path),
      })),
    );
    const table = set.tables.pegawai;
    const column = table.headers.indexOf("NIP BARU");
    offices.push({ files, nips: new Set(table.rows.map((row) => String(row[column]).replace(/\D/g, ""))) });
  }
  installation = await startInstallation({ demo: "tidak", dataFolder: join(folder, "data") });
  await installation.selaras(["government", "53.01", "--name", "Pemerintah Uji", "--agency", "BKPSDM"]);
  await installation.selaras(["account", "analis", "--role", "analis", "--name", "Analis"], `${password}\n`);
});

afterAll(async () => {
  await installation.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A tiny client: this ring needs no browser for what no person looks at. */
async function signIn() {
  const answer = await fetch(`${installation.address}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ username: "analis", password }),
  });
  if (!answer.ok) throw new Error(`sign-in answered ${answer.status}: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  return async (path: string, init: RequestInit = {}) => {
    const response = await fetch(installation.address + path, {
      ...init,
      headers: { cookie, ...init.headers },
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  };
}

type Client = Awaited<ReturnType<typeof signIn>>;

async function importOffice(client: Client, office: number): Promise<void> {
  const form = new FormData();
  form.set("mode", "lengkap");
  for (const file of offices[office]!.files)
    form.append("files", new Blob([new Uint8Array(file.buffer)]), file.name);
  const report = await client("/api/imports", { method: "POST", body: form });
  await client(`/api/imports/${report.id}/commit`, { method: "POST" });
}

async function drawPlan(client: Client): Promise<void> {
  const { options } = await client("/api/plans/defaults");
  const plan = await client("/api/plans", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...options, name: "Uji padam", budget: 40 }),
  });
  for (;;) {
    const { state } = await client(`/api/plans/${plan.id}`);
    if (state !== "antre" && state !== "berjalan") return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Which of the two offices is stored; fails when it is a mixture. -1: none yet. */
async function storedOffice(client: Client): Promise<number> {
  const { nip } = (await client("/api/employees")) as { nip: string[] };
  if (nip.length === 0) return -1;
  const office = offices.findIndex(({ nips }) => nips.has(nip[0]!));
  expect(nip.length, "every employee of one office").toBe(offices[office]!.nips.size);
  expect(
    nip.every((one) => offices[office]!.nips.has(one)),
    "nobody of the other office",
  ).toBe(true);
  return office;
}

/** A finished plan is whole: as many moves as it says, its curve, its file. An unfinished one has none. */
async function expectWholePlans(client: Client): Promise<void> {
  const { plans } = await client("/api/plans");
  for (const plan of plans) {
    if (plan.state === "selesai") {
      const { moves } = await client(`/api/plans/${plan.id}/moves`);
      expect(moves).toHaveLength(plan.result.moves);
      expect(plan.result.verified).toBe(true);
    } else {
      expect(plan.result).toBeNull();
      await expect(client(`/api/plans/${plan.id}/moves`)).rejects.toThrow("409");
    }
  }
}

/** Does work that nothing cuts short; resolves to how long it took, in milliseconds. */
async function lengthOf(work: Promise<void>): Promise<number> {
  const start = performance.now();
  await work;
  return performance.now() - start;
}

it(`survives ${rounds} power cuts during imports and plans without a hand's repair`, async () => {
  let stored = -1;
  let cutsInImport = 0;
  let cutsInPlan = 0;
  // The first cuts meet an installation that has no data yet; then both kinds of work are done whole once, to know how long they take here.
  const empty = Math.min(3, rounds - 1);
  let whole = { import: 3_000, plan: 0 };
  // Moments are spread evenly over the work and a little beyond, shuffled by a fixed stride, so that no part of it is spared.
  for (let round = 0; round < rounds; round += 1) {
    const client = await signIn();
    if (round === empty) {
      const next = stored === 0 ? 1 : 0;
      whole = { import: await lengthOf(importOffice(client, next)), plan: await lengthOf(drawPlan(client)) };
      stored = next;
    }
    const next = stored === 0 ? 1 : 0;
    const planning = stored >= 0 && round % 2 === 1;
    const wait = (((round * 7) % rounds) / rounds) * 1.1 * (planning ? whole.plan : whole.import);
    const work = (planning ? drawPlan(client) : importOffice(client, next)).then(
      () => "done",
      () => "cut",
    );
    const first = await Promise.race([
      work,
      new Promise<string>((done) => setTimeout(() => done("cut"), wait)),
    ]);
    if (first === "cut") {
      if (planning) cutsInPlan += 1;
      else cutsInImport += 1;
    }
    await cutPower(installation);
    await work;
    installation = await startInstallation({ demo: "tidak", dataFolder: join(folder, "data") });
    const after = await signIn();
    const now = await storedOffice(after);
    if (first === "done" && !planning) expect(now, "a commit that was answered is kept").toBe(next);
    else if (planning) expect(now).toBe(stored);
    stored = now;
    await expectWholePlans(after);
    const audit = await installation.selaras(["audit"]);
    expect(audit.code, audit.output).toBe(0);
  }
  expect(cutsInImport).toBeGreaterThan(0);
  if (rounds >= 10) expect(cutsInPlan).toBeGreaterThan(0);
});
