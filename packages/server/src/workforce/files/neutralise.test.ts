import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { layouts, officeFileKinds } from "@selaras/contract";
import { expect, it } from "vitest";
import { reasonHeader, recogniseSheet } from "../rows/recognise-sheet.js";
import { neutraliseText } from "./neutralise.js";
import { readOfficeFile } from "./read-office-file.js";
import { writeWorkbook } from "./write-workbook.js";

it("a text that starts a formula gets an apostrophe, also behind blanks and line breaks", () => {
  for (const text of [
    "=1+1",
    "+62812",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "  =1+1",
    "\n=1+1",
    " \n\u00a0@SUM(A1)",
  ])
    expect(neutraliseText(text)).toBe(`'${text}`);
  for (const text of ["", "-", "Nale", " Nale", "a=b", "3-4", "\nNale"])
    expect(neutraliseText(text)).toBe(text);
});

it("a heading is text in a workbook too, and the layouts' own are recognised unchanged", async () => {
  const folder = await mkdtemp(join(tmpdir(), "selaras-judul-"));
  const path = join(folder, "ditolak.xlsx");
  await writeWorkbook(
    path,
    officeFileKinds.map((kind) => ({
      name: layouts[kind].sheet,
      columns: [...layouts[kind].columns.map(({ header }) => header), '=HYPERLINK("x")', reasonHeader].map(
        (header) => ({ header }),
      ),
      rows: [["1"]],
    })),
  );
  const { sheets } = await readOfficeFile(path);
  await rm(folder, { recursive: true });
  expect(sheets).toHaveLength(officeFileKinds.length);
  sheets.forEach((sheet, index) => {
    const layout = layouts[officeFileKinds[index]!];
    const headings = [...layout.columns.map(({ header }) => header), '\'=HYPERLINK("x")', reasonHeader];
    expect(sheet.rows[0]!.cells).toEqual(headings);
    expect(recogniseSheet(sheet)).toMatchObject({ kind: "recognised", sheet: { layout, corrected: true } });
  });
});
