import type { Contest } from "@selaras/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "wouter";
import { type ApiError, call, useCall } from "../platform/api";
import { instant, nipText } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { Button, ButtonLink, Field, Panel } from "../platform/ui/parts";
import { Failure, Loaded } from "../platform/ui/states";
import { Answer, Compared, DocumentLink, StateChip, Values } from "./ContestParts";
import { words } from "./messages";

const text = words.decision;
type Step = "accept" | "reject" | "release";

/** One contest: what was recorded, what is asked, the paper, and the decision with its reason. */
export function ContestPage() {
  const { id = "" } = useParams<{ id: string }>();
  const query = useCall("GET /api/contests/:id", { params: { id } });
  const session = useSession();
  return (
    <Loaded query={query} title={words.title}>
      {(contest) => (
        <Page
          title={text.title(contest.title, contest.person.name)}
          lead={`${nipText(contest.person.nip)}${contest.person.unitName ? `, ${contest.person.unitName}` : ""}. ${words.submitted(instant(contest.submittedAt))}.`}
          crumbs={[{ label: text.back, href: "/sanggah" }]}
          actions={
            can(session, "people.read") && (
              <ButtonLink href={`/pegawai/${contest.person.nip}`} icon="person">
                {text.person}
              </ButtonLink>
            )
          }
        >
          <Panel title={text.compare} note={<StateChip state={contest.state} />}>
            <div className="stack">
              <Compared of={contest} />
              <div>
                <h3>{words.explanation}</h3>
                <p className="contest-text">{contest.explanation}</p>
              </div>
              <p>
                <DocumentLink of={contest} />
              </p>
              <Answer of={contest} />
            </div>
          </Panel>
          {contest.state === "diajukan" && !contest.actions.includes("accept") && (
            <p className="soft">{text.readOnly}</p>
          )}
          {contest.actions.includes("accept") && <Decision contest={contest} steps={["accept", "reject"]} />}
          {contest.correction && (
            <Panel title={text.correction}>
              <div className="stack">
                <p>{text.standing[contest.correction.standing]}</p>
                {contest.correction.sourceSays &&
                  (contest.correction.sourceSays.length === 0 ? (
                    <p>{text.sourceLacks}</p>
                  ) : (
                    <div>
                      <p>{text.sourceSays}</p>
                      <Values fields={contest.correction.sourceSays} />
                    </div>
                  ))}
              </div>
            </Panel>
          )}
          {contest.actions.includes("release") && <Decision contest={contest} steps={["release"]} />}
        </Page>
      )}
    </Loaded>
  );
}

/** A reason and the steps it can be given for. */
function Decision({ contest, steps }: { contest: Contest; steps: readonly Step[] }) {
  const [reason, setReason] = useState("");
  const client = useQueryClient();
  const step = useMutation<Contest, ApiError, Step>({
    mutationFn: (action) => {
      const args = { params: { id: contest.id }, body: { reason } };
      if (action === "accept") return call("POST /api/contests/:id/accept", args);
      if (action === "reject") return call("POST /api/contests/:id/reject", args);
      return call("POST /api/contests/:id/release", args);
    },
    onSuccess: () => {
      setReason("");
      // The record changed: what was read of people, findings and plans is read again.
      void client.invalidateQueries();
    },
  });
  const isRelease = steps.includes("release");
  return (
    <Panel title={isRelease ? text.release : text.decide}>
      <form className="stack contest-form" noValidate onSubmit={(event) => event.preventDefault()}>
        <Field label={text.reason} help={isRelease ? text.releaseHelp : text.reasonHelp}>
          {({ id, describedBy }) => (
            <textarea
              id={id}
              className="input"
              rows={3}
              maxLength={1_000}
              aria-describedby={describedBy}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        {step.error && <Failure error={step.error} />}
        <div className="row">
          {steps.map((action) => (
            <Button
              key={action}
              look={action === "accept" ? "primary" : "plain"}
              disabled={reason.trim().length < 5 || step.isPending}
              onClick={() => step.mutate(action)}
            >
              {step.isPending && step.variables === action ? words.working : text[action]}
            </Button>
          ))}
        </div>
        {!isRelease && (
          <p className="soft small">
            {text.acceptHelp} {contest.topic === "keluarga" && text.acceptFamily}
          </p>
        )}
      </form>
    </Panel>
  );
}
