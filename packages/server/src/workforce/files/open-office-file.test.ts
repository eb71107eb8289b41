import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowOf, workbookOf } from "./hostile-files.js";
import { openOfficeFiles } from "./open-office-file.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "selaras-files-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sound = rowOf(1, ["KODE", "NAMA"]) + rowOf(2, ["1", "Satu"]);

describe("a file read in its own thread", () => {
  it("does not disturb the sound file read after it in the same thread", async () => {
    const paths = [join(folder, "buruk"), join(folder, "baik")] as const;
    await writeFile(paths[0], workbookOf(sound, { "xl/vbaProject.bin": "x" }));
    await writeFile(paths[1], workbookOf(sound));
    const [bad, good] = await openOfficeFiles(paths);
    expect(bad?.refused?.code).toBe("berisi-makro");
    expect(good?.sheets).toHaveLength(1);
  });

  it("that outlasts its time is refused and the next one is read", async () => {
    const path = join(folder, "lama");
    await writeFile(path, workbookOf(sound));
    const [late] = await openOfficeFiles([path], 0);
    expect(late?.refused?.code).toBe("terlalu-lama");
    const [again] = await openOfficeFiles([path]);
    expect(again?.refused).toBeNull();
  });
});
