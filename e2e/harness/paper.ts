import type { Page } from "playwright-core";

/** CSS pixels per millimetre. */
const mm = 96 / 25.4;
const margins = { A4: 28, A3: 24 };

/** What is wrong with a page on paper: laid out as wide as the sheet it asks for, with what is only drawn for paper. */
export async function paperFaultsOf(page: Page): Promise<string[]> {
  const screen = page.viewportSize();
  await page.emulateMedia({ media: "print" });
  await drawn(page);
  await page.setViewportSize({ width: await sheetWidth(page), height: 1000 });
  await drawn(page);
  const faults = await page.evaluate(faultsOnSheet);
  await page.emulateMedia({ media: "screen" });
  if (screen) await page.setViewportSize(screen);
  return faults.map((fault) => `on paper: ${fault}`);
}

/** Browsers tell a page of a change of media before they draw the next frame; what it draws for paper stands in that frame. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );

/** The width that the last `@page` rule of the document leaves for text. */
async function sheetWidth(page: Page): Promise<number> {
  const size = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSPageRule ? [rule.style.getPropertyValue("size")] : []))
      .filter((asked) => asked !== "")
      .at(-1),
  );
  const [format, turned] = (size ?? "").toUpperCase().split(" ");
  if (format !== "A4" && format !== "A3") throw new Error(`the page asks for a sheet of size "${size}"`);
  const [narrow, wide] = format === "A4" ? [210, 297] : [297, 420];
  return Math.floor(((turned === "LANDSCAPE" ? wide : narrow) - margins[format]) * mm);
}

/** Runs in the page. */
function faultsOnSheet(): string[] {
  const width = document.documentElement.clientWidth;
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().width > 1;
  const nameOf = (element: Element) =>
    `${element.localName}.${String(element.getAttribute("class") ?? "").replace(/\s+/g, ".")} "${(element.textContent ?? "").slice(0, 30)}"`;
  const faults: string[] = [];
  // The nine boxes and the accounts at the door are what their pages show, though one chooses by them on the screen.
  const controls = "button:not(.talent-box, .door-account), .button, [type=search], nav.side, nav.bar";
  for (const control of document.querySelectorAll(controls))
    if (isSeen(control)) faults.push(`shows ${nameOf(control)}`);
  const overflow = document.documentElement.scrollWidth - width;
  if (overflow > 1) faults.push(`is ${overflow} px wider than the sheet`);
  // The rows of a table stand under one another: if forty fit, so do two thousand.
  for (const element of document.querySelectorAll(".page *:not(svg *, .sr-only, tr:nth-child(n + 40) *)")) {
    if (!isSeen(element)) continue;
    if (element.getBoundingClientRect().right > width + 1) {
      faults.push(`is cut at the right edge: ${nameOf(element)}`);
      break;
    }
    if (getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
      if (element.clientWidth > 1 && element.localName !== "input") faults.push(`cuts ${nameOf(element)}`);
  }
  for (const table of document.querySelectorAll(".table")) {
    const grid = table.querySelector("[aria-rowcount]");
    const rows = Number(grid?.getAttribute("aria-rowcount")) - 1;
    const printed = [...table.querySelectorAll(".printed tbody tr")];
    const said = table.querySelector(".printed p")?.textContent ?? "";
    if (!isSeen(table)) continue;
    if (printed.length !== rows && !/Dicetak [\d.]+ dari [\d.]+ baris/.test(said))
      faults.push(`prints ${printed.length} of ${rows} rows and does not say so`);
    if (rows > 0 && !(printed[0] && isSeen(printed[0]) && isSeen(printed.at(-1)!)))
      faults.push("does not show the first and the last row");
  }
  return faults;
}
