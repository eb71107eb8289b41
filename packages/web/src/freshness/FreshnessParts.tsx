import type { FreshnessCount, FreshnessItem, FreshnessState } from "@selaras/contract";
import { number, percentOfBp } from "../platform/format";
import type { IconName } from "../platform/ui/icons";
import { Chip, Figure, Figures, type Tone } from "../platform/ui/parts";
import { words } from "./messages";
import "./freshness.css";

const looks: Record<FreshnessState, { tone: Tone; icon: IconName }> = {
  diketahui: { tone: "lawful", icon: "check" },
  usang: { tone: "flag", icon: "clock" },
  kosong: { tone: "shortage", icon: "minus" },
  disanggah: { tone: "flag", icon: "document" },
};

export const FreshnessChip = ({ state }: { state: FreshnessState }) => (
  <Chip tone={looks[state].tone} icon={looks[state].icon}>
    {words.states[state]}
  </Chip>
);

export const indexText = ({ indexBp }: FreshnessCount): string =>
  indexBp === null ? "–" : percentOfBp(indexBp);

export function CountFigures({ count, formula }: { count: FreshnessCount; formula: string }) {
  return (
    <Figures>
      <Figure name={words.index} value={indexText(count)} formula={formula} />
      <Figure name={words.stale} value={number(count.stale)} unit={words.facts} />
      <Figure name={words.missing} value={number(count.missing)} unit={words.facts} />
      <Figure name={words.contested} value={number(count.contested)} unit={words.facts} />
    </Figures>
  );
}

/** Each fact with its state, why, and what to do about it. */
export const ItemList = ({ items }: { items: readonly FreshnessItem[] }) => (
  <ul className="freshness-items">
    {items.map(({ field, title, state, note, action }) => (
      <li key={field}>
        <span className="row">
          <strong>{title}</strong>
          <FreshnessChip state={state} />
        </span>
        {note && (
          <span className="small">
            {note} <span className="soft">{action}</span>
          </span>
        )}
      </li>
    ))}
  </ul>
);
