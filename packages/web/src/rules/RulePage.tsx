import type { RulePage as Rule } from "@selaras/contract";
import { useParams } from "wouter";
import { ApiError, useCall } from "../platform/api";
import { date } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { StatusChip } from "../platform/ui/meaning";
import { Button, ButtonLink, Chip, Facts, Panel } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { DayField } from "./DayField";
import { messages } from "./messages";
import { OfficePanel } from "./office/OfficePanel";
import { RuleCases } from "./RuleCases";
import { RuleHistory } from "./RuleHistory";
import { type Effect, effectOf, isInForce, nearestVersion } from "./rule-versions";
import { EffectChip, forceText, sourceText } from "./rule-words";
import "./rules.css";
import { useAsked } from "../platform/asked";
import { TouchedMoves } from "./TouchedMoves";
import { useDecided } from "./use-decided";

const words = messages.page;
const crumbs = [{ label: messages.title, href: "/aturan" }];

/** One rule as it held on a day: what it says, for whom, what the system does, its history, and whom it touches now. */
export function RulePage() {
  const { id = "" } = useParams<{ id: string }>();
  const query = useCall("GET /api/rules/:id", { params: { id } });
  if (query.error instanceof ApiError && query.error.status === 404)
    return (
      <Page title={messages.title} crumbs={crumbs}>
        <Empty
          icon="rules"
          title={words.notFound}
          hint={words.notFoundHint}
          action={<ButtonLink href="/aturan">{messages.title}</ButtonLink>}
        />
      </Page>
    );
  return (
    <Loaded query={query} title={messages.title} lines={10}>
      {(rule) => <OneRule key={rule.id} rule={rule} />}
    </Loaded>
  );
}

function OneRule({ rule }: { rule: Rule }) {
  const asked = useAsked();
  const { asOf } = rule;
  const day = asked.day("pada") ?? asOf;
  const decided = useDecided(day).get(rule.id);
  const version = nearestVersion(rule.versions, day);
  const ask = (pada: string) => asked.set({ pada: pada === asOf ? "" : pada });
  return (
    <Page
      title={version.title}
      lead={version.text}
      crumbs={crumbs}
      actions={
        <div className="rule-tools">
          <DayField label={messages.on} value={day} onChange={ask} />
          <Button icon="document" onClick={() => window.print()}>
            {words.print}
          </Button>
        </div>
      }
    >
      {!isInForce(version, day) && (
        <p className="notice" role="status">
          <strong>{words.notInForce(date(day))}</strong> {words.nearest}
        </p>
      )}
      <p className="only-print small">{words.asOf(date(day))}</p>
      <div className="rule-page">
        <div className="stack">
          <WhatItDoes rule={rule} version={version} decided={decided} />
          <RuleCases cases={rule.cases} />
          <RuleHistory versions={rule.versions} shown={version} onShow={ask} />
        </div>
        <div className="stack">
          {version.numbers.length > 0 && (
            <Panel title={rule.local ? words.localNumbers : words.numbers}>
              <Facts
                items={version.numbers.map(({ name, value, unit }) => [
                  name,
                  <span key={name}>
                    {value}
                    {unit && <span className="unit">{unit}</span>}
                  </span>,
                ])}
              />
            </Panel>
          )}
          {!rule.local && <OfficePanel rule={rule.id} day={day} />}
          <TouchedMoves touched={rule.touched} rule={rule.id} />
          {version.english && (
            <details lang="en" className="panel rule-english">
              <summary>{words.english}</summary>
              <h2>{version.english.title}</h2>
              <p>{version.english.text}</p>
            </details>
          )}
        </div>
      </div>
    </Page>
  );
}

function WhatItDoes({
  rule,
  version,
  decided,
}: {
  rule: Rule;
  version: Rule["versions"][number];
  decided: Effect | undefined;
}) {
  const effect = effectOf(version, decided);
  const isDecided = version.status === "uncertain" && decided !== undefined;
  return (
    <Panel title={words.effect}>
      <div className="stack">
        <div className="rule-does">
          <EffectChip version={version} decided={decided} />
          <p>
            {messages.effectMeaning[effect]}{" "}
            {isDecided ? messages.decided : effect !== version.severity && messages.wouldBe[version.severity]}
          </p>
        </div>
        <p>{rule.checkedOn}</p>
        <Facts
          items={[
            [words.source, sourceText(version)],
            [
              words.status,
              <span key="status" className="rule-status">
                {rule.local ? (
                  <Chip tone="ink" icon="pin">
                    {messages.local}
                  </Chip>
                ) : (
                  <StatusChip status={version.status} />
                )}
                <span className="small soft">
                  {rule.local
                    ? messages.localMeaning
                    : isDecided
                      ? messages.decidedStatus
                      : messages.statusMeaning[version.status]}
                </span>
              </span>,
            ],
            [words.force, `${forceText(version)} (${words.version(version.version).toLowerCase()})`],
            [messages.topic, rule.topic],
            [words.code, <code key="code">{rule.id}</code>],
          ]}
        />
      </div>
    </Panel>
  );
}
