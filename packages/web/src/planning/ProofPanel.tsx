import type { PlanSummary } from "@selaras/contract";
import { useState } from "react";
import { number } from "../platform/format";
import { Button, ButtonLink, Chip, Panel } from "../platform/ui/parts";
import { messages } from "./messages";

type Result = NonNullable<PlanSummary["result"]>;
const words = messages.result;

/** What proves the plan: two independent checkers, the fingerprints, and the files with which an outsider can check it again. */
export function ProofPanel({
  planId,
  result,
  canExport,
}: {
  planId: number;
  result: Result;
  canExport: boolean;
}) {
  return (
    <Panel title={words.proof}>
      <div className="proof">
        <Check name={words.verifier} isRight={result.verified} message={result.verifierMessage} />
        <Check name={words.law} isRight={result.lawful} message={result.lawMessage} />
        <dl className="proof-hashes">
          <Hash name={words.problemHash} hash={result.problemHash} />
          <Hash name={words.planHash} hash={result.planHash} />
        </dl>
        <p className="soft small">{result.status === "optimal" ? words.hashHelp : words.hashHelpCut}</p>
        <LeftOut sentences={result.reductions} />
        <p className="soft small">
          {words.candidates}: {number(result.candidates)} {words.candidateUnit}. {words.time}:{" "}
          {number(result.seconds)} {messages.progress.secondUnit}.
        </p>
        {canExport && (
          <div className="proof-files">
            <span className="field-label">{words.auditor}</span>
            <span className="row">
              <ButtonLink icon="download" href={`/api/plans/${planId}/problem.json`} download>
                {words.problemFile}
              </ButtonLink>
              <ButtonLink icon="download" href={`/api/plans/${planId}/plan.json`} download>
                {words.planFile}
              </ButtonLink>
            </span>
            <span className="soft small">{words.auditorHelp}</span>
            <span className="field-label">{words.office}</span>
            <span className="row">
              <ButtonLink icon="download" href={`/api/plans/${planId}/per-unit.xlsx`} download>
                {words.unitFile}
              </ButtonLink>
              <ButtonLink icon="download" href={`/api/plans/${planId}/imut.xlsx`} download>
                {words.imutFile}
              </ButtonLink>
              <ButtonLink icon="download" href={`/api/plans/${planId}/imut.csv`} download>
                {words.imutCsv}
              </ButtonLink>
            </span>
            <span className="soft small">{words.officeHelp}</span>
          </div>
        )}
      </div>
    </Panel>
  );
}

/** What the law allows and the plan did not weigh; said, because it can cost a little of the optimum. */
export function LeftOut({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <details>
      <summary>{words.leftOut}</summary>
      <ul className="stack small" style={{ gap: 8, marginTop: 8 }}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

function Check({ name, isRight, message }: { name: string; isRight: boolean; message: string }) {
  return (
    <div>
      <div className="row">
        <strong>{name}</strong>
        <Chip tone={isRight ? "lawful" : "shortage"} icon={isRight ? "check" : "alert"}>
          {isRight ? words.ok : words.notOk}
        </Chip>
      </div>
      <p className="small">{message}</p>
    </div>
  );
}

function Hash({ name, hash }: { name: string; hash: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(hash);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // No clipboard on a plain http address: the whole fingerprint stands in the title and can be selected.
    }
  };
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code title={hash}>
          {hash.slice(0, 8)}…{hash.slice(-8)}
        </code>
        <Button
          look="quiet"
          icon={isCopied ? "check" : "copy"}
          aria-label={words.copy(name)}
          onClick={() => void copy()}
        >
          <span role="status">{isCopied ? words.copied : ""}</span>
        </Button>
      </dd>
    </div>
  );
}
