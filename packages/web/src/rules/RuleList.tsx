import type { RuleEntry, RuleVersion } from "@selaras/contract";
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Link } from "wouter";
import { useAsked } from "../platform/asked";
import { date } from "../platform/format";
import { StatusChip } from "../platform/ui/meaning";
import { Button, Chip, SearchInput } from "../platform/ui/parts";
import { Empty } from "../platform/ui/states";
import { DayField } from "./DayField";
import { messages } from "./messages";
import { type Decided, searchRules } from "./rule-versions";
import { EffectChip, forceText, ruleHref, sourceText } from "./rule-words";
import { useDecided } from "./use-decided";

const everything = { words: "", topic: "", status: "", effect: "" };
interface Shown {
  rule: RuleEntry;
  version: RuleVersion;
}

/** The rules in force on a day, by topic; those that are not in force stay findable below. */
export function RuleList({ asOf, rules }: { asOf: string; rules: readonly RuleEntry[] }) {
  const asked = useAsked();
  const day = asked.day("pada") ?? asOf;
  const [typed, setTyped] = useTypedSearch();
  const wanted = {
    words: typed,
    topic: asked.get("topik"),
    status: asked.get("status"),
    effect: asked.get("akibat"),
  };
  const words = useDeferredValue(wanted.words);
  const { topic, status, effect } = wanted;
  const topics = useMemo(() => [...new Set(rules.map((rule) => rule.topic))], [rules]);
  const decided = useDecided(day);
  const all = useMemo(() => searchRules(rules, day, everything, decided), [rules, day, decided]);
  const found = useMemo(
    () => searchRules(rules, day, { words, topic, status, effect }, decided),
    [rules, day, words, topic, status, effect, decided],
  );
  const uncertain = found.inForce.filter(
    ({ rule, version }) => version.status === "uncertain" && !decided.has(rule.id),
  ).length;
  const isFiltered = Object.values(wanted).some((value) => value !== "");
  const clear = () => {
    setTyped("");
    asked.set({ cari: "", topik: "", status: "", akibat: "" });
  };
  const hrefOf = (id: string) => ruleHref(id, day === asOf ? undefined : day);
  return (
    <>
      <search className="rules-tools" onBlur={() => asked.set({ cari: typed })}>
        <SearchInput label={messages.search} value={wanted.words} onChange={setTyped} />
        <DayField
          label={messages.on}
          value={day}
          onChange={(pada) => asked.set({ pada: pada === asOf ? "" : pada })}
        />
        <Choice
          label={messages.topic}
          all={messages.allTopics}
          options={topics.map((name) => [name, name])}
          value={topic}
          onChange={(topik) => asked.set({ topik })}
        />
        <Choice
          label={messages.effect}
          all={messages.allEffects}
          options={Object.entries(messages.effects)}
          value={effect}
          onChange={(akibat) => asked.set({ akibat })}
        />
        <Choice
          label={messages.status}
          all={messages.allStatuses}
          options={Object.entries(messages.statuses)}
          value={status}
          onChange={(next) => asked.set({ status: next })}
        />
      </search>
      <div className="row rules-count">
        <p role="status">
          {messages.count(found.inForce.length, all.inForce.length, date(day))}.{" "}
          {uncertain > 0 && <span className="soft">{messages.uncertain(uncertain)}</span>}
        </p>
        {day !== asOf && (
          <Button look="quiet" onClick={() => asked.set({ pada: "" })}>
            {messages.back(date(asOf))}
          </Button>
        )}
        {isFiltered && (
          <Button look="quiet" icon="close" onClick={clear}>
            {messages.clear}
          </Button>
        )}
      </div>
      {found.inForce.length + found.others.length === 0 && (
        <Empty icon="rules" title={messages.nothing} hint={messages.nothingHint} />
      )}
      {topics
        .map((name) => ({ name, own: found.inForce.filter(({ rule }) => rule.topic === name) }))
        .filter(({ own }) => own.length > 0)
        .map(({ name, own }) => (
          <section key={name} className="rules-topic" aria-label={name}>
            <h2>
              {name} <span className="soft small">{own.length}</span>
            </h2>
            <Rows shown={own} decided={decided} hrefOf={hrefOf} />
          </section>
        ))}
      {found.others.length > 0 && (
        <details className="rules-others" open={isFiltered && found.inForce.length === 0}>
          <summary>{messages.outOfForce(found.others.length, date(day))}</summary>
          <Rows shown={found.others} decided={decided} hrefOf={hrefOf} showForce />
        </details>
      )}
    </>
  );
}

/** Typing changes the list at once; the address follows when the typing rests, for every link of the page listens to it. */
function useTypedSearch() {
  const { get, set } = useAsked();
  const [typed, setTyped] = useState(get("cari"));
  const write = useRef(set);
  write.current = set;
  useEffect(() => {
    const timer = setTimeout(() => write.current({ cari: typed }), 400);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, setTyped] as const;
}

const Rows = memo(function Rows({
  shown,
  decided,
  hrefOf,
  showForce = false,
}: {
  shown: readonly Shown[];
  decided: Decided;
  hrefOf: (id: string) => string;
  showForce?: boolean;
}) {
  return (
    <ul className="rules">
      {shown.map(({ rule, version }) => (
        <li key={rule.id} className="rule">
          <EffectChip version={version} decided={decided.get(rule.id)} />
          <div className="rule-words">
            <h3>
              <Link href={hrefOf(rule.id)}>{version.title}</Link>
            </h3>
            <p>{version.text}</p>
            {showForce && <p className="small soft">{forceText(version)}</p>}
          </div>
          <div className="rule-source small">
            <span>{sourceText(version)}</span>
            {rule.local ? (
              <Chip tone="ink" icon="pin">
                {messages.local}
              </Chip>
            ) : (
              <StatusChip status={version.status} />
            )}
            {version.status === "uncertain" && decided.has(rule.id) && (
              <Chip tone="ink" icon="settings">
                {messages.byOffice}
              </Chip>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
});

function Choice({
  label,
  all,
  options,
  value,
  onChange,
}: {
  label: string;
  all: string;
  options: readonly (readonly [key: string, title: string])[];
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <label className="rules-choice">
      <span className="small">{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{all}</option>
        {options.map(([key, title]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
