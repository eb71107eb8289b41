import { type CsvCell, csvOf } from "./csv";
import { fontFamily, tokens } from "./theme";

/** Hands the reader a file made in the browser. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function downloadCsv(name: string, rows: readonly (readonly CsvCell[])[]): void {
  download(`${name}.csv`, new Blob([csvOf(rows)], { type: "text/csv;charset=utf-8" }));
}

/**
 * Draws an SVG of this page as PNG at twice its size, with a title above and a note below (legend, date, DATA CONTOH), for a picture leaves
 * its page. Styles must be attributes: a picture knows no style sheet.
 */
export async function downloadPng(
  name: string,
  svg: SVGSVGElement,
  { title, note = "" }: { title?: string; note?: string } = {},
): Promise<void> {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const head = 44;
  const foot = 32;
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = (head + height + foot) * 2;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.scale(2, 2);
  context.fillStyle = tokens.surface;
  context.fillRect(0, 0, width, head + height + foot);
  context.fillStyle = tokens.ink;
  context.font = `650 18px ${fontFamily}`;
  context.fillText(title ?? svg.querySelector("title")?.textContent ?? "", 20, 29, width - 40);
  context.drawImage(image, 0, head, width, height);
  context.fillStyle = tokens["text-soft"];
  context.font = `13px ${fontFamily}`;
  context.fillText(note, 20, head + height + 20, width - 40);
  canvas.toBlob((blob) => blob && download(`${name}.png`, blob), "image/png");
}
