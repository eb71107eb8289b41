import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { judgeCase, readCase, readLocalRule } from "@selaras/regulations";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { legalCases } from "../rules/legal-cases.js";
import { runCommandLine } from "./run.js";

const folder = mkdtempSync(join(tmpdir(), "selaras-rules-"));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: unknown) => {
  const text = JSON.stringify(content);
  writeFileSync(join(folder, name), name.endsWith(".gz") ? gzipSync(text) : text);
  return join(folder, name);
};

const said: string[] = [];
const told: string[] = [];
beforeEach(() => {
  said.length = 0;
  told.length = 0;
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => void said.push(words.join(" ")));
  vi.spyOn(console, "error").mockImplementation((...words: unknown[]) => void told.push(words.join(" ")));
});
const json = async (...args: string[]) => {
  const code = await runCommandLine(["rules", ...args, "--json"]);
  return { code, answer: JSON.parse(said.splice(0).join("\n")) };
};
const stored = (no: string) => legalCases().find((one) => one.no === no)!;

describe("selaras rules check --holidays", () => {
  const fixed = ["01-01", "05-01", "06-01", "08-17", "12-25"].map(
    (day) => `2026-${day};LIBUR_NASIONAL;tetap`,
  );
  const list = (name: string, ...rows: string[]) => {
    writeFileSync(join(folder, name), ["tanggal;jenis;keterangan", ...fixed, ...rows].join("\n"));
    return join(folder, name);
  };
  const imut = (findings: { rule: string; severity: string }[]) =>
    findings.find(({ rule }) => rule === "imut-5wd-auto")?.severity;

  it("counts working days by the office's own list", async () => {
    const path = put("imut.json", stored("89").case);
    expect(imut((await json("check", path)).answer.findings)).toBe("WARN");
    const busy = list("libur.csv", ...["03", "04", "05"].map((day) => `2026-02-${day};CUTI_BERSAMA;kantor`));
    const { answer } = await json("check", path, "--holidays", busy);
    expect(imut(answer.findings)).toBe("NEED-DOC");
  });

  it("refuses a list with faults, naming the line", async () => {
    const path = put("imut.json", stored("89").case);
    const wrong = list("salah.csv", "2026-02-30;CUTI_BERSAMA;kantor");
    expect(await runCommandLine(["rules", "check", path, "--holidays", wrong])).toBe(2);
    expect(told.join("\n")).toContain('baris 7: ditemukan "2026-02-30"');
    expect(await runCommandLine(["rules", "check", path, "--holidays", join(folder, "tidak-ada.csv")])).toBe(
      2,
    );
  });
});

describe("selaras rules list", () => {
  it("lists the version of the asked day, by topic and by status", async () => {
    const { code, answer } = await json("list", "--date", "2025-05-13", "--topic", "GURU");
    expect(code).toBe(0);
    expect(answer.asOf).toBe("2025-05-13");
    const rank = answer.rules.find(({ id }: { id: string }) => id === "ks-rank-pns");
    expect(rank).toMatchObject({ version: "1", effectiveTo: "2025-05-13" });
    expect(new Set(answer.rules.map(({ topic }: { topic: string }) => topic)).size).toBe(1);
    const open = (await json("list", "--status", "belum dikonfirmasi")).answer.rules;
    expect(open.length).toBeGreaterThan(5);
    expect(open.every(({ status }: { status: string }) => status === "uncertain")).toBe(true);
    expect(await runCommandLine(["rules", "list", "--date", "2026-12-01"])).toBe(0);
    expect(said.at(-1)).toMatch(/^\d+ aturan, menurut hukum per 2026-12-01\.$/);
    expect(said.find((line) => line.startsWith("guru-min-4y"))).toContain("mengingatkan");
  });

  it.each([
    [["list", "--topic", "cuaca"], '--topic: ditemukan "cuaca"'],
    [["list", "--date", "2026-02-30"], '--date: ditemukan "2026-02-30"'],
    [["list", "--status", "mungkin"], "--status"],
    [["list", "guru"], '"guru" tidak dikenal'],
    [["show"], "Nama aturan belum disebut"],
    [["show", "min-tenur-2y"], "Mungkin maksudnya min-tenure-2y."],
    [["check"], "Satu berkas perkara belum disebut"],
    [["hapus"], "rules list, show, check, set, confirm, add, atau withdraw"],
    [["set", "min-tenure-2y", "--param", "minMonths", "--reason", "alasan", "--by", "Nama"], "nama=nilai"],
    [["set", "min-tenure-2y", "--param", "minMonths=36", "--by", "Nama"], "--reason atau --by"],
    [["set", "x", "--param", "a=1", "--reason", "ya", "--by", "Nama"], "sedikitnya 5 huruf"],
    [["confirm", "guru-min-4y", "--reason", "alasan", "--by", "Nama"], "--as warn"],
    [["confirm", "a", "--as", "off", "--reason", "alasan", "--by", "Nama", "--from", "besok"], "--from"],
  ])("refuses rules %j in plain words", async (args, message) => {
    expect(await runCommandLine(["rules", ...args])).toBe(2);
    expect(told.join("\n")).toContain(message);
  });
});

describe("selaras rules show", () => {
  it("shows all versions with numbers, sources and changes, and the cases that test the rule", async () => {
    const { answer } = await json("show", "ks-rank-pns", "--date", "2025-05-13");
    expect(
      answer.versions.map(({ version, inForce }: { version: string; inForce: boolean }) => [
        version,
        inForce,
      ]),
    ).toEqual([
      ["2", false],
      ["1", true],
    ]);
    expect(answer.versions[0].params).toMatchObject({ minimum: "III/c" });
    expect(answer.cases.map(({ no }: { no: string }) => no)).toEqual(["46", "47", "48", "85", "85b"]);
    expect(await runCommandLine(["rules", "show", "ks-rank-pns"])).toBe(0);
    expect(said.join("\n")).toContain("Permendikdasmen 7/2025");
  });
});

describe("the guide", () => {
  const guide = readFileSync(new URL("../../../../docs/aturan-hukum.md", import.meta.url), "utf8");
  const examples = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, text]) => JSON.parse(text!) as Record<string, unknown>,
  );
  const isLocal = (one: object) => "appliesTo" in one;
  const [answer, whole, ...parts] = examples.filter((one) => !isLocal(one)) as [object, object, ...object[]];

  it("shows a rule of the government's own that can be put on record", () => {
    const local = examples.filter(isLocal);
    expect(local).toHaveLength(1);
    expect(readLocalRule(local[0])).toMatchObject({ ok: true });
  });

  it("shows a whole case that passes, and parts that fit into it", () => {
    expect(Object.keys(answer)).toEqual(["verdict", "findings"]);
    const judged = (facts: object) => {
      const read = readCase(facts);
      return read.ok ? judgeCase(read.question).verdict : read.faults;
    };
    expect(judged(whole)).toBe("PASS");
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts)
      expect(judged({ ...whole, ...part }), JSON.stringify(part)).toBeTypeOf("string");
  });
});

describe("selaras rules check", () => {
  it("judges a stored case, compressed or not, on its day or another; exits 1 only for BLOCK", async () => {
    const path = put("perkara.json.gz", stored("2"));
    const short = await json("check", path);
    expect(short).toMatchObject({ code: 1, answer: { verdict: "BLOCK" } });
    expect(short.answer.findings[0]).toEqual({
      rule: "min-tenure-2y",
      version: 1,
      severity: "BLOCK",
      status: "verified",
      citation: expect.stringContaining("Pasal 190 ayat (3)"),
      message: expect.stringContaining("Baru 23 bulan"),
      facts: expect.objectContaining({ months: 23 }),
      lawfulFrom: "2026-02-10",
    });
    expect(await json("check", path, "--date", "2026-02-10")).toMatchObject({
      code: 0,
      answer: { verdict: "PASS" },
    });
    expect(await json("check", put("surat.json", stored("7")))).toMatchObject({
      code: 0,
      answer: { verdict: "NEED-DOC", findings: [{ rule: "pertek-inter", missing: ["pertekBkn"] }] },
    });
    expect(await runCommandLine(["rules", "check", path])).toBe(1);
    expect(said[0]).toBe("Putusan menurut hukum per 2026-02-09: BLOCK (melanggar).");
  });

  it("judges under the reading a stored case states", async () => {
    expect((await json("check", put("66.json", stored("66")))).answer.verdict).toBe("WARN");
    expect((await json("check", put("66b.json", stored("66b")))).answer.verdict).toBe("BLOCK");
  });

  it("exits 2 with a line per fault", async () => {
    const path = put("salah.json", { employe: {}, to: { kind: "PENGAWAZ" }, move: { tmt: "2026-02-10" } });
    expect(await runCommandLine(["rules", "check", path])).toBe(2);
    expect(told).toEqual([
      `Perkara ${path} tidak dapat dibaca: 2 kesalahan.`,
      expect.stringMatching(
        /^ {2}to\.kind: ditemukan "PENGAWAZ", seharusnya .*Mungkin maksudnya PENGAWAS\.$/,
      ),
      expect.stringMatching(/^ {2}employe: .*Mungkin maksudnya employee\.$/),
    ]);
  });
});
