import type { RuleVersion } from "@selaras/contract";
import { date } from "../platform/format";
import type { IconName } from "../platform/ui/icons";
import { Chip, type Tone } from "../platform/ui/parts";
import { messages } from "./messages";
import { type Effect, effectOf } from "./rule-versions";

const effects: Record<Effect, { icon: IconName; tone: Tone }> = {
  block: { icon: "block", tone: "shortage" },
  document: { icon: "document", tone: "ink" },
  warn: { icon: "alert", tone: "flag" },
  off: { icon: "minus", tone: "plain" },
};

/** What the system does with a move that does not meet the rule. */
export function EffectChip({
  version,
  decided,
}: {
  version: Pick<RuleVersion, "status" | "severity">;
  decided?: Effect | undefined;
}) {
  const effect = effectOf(version, decided);
  return <Chip {...effects[effect]}>{messages.effects[effect]}</Chip>;
}

export const sourceText = ({ source, article }: Pick<RuleVersion, "source" | "article">): string =>
  article === "" ? source : `${source}, ${article}`;

export const forceText = ({
  effectiveFrom,
  effectiveTo,
}: Pick<RuleVersion, "effectiveFrom" | "effectiveTo">): string =>
  effectiveTo === null
    ? messages.since(date(effectiveFrom))
    : messages.until(date(effectiveFrom), date(effectiveTo));

/** The page of a rule; with the day when it is not the one everybody asks first. */
export const ruleHref = (id: string, day?: string): string =>
  `/aturan/${encodeURIComponent(id)}${day ? `?pada=${day}` : ""}`;
