import type { RuleSetting } from "@selaras/contract";
import { Link } from "wouter";
import { date } from "../../platform/format";
import { words } from "./messages";

/** Decisions of the office: what, from when, by whom, why. With `showRule` each leads to the page of its rule. */
export function SettingList({
  settings,
  showRule = false,
}: {
  settings: readonly RuleSetting[];
  showRule?: boolean;
}) {
  return (
    <ol className="office-list">
      {settings.map((setting) => (
        <li key={setting.id}>
          {showRule &&
            (setting.rule === "age-ceiling" ? (
              <strong>{setting.title}</strong>
            ) : (
              <Link href={`/aturan/${encodeURIComponent(setting.rule)}`}>
                <strong>{setting.title}</strong>
              </Link>
            ))}
          <p>
            {setting.name}: <strong>{setting.value === null ? words.restored : setting.valueText}</strong>,{" "}
            {words.since(date(setting.effectiveFrom))}
          </p>
          <p>{setting.reason}</p>
          <p className="small soft">{words.by(setting.decidedBy, date(setting.recordedOn))}</p>
        </li>
      ))}
    </ol>
  );
}
