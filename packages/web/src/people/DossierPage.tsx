import { lazy, Suspense, useState } from "react";
import { useParams } from "wouter";
import { DevelopmentPanel } from "../development/DevelopmentPanel";
import { PersonFreshnessPanel } from "../freshness/FreshnessPanels";
import type { PickedSeat } from "../needs/SeatPicker";
import { useCall } from "../platform/api";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { Loaded, Loading } from "../platform/ui/states";
import { CompetencePanel } from "./CompetencePanel";
import {
  DoubtsPanel,
  HistoryPanel,
  LearningPanel,
  PersonPanel,
  RecordPanels,
  SeatPanel,
} from "./DossierPanels";
import { messages } from "./messages";
import { PlacementPanel } from "./PlacementPanel";
import { ProfessionalismPanel } from "./ProfessionalismPanel";
import { noPlanYet, planNotes } from "./placement-words";
import { TalentPanels } from "./TalentPanels";

const PlacesPanel = lazy(async () => ({ default: (await import("./PlacesPanel")).PlacesPanel }));

/** Everything the office knows of one employee that the reader may see, on one page. */
export function DossierPage() {
  const { nip = "" } = useParams<{ nip: string }>();
  const session = useSession();
  const readsPlans = can(session, "plan.read");
  const [picked, setPicked] = useState<{ nip: string; seat: PickedSeat } | null>(null);
  const chosen = picked?.nip === nip ? picked.seat : null;
  const dossier = useCall("GET /api/employees/:nip", { params: { nip } });
  const placement = useCall("GET /api/employees/:nip/placement", { params: { nip } });
  const cycle = useCall("GET /api/cycle");
  const today = cycle.data?.cycle.dataDate ?? cycle.data?.cycle.tmt ?? "";
  return (
    <Loaded query={dossier} title={messages.title} lines={10}>
      {(person) => (
        <Page
          title={person.name}
          lead={person.seat ? `${person.seat.titleName}, ${person.seat.unitName}` : messages.dossier.seatNone}
          crumbs={[{ label: messages.title, href: "/pegawai" }]}
        >
          <DoubtsPanel of={person} />
          <div className="dossier">
            <div className="stack">
              <Loaded query={placement} lines={4}>
                {({ placement: answer, choice }) => (
                  <PlacementPanel
                    placement={answer}
                    title={messages.placement.title}
                    {...(readsPlans && { note: planNotes[choice], none: noPlanYet })}
                  />
                )}
              </Loaded>
              {can(session, "needs.read") && (
                <Suspense fallback={<Loading lines={3} />}>
                  <PlacesPanel
                    key={nip}
                    nip={nip}
                    planId={placement.data?.placement?.planId ?? null}
                    asked={chosen}
                    onAsk={(seat) => setPicked({ nip, seat })}
                  />
                </Suspense>
              )}
              <CompetencePanel nip={nip} chosen={chosen} />
              <DevelopmentPanel nip={nip} chosen={chosen} />
              <HistoryPanel of={person} />
              <LearningPanel of={person} today={today} />
            </div>
            <div className="stack">
              <SeatPanel of={person} />
              <TalentPanels nip={nip} />
              <ProfessionalismPanel nip={nip} />
              <PersonPanel of={person} />
              <RecordPanels of={person} />
              <PersonFreshnessPanel nip={nip} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
