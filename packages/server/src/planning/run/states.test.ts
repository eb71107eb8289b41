import { type PlanAction, planStates } from "@selaras/contract";
import { describe, expect, it } from "vitest";
import { isFinal, stateAfter, statesAllowing } from "./states.js";

const actions: PlanAction[] = ["start", "finish", "fail", "cancel", "requeue"];

describe("the states of a plan", () => {
  it("allow exactly these steps", () => {
    const steps = planStates.flatMap((state) =>
      actions.flatMap((action) => {
        const to = stateAfter(state, action);
        return to === null ? [] : [`${state} ${action} ${to}`];
      }),
    );
    expect(steps).toEqual([
      "antre start berjalan",
      "antre cancel dihentikan",
      "berjalan finish selesai",
      "berjalan fail gagal",
      "berjalan cancel dihentikan",
      "berjalan requeue antre",
    ]);
  });

  it("end in selesai, gagal and dihentikan, which nothing leaves", () => {
    expect(planStates.filter(isFinal)).toEqual(["selesai", "gagal", "dihentikan"]);
    expect(statesAllowing("cancel")).toEqual(["antre", "berjalan"]);
  });
});
