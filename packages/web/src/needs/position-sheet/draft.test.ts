import { isChosenPart, type PositionSheet, positionChoices, positionPartKeys } from "@selaras/contract";
import fc from "fast-check";
import { expect, it } from "vitest";
import { contentOf, draftOf } from "./draft";

const sheets = fc
  .record(
    Object.fromEntries(
      positionPartKeys.map((part) => [
        part,
        part === "summary"
          ? fc.constantFrom("", "Mengelola surat.")
          : isChosenPart(part)
            ? fc.subarray([...positionChoices[part]] as string[])
            : fc.array(fc.constantFrom("Melayani warga", "Menyusun laporan"), { maxLength: 3 }),
      ]),
    ),
  )
  .map((sheet) => sheet as unknown as PositionSheet);

it("a sheet comes back from its form as it was, part by part", () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      expect(contentOf(draftOf(sheet))).toEqual(sheet);
    }),
  );
});

it("ticks keep the order of their list, and blank lines are no entries", () => {
  const draft = {
    ...draftOf(contentOf(draftOf(emptied()))),
    interests: ["Sosial", "Realistik"],
    duties: " Melayani \n\n",
  };
  expect(contentOf(draft)).toMatchObject({ interests: ["Realistik", "Sosial"], duties: ["Melayani"] });
});

const emptied = () =>
  Object.fromEntries(
    positionPartKeys.map((part) => [part, part === "summary" ? "" : []]),
  ) as unknown as PositionSheet;
