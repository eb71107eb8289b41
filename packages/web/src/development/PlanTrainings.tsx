import type { MoveTraining } from "@selaras/contract";
import { Link } from "wouter";
import { useCall } from "../platform/api";
import { date } from "../platform/format";
import { Icon } from "../platform/ui/icons";
import { Chip, Panel } from "../platform/ui/parts";
import { Failure } from "../platform/ui/states";
import { planWords, words } from "./messages";
import "../people/dossier.css";
import "./development.css";

/** What the plan rests on, today; nothing in a plan that rests on no training. */
export function PlanTrainings({ planId }: { planId: number }) {
  const { data, error, refetch } = useCall("GET /api/plans/:id/trainings", { params: { id: planId } });
  if (error && !data)
    return (
      <Panel title={planWords.title}>
        <Failure error={error} onRetry={() => void refetch()} />
      </Panel>
    );
  if (!data || (data.notices.length === 0 && data.worth.length === 0)) return null;
  return (
    <Panel title={planWords.title} note={planWords.moves(data.moves.length)}>
      <div className="stack">
        {data.notices.map(({ kind, sentence }) => (
          <p
            key={sentence}
            className="training-notice"
            data-kind={kind}
            {...(kind === "batal" ? { role: "alert" } : {})}
          >
            <Icon name={kind === "batal" ? "alert" : "info"} size={18} /> {sentence}
          </p>
        ))}
        {data.worth.length > 0 && (
          <ul className="lines">
            {data.worth.map(({ code, name, planName, points, seats, price, used, places }) => (
              <li key={code}>
                <strong>{name}</strong>
                <span>{words.worth(points, seats, planName)}</span>
                <span className="soft small">
                  {words.used(used, places)} {price !== null && price > 0 && words.price(price)}
                </span>
              </li>
            ))}
          </ul>
        )}
        <p>
          <Link href="/pengembangan">{planWords.catalogue}</Link>
        </p>
      </div>
    </Panel>
  );
}

/** On the card of one move. */
export function MoveTrainings({ trainings }: { trainings: readonly MoveTraining[] | undefined }) {
  if (!trainings || trainings.length === 0) return null;
  return (
    <section>
      <h3>{planWords.move}</h3>
      <ul className="lines">
        {trainings.map(({ sessionCode, name, hours, provider, startsOn, endsOn, holds, sentence }) => (
          <li key={sessionCode}>
            <strong>{name}</strong>
            <span className="soft">
              {words.hours(hours)}, {date(startsOn)} – {date(endsOn)}
              {provider && ` · ${provider}`}
            </span>
            {!holds && (
              <Chip tone="shortage" icon="alert">
                {planWords.lost}
              </Chip>
            )}
            <span className="small">{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
