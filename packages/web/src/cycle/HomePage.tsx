import type { CycleHome } from "@selaras/contract";
import { useId, useMemo, useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { mapFinding, messages as needs } from "../needs/messages";
import { districtsOf, placesOf } from "../needs/places";
import { ShortageMap } from "../needs/ShortageMap";
import { leastSeats, WorstUnits } from "../needs/WorstUnits";
import { useCall } from "../platform/api";
import { date, number, percentOfBp, percentOfPpm } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { Icon } from "../platform/ui/icons";
import { Button, ButtonLink, Figure, Figures, Panel } from "../platform/ui/parts";
import { Loaded, Loading } from "../platform/ui/states";
import { CycleForm } from "./CycleForm";
import { CycleSteps } from "./CycleSteps";
import { messages } from "./messages";
import { ProofNote } from "./ProofNote";

/** Where the cycle stands: steps, three numbers, one main action, what is late, where it is worst. */
export function HomePage() {
  const query = useCall("GET /api/cycle");
  return (
    <Loaded query={query} title={messages.loading}>
      {(home) => <Home home={home} />}
    </Loaded>
  );
}

function Home({ home }: { home: CycleHome }) {
  const session = useSession();
  const [form, setForm] = useState<"closed" | "open" | "saved">("closed");
  const opener = useRef<HTMLSpanElement>(null);
  const formId = useId();
  const close = (as: "closed" | "saved") => {
    setForm(as);
    opener.current?.querySelector("button")?.focus();
  };
  return (
    <Page
      title={home.cycle.name}
      lead={messages.lead(home.cycle.dataDate && date(home.cycle.dataDate), date(home.cycle.tmt))}
      actions={
        can(session, "plan.write") && (
          <span className="row" ref={opener}>
            <span role="status" className="soft small">
              {form === "saved" ? messages.saved : ""}
            </span>
            <Button
              aria-expanded={form === "open"}
              {...(form === "open" ? { "aria-controls": formId } : {})}
              onClick={() => setForm(form === "open" ? "closed" : "open")}
            >
              {messages.set}
            </Button>
          </span>
        )
      }
    >
      {form === "open" && (
        <CycleForm
          id={formId}
          cycle={home.cycle}
          onSaved={() => close("saved")}
          onClose={() => close("closed")}
        />
      )}
      <CycleSteps steps={home.steps} />
      <Numbers home={home} mayOpen={can(session, "plan.read")} />
      <div className="act">
        <Panel title={messages.next}>
          <div className="act-next">
            <p>{home.next.why}</p>
            <ButtonLink look="primary" href={home.next.href}>
              {home.next.title}
              <Icon name="chevronRight" size={16} />
            </ButtonLink>
          </div>
        </Panel>
        <Late steps={home.steps} />
      </div>
      {can(session, "needs.read") && <Pictures />}
    </Page>
  );
}

function Numbers({ home: { plan, totals }, mayOpen }: { home: CycleHome; mayOpen: boolean }) {
  if (plan)
    return (
      <Figures>
        <Figure
          name={messages.short}
          before={number(plan.seatsShortBefore)}
          value={number(plan.seatsShortAfter)}
          unit={messages.seats}
          note={messages.fromPlan(plan.name, plan.choice !== "belum")}
          formula={messages.shortFormula}
        />
        <Figure
          name={messages.moves}
          value={number(plan.moves)}
          unit={messages.people}
          note={messages.ofAll(percentOfBp(plan.movesShareBp))}
        />
        <Figure
          name={messages.gap}
          value={percentOfPpm(plan.gapPpm)}
          note={<ProofNote plan={plan} mayOpen={mayOpen} />}
          formula={messages.gapFormula}
        />
      </Figures>
    );
  return (
    <Figures>
      <Figure
        name={messages.short}
        value={number(totals.seatsShort)}
        unit={messages.seats}
        note={messages.ofNeeded(totals.seatsNeeded)}
        formula={messages.shortFormula}
      />
      <Figure
        name={messages.surplus}
        value={number(totals.surplus)}
        unit={messages.people}
        note={messages.inUnits(totals.posts, totals.units)}
        formula={messages.surplusFormula}
      />
      <Figure name={messages.findings} value={number(totals.findings)} note={messages.findingsNote} />
    </Figures>
  );
}

function Late({ steps }: { steps: CycleHome["steps"] }) {
  const late = steps.filter(({ state }) => state === "terlambat");
  return (
    <Panel title={messages.late}>
      {late.length === 0 ? (
        <p className="soft">{messages.noLate}</p>
      ) : (
        <ul className="late">
          {late.map(({ step, title, note }) => (
            <li key={step}>
              <Icon name="alert" size={18} />
              <span>
                <strong>{title}</strong>
                {note && `: ${note}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Pictures() {
  const query = useCall("GET /api/needs/units");
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<string | null>(null);
  const units = query.data?.units;
  const places = useMemo(() => placesOf(units ?? []).places, [units]);
  if (!units) return <Loading lines={6} />;
  if (units.length === 0) return null;
  const finding = mapFinding(districtsOf(places));
  return (
    <div className="home-pictures">
      <Panel title={finding} actions={<Link href="/kebutuhan?tampil=peta">{messages.needsLink}</Link>}>
        <ShortageMap
          places={places}
          title={finding}
          chosen={chosen}
          onChoose={(code) => {
            setChosen(code);
            if (code) navigate(`/kebutuhan?tampil=peta&tempat=${encodeURIComponent(code)}`);
          }}
        />
      </Panel>
      <Panel title={needs.worstTitle} note={needs.worstNote(leastSeats)}>
        <WorstUnits units={units} />
      </Panel>
    </div>
  );
}
