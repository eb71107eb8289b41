import { type DeliberatedChain, votes as voteKinds } from "@selaras/contract";
import { useState } from "react";
import { Button, Field, Panel } from "../../platform/ui/parts";
import { Failure } from "../../platform/ui/states";
import { words } from "./messages";
import { useSpeak } from "./use-deliberation";

/** Votes of the members, the last of each; the secretary may record a named member's. */
export function VotesPanel({
  planId,
  chain,
  votes,
  mayVote,
  mayName,
}: {
  planId: number;
  chain: number;
  votes: DeliberatedChain["votes"];
  mayVote: boolean;
  mayName: boolean;
}) {
  const { vote } = useSpeak(planId, chain);
  const [member, setMember] = useState("");
  const named = member.trim();
  return (
    <Panel title={words.votesTitle}>
      <div className="stack">
        {votes.length === 0 ? (
          <p className="soft">{words.noVotes}</p>
        ) : (
          <ul className="meeting-votes">
            {votes.map((one) => (
              <li key={one.member}>
                <span>{one.member}</span> <strong>{words.votes[one.vote]}</strong>
              </li>
            ))}
          </ul>
        )}
        {mayName && (
          <Field label={words.member} help={words.memberHelp}>
            {({ id, describedBy }) => (
              <input
                id={id}
                aria-describedby={describedBy}
                className="input"
                maxLength={120}
                value={member}
                onChange={(event) => setMember(event.target.value)}
              />
            )}
          </Field>
        )}
        {mayVote && (
          <div className="row">
            {voteKinds.map((kind) => (
              <Button
                key={kind}
                disabled={vote.isPending || named.length === 1}
                onClick={() =>
                  vote.mutate(
                    { vote: kind, ...(named && { member: named }) },
                    { onSuccess: () => setMember("") },
                  )
                }
              >
                {words.votes[kind]}
              </Button>
            ))}
          </div>
        )}
        {vote.error && <Failure error={vote.error} />}
      </div>
    </Panel>
  );
}
