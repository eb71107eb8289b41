import { lazy, Suspense, useState } from "react";
import type { PickedSeat } from "../../needs/SeatPicker";
import { can, useSession } from "../../platform/session";
import { Loading } from "../../platform/ui/states";
import { Folded } from "../Folded";
import { words } from "./messages";
import { PlaceChoices } from "./PlaceChoices";

const WhatIf = lazy(async () => ({ default: (await import("./WhatIf")).WhatIf }));

/** Where else a person could be: what the plan weighed, with its price, and any post that is asked about. */
export function OtherPlaces({ planId, nip }: { planId: number; nip: string }) {
  const session = useSession();
  const [seat, setSeat] = useState<PickedSeat | null>(null);
  return (
    <section className="why-part stack">
      <Folded title={words.places.title}>
        <PlaceChoices planId={planId} nip={nip} />
      </Folded>
      {can(session, "needs.read") && (
        <Folded title={words.whatIf.folded}>
          <Suspense fallback={<Loading lines={2} />}>
            <WhatIf nip={nip} planId={planId} asked={seat} onAsk={setSeat} />
          </Suspense>
        </Folded>
      )}
    </section>
  );
}
