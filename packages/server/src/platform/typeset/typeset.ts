import { startThread } from "../threads.js";

/** A page to print: Typst source and the data it reads as JSON with `json(bytes(sys.inputs.data))`. */
export interface Typesetting {
  readonly source: string;
  readonly data: unknown;
}

/** The compiler takes about 250 MB outside the heap; this bounds what the document itself may take. */
const MEMORY_MB = 512;
const TIME_LIMIT_MS = 60_000;

/**
 * Sets a page as a tagged PDF (Typst, compiled to WebAssembly) in a thread of its own, which is gone afterwards. It reads no file and no
 * network, only the fonts of our packages, and the data stay text whatever they contain: the same input gives the same bytes.
 */
export async function typeset(page: Typesetting): Promise<Buffer> {
  const { source, data } = page;
  const thread = startThread<TypesetJob, Uint8Array>(
    new URL("./typeset-thread.js", import.meta.url),
    { source, data: JSON.stringify(data) },
    { memoryMb: MEMORY_MB, timeLimitMs: TIME_LIMIT_MS },
  );
  return Buffer.from(await thread.result);
}

export interface TypesetJob {
  readonly source: string;
  readonly data: string;
}
