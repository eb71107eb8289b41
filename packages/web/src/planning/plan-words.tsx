import type { PlanSummary } from "@selaras/contract";
import type { IconName } from "../platform/ui/icons";
import { Chip, type Tone } from "../platform/ui/parts";
import { messages } from "./messages";

const looks: Record<PlanSummary["state"], { tone: Tone; icon: IconName }> = {
  antre: { tone: "plain", icon: "clock" },
  berjalan: { tone: "ink", icon: "clock" },
  selesai: { tone: "lawful", icon: "check" },
  gagal: { tone: "shortage", icon: "alert" },
  dihentikan: { tone: "flag", icon: "block" },
};

export function PlanStateChip({ plan: { state, result } }: { plan: PlanSummary }) {
  const { tone, icon } = looks[state];
  const hasPlan = result === null || result.status === "optimal" || result.status === "feasible";
  if (state === "selesai" && !hasPlan)
    return (
      <Chip tone="shortage" icon="alert">
        {messages.statuses[result.status]}
      </Chip>
    );
  return (
    <Chip tone={tone} icon={icon}>
      {messages.states[state]}
    </Chip>
  );
}

export const isFinal = (state: PlanSummary["state"]): boolean => state !== "antre" && state !== "berjalan";

/** The result of a plan that people can look at: one with a placement. */
export function placementResult({ result }: PlanSummary): NonNullable<PlanSummary["result"]> | null {
  return result && (result.status === "optimal" || result.status === "feasible") ? result : null;
}
