import fc from "fast-check";
import { expect, it } from "vitest";
import { storableJson } from "./storable-json.js";

it("loses NUL and half surrogates and nothing else", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom("\\u0000", "\\\\u0000", "\u0000", "\ud800", "\udc00x", "a\\\u0000", "\u{1f600}"),
        ),
      ),
      (texts) => {
        const clean = texts.map((text) =>
          text
            .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
            .replaceAll("\u0000", ""),
        );
        expect(JSON.parse(storableJson(texts))).toEqual(clean);
      },
    ),
  );
});
