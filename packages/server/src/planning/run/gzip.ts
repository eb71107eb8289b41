import { gunzipSync, gzipSync } from "node:zlib";

/** gzip whose bytes depend on the text alone: no time, no file name (zlib writes none) and no operating system in the header. */
export function packText(text: string): Buffer {
  const packed = gzipSync(text, { level: 6 });
  packed[9] = 255;
  return packed;
}

export const unpackText = (packed: Uint8Array): string => gunzipSync(packed).toString("utf8");
