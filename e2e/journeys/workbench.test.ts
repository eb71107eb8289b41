import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Deliberation, Ledger, Placement, PlaceOptions, PlanMove, PlanSummary } from "@selaras/contract";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { fromBuffer } from "yauzl";
import {
  desktop,
  launchBrowser,
  openAs,
  patience,
  phone,
  settled,
  violationsOf,
} from "../harness/browser.js";

/**
 * Planning on the whole Kota Kupang demo: three scenarios, the curve, a choice; decisions by hand with their price first, a sidang over five
 * chains, everything exported, and the auditor's package checked in an empty folder. The demo's first plan stays as other journeys find it:
 * decisions are made on a scenario of our own.
 */
const address = inject("demoAddress");
let browser: Browser;
let page: Page;
let context: BrowserContext;
/** The demo's own plan, and the scenario that is chosen. */
let first = 0;
let id = 0;
let moves: PlanMove[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  ({ page, context } = await openAs(browser, address, "analis"));
});
afterAll(() => browser?.close());

async function get<T>(path: string): Promise<T> {
  return (await context.request.get(address + path)).json();
}
const ledger = () => get<Ledger>(`/api/plans/${id}/decisions`);
const plans = async () => (await get<{ plans: PlanSummary[] }>("/api/plans")).plans;
const planAt = (): number => Number(/\/rencana\/(\d+)/.exec(page.url())?.[1]);

async function open(path: string): Promise<void> {
  await page.goto(address + path);
  await settled(page);
}

async function finished(planId: number): Promise<void> {
  await expect
    .poll(async () => (await get<PlanSummary>(`/api/plans/${planId}`)).state, {
      interval: 1_000,
      timeout: patience,
    })
    .toBe("selesai");
}

describe("scenarios", () => {
  it("begin at a point of the curve, which says where it bends by every measure", async () => {
    first = (await plans()).findLast(({ result }) => result !== null)!.id;
    const { points, bends } = await get<{ points: { moves: number }[]; bends: Record<string, string> }>(
      `/api/plans/${first}/frontier`,
    );
    await open(`/rencana/${first}`);
    for (const [title, measure] of [
      ["Memenuhi syarat", "qualified"],
      ["Dirugikan", "worseOff"],
      ["Waktu tempuh", "commute"],
      ["Kursi tertutup", "seatsClosed"],
    ] as const) {
      await page.getByRole("radio", { name: title }).check();
      await page.getByText(bends[measure]!).waitFor();
    }
    const curve = page.getByRole("slider", { name: "Pilih titik pada kurva" });
    await curve.focus();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    const fewest = Math.min(...points.map((point) => point.moves));
    await page.getByRole("link", { name: `Susun skenario dengan ${fewest} pegawai` }).click();
    await settled(page);
    const most = page.getByRole("spinbutton", { name: "Paling banyak pegawai yang pindah" });
    expect(await most.inputValue()).toBe(String(fewest));
    await page.getByLabel("Nama rencana").fill("Hemat");
    await page.getByLabel("Catatan").fill("Sedikit orang, sebanyak mungkin kursi");
    await page.getByRole("button", { name: "Susun rencana" }).click();
    await page.waitForURL((url) => /^\/rencana\/\d+$/.test(url.pathname));
    id = planAt();
    expect((await get<PlanSummary>(`/api/plans/${id}`)).options.budget).toBe(fewest);
  });

  it("are copied with all their choices and drawn up another way", async () => {
    await open("/rencana");
    await page.getByRole("link", { name: "Salin Hemat" }).click();
    await settled(page);
    expect(await page.getByLabel("Nama rencana").inputValue()).toBe("Hemat (salinan)");
    await page.getByLabel("Nama rencana").fill("Sukarela");
    await page.getByRole("radio", { name: "Sukarela" }).check();
    await page.getByRole("button", { name: "Susun rencana" }).click();
    await page.waitForURL((url) => /^\/rencana\/\d+$/.test(url.pathname) && !url.pathname.endsWith(`/${id}`));
    const voluntary = planAt();
    const { options, note } = await get<PlanSummary>(`/api/plans/${voluntary}`);
    const { options: source } = await get<PlanSummary>(`/api/plans/${id}`);
    expect({ options, note }).toEqual({
      options: { ...source, name: "Sukarela", mode: "sukarela" },
      note: "Sedikit orang, sebanyak mungkin kursi",
    });
    await finished(id);
    await finished(voluntary);
    expect((await get<PlanSummary>(`/api/plans/${voluntary}`)).result).toMatchObject({
      worseOff: 0,
      verified: true,
      lawful: true,
    });
  });

  it("are listed beside each other and compared, three at a time", async () => {
    await open("/rencana");
    const { name } = await get<PlanSummary>(`/api/plans/${first}`);
    for (const one of [name, "Hemat", "Sukarela"])
      await page.getByRole("checkbox", { name: `Bandingkan ${one}`, exact: true }).check();
    await page.getByRole("link", { name: "Bandingkan 3 skenario" }).click();
    await settled(page);
    await page.getByText(/^\d+ pilihan berbeda$/).waitFor();
    await page
      .getByText(/pegawai ditempatkan berbeda$/)
      .first()
      .waitFor();
    expect(await page.getByRole("row", { name: /^Mode/ }).textContent()).toContain("sukarela");
    expect(await violationsOf(page)).toEqual([]);
  });

  it("are renamed and locked: then nothing is decided on them until somebody opens them again", async () => {
    ({ moves } = await get<{ moves: PlanMove[] }>(`/api/plans/${id}/moves`));
    await open(`/rencana/${id}?tampil=skenario`);
    await page.getByLabel("Skenario", { exact: true }).fill("Hemat, pilihan tim");
    await page.getByRole("button", { name: "Simpan" }).click();
    await page.getByRole("heading", { name: "Hemat, pilihan tim", level: 1 }).waitFor();
    await page.getByLabel("Alasan").fill("Menunggu rapat");
    await page.getByRole("button", { name: "Kunci skenario" }).click();
    await page.getByRole("heading", { name: /^Terkunci oleh / }).waitFor();
    await open(`/rencana/${id}/${moves[0]!.nip}`);
    await page.getByText(/Terkunci oleh .*: Menunggu rapat/).waitFor();
    expect(await page.getByRole("button", { name: "Kunci", exact: true }).count()).toBe(0);
    await open(`/rencana/${id}?tampil=skenario`);
    await page.getByLabel("Alasan").fill("Rapat dimulai");
    await page.getByRole("button", { name: "Buka kunci" }).click();
    await page.getByText("Membuka kunci skenario: Rapat dimulai").waitFor();
    await page.getByText("Mengganti nama “Hemat” menjadi “Hemat, pilihan tim”.").waitFor();
  });
});

/** Chooses, sees a price, gives a reason, decides; the price that was shown. */
async function decide(choice: string, reason: string, part: Page | Locator = page): Promise<string> {
  const within = part
    .locator(".desk-panel")
    .filter({ has: page.getByRole("button", { name: choice, exact: true }) });
  await within.getByRole("button", { name: choice, exact: true }).click();
  const price = within.locator(".desk-price > strong");
  await price.waitFor();
  const shown = (await price.textContent()) as string;
  expect(shown).toMatch(/^(Tanpa kehilangan manfaat|Rencana (kehilangan|bertambah) [\d.]+ poin)$/);
  const { head } = await ledger();
  await within.getByLabel("Alasan").fill(reason);
  await within.getByRole("button", { name: "Tetapkan", exact: true }).click();
  await price.waitFor({ state: "detached" });
  expect((await ledger()).head).toBe(head + 1);
  return shown;
}

/** Points as the page shows them, from the words of a price. */
function pointsOf(shown: string): number {
  const size = Number(/[\d.]+(?= poin)/.exec(shown)?.[0].replaceAll(".", "") ?? 0);
  return shown.startsWith("Rencana bertambah") ? -size : size;
}

/** People whose moves share nothing, so that what is decided about one leaves the others as they are. */
function apart(count: number): PlanMove[] {
  const chains = new Set<number>();
  return moves.filter(({ chain }) => !chains.has(chain) && chains.add(chain)).slice(0, count);
}

describe("the planning desk", () => {
  it("shows each price before the decision, and keeps it with its reason", async () => {
    const shown: string[] = [];
    const [one, two, three, four] = apart(4) as [PlanMove, PlanMove, PlanMove, PlanMove];
    for (const [move, choice] of [
      [one, "Kunci"],
      [two, "Kunci"],
      [three, "Tolak tempat ini"],
    ] as const) {
      await open(`/rencana/${id}/${move.nip}`);
      shown.push(await decide(choice, `Alasan ${choice} ${move.nip}`));
    }
    const taken = new Set([one, two, three].map(({ chain }) => chain));
    const long = moves.find(({ chain, position }) => !taken.has(chain) && position > 1);
    await open(`/rencana/${id}/${(long ?? four).nip}`);
    shown.push(await decide(long ? "Kembalikan rantai" : "Kembalikan", "Dikembalikan oleh kantor"));

    await open(`/rencana/${id}?tampil=keputusan`);
    const seat = await vacantSeat();
    await page.getByRole("combobox", { name: "Unit tujuan" }).fill(seat.unitName);
    await page.getByRole("option", { name: seat.unitName, exact: true }).click();
    await page.getByRole("combobox", { name: "Jabatan tujuan" }).click();
    await page
      .getByRole("option")
      .filter({ hasText: `${seat.titleName} (kurang` })
      .first()
      .click();
    await page.getByRole("button", { name: "Pilih jabatan ini" }).click();
    shown.push(await decide("1 kursi", "Untuk yang kembali dari tugas belajar"));

    const { decisions } = await ledger();
    const kinds = decisions.map(({ decision }) => decision.kind);
    expect(kinds).toEqual(["kunci", "kunci", "larang", "tarik", "cadangkan"]);
    expect(decisions.map(({ price }) => price)).toEqual(shown.map(pointsOf));
    expect(decisions[3]!.price).toBeGreaterThan(0);
    const entries = page.locator(".desk-decisions > li");
    expect(await entries.count()).toBe(5);
    for (const { sentence, reason, by } of decisions) {
      const entry = entries.filter({ hasText: sentence });
      expect(await entry.getByText(reason).isVisible()).toBe(true);
      expect(await entry.getByText(by).first().isVisible()).toBe(true);
    }
  });

  it("undoes a decision and restores it, at the same price for all together", async () => {
    const { answer } = await ledger();
    await page.getByRole("button", { name: "Batalkan keputusan nomor 4" }).click();
    await page.getByText(/^dibatalkan oleh /).waitFor();
    await page.getByText("4 keputusan berlaku").waitFor();
    await page.getByRole("button", { name: "Pulihkan keputusan nomor 4" }).click();
    await page.getByText("5 keputusan berlaku").waitFor();
    expect((await ledger()).answer.price).toBe(answer.price);
  });

  it("tells what else could become of a mover, the cheapest first, and counts on with a value given by hand", async () => {
    const { nip } = apart(5)[4]!;
    await open(`/rencana/${id}/${nip}`);
    const part = page.locator("details").filter({ hasText: "Tempat lain, dan harganya bagi semua" }).last();
    await part.getByText("Tempat lain, dan harganya bagi semua").click();
    await part.getByText("tempat sekarang").waitFor();
    const { places, hereValue } = await get<PlaceOptions>(`/api/plans/${id}/places/${nip}`);
    const rows = part.locator(".desk-differs > li");
    expect(await rows.count()).toBe(places.length);
    for (const [i, { seat, price }] of places.entries()) {
      const text = (await rows.nth(i).textContent())!;
      expect(text).toContain(`${seat!.titleName}, ${seat!.unitName}`);
      const said = /Rencana (?:kehilangan|bertambah) [\d.]+ poin/.exec(text)?.[0] ?? "";
      if (price !== null) expect(pointsOf(said)).toBe(price);
    }
    expect(places.some(({ price }) => price !== null && price > 0)).toBe(true);
    await part.getByText("Ubah nilai di tempat menurut rencana").click();
    // Worth more where the plan puts them, so that they stay there.
    const value = hereValue + 700;
    await part.getByLabel("Nilai menurut yang memutuskan (poin)").fill("9999999");
    await part.getByText("Isi bilangan bulat antara").waitFor();
    await part.getByLabel("Nilai menurut yang memutuskan (poin)").fill(String(value));
    const use = `Pakai ${value.toLocaleString("id-ID")} poin`;
    await part.getByRole("button", { name: use }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    const shown = await decide(use, "Keadaan keluarga menurut atasan langsung", part);
    const last = (await ledger()).decisions.at(-1)!;
    expect(last).toMatchObject({ decision: { kind: "nilai", nip, value }, price: pointsOf(shown) });
    // What is shown is of the new moment: the value given is the value.
    await part.getByText(`di tempat menurut rencana ${value.toLocaleString("id-ID")} poin`).waitFor();
  });

  it("says why somebody does not move, found by name, in this scenario, and what another post would cost", async () => {
    const moving = new Set(moves.map(({ nip }) => nip));
    const people = await get<{ nip: string[]; name: string[] }>("/api/employees");
    const at = people.nip.findIndex((nip) => !moving.has(nip));
    const [nip, name] = [people.nip[at]!, people.name[at]!];
    await open(`/rencana/${id}`);
    await page.getByLabel("Cari nama, NIP, jabatan, atau unit").fill(nip);
    await page.getByText("Cocok dan tidak pindah:").getByRole("link", { name }).click();
    await page.getByText("Tidak pindah dalam rencana ini").waitFor();
    const { placement } = await get<{ placement: Placement }>(`/api/employees/${nip}/placement?plan=${id}`);
    expect(placement.planId).toBe(id);
    for (const sentence of placement.sentences) await page.getByText(sentence, { exact: true }).waitFor();
    await page.getByText("Periksa jabatan mana pun").click();
    await page.getByRole("combobox", { name: "Unit tujuan" }).waitFor();
    await settled(page);
    expect(await violationsOf(page)).toEqual([]);
  });

  it("names the decision that a new one contradicts, and changes nothing", async () => {
    const { head, decisions } = await ledger();
    await open(`/rencana/${id}/${apart(1)[0]!.nip}`);
    await page.getByRole("button", { name: "Kembalikan", exact: true }).click();
    await page.getByText(/Bertentangan dengan keputusan nomor 1 oleh /).waitFor();
    expect(await page.getByText(decisions[0]!.sentence).first().isVisible()).toBe(true);
    expect((await ledger()).head).toBe(head);
  });
});

describe("the sidang", () => {
  const deliberation = () => get<Deliberation>(`/api/plans/${id}/deliberation`);
  const outcomes = ["Setujui", "Kembalikan", "Tunda", "Setujui", "Kembalikan"] as const;

  it("lets a member vote, and the analyst decide five chains one after the other", async () => {
    const member = await openAs(browser, address, "tpk", phone);
    const touched = new Set(
      (await ledger()).decisions.flatMap(({ decision }) => {
        if (decision.kind === "tarik") return decision.nips;
        return "places" in decision ? decision.places.map(({ nip }) => nip) : [];
      }),
    );
    const { chains } = await deliberation();
    const free = chains.filter(({ moves: own }) => own.every(({ nip }) => !touched.has(nip)));
    for (const [i, outcome] of outcomes.entries()) {
      const { chain } = free[i]!;
      await member.page.goto(`${address}/rencana/${id}/sidang/${chain}`);
      await settled(member.page);
      await member.page.getByRole("button", { name: "Setuju", exact: true }).click();
      await member.page
        .locator(".meeting-votes")
        .getByText(/Tim Penilai|contoh/)
        .first()
        .waitFor();
      expect(await member.page.getByRole("button", { name: /^Setujui/ }).count()).toBe(0);

      await open(`/rencana/${id}/sidang/${chain}`);
      await page.getByRole("button", { name: /^Kembalikan.*(poin|tanpa kehilangan manfaat)/ }).waitFor();
      await page.getByLabel("Atas nama").fill("Sekretaris Daerah");
      await page.getByRole("button", { name: "Abstain", exact: true }).click();
      await page.locator(".meeting-votes").getByText("Sekretaris Daerah").waitFor();
      await page.getByLabel("Tambah catatan").fill(`Catatan rantai ${chain}`);
      await page.getByRole("button", { name: "Catat", exact: true }).click();
      await page.locator(".meeting-notes").getByText(`Catatan rantai ${chain}`).waitFor();
      await page.getByLabel("Alasan putusan").fill(`Alasan rantai ${chain}`);
      await page.getByRole("button", { name: new RegExp(`^${outcome}`) }).click();
      await page.locator(".meeting-outcome").getByText(`Alasan rantai ${chain}`).waitFor();
      expect(new URL(page.url()).pathname).toBe(`/rencana/${id}/sidang/${chain}`);
      expect(await page.locator(".meeting-minutes > li").count()).toBe(i + 1);
    }
    await member.context.close();

    const { minutes, chains: after } = await deliberation();
    expect(minutes).toHaveLength(outcomes.length);
    for (const line of minutes) expect(line).toMatch(/1 setuju, 0 tolak, 1 abstain.*Catatan rantai \d+/);
    const kinds = free
      .slice(0, 5)
      .map(({ chain }) => after.find((one) => one.chain === chain)!.outcome!.kind);
    expect(kinds).toEqual(["disetujui", "dikembalikan", "ditunda", "disetujui", "dikembalikan"]);
    const decided = (await ledger()).decisions.filter(({ reason }) => reason.startsWith("Sidang: "));
    expect(decided.map(({ decision }) => decision.kind)).toEqual(["kunci", "tarik", "kunci", "tarik"]);
  });

  it.each([
    ["desktop", desktop],
    ["phone", phone],
  ] as const)("and the desk have no fault that axe finds on a %s", async (_name, viewport) => {
    const visit = await openAs(browser, address, "analis", viewport);
    const faults: string[] = [];
    for (const path of [
      `/rencana/${id}/${apart(1)[0]!.nip}`,
      `/rencana/${id}?tampil=rantai`,
      `/rencana/${id}?tampil=skenario`,
      `/rencana/${id}?tampil=keputusan`,
      `/rencana/banding?id=${first},${id}`,
    ]) {
      await visit.page.goto(address + path);
      await settled(visit.page);
      faults.push(...(await violationsOf(visit.page)).map((fault) => `${path} ${fault}`));
    }
    await visit.context.close();
    expect(faults).toEqual([]);
  });
});

describe("what leaves the office", () => {
  it("are all the files the plan offers, none empty", async () => {
    await open(`/rencana/${id}`);
    // The panel of proofs stands last; its files come with it.
    await page.locator("a[download][href$='imut.csv']").waitFor();
    const hrefs = await page
      .locator("a[download]")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
    const files = hrefs.map((href) => href.split("/").at(-1));
    expect(files).toEqual(
      expect.arrayContaining([
        "export.xlsx",
        "ringkasan.pdf",
        "package.zip",
        "problem.json",
        "plan.json",
        "per-unit.xlsx",
        "imut.xlsx",
        "imut.csv",
      ]),
    );
    for (const href of hrefs) {
      const answer = await context.request.get(address + href);
      expect(answer.status(), href).toBe(200);
      expect((await answer.body()).length, href).toBeGreaterThan(100);
    }
  });

  it("is a package that an auditor verifies in an empty folder, without a database", async () => {
    const auditor = await openAs(browser, address, "auditor");
    const answer = await auditor.context.request.get(`${address}/api/plans/${id}/package.zip`);
    const files = await unzip(await answer.body());
    await auditor.context.close();
    const folder = await mkdtemp(join(tmpdir(), "selaras-auditor-"));
    try {
      for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
      for (const line of files.get("SHA256SUMS")!.toString().trim().split("\n")) {
        const [sum, name] = line.split("  ") as [string, string];
        expect(createHash("sha256").update(files.get(name)!).digest("hex")).toBe(sum);
      }
      const verified = await selarasIn(folder, ["verify", "problem.json.gz", "plan.json.gz"]);
      expect(verified.code, verified.output).toBe(0);
      const lawful = await selarasIn(folder, [
        "check-law",
        "plan-export.json.gz",
        "problem.json.gz",
        "plan.json.gz",
      ]);
      expect(lawful.code, lawful.output).toBe(0);
      const other = await selarasIn(folder, ["verify", "plan.json.gz", "problem.json.gz"]);
      expect(other.code).toBe(2);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it("and a new plan keeps every decision", async () => {
    const { decisions, answer } = await ledger();
    await open(`/rencana/${id}?tampil=keputusan`);
    await page.getByRole("button", { name: "Susun rencana baru dengan keputusan ini" }).click();
    await page.waitForURL((url) => /^\/rencana\/\d+$/.test(url.pathname) && !url.pathname.endsWith(`/${id}`));
    const redrawn = planAt();
    await finished(redrawn);
    const { result } = await get<PlanSummary>(`/api/plans/${redrawn}`);
    expect(result).toMatchObject({ verified: true, lawful: true, objective: answer.objective });
    const after = await get<{ moves: PlanMove[] }>(`/api/plans/${redrawn}/moves`);
    const places = new Map(after.moves.map(({ nip, to }) => [nip, `${to.unitCode}/${to.titleCode}`]));
    for (const { decision } of decisions) {
      if (decision.kind === "tarik") for (const nip of decision.nips) expect(places.has(nip)).toBe(false);
      if (decision.kind !== "kunci" && decision.kind !== "larang") continue;
      for (const { nip, seat } of decision.places) {
        const there = places.get(nip) === `${seat.unitCode}/${seat.titleCode}`;
        expect(there, `${decision.kind} ${nip}`).toBe(decision.kind === "kunci");
      }
    }
  });
});

/** A post with an empty seat today, in a unit whose name no other has. */
async function vacantSeat(): Promise<{ unitName: string; titleName: string }> {
  const { units } = await get<{ units: { code: string; name: string; short: number }[] }>("/api/needs/units");
  for (const unit of units) {
    if (unit.short === 0 || units.filter(({ name }) => name === unit.name).length > 1) continue;
    const { posts } = await get<{ posts: { titleName: string; short: number; unitCode: string }[] }>(
      `/api/needs/posts?unit=${encodeURIComponent(unit.code)}`,
    );
    const vacant = posts.find(({ short, unitCode }) => short > 0 && unitCode === unit.code);
    if (vacant) return { unitName: unit.name, titleName: vacant.titleName };
  }
  throw new Error("no post of the office has an empty seat");
}

const commandLine = fileURLToPath(new URL("../../packages/server/bin/selaras.mjs", import.meta.url));

/** Runs the command line in a folder that knows nothing of any installation. */
function selarasIn(folder: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const { PATH = "" } = process.env;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [commandLine, ...args], { cwd: folder, env: { PATH } });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
      });
    child.once("error", fail);
    child.once("exit", (code) => done({ code: code ?? -1, output }));
  });
}

function unzip(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  return new Promise((done, fail) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return fail(error);
      zip.once("error", fail);
      zip.once("end", () => done(files));
      zip.on("entry", (entry) =>
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return fail(fault);
          const chunks: Buffer[] = [];
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          stream.once("end", () => {
            files.set(entry.fileName, Buffer.concat(chunks));
            zip.readEntry();
          });
        }),
      );
      zip.readEntry();
    });
  });
}
