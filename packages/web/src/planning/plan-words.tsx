import type { PlanSummary } from "@selaras/contract";
import type { IconName } from "../platform/ui/icons";
import { Chip, type Tone } from "../platform/ui/parts";
import { messages } from "./messages";
import { choiceTitles } from "./scenario/choice-words";

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

/** The chosen plan of its period, and whether employees see it; nothing for any other. */
export function ChoiceChip({ plan: { choice } }: { plan: PlanSummary }) {
  if (choice === "belum") return null;
  return (
    <Chip tone="ink" icon={choice === "dibuka" ? "people" : "check"}>
      {choiceTitles[choice]}
    </Chip>
  );
}

export const isFinal = (state: PlanSummary["state"]): boolean => state !== "antre" && state !== "berjalan";

/** The result of a plan that people can look at: one with a placement. */
export function placementResult({ result }: PlanSummary): NonNullable<PlanSummary["result"]> | null {
  return result && (result.status === "optimal" || result.status === "feasible") ? result : null;
}
