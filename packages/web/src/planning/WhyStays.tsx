import { useCall } from "../platform/api";
import { can, useSession } from "../platform/session";
import { seatText } from "../platform/ui/meaning";
import { ButtonLink, Chip } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { OtherPlaces } from "./desk/OtherPlaces";
import { messages } from "./messages";
import { ValueChange } from "./WhyNumbers";

const words = messages.why;

/** Why a person does not move in this plan, whichever plan it is: the same parts as of those who move. */
export function WhyStays({ planId, nip }: { planId: number; nip: string }) {
  const query = useCall("GET /api/employees/:nip/placement", { params: { nip }, query: { plan: planId } });
  const hasDossier = can(useSession(), "people.read");
  return (
    <Loaded query={query} lines={8}>
      {({ placement }) =>
        placement === null ? (
          <Empty icon="person" title={words.notFound} hint={words.notFoundHint} />
        ) : (
          <>
            <div className="row">
              <Chip tone="lawful" icon="check">
                {words.stays}
              </Chip>
              {placement.from && <strong>{seatText(placement.from)}</strong>}
            </div>
            <section className="why-part">
              <h3>{words.sentences}</h3>
              <ol className="why-sentences">
                {placement.sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
            </section>
            {placement.before.length > 0 && (
              <section className="why-part">
                <h3>{words.value}</h3>
                <ValueChange before={[]} after={placement.before} />
              </section>
            )}
            <OtherPlaces planId={planId} nip={nip} />
            {hasDossier && (
              <ButtonLink icon="person" href={`/pegawai/${nip}`}>
                {words.dossier}
              </ButtonLink>
            )}
          </>
        )
      }
    </Loaded>
  );
}
