import { axisLevels, boxOf, type TalentBox } from "@selaras/regulations/formulas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonNeeds } from "./needs-of-person.js";
import { developmentOffers } from "./offers.js";
import { session } from "./testing/nearly-heads.js";
import type { Training } from "./training-register.js";

const training = (code: string): Training => ({
  code,
  name: `Pelatihan ${code}`,
  type: "DIKLAT TEKNIS",
  hours: 24,
  provider: null,
  certificateKind: null,
  certificateField: null,
  competenceCode: null,
});
const held = (code: string, trainingCode: string, given: Parameters<typeof session>[0] = {}) =>
  session({ code, trainingCode, ...given });
const register = {
  catalogue: ["KS", "AP"].map(training),
  sessions: [
    held("KS-2", "KS", { endsOn: "2026-11-10" }),
    held("KS-1", "KS", { endsOn: "2026-10-10" }),
    held("KS-0", "KS", { endsOn: "2026-09-10", taken: 1 }),
    held("AP-1", "AP", { state: "BATAL", isOpen: false }),
  ],
};
const gap = (subject: string, trainings: string[]) => ({
  kind: "kompetensi" as const,
  subject,
  points: 1,
  trainings,
});
const needing = (needs: PersonNeeds["needs"], unrated: PersonNeeds["unrated"] = []): PersonNeeds => ({
  outcome: { status: "unknown", missing: [] },
  needs,
  unrated,
});
const offer = (
  needs: PersonNeeds,
  box: TalentBox | null = null,
  planned: { sessionCode: string | null; trainingCode: string | null; name: string }[] = [],
) => developmentOffers({ needs, box, register, planned });
const middling = boxOf("MENENGAH", "MENENGAH");

describe("what is offered for development", () => {
  it("is the open session that ends first and has a place, with the box among its grounds", () => {
    expect(offer(needing([gap("Kerja Sama (-1)", ["KS"])]), middling).offers[0]).toMatchObject({
      need: "kompetensi",
      training: { sessionCode: "KS-1", free: 1 },
      basis:
        "Kesenjangan terhadap jabatan ini: Kerja Sama (-1). Kotak talenta 5 menyarankan pengembangan kompetensi.",
    });
  });

  it("says what the catalogue has nothing for, and what only waits for a session", () => {
    expect(offer(needing([gap("Komunikasi (-1)", []), gap("Pelayanan (-2)", ["AP"])])).unanswered).toEqual([
      "Komunikasi (-1): belum ada pelatihan dalam katalog yang menjawabnya.",
      "Pelayanan (-2): pelatihannya ada dalam katalog, tetapi belum ada angkatan dengan tempat kosong.",
    ]);
  });

  it("does not offer again what the plan already holds", () => {
    const planned = [{ sessionCode: "KS-2", trainingCode: "KS", name: "Pelatihan KS" }];
    expect(offer(needing([gap("Kerja Sama (-1)", ["KS"])]), null, planned)).toMatchObject({
      offers: [],
      unanswered: [],
    });
  });

  it("asks guidance at work for a weak predicate once, and leaves its hours to people", () => {
    const weak = { kind: "kinerja" as const, subject: "Kurang", points: 0, trainings: [] };
    const { offers } = offer(needing([weak]), boxOf("RENDAH", "MENENGAH"));
    expect(offers.map(({ own, training: of }) => [own?.name, of])).toEqual([
      ["Bimbingan kinerja oleh atasan langsung", null],
      ["Konseling kinerja", null],
    ]);
  });

  it("without a known gap answers the box by what the post asks and nobody rated, else says so", () => {
    const unrated = [{ code: "M2", name: "Kerja Sama", trainings: ["KS"] }];
    expect(offer(needing([], unrated), middling).offers).toMatchObject([
      { own: { type: "COACHING" } },
      { need: "talenta", subject: "Kotak 5: Kerja Sama", training: { sessionCode: "KS-1" } },
    ]);
    expect(offer(needing([]), middling).unanswered[0]).toContain("sudah terpenuhi");
  });

  it("answers every recommendation of every box: offered, unanswered, or not a matter of development", () => {
    const levels = fc.constantFrom(...axisLevels);
    fc.assert(
      fc.property(levels, levels, fc.boolean(), (performance, potential, isRated) => {
        const box = boxOf(performance, potential);
        const found = offer(
          needing([], isRated ? [] : [{ code: "M2", name: "Kerja Sama", trainings: ["KS"] }]),
          box,
        );
        for (const advice of box.recommendations)
          expect(
            found.rest.includes(advice) ||
              found.unanswered.some((said) => said.includes(advice)) ||
              found.offers.some(({ basis }) => basis.includes(advice)),
          ).toBe(true);
      }),
    );
  });
});
