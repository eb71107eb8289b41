import type { RuleEntry } from "@selaras/contract";
import { useMemo, useState } from "react";
import { useCall } from "../platform/api";
import { date } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { StatusChip } from "../platform/ui/meaning";
import { Chip, SearchInput } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { messages } from "./messages";
import "./rules.css";

const effects = {
  block: { icon: "block", tone: "shortage" },
  warn: { icon: "alert", tone: "flag" },
  document: { icon: "document", tone: "flag" },
} as const;

export function RulesPage() {
  const query = useCall("GET /api/rules", undefined, { staleTime: 10 * 60_000 });
  return (
    <Page title={messages.title} lead={messages.lead}>
      <Loaded query={query} lines={12}>
        {({ rules }) => <RuleBook rules={rules} />}
      </Loaded>
    </Page>
  );
}

function RuleBook({ rules }: { rules: readonly RuleEntry[] }) {
  const [asked, setAsked] = useState("");
  const [topic, setTopic] = useState("");
  const [status, setStatus] = useState("");
  const topics = useMemo(() => [...new Set(rules.map((rule) => rule.topic))].sort(), [rules]);
  const shown = useMemo(() => {
    const words = asked.toLocaleLowerCase("id").split(/\s+/).filter(Boolean);
    return rules.filter((rule) => {
      const hay = `${rule.id} ${rule.title} ${rule.text} ${rule.source} ${rule.article}`.toLocaleLowerCase(
        "id",
      );
      return (
        (topic === "" || rule.topic === topic) &&
        (status === "" || rule.status === status) &&
        words.every((word) => hay.includes(word))
      );
    });
  }, [rules, asked, topic, status]);
  const uncertain = rules.filter((rule) => rule.status === "uncertain").length;
  return (
    <>
      <search className="rules-tools">
        <SearchInput label={messages.search} value={asked} onChange={setAsked} />
        <label className="row small">
          {messages.topic}
          <select className="input" value={topic} onChange={(event) => setTopic(event.target.value)}>
            <option value="">{messages.allTopics}</option>
            {topics.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label className="row small">
          {messages.status}
          <select className="input" value={status} onChange={(event) => setStatus(event.target.value)}>
            <option value="">{messages.allStatuses}</option>
            {Object.entries(messages.statuses).map(([key, title]) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <span className="soft small" aria-live="polite">
          {messages.count(shown.length, rules.length)}
        </span>
      </search>
      {uncertain > 0 && <p className="soft small">{messages.uncertain(uncertain)}</p>}
      {shown.length === 0 && <Empty icon="rules" title={messages.nothing} hint={messages.nothingHint} />}
      {topics
        .map((name) => ({ name, own: shown.filter((rule) => rule.topic === name) }))
        .filter(({ own }) => own.length > 0)
        .map(({ name, own }) => (
          <section key={name} className="stack" aria-label={name}>
            <h2>{name}</h2>
            <ul className="rules">
              {own.map((rule) => (
                <Rule key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

function Rule({ rule }: { rule: RuleEntry }) {
  const effect = effects[rule.severity];
  return (
    <li className="rule" id={rule.id}>
      <div className="rule-head">
        <h3>{rule.title}</h3>
        <Chip icon={effect.icon} tone={effect.tone}>
          {messages.severities[rule.severity]}
        </Chip>
      </div>
      <p>{rule.text}</p>
      <div className="row small">
        <span>
          {rule.source}
          {rule.article && `, ${rule.article}`}
        </span>
        <StatusChip status={rule.status} />
        <code className="rule-id">{rule.id}</code>
      </div>
      {rule.versions.length > 0 && (
        <details className="small">
          <summary>
            {messages.versions} ({rule.versions.length})
          </summary>
          <ul className="rule-versions">
            {rule.versions.map((version) => (
              <li key={version.version}>
                <strong>{version.version}</strong>{" "}
                {version.effectiveFrom
                  ? `${messages.from} ${date(version.effectiveFrom)}`
                  : messages.unknownStart}{" "}
                {version.effectiveTo ? `${messages.until} ${date(version.effectiveTo)}` : messages.open}
                {version.params && <span className="soft">: {version.params}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
