import { lazy, Suspense } from "react";
import { useCall } from "../platform/api";
import { Page } from "../platform/shell/Page";
import { ButtonLink, TabLinks, useTab } from "../platform/ui/parts";
import { Segments, useSegment } from "../platform/ui/Segments";
import { Empty, Loaded, Loading } from "../platform/ui/states";
import { FamilyTable } from "./FamilyTable";
import { messages } from "./messages";
import { PostTable } from "./PostTable";
import { UnitTree } from "./UnitTree";

const MapView = lazy(async () => ({ default: (await import("./MapView")).MapView }));
const OutlookView = lazy(async () => ({ default: (await import("./outlook/OutlookView")).OutlookView }));

const tabs = [
  { key: "tabel", title: messages.tabs.table, icon: "table" },
  { key: "peta", title: messages.tabs.map, icon: "map" },
  { key: "lima-tahun", title: messages.tabs.outlook, icon: "need" },
] as const;
const ways = [
  { key: "unit", title: messages.perUnit },
  { key: "jabatan", title: messages.perPost },
  { key: "rumpun", title: messages.perFamily },
] as const;

/** Seats needed against people there: as tables, on the map, five years ahead. */
export function NeedsPage() {
  const tab = useTab(tabs);
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      tabs={<TabLinks label={messages.views} tabs={tabs} />}
      actions={
        <ButtonLink icon="table" href="/kebutuhan/beban-kerja">
          {messages.unit.allWorkloads}
        </ButtonLink>
      }
      fill={tab === "tabel"}
    >
      <Suspense fallback={<Loading />}>
        {tab === "tabel" ? <Tables /> : tab === "peta" ? <MapView /> : <OutlookView />}
      </Suspense>
    </Page>
  );
}

function Tables() {
  const way = useSegment("menurut", ways);
  const units = useCall("GET /api/needs/units");
  return (
    <>
      <div className="row">
        <Segments label={messages.by} name="menurut" options={ways} />
      </div>
      {way === "unit" ? (
        <Loaded query={units} lines={12}>
          {(data) =>
            data.units.length === 0 ? (
              <Empty title={messages.noNeeds} hint={messages.noNeedsHint} />
            ) : (
              <UnitTree units={data.units} />
            )
          }
        </Loaded>
      ) : (
        <Posts by={way} />
      )}
    </>
  );
}

function Posts({ by }: { by: "jabatan" | "rumpun" }) {
  const posts = useCall("GET /api/needs/posts", {});
  return (
    <Loaded query={posts} lines={12}>
      {(data) => (by === "jabatan" ? <PostTable posts={data.posts} /> : <FamilyTable posts={data.posts} />)}
    </Loaded>
  );
}
