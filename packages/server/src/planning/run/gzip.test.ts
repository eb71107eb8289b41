import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { packText, unpackText } from "./gzip.js";

describe("packText", () => {
  it("gives the text back and names neither time nor system in its header", () => {
    const text = '{"format":"transfer-plan/1"}'.repeat(50);
    expect(unpackText(packText(text))).toBe(text);
    expect([...packText(text).subarray(0, 10)]).toEqual([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
    expect(createHash("sha256").update(packText(text)).digest("hex")).toBe(
      createHash("sha256").update(packText(text)).digest("hex"),
    );
  });
});
