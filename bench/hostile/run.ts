import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  rowOf,
  workbookOf,
  workbookParts,
  zipOf,
} from "../../packages/server/src/workforce/files/hostile-files.js";

/**
 * The six kinds of hostile file (and one sound file as the peer), each refused in a process of its own: seconds and peak memory of the
 * whole process, Node.js included. Limits: 2 s, 256 MB.
 */
const megabyte = 1024 * 1024;
const head = rowOf(1, ["NIP", "NAMA", "TAHUN KINERJA", "PREDIKAT"]);
const files: Record<string, Buffer> = {
  "sound.xlsx": workbookOf(head + rowOf(2, ["199001012015011901", "Contoh", "2025", "BAIK"])),
  "zip-bomb.xlsx": workbookOf(`<row r="1"><c r="A1"><v>${"0".repeat(400 * megabyte)}</v></c></row>`),
  "lying-bomb.xlsx": zipOf(
    workbookParts(`<row r="1"><c r="A1"><v>${"0".repeat(200 * megabyte)}</v></c></row>`),
    { lieAboutSize: 100 },
  ),
  "giant-cell.xlsx": workbookOf(`${head}${rowOf(2, ["x".repeat(20 * megabyte)])}`),
  "sparse.xlsx": workbookOf(
    `${head}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>ujung</t></is></c></row>`,
  ),
  "formula.xlsx": workbookOf(
    `${head}<row r="2"><c r="A2"><f>HYPERLINK("http://contoh","klik")</f><v>1</v></c></row>`,
  ),
  "external-link.xlsx": workbookOf(head, { "xl/externalLinks/externalLink1.xml": "<externalLink/>" }),
  "not-a-workbook.xlsx": Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"),
};

const child = `
  const started = process.hrtime.bigint();
  const { openOfficeFiles } = await import(${JSON.stringify(new URL("../../packages/server/dist/workforce/files/open-office-file.js", import.meta.url).href)});
  const [file] = await openOfficeFiles([process.argv[1]]);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  // Not getrusage: its maximum is inherited from the process that started this one.
  const { readFileSync } = await import("node:fs");
  const peak = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  console.log(JSON.stringify({ code: (file.refused ?? file.refusedSheets[0])?.code ?? null, seconds, megabytes: peak }));
`;

const folder = mkdtempSync(join(tmpdir(), "selaras-hostile-"));
let broken = 0;
console.log("file                   refused as              seconds  peak MB");
for (const [name, bytes] of Object.entries(files)) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const ran = spawnSync(process.execPath, ["--input-type=module", "-e", child, path], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`${name}: ${ran.stderr}`);
  const { code, seconds, megabytes } = JSON.parse(ran.stdout);
  const kept = (name === "sound.xlsx") === (code === null) && seconds <= 2 && megabytes <= 256;
  if (!kept) broken += 1;
  console.log(
    `${name.padEnd(22)} ${(code ?? "read").padEnd(22)} ${seconds.toFixed(2).padStart(8)} ${megabytes.toFixed(0).padStart(8)}${kept ? "" : "  OVER"}`,
  );
}
rmSync(folder, { recursive: true });
process.exitCode = broken > 0 ? 1 : 0;
