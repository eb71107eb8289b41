import { crc32, deflateSync } from "node:zlib";
import type { BrowserContext } from "playwright-core";

/**
 * A screenshot as a PNG of at most 256 colours (PNG specification, colour type 3): a third of the size, and on pages of flat colours nobody
 * sees a difference. The browser decodes it; the most frequent colours stay, every other becomes the nearest of them.
 */
export async function smallPng(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const page = await context.newPage();
  // tsx gives functions their names by a helper that the page does not have.
  await page.evaluate("globalThis.__name = (named) => named");
  const { width, height, palette, pixels } = await page.evaluate(reduced, png.toString("base64"));
  await page.close();
  const indices = Buffer.from(pixels, "base64");
  // Each row begins with its filter, here none.
  const rows = Buffer.concat(
    Array.from({ length: height }, (_, y) => [
      Buffer.from([0]),
      indices.subarray(y * width, (y + 1) * width),
    ]).flat(),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Runs in the page. */
async function reduced(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height);
  const draw = canvas.getContext("2d")!;
  draw.drawImage(image, 0, 0);
  const { data } = draw.getImageData(0, 0, width, height);
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let i = 0; i < colours.length; i++) {
    const colour = (data[4 * i]! << 16) | (data[4 * i + 1]! << 8) | data[4 * i + 2]!;
    colours[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([colour]) => colour);
  const parts = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
  const indexOf = new Map(kept.map((colour, i) => [colour, i]));
  for (const colour of counts.keys()) {
    if (indexOf.has(colour)) continue;
    const [r, g, b] = parts(colour);
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    kept.forEach((one, i) => {
      const [x, y, z] = parts(one);
      const distance = (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2;
      if (distance < least) [nearest, least] = [i, distance];
    });
    indexOf.set(colour, nearest);
  }
  let pixels = "";
  for (const colour of colours) pixels += String.fromCharCode(indexOf.get(colour)!);
  return { width, height, palette: kept.flatMap((colour) => [...parts(colour)]), pixels: btoa(pixels) };
}
