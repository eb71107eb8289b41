import type { PersonDevelopment } from "@selaras/contract";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import type { PickedSeat } from "../needs/SeatPicker";
import { keyOf, useCall } from "../platform/api";
import { date, number } from "../platform/format";
import { seatText } from "../platform/ui/meaning";
import { Button, Figure, Figures, Panel } from "../platform/ui/parts";
import { Empty, Loaded, Loading } from "../platform/ui/states";
import { DevelopmentRows } from "./DevelopmentRows";
import { personWords as words } from "./messages";
import "../people/dossier.css";
import "./development.css";

const OffersForm = lazy(async () => ({ default: (await import("./OffersForm")).OffersForm }));
const ProposalForm = lazy(async () => ({ default: (await import("./ProposalForm")).ProposalForm }));

/** Hours of the year, what is to be learnt against a post, the plan for it and the trainings taken. */
export function DevelopmentPanel({ nip, chosen = null }: { nip: string; chosen?: PickedSeat | null }) {
  const client = useQueryClient();
  const [work, setWork] = useState<"none" | "propose" | "offers">("none");
  const args = { params: { nip }, query: chosen ? { unit: chosen.unitCode, title: chosen.titleCode } : {} };
  const answer = useCall("GET /api/employees/:nip/development", args);
  const taken = () => {
    setWork("none");
    void client.invalidateQueries({ queryKey: keyOf("GET /api/employees/:nip/development", args) });
    void client.invalidateQueries({ queryKey: ["GET /api/employees/:nip/eligibility"] });
  };
  return (
    <Panel
      title={words.title}
      actions={
        answer.data?.mayPropose &&
        work === "none" && <Button onClick={() => setWork("propose")}>{words.propose}</Button>
      }
    >
      <Loaded query={answer} lines={6}>
        {(development) => (
          <div className="stack">
            <Balance of={development} />
            <Needs of={development} />
            {work === "none" && <Offered offered={development.offered} onOpen={() => setWork("offers")} />}
            {work !== "none" && (
              <Suspense fallback={<Loading lines={4} />}>
                {work === "propose" ? (
                  <ProposalForm of={development} onDone={taken} onCancel={() => setWork("none")} />
                ) : (
                  <OffersForm of={development} onDone={taken} onCancel={() => setWork("none")} />
                )}
              </Suspense>
            )}
            <h3 className="sub">{words.plan}</h3>
            {development.rows.length === 0 ? (
              <p className="soft">{words.noPlan}</p>
            ) : (
              <DevelopmentRows nip={nip} rows={development.rows} onChanged={taken} />
            )}
            <History of={development} />
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function Balance({ of: { balance, year } }: { of: PersonDevelopment }) {
  if (balance === null) return <Empty icon="info" title={words.year(year)} hint={words.unknown} />;
  const { done, remaining, used, rule } = balance;
  return (
    <div>
      <h3 className="sub">{words.year(year)}</h3>
      <Figures>
        <Figure
          name={words.done}
          value={number(done)}
          unit="JP"
          {...(used && { note: words.usedNote(number(used.value, 2)), formula: used.formula })}
        />
        {remaining && (
          <Figure
            name={words.remaining}
            value={number(remaining.value)}
            unit="JP"
            formula={remaining.formula}
          />
        )}
      </Figures>
      <p className="small soft">{rule}</p>
    </div>
  );
}

/** How much the system could propose; what it is and why stands in the form. */
function Offered({ offered, onOpen }: { offered: PersonDevelopment["offered"]; onOpen: () => void }) {
  if (offered === null || offered.offers.length + offered.unanswered.length === 0) return null;
  return (
    <div className="row">
      <span>{words.offered(offered.offers.length, offered.box)}</span>
      <Button onClick={onOpen}>{words.showOffers}</Button>
    </div>
  );
}

function Needs({ of: { target, needs, priority, unknown } }: { of: PersonDevelopment }) {
  if (target === null) return null;
  return (
    <div>
      <h3 className="sub">{words.needs}</h3>
      <p className="small soft">{words.against(seatText(target))}</p>
      {unknown.length > 0 && <p>{words.unknownParts(unknown)}</p>}
      {needs.length === 0 ? (
        unknown.length === 0 && <p className="soft">{words.noNeeds}</p>
      ) : (
        <ul className="lines">
          {needs.map(({ kind, subject, points, trainings }) => (
            <li key={`${kind} ${subject}`}>
              <strong>{subject}</strong>
              <span className="soft">
                {words.kinds[kind]}
                {points > 0 && ` · ${words.points(points)}`}
              </span>
              {trainings.length > 0 && (
                <span className="small">
                  {words.answered} {trainings.join(", ")}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {priority && (
        <Figures>
          <Figure name={words.priority} value={number(priority.value)} formula={priority.formula} />
        </Figures>
      )}
    </div>
  );
}

function History({ of: { history } }: { of: PersonDevelopment }) {
  return (
    <details>
      <summary>
        {words.history} ({number(history.length)})
      </summary>
      {history.length === 0 ? (
        <p className="soft">{words.noHistory}</p>
      ) : (
        <ul className="lines">
          {history.map(({ name, year, hours, startedOn, endedOn, provider }) => (
            <li key={`${name} ${year}`}>
              <strong>{name}</strong>
              <span className="soft">
                {number(hours)} JP · {startedOn && endedOn ? `${date(startedOn)} – ${date(endedOn)}` : year}
                {provider && ` · ${provider}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
