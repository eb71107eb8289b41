import type { PositionMap } from "@selaras/contract";
import { useMemo, useState } from "react";
import { useParams } from "wouter";
import { useCall } from "../../platform/api";
import { date } from "../../platform/format";
import { useMedia } from "../../platform/media";
import { usePrinting } from "../../platform/printing";
import { Page } from "../../platform/shell/Page";
import { phoneQuery } from "../../platform/theme";
import { Button } from "../../platform/ui/parts";
import { Segments, useSegment } from "../../platform/ui/Segments";
import { Loaded } from "../../platform/ui/states";
import { messages } from "../messages";
import { MapDrawing } from "./MapDrawing";
import { MapList } from "./MapList";
import { MapPrint } from "./MapPrint";
import { mapTree } from "./map-tree";
import { words } from "./messages";
import "./position-map.css";

const drawing = { key: "gambar", title: words.drawing };
const list = { key: "daftar", title: words.list };

/** Peta jabatan of a unit and everything below it: as a drawing, as rows, and on A3 sheets. */
export function PositionMapPage() {
  const { code = "" } = useParams<{ code: string }>();
  const unit = decodeURIComponent(code);
  const query = useCall("GET /api/needs/position-map/:unit", { params: { unit } });
  return (
    <Loaded query={query} title={words.loading} lines={10}>
      {(map) => <OneMap key={map.unit.code} map={map} />}
    </Loaded>
  );
}

function OneMap({ map }: { map: PositionMap }) {
  const root = useMemo(() => mapTree(map), [map]);
  // A phone shows rows first: boxes beside each other are for a wide window.
  const isPhone = useMedia(phoneQuery);
  const views = isPhone ? [list, drawing] : [drawing, list];
  const way = useSegment("bentuk", views);
  const [withNames, setWithNames] = useState(false);
  const isPrinting = usePrinting();
  return (
    <Page
      title={words.title(map.unit.name)}
      lead={words.lead(date(map.dataDate), map.horizon.slice(0, 4))}
      crumbs={[
        { label: messages.title, href: "/kebutuhan" },
        { label: map.unit.name, href: `/kebutuhan/unit/${encodeURIComponent(map.unit.code)}` },
      ]}
      actions={
        <>
          <label className="row small">
            <input
              type="checkbox"
              checked={withNames}
              onChange={(event) => setWithNames(event.target.checked)}
            />
            {words.printNames}
          </label>
          <Button icon="document" onClick={() => window.print()}>
            {words.print}
          </Button>
        </>
      }
      fill={!isPrinting}
    >
      {isPrinting ? (
        <MapPrint map={map} root={root} withNames={withNames} />
      ) : (
        <>
          <div className="row">
            <Segments label={words.views} name="bentuk" options={views} />
          </div>
          {way === "gambar" ? <MapDrawing root={root} /> : <MapList root={root} horizon={map.horizon} />}
        </>
      )}
    </Page>
  );
}
