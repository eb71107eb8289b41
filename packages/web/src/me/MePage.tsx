import type { CycleHome } from "@selaras/contract";
import { lazy } from "react";
import { CycleSteps } from "../cycle/CycleSteps";
import {
  DoubtsPanel,
  HistoryPanel,
  LearningPanel,
  PersonPanel,
  RecordPanels,
  SeatPanel,
  WishesPanel,
} from "../people/DossierPanels";
import { messages as people } from "../people/messages";
import { PlacementPanel } from "../people/PlacementPanel";
import { useCall } from "../platform/api";
import { date } from "../platform/format";
import { Page } from "../platform/shell/Page";
import { ButtonLink, Panel } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { WhenSeen } from "../platform/ui/WhenSeen";
import { messages } from "./messages";
import "./me.css";

const OwnContestsPanel = lazy(async () => ({
  default: (await import("../contests/OwnContestsPanel")).OwnContestsPanel,
}));
const PersonFreshnessPanel = lazy(async () => ({
  default: (await import("../freshness/FreshnessPanels")).PersonFreshnessPanel,
}));
const CompetencePanel = lazy(async () => ({
  default: (await import("../people/CompetencePanel")).CompetencePanel,
}));
const TalentPanels = lazy(async () => ({ default: (await import("../people/TalentPanels")).TalentPanels }));
const DevelopmentPanel = lazy(async () => ({
  default: (await import("../development/DevelopmentPanel")).DevelopmentPanel,
}));
const ProfessionalismPanel = lazy(async () => ({
  default: (await import("../people/ProfessionalismPanel")).ProfessionalismPanel,
}));

/** The employee's own page, one column: the own placement first, then the cycle, the own data, who decides. */
export function MePage() {
  const query = useCall("GET /api/me");
  const home = useCall("GET /api/cycle");
  return (
    <Loaded query={query} title={messages.title} lines={10}>
      {({ dossier, placement, cycle }) => (
        <div className="me">
          <Page title={dossier?.name ?? messages.title} lead={messages.lead(cycle.name, date(cycle.tmt))}>
            {dossier === null ? (
              <Empty icon="person" title={messages.noDossier} hint={messages.noDossierHint} />
            ) : (
              <>
                <PlacementPanel placement={placement} title={people.placement.titleMe} />
                <Panel title={messages.where}>
                  {/* Keeps its place while it loads, or what lies below would be taken for seen. */}
                  <Loaded query={home} lines={3}>
                    {({ steps }) => <Where steps={steps} />}
                  </Loaded>
                </Panel>
                <h2>{messages.data}</h2>
                <p className="soft">{messages.dataHint}</p>
                <WhenSeen>
                  <OwnContestsPanel />
                </WhenSeen>
                <DoubtsPanel of={dossier} />
                <WhenSeen>
                  <PersonFreshnessPanel nip={dossier.nip} />
                </WhenSeen>
                <SeatPanel of={dossier} />
                <WishesPanel of={dossier} />
                <PersonPanel of={dossier} />
                <HistoryPanel of={dossier} />
                <WhenSeen>
                  <CompetencePanel nip={dossier.nip} />
                </WhenSeen>
                <WhenSeen>
                  <TalentPanels nip={dossier.nip} />
                </WhenSeen>
                <WhenSeen>
                  <DevelopmentPanel nip={dossier.nip} />
                </WhenSeen>
                <LearningPanel of={dossier} today={home.data?.cycle.dataDate ?? cycle.tmt} />
                <WhenSeen>
                  <ProfessionalismPanel nip={dossier.nip} />
                </WhenSeen>
                <RecordPanels of={dossier} wishes={false} />
                <Panel title={messages.who}>
                  <p>{messages.whoText}</p>
                  <p style={{ marginTop: 12 }}>
                    <ButtonLink href="/aturan" icon="rules">
                      {messages.rules}
                    </ButtonLink>
                  </p>
                </Panel>
              </>
            )}
          </Page>
        </div>
      )}
    </Loaded>
  );
}

function Where({ steps }: { steps: CycleHome["steps"] }) {
  const at = steps.findIndex(({ state }) => state === "sekarang");
  const now = steps[at];
  const next = at < 0 ? undefined : steps[at + 1];
  return (
    <>
      <p>
        {now && <strong>{messages.nowAt(now.title)}</strong>} {next && messages.next(next.title)}
      </p>
      <details style={{ marginTop: 8 }}>
        <summary>{messages.allSteps}</summary>
        <CycleSteps steps={steps} />
      </details>
    </>
  );
}
