import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { runCommandLine } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "selaras-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

const problem = {
  format: "transfer-problem/1",
  units: [{ id: "u" }],
  posts: [
    { id: "a", unit: 0, need: 1, fill: [[1, 50]] },
    { id: "b", unit: 0, need: 1, fill: [[1, 100]] },
  ],
  employees: [
    { id: "e1", post: 0, moveCost: 5 },
    { id: "e2", post: 0, moveCost: 5 },
  ],
  candidates: { employee: [0, 0, 1, 1], post: [0, 1, 0, 1], value: [10, 20, 10, 12] },
  constraints: [{ kind: "limit", name: "budget", movesOnly: true, max: 1 }] as unknown[],
};
const pin = (employee: number) => ({
  kind: "limit",
  name: `pin-${employee}`,
  employees: [employee],
  posts: [1],
  min: 1,
});
const put = (name: string, content: unknown) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  if (content instanceof Uint8Array) writeFileSync(at(name), content);
  else writeFileSync(at(name), name.endsWith(".gz") ? gzipSync(text) : text);
  return at(name);
};

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  const hear = (...words: unknown[]) => void said.push(words.join(" "));
  vi.spyOn(console, "log").mockImplementation(hear);
  vi.spyOn(console, "error").mockImplementation(hear);
});

describe("selaras solve", () => {
  it("writes a plan that selaras verify confirms, compressed or not, twice the same bytes", async () => {
    const input = put("problem.json.gz", problem);
    expect(await runCommandLine(["solve", input, "--out", at("plan.json"), "--quiet"])).toBe(0);
    expect(said).toEqual([]);
    expect(await runCommandLine(["solve", input, "--out", at("plan.json.gz")])).toBe(0);
    expect(said.at(-1)).toBe("Terbaik, terbukti. Nilai 175, batas 175, selisih 0%, 1 orang pindah.");
    expect(gunzipSync(readFileSync(at("plan.json.gz"))).toString()).toBe(
      readFileSync(at("plan.json"), "utf8"),
    );
    expect(await runCommandLine(["verify", input, at("plan.json.gz")])).toBe(0);
    expect(said.at(-1)).toContain("Benar");
  });

  it("exits 2 with a line per fault: where, what was found, what is expected", async () => {
    const broken = { ...problem, candidates: { ...problem.candidates, post: [0, 7, 0, -1] } };
    expect(await runCommandLine(["solve", put("broken.json", broken)])).toBe(2);
    const lineOf = (where: string) => said.find((line) => line.startsWith(`  ${where}:`));
    expect(lineOf("candidates.post[1]")).toContain("ditemukan 7, seharusnya nomor urut dari 0 sampai 1.");
    expect(lineOf("candidates.post[3]")).toContain("ditemukan -1, seharusnya nomor urut dari 0 sampai 1.");
  });

  it("tells a thousand faults and the number of the rest, and of a long value only the beginning", async () => {
    const column = new Array(1500).fill(9);
    const broken = {
      ...problem,
      units: column,
      candidates: { employee: column, post: column, value: column },
    };
    expect(await runCommandLine(["solve", put("many.json", broken)])).toBe(2);
    expect(said[0]).toBe("Soal tidak sah: 4.500 kesalahan.");
    expect(said.at(-1)).toBe("  ... dan 3.500 kesalahan lagi");
    expect(await runCommandLine(["solve", put("odd.json", { ...problem, units: { column } })])).toBe(2);
    expect(said.find((line) => line.startsWith("  units:"))).toMatch(
      /^ {2}units: ditemukan .{80}…, seharusnya daftar dalam kurung siku/,
    );
  });

  it.each([
    ["a file that is not there", () => at("nowhere.json"), "tidak ditemukan"],
    [
      "what is no JSON",
      () => put("text.json", '{\n  "units": nama}'),
      'baris 2, kolom 12: ditemukan "nama}", seharusnya sebuah nilai',
    ],
    ["JSON cut short", () => put("half.json", '{"units": ['), "Mungkin berkasnya terpotong"],
    ["an empty file", () => put("empty.json", ""), "baris 1, kolom 1: ditemukan akhir berkas"],
    [
      "half a compressed file",
      () => put("cut.json.gz", gzipSync("{}").subarray(0, 12)),
      "tidak dapat dibaca: unexpected end of file",
    ],
  ])("exits 2 for %s", async (_, file, message) => {
    expect(await runCommandLine(["solve", file()])).toBe(2);
    expect(said.join()).toContain(message);
  });

  it("exits 4 when the time is up before there is a plan", async () => {
    // Neither today's placement nor a flow will do: those two must meet, and each has a place of their own.
    const [first, second] = problem.employees;
    const employees = [first, { ...second, post: 1 }];
    const constraints = [{ kind: "together", name: "pair", employees: [0, 1], by: "post" }];
    const input = put("apart.json", { ...problem, employees, constraints });
    expect(await runCommandLine(["solve", input, "--time-limit", "0", "--out", at("late.json")])).toBe(4);
    expect(said.at(-1)).toBe("Waktu habis sebelum ada rencana");
    expect(JSON.parse(readFileSync(at("late.json"), "utf8"))).toMatchObject({
      status: "timeout",
      assignment: [],
    });
  });

  it("tells phase, bound, best and gap as it goes", async () => {
    expect(await runCommandLine(["solve", put("problem.json", problem), "--out", at("plan.json")])).toBe(0);
    expect(said.length).toBeGreaterThan(1);
    for (const line of said.slice(0, -1))
      expect(line).toMatch(
        /^[a-z]+ {2}batas (belum ada|[\d.]+) {2}terbaik (belum ada|[\d.]+) {2}selisih (belum ada|[\d.,]+%)$/,
      );
  });

  it("exits 3 and names the constraints that cannot hold together", async () => {
    const tight = { ...problem, constraints: [...problem.constraints, pin(0), pin(1)] };
    expect(
      await runCommandLine(["solve", put("tight.json", tight), "--quiet", "--out", at("none.json")]),
    ).toBe(3);
    expect(said.join("\n")).toMatch(/budget\n {2}pin-0\n {2}pin-1/);
  });
});

describe("selaras verify", () => {
  it("exits 1 and names what is wrong with a plan", async () => {
    const input = put("problem.json", problem);
    await runCommandLine(["solve", input, "--out", at("good.json"), "--quiet"]);
    const plan = JSON.parse(readFileSync(at("good.json"), "utf8"));
    expect(await runCommandLine(["verify", input, put("better.json", { ...plan, objective: 999 })])).toBe(1);
    expect(said.at(-1)).toContain("Salah: objective: tertulis 999, hasil hitung ulang 175");
    const shapeless = { ...plan, moves: [{ ...plan.moves[0], to: "satu" }], conflict: undefined };
    said.length = 0;
    expect(await runCommandLine(["verify", input, put("shapeless.json", shapeless)])).toBe(2);
    expect(said).toEqual([
      expect.stringContaining("bukan transfer-plan/1"),
      expect.stringContaining('  moves[0].to: ditemukan "satu", seharusnya bilangan bulat.'),
      expect.stringContaining("  conflict: ditemukan kosong, seharusnya daftar dalam kurung siku [ ]."),
    ]);
  });
});

describe("selaras", () => {
  it("explains itself and refuses what it does not know", async () => {
    expect(await runCommandLine(["--help"])).toBe(0);
    expect(said.join()).toContain("selaras <perintah>");
    expect(await runCommandLine(["hapus"])).toBe(2);
    expect(said.at(-1)).toContain('Perintah "hapus" tidak dikenal.');
    expect(await runCommandLine(["export", "satu"])).toBe(2);
    expect(await runCommandLine(["demo"])).toBe(2);
  });
});
