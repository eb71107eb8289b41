import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallProblems } from "../testing/small-problems.js";
import { canonicalChunks, canonicalJson, problemHash } from "./canonical.js";
import { JsonFault } from "./json-fault.js";
import { readJson } from "./json-reader.js";
import { validateProblem } from "./validate.js";

/** The bytes cut into pieces of the given lengths, over and over. */
function* pieces(bytes: Uint8Array, lengths: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const length = lengths[i % lengths.length]!;
    yield bytes.subarray(at, at + length);
    at += length;
  }
}

const encoder = new TextEncoder();
const read = (text: string, lengths: readonly number[] = [5]) =>
  readJson(pieces(encoder.encode(text), lengths));
const faultOf = async (text: string, lengths?: readonly number[]) => {
  try {
    return { value: await read(text, lengths) };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    return error;
  }
};
/** A number as JSON writes it; what it cannot write becomes 0. */
const plain = (number: number) => (Number.isFinite(number) ? JSON.stringify(number) : "0");
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe("readJson", () => {
  it("reads what JSON.parse reads, however the bytes are cut", async () => {
    const texts = fc.tuple(
      fc.oneof(fc.json({ maxDepth: 5 }), fc.json({ maxDepth: 3, stringUnit: "binary" })),
      fc.constantFrom(undefined, 1, "\t", "\n\r "),
    );
    await fc.assert(
      fc.asyncProperty(texts, cuts, async ([json, space], lengths) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(await read(text, lengths)).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it("refuses what JSON.parse refuses, and takes nothing else, when a character is changed", async () => {
    let refused = 0;
    const edits = fc.record({
      text: fc.json({ maxDepth: 3 }),
      at: fc.nat(),
      by: fc.constantFrom(
        "",
        "}",
        "]",
        ",",
        ":",
        '"',
        "\\",
        "0",
        "-",
        ".",
        "e",
        "t",
        " ",
        "\u0001",
        "é",
        "\\u12",
      ),
    });
    await fc.assert(
      fc.asyncProperty(edits, cuts, async ({ text, at, by }, lengths) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + by + text.slice(place + 1);
        let expected: unknown;
        try {
          expected = JSON.parse(broken);
        } catch {
          refused++;
          expect(await faultOf(broken, lengths)).toBeInstanceOf(JsonFault);
          return;
        }
        const answer = await faultOf(broken, lengths);
        if (answer instanceof JsonFault) expect(answer.expected).toBe("a key that is new in its object");
        else expect(answer.value).toEqual(expected);
      }),
      { numRuns: 3000, seed: 2 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  it.each([
    ['{"a": 1,\n "b": }', 2, 7, "}", "a value"],
    ['{"a": 1,\n\n  b: 2}', 3, 3, "b: 2}", "a key"],
    ['{"a" 1}', 1, 6, "1}", "a colon"],
    ["[1 2]", 1, 4, "2]", "a comma or a closing bracket"],
    ["[1}", 1, 3, "}", "a comma or a closing bracket"],
    ["[1] 2", 1, 5, "2", "the end"],
    ["[01]", 1, 2, "01]", "a number as JSON writes it"],
    ["[-]", 1, 2, "-]", "a number as JSON writes it"],
    ['["\\x"]', 1, 2, '"\\x"]', "a text as JSON writes it"],
    ['["a\nb"]', 1, 2, '"a\nb"]', "a text as JSON writes it"],
    ["[tru]", 1, 2, "tru]", "a value"],
    ['{"a": 1, "a": 2}', 1, 10, '"a": 2}', "a key that is new in its object"],
    ['{"a": [1,\n2', 2, 2, null, "a comma or a closing bracket"],
    ['{"a": "half', 1, 12, null, "a text as JSON writes it"],
    ["", 1, 1, null, "a value"],
    ["[".repeat(70), 1, 65, "[".repeat(6), "less nesting"],
    [`{"candidates":{"post":[1,2,\n03,4]}}`, 2, 1, "03,4]}}", "a number as JSON writes it"],
  ])("names the place in %j", async (text, line, column, found, expected) => {
    for (const length of [1, 3, 1000]) {
      const fault = (await faultOf(text, [length])) as JsonFault;
      expect(fault).toMatchObject({ line, column, expected });
      if (found === null) expect(fault.found).toBeNull();
      else expect(found.startsWith(fault.found!.trimEnd())).toBe(true);
    }
  });

  it("refuses bytes that are no UTF-8 and a text without end, and skips a byte order mark", async () => {
    const latin = readJson([Uint8Array.of(0x22, 0xe9, 0x22)]);
    await expect(latin).rejects.toThrow("a text as JSON writes it");
    function* endless() {
      yield encoder.encode('["');
      for (let i = 0; i < 40; i++) yield new Uint8Array(2 ** 16).fill(0x61);
    }
    await expect(readJson(endless())).rejects.toThrow("a shorter text");
    expect(await readJson([Uint8Array.of(0xef, 0xbb, 0xbf, 0x37)])).toBe(7);
  });

  it("reads the columns of a problem into the narrowest typed arrays, and leaves all other arrays", async () => {
    const text = `{"candidates":{"employee":[0, 1 ,2],"post":[ -5 ,3000000000,1e2],"value":[1,"2",3]},
      "constraints":[{"weights":[],"employees":[1,2]}],"weights":[1]}`;
    expect(await read(text)).toEqual({
      candidates: {
        employee: Int32Array.of(0, 1, 2),
        post: Float64Array.of(-5, 3e9, 100),
        value: [1, "2", 3],
      },
      constraints: [{ weights: new Int32Array(0), employees: [1, 2] }],
      weights: [1],
    });
  });

  it("reads the numbers of a column as JSON.parse does, of any length and form", async () => {
    const big = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String);
    const numbers = fc.array(fc.oneof(big, fc.integer().map(String), fc.double().map(plain)), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(numbers, fc.constantFrom(",", ", ", " ,\n"), async (texts, comma) => {
        const column = `[${texts.join(comma)}]`;
        const answer = (await read(`{"candidates":{"value":${column}}}`)) as {
          candidates: { value: Float64Array };
        };
        expect(Array.from(answer.candidates.value, plain)).toEqual(JSON.parse(column).map(plain));
      }),
      { numRuns: 1000, seed: 5 },
    );
  });

  it("gives back a problem written as canonical JSON: sound, and under the same hash", async () => {
    const problems = smallProblems({ employees: 5, posts: 4, units: 3, constraints: 5 });
    await fc.assert(
      fc.asyncProperty(problems, cuts, async (problem, lengths) => {
        const again = await read(canonicalJson(problem), lengths);
        const checked = validateProblem(again);
        expect(checked.ok && problemHash(checked.problem)).toBe(problemHash(problem));
        expect(checked.ok && checked.problem.candidates.value).toBeInstanceOf(Int32Array);
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe("canonicalChunks", () => {
  it("writes JSON that means the same, with keys in order, in pieces of bounded size", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: "binary" }),
        fc.array(fc.maxSafeInteger()),
        (value, integers) => {
          const text = canonicalJson({ value, integers });
          // JSON has no negative zero.
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ value, integers })));
          expect(canonicalJson(JSON.parse(text))).toBe(text);
        },
      ),
      { numRuns: 500, seed: 4 },
    );
    const column = Int32Array.from({ length: 300_000 }, (_, i) => (i % 2 ? -i : i * 7919));
    const chunks = [...canonicalChunks({ column, list: Array.from(column), words: "kä".repeat(50_000) })];
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(400_000);
    expect(Buffer.concat(chunks).toString()).toBe(
      `{"column":[${column.join(",")}],"list":[${column.join(",")}],"words":"${"kä".repeat(50_000)}"}`,
    );
  });

  it.each([
    0,
    -0,
    7,
    -1,
    9,
    10,
    99,
    100,
    2 ** 31 - 1,
    2 ** 31,
    -(2 ** 31),
    1e15,
    2 ** 53 - 1,
    -(2 ** 53 - 1),
    0.5,
    1e300,
  ])("writes the number %d as JSON does", (number) => {
    expect(canonicalJson([number])).toBe(JSON.stringify([number]));
  });
});
