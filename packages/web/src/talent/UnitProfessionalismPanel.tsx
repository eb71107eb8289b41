import { useCall } from "../platform/api";
import { ButtonLink, Panel } from "../platform/ui/parts";
import { messages } from "./messages";
import { ProfessionalismFigures } from "./ProfessionalismFigures";

/** On a unit's page: the index of professionalism of its people, the units below included. */
export function UnitProfessionalismPanel({ code }: { code: string }) {
  const { data } = useCall("GET /api/professionalism", { query: { unit: code } });
  if (!data) return null;
  return (
    <Panel
      title={messages.tabs.index}
      actions={
        <ButtonLink href={`/talenta?tampil=ip-asn&unit=${encodeURIComponent(code)}`} icon="table">
          {messages.index.open}
        </ButtonLink>
      }
    >
      <ProfessionalismFigures of={data} />
      <p className="small soft">{messages.index.basis(data.year, data.source)}</p>
    </Panel>
  );
}
