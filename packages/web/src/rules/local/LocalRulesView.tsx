import type { LocalRuleEntry } from "@selaras/contract";
import { useState } from "react";
import { Link } from "wouter";
import { useCall } from "../../platform/api";
import { date } from "../../platform/format";
import { can, useReader } from "../../platform/session";
import { Button, Chip, Facts, Panel } from "../../platform/ui/parts";
import { Empty, Loaded } from "../../platform/ui/states";
import { forceText, ruleHref, sourceText } from "../rule-words";
import { LocalRuleForm } from "./LocalRuleForm";
import { blankDraft, draftOf, type LocalDraft } from "./local-draft";
import { words } from "./messages";
import { WithdrawForm } from "./WithdrawForm";

type Work = { kind: "write"; start: LocalDraft; isNew: boolean } | { kind: "withdraw"; rule: LocalRuleEntry };

/** The government's own rules: what holds, what is to come, what is over, and who put each on record; the law bureau writes them here. */
export function LocalRulesView({ asOf }: { asOf: string }) {
  const query = useCall("GET /api/local-rules", { query: { on: asOf } });
  const reader = useReader();
  const mayWrite = reader !== null && can(reader, "rules.set");
  const [work, setWork] = useState<Work | null>(null);
  const [said, setSaid] = useState("");
  const begin = (next: Work) => {
    setSaid("");
    setWork(next);
  };
  const end = (sentence: string) => {
    setWork(null);
    setSaid(sentence);
  };
  return (
    <>
      <p className="page-lead">{words.lead}</p>
      <p role="status" className={said === "" ? "sr-only" : "notice"}>
        {said}
      </p>
      {mayWrite && work === null && (
        <div className="row">
          <Button
            look="primary"
            icon="plus"
            onClick={() => begin({ kind: "write", start: blankDraft(asOf), isNew: true })}
          >
            {words.write}
          </Button>
        </div>
      )}
      {work && reader && (
        <Panel>
          {work.kind === "write" ? (
            <Writing
              work={work}
              decidedBy={reader.account.displayName}
              onClose={() => setWork(null)}
              onSaved={() => end(words.saved)}
            />
          ) : (
            <WithdrawForm
              rule={work.rule}
              from={work.rule.effectiveFrom > asOf ? work.rule.effectiveFrom : asOf}
              decidedBy={reader.account.displayName}
              onClose={() => setWork(null)}
              onSaved={() => end(words.withdrawn)}
            />
          )}
        </Panel>
      )}
      <Loaded query={query} lines={6}>
        {({ rules }) =>
          rules.length === 0 ? (
            <Empty icon="rules" title={words.none} hint={words.noneHint} />
          ) : (
            <div className="stack">
              {rules.map((rule) => (
                <OneRule
                  key={rule.id}
                  rule={rule}
                  onWrite={
                    mayWrite
                      ? () => begin({ kind: "write", start: draftOf(rule, asOf), isNew: false })
                      : undefined
                  }
                  onWithdraw={
                    mayWrite && rule.records[0]?.version !== null
                      ? () => begin({ kind: "withdraw", rule })
                      : undefined
                  }
                />
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function Writing({
  work,
  decidedBy,
  onClose,
  onSaved,
}: {
  work: Extract<Work, { kind: "write" }>;
  decidedBy: string;
  onClose: () => void;
  onSaved: () => void;
}) {
  const query = useCall("GET /api/local-rules/words");
  return (
    <Loaded query={query} lines={8}>
      {(vocabulary) => (
        <LocalRuleForm
          start={work.start}
          isNew={work.isNew}
          decidedBy={decidedBy}
          vocabulary={vocabulary}
          onClose={onClose}
          onSaved={onSaved}
        />
      )}
    </Loaded>
  );
}

const tones = { BLOCK: "shortage", "NEED-DOC": "ink", WARN: "flag" } as const;
const icons = { BLOCK: "block", "NEED-DOC": "document", WARN: "alert" } as const;

function OneRule({
  rule,
  onWrite,
  onWithdraw,
}: {
  rule: LocalRuleEntry;
  onWrite: (() => void) | undefined;
  onWithdraw: (() => void) | undefined;
}) {
  return (
    <Panel
      title={<Link href={ruleHref(rule.id)}>{rule.title}</Link>}
      note={words.states[rule.state]}
      actions={
        <div className="row">
          {onWrite && <Button onClick={onWrite}>{words.writeVersion}</Button>}
          {onWithdraw && (
            <Button look="quiet" onClick={onWithdraw}>
              {words.withdraw}
            </Button>
          )}
        </div>
      }
    >
      <div className="stack">
        <div className="rule-does">
          <Chip tone={tones[rule.severity]} icon={icons[rule.severity]}>
            {words.effects[rule.severity]}
          </Chip>
          <p>{rule.text}</p>
        </div>
        <Facts
          items={[
            [words.concerns, rule.concerns],
            [words.requires, rule.requires],
            [words.source, sourceText(rule)],
            [words.force, forceText(rule)],
          ]}
        />
        <div>
          <h3>{words.records}</h3>
          <ol className="office-list">
            {rule.records.map((record) => (
              <li key={record.id}>
                <p>
                  <strong>
                    {record.version === null
                      ? words.withdrawnFrom(date(record.effectiveFrom))
                      : words.version(record.version, date(record.effectiveFrom))}
                  </strong>
                </p>
                <p>{record.reason}</p>
                <p className="small soft">{words.by(record.decidedBy, date(record.recordedOn))}</p>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Panel>
  );
}
