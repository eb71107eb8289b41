import { createReadStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { reading } from "./messages.js";

/** A file that cannot be used: exit code 2. */
export class UnreadableInput extends Error {}

/** Reads JSON from a file or `-` (standard input), compressed or not: told by its first bytes, not its name. */
export async function readJson(path: string): Promise<unknown> {
  let bytes: Buffer;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of path === "-" ? process.stdin : createReadStream(path)) chunks.push(chunk);
    bytes = Buffer.concat(chunks);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnreadableInput(code === "ENOENT" ? reading.notFound(path) : reading.unreadable(path, message));
  }
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (error) {
    throw new UnreadableInput(reading.notJson(path, (error as Error).message));
  }
}

/** Writes text to a file (compressed when it ends in .gz) or `-`; a reader never sees half a file. */
export async function writeText(path: string, text: string): Promise<void> {
  if (path === "-") {
    await new Promise<void>((done, fail) =>
      process.stdout.write(`${text}\n`, (error) => (error ? fail(error) : done())),
    );
    return;
  }
  const draft = `${path}.${process.pid}`;
  try {
    await writeFile(draft, path.endsWith(".gz") ? gzipSync(text) : text);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw new UnreadableInput(reading.unreadable(path, (error as Error).message));
  }
}
