import type { ComponentProps } from "react";
import { words } from "../planning/desk/messages";
import { PlaceChoices } from "../planning/desk/PlaceChoices";
import { WhatIf } from "../planning/desk/WhatIf";
import { Folded } from "../planning/Folded";
import { can, useSession } from "../platform/session";
import { Panel } from "../platform/ui/parts";

/** Where else this person could be: any post that is asked about, and what the plan weighed. */
export function PlacesPanel(asked: ComponentProps<typeof WhatIf>) {
  const { nip, planId } = asked;
  const session = useSession();
  return (
    <Panel title={words.whatIf.title}>
      <WhatIf {...asked} />
      {planId !== null && can(session, "plan.read") && (
        <div className="whatif-answer">
          <Folded title={words.places.title}>
            <PlaceChoices planId={planId} nip={nip} />
          </Folded>
        </div>
      )}
    </Panel>
  );
}
