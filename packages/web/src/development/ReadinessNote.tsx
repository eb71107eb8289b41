import type { Readiness } from "@selaras/contract";
import { date } from "../platform/format";
import { Chip } from "../platform/ui/parts";
import { readinessWords as words } from "./messages";

const looks = {
  siap: { tone: "lawful", icon: "check" },
  "siap-bersyarat": { tone: "flag", icon: "clock" },
  "belum-siap": { tone: "shortage", icon: "block" },
} as const;

export const ReadinessChip = ({ state }: { state: Readiness["state"] }) => (
  <Chip {...looks[state]}>{words.states[state]}</Chip>
);

/** Siap, siap bersyarat, belum siap: in one sentence, with the sessions it rests on or what is missing. */
export function ReadinessNote({ readiness }: { readiness: Readiness }) {
  const { state, sentence, trainings, missing } = readiness;
  return (
    <div className="stack">
      <p>
        <ReadinessChip state={state} /> {sentence}
      </p>
      {trainings.length > 0 && (
        <ul className="lines">
          {trainings.map((one) => (
            <li key={one.sessionCode}>
              <strong>{one.name}</strong>
              <span className="soft">
                {one.sessionCode}, {date(one.startsOn)} – {date(one.endsOn)}
                {one.provider && ` · ${one.provider}`}
              </span>
              <span className="small">{one.planned ? words.planned : words.free(one.free)}</span>
            </li>
          ))}
        </ul>
      )}
      {state === "belum-siap" && missing.length > 0 && (
        <details>
          <summary>{words.missing}</summary>
          <ul>
            {missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
