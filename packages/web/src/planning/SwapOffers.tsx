import type { SwapOffer, SwapSide } from "@selaras/contract";
import { useState } from "react";
import { Link } from "wouter";
import { useCall } from "../platform/api";
import { number } from "../platform/format";
import { can, useSession } from "../platform/session";
import { seatText } from "../platform/ui/meaning";
import { Button, Panel } from "../platform/ui/parts";
import { Loaded } from "../platform/ui/states";
import { DecisionPanel } from "./desk/DecisionPanel";
import { messages } from "./messages";

const words = messages.swaps;

/** Swaps (tukar tempat) that would make both better off: offers to two people, no part of the plan until somebody decides so. */
export function SwapOffers({ planId }: { planId: number }) {
  const query = useCall("GET /api/plans/:id/swaps", { params: { id: planId } });
  const isWriter = can(useSession(), "plan.write");
  return (
    <Loaded query={query} lines={3}>
      {({ offers }) =>
        offers === null ? null : (
          <Panel title={words.title(offers.length)}>
            <div className="stack">
              <p className="small soft">{words.help}</p>
              {offers.length > 0 && (
                <ol className="swaps">
                  {offers.map((offer) => (
                    <Offer key={offer.a.nip} planId={planId} offer={offer} isWriter={isWriter} />
                  ))}
                </ol>
              )}
            </div>
          </Panel>
        )
      }
    </Loaded>
  );
}

function Offer({ planId, offer, isWriter }: { planId: number; offer: SwapOffer; isWriter: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <div className="swap-sides">
        <Side side={offer.a} />
        <Side side={offer.b} />
      </div>
      {isWriter &&
        (isOpen ? (
          <DecisionPanel
            planId={planId}
            choices={[
              {
                label: words.include,
                help: words.includeHelp,
                decision: {
                  kind: "kunci",
                  places: [offer.a, offer.b].map(({ nip, to: { unitCode, titleCode } }) => ({
                    nip,
                    seat: { unitCode, titleCode },
                  })),
                },
              },
            ]}
          />
        ) : (
          <Button look="quiet" onClick={() => setOpen(true)}>
            {words.weigh}
            <span className="sr-only">
              {" "}
              {offer.a.name}, {offer.b.name}
            </span>
          </Button>
        ))}
    </li>
  );
}

const Side = ({ side: { nip, name, from, to, gain, commuteBefore, commuteAfter } }: { side: SwapSide }) => (
  <div className="swap-side">
    <Link href={`/pegawai/${nip}`}>{name}</Link>
    <span className="small soft">{seatText(from)}</span>
    <span className="small">→ {seatText(to)}</span>
    <span className="small">
      {words.gain(number(gain))}
      {commuteBefore !== null &&
        commuteAfter !== null &&
        ` · ${words.commute(number(commuteBefore), number(commuteAfter))}`}
    </span>
  </div>
);
