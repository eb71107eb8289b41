import { describe, expect, it } from "vitest";
import { typeset } from "./typeset.js";

const source = `#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, date: datetime(year: 2026, month: 11, day: 24))
#set text(font: "Source Sans 3", lang: "id")
= #d.title`;

describe("typeset", () => {
  it("sets a tagged PDF in our own font, the same bytes each time, and data stay text", async () => {
    const page = { source, data: { title: "#panic() $x$ <b> 93 % → sah" } };
    const [first, second] = [await typeset(page), await typeset(page)];
    expect(first.subarray(0, 5).toString("latin1")).toBe("%PDF-");
    const text = first.toString("latin1");
    expect(text).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
    expect(text).toContain("SourceSans3");
    expect(second).toEqual(first);
  });

  it("says what is wrong with a page that cannot be set", async () => {
    await expect(typeset({ source: "#nothing-of-that-name", data: {} })).rejects.toThrow(
      /unknown variable: nothing-of-that-name/,
    );
  });

  it("reads no file", async () => {
    await expect(typeset({ source: '#read("/etc/hostname")', data: {} })).rejects.toThrow(/Typst/);
  });
});
