import type { RuleEntry } from "@selaras/contract";
import { useMemo } from "react";
import { Link } from "wouter";
import { useAsked } from "../platform/asked";
import { date } from "../platform/format";
import type { IconName } from "../platform/ui/icons";
import { Button, Chip, type Tone } from "../platform/ui/parts";
import { Empty } from "../platform/ui/states";
import { DayField } from "./DayField";
import { messages } from "./messages";
import { type LawChange, lawChanges, yearsBefore } from "./rule-versions";
import { EffectChip, ruleHref, sourceText } from "./rule-words";

const words = messages.changes;
const kinds: Record<LawChange["kind"], { icon: IconName; tone: Tone }> = {
  new: { icon: "plus", tone: "lawful" },
  replaced: { icon: "copy", tone: "ink" },
  closed: { icon: "close", tone: "shortage" },
};
const spans = [
  [words.year, 1],
  [words.twoYears, 2],
  [words.fiveYears, 5],
] as const;

/** What became different in the law between two days: new rules, new versions, rules that no longer hold. */
export function ChangesView({ asOf, rules }: { asOf: string; rules: readonly RuleEntry[] }) {
  const asked = useAsked();
  const to = asked.day("sampai") ?? asOf;
  const from = asked.day("dari") ?? yearsBefore(to, 2);
  const changes = useMemo(() => lawChanges(rules, from, to), [rules, from, to]);
  const days = useMemo(() => [...new Set(changes.map(({ day }) => day))], [changes]);
  return (
    <>
      <div className="rules-tools">
        <DayField label={words.from} value={from} onChange={(dari) => asked.set({ dari })} />
        <DayField label={words.to} value={to} onChange={(sampai) => asked.set({ sampai })} />
        <fieldset className="row rules-spans">
          <legend className="sr-only">{words.spans}</legend>
          {spans.map(([title, years]) => (
            <Button
              key={years}
              aria-pressed={from === yearsBefore(to, years)}
              onClick={() => asked.set({ dari: yearsBefore(to, years) })}
            >
              {title}
            </Button>
          ))}
        </fieldset>
      </div>
      {from > to ? (
        <p role="status">{words.wrongOrder}</p>
      ) : (
        <p role="status">{words.count(changes.length, date(from), date(to))}</p>
      )}
      {changes.length === 0 && from <= to && (
        <Empty icon="rules" title={messages.nothing} hint={words.noneHint} />
      )}
      {days.map((day) => (
        <section key={day} className="rules-topic" aria-label={date(day)}>
          <h2>{date(day)}</h2>
          <ul className="rules">
            {changes
              .filter((change) => change.day === day)
              .map((change) => (
                <Change key={`${change.rule.id} ${change.kind}`} change={change} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Change({ change: { day, kind, rule, version } }: { change: LawChange }) {
  return (
    <li className="rule">
      <Chip {...kinds[kind]}>{words.kinds[kind]}</Chip>
      <div className="rule-words">
        <h3>
          <Link href={ruleHref(rule.id, kind === "closed" ? version.effectiveFrom : day)}>
            {version.title}
          </Link>
        </h3>
        {kind !== "replaced" ? (
          <p>{version.text}</p>
        ) : version.changes.length === 0 ? (
          <p>{words.sameContent}</p>
        ) : (
          <ul className="rule-changes">
            {version.changes.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="rule-source small">
        <span>{sourceText(version)}</span>
        <EffectChip version={version} />
      </div>
    </li>
  );
}
