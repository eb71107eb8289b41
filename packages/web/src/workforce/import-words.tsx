import type { ImportReport } from "@selaras/contract";
import type { IconName } from "../platform/ui/icons";
import { Chip, type Tone } from "../platform/ui/parts";
import { messages } from "./messages";

const looks: Record<ImportReport["state"], { tone: Tone; icon: IconName }> = {
  diperiksa: { tone: "flag", icon: "clock" },
  disimpan: { tone: "lawful", icon: "check" },
  dibatalkan: { tone: "plain", icon: "block" },
};

export const ImportStateChip = ({ state }: { state: ImportReport["state"] }) => (
  <Chip {...looks[state]}>{messages.states[state]}</Chip>
);

type Count = "rows" | "accepted" | "rejected" | "added" | "changed" | "unchanged" | "left";

export const sumOf = ({ kinds }: ImportReport, count: Count): number =>
  kinds.reduce((sum, kind) => sum + kind[count], 0);
