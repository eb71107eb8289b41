import { createReadStream } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip, gzipSync } from "node:zlib";
import { JsonFault, readJson } from "@selaras/optimizer";
import { reading } from "./messages.js";

/** A file that cannot be used: exit code 2. */
export class UnreadableInput extends Error {}

/**
 * Reads JSON from a file or `-` (standard input), compressed or not: told by its first bytes, not its name. Read as a stream: a city's
 * problem is longer than the longest string, and its columns come as typed arrays.
 */
export async function readDocument(path: string): Promise<unknown> {
  try {
    return await readJson(unpacked(path === "-" ? process.stdin : createReadStream(path)));
  } catch (error) {
    if (error instanceof JsonFault) throw new UnreadableInput(reading.notJson(path, error));
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnreadableInput(code === "ENOENT" ? reading.notFound(path) : reading.unreadable(path, message));
  }
}

async function* unpacked(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const { value, done } = await chunks.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  const whole = (async function* () {
    yield head;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  if (head[0] !== 0x1f || head[1] !== 0x8b) yield* whole;
  // An error of either end comes out of the iteration.
  else yield* pipeline(Readable.from(whole), createGunzip(), () => {}) as AsyncIterable<Buffer>;
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
