import type { PostBalance, UnitBalance } from "@selaras/contract";
import { useMemo, useRef, useState } from "react";
import { Link, useSearch } from "wouter";
import { useCall } from "../platform/api";
import { downloadPng } from "../platform/download";
import { messages as shell } from "../platform/messages";
import { useSession } from "../platform/session";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { Button, Panel } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { balanceColumns, Short, Surplus } from "./BalanceChip";
import { mapFinding, messages } from "./messages";
import { districtsOf, type PlaceBalance, placesOf } from "./places";
import { ShortageMap } from "./ShortageMap";
import { addBalance, noBalance } from "./subtree";

const columns: Column<PlaceBalance>[] = [
  { key: "place", title: messages.columns.place, width: 180, value: ({ name }) => name, filter: "text" },
  {
    key: "district",
    title: messages.columns.district,
    width: 170,
    value: ({ districtName }) => districtName,
    filter: "choice",
    group: true,
  },
  {
    key: "units",
    title: messages.columns.unit,
    width: 70,
    align: "end",
    sum: true,
    value: ({ units }) => units.length,
  },
  ...balanceColumns<PlaceBalance>(({ total }) => total),
];

/** The balance of each unit in one family of posts only. */
function ofFamily(
  units: readonly UnitBalance[],
  posts: readonly PostBalance[],
  family: string,
): UnitBalance[] {
  const sums = new Map<string, PostBalance[]>();
  for (const post of posts)
    if (post.family === family) sums.set(post.unitCode, [...(sums.get(post.unitCode) ?? []), post]);
  return units
    .filter(({ code }) => sums.has(code))
    .map((unit) => ({
      ...unit,
      ...(sums.get(unit.code) ?? []).reduce<typeof noBalance>(addBalance, noBalance),
    }));
}

export function MapView() {
  const query = useCall("GET /api/needs/units");
  return (
    <Loaded query={query} lines={12}>
      {({ units }) =>
        units.length === 0 ? (
          <Empty icon="map" title={messages.noNeeds} hint={messages.noNeedsHint} />
        ) : (
          <MapPanel units={units} />
        )
      }
    </Loaded>
  );
}

function MapPanel({ units }: { units: readonly UnitBalance[] }) {
  const outlook = useCall("GET /api/needs/outlook");
  const asked = new URLSearchParams(useSearch()).get("tempat");
  const [family, setFamily] = useState("");
  const [district, setDistrict] = useState("");
  const [chosen, setChosen] = useState<string | null>(asked);
  const posts = useCall("GET /api/needs/posts", {}, { enabled: family !== "" });
  const picture = useRef<SVGSVGElement>(null);
  const { places, unplaced } = useMemo(
    () => placesOf(family === "" ? units : ofFamily(units, posts.data?.posts ?? [], family)),
    [units, posts.data, family],
  );
  const districts = useMemo(() => districtsOf(places), [places]);
  const shown = useMemo(
    () => (district === "" ? places : places.filter(({ districtCode }) => districtCode === district)),
    [places, district],
  );
  const finding = mapFinding(districtsOf(shown));
  const { government } = useSession();
  const note = [
    government.demo ? shell.demo : "",
    government.name,
    messages.map.legendShort,
    messages.map.legendSurplus,
    messages.map.size,
  ]
    .filter(Boolean)
    .join(" · ");
  const place = shown.find(({ code }) => code === chosen);
  return (
    <>
      <Panel
        title={finding}
        actions={
          <Button
            look="quiet"
            icon="download"
            onClick={() =>
              picture.current && void downloadPng("peta-kebutuhan", picture.current, { title: finding, note })
            }
          >
            {messages.map.png}
          </Button>
        }
      >
        <div className="row" style={{ marginBottom: 12 }}>
          <label className="row small">
            {messages.map.family}
            <select
              className="input"
              style={{ width: "auto" }}
              value={family}
              onChange={(event) => setFamily(event.target.value)}
            >
              <option value="">{messages.map.allFamilies}</option>
              {outlook.data?.rows.map((row) => (
                <option key={row.family} value={row.family}>
                  {row.familyName}
                </option>
              ))}
            </select>
          </label>
          <label className="row small">
            {messages.map.district}
            <select
              className="input"
              style={{ width: "auto" }}
              value={district}
              onChange={(event) => setDistrict(event.target.value)}
            >
              <option value="">semua</option>
              {districts.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className="map-frame">
          {shown.length > 0 ? (
            <ShortageMap
              places={shown}
              title={finding}
              chosen={chosen}
              onChoose={setChosen}
              picture={picture}
            />
          ) : (
            <Empty
              icon="map"
              title="Tidak ada unit pada pilihan ini"
              hint="Mungkin rumpun itu tidak dibutuhkan di kecamatan yang dipilih."
            />
          )}
          <div className="map-place" aria-live="polite">
            {place ? (
              <>
                <h3>{place.name}</h3>
                <span className="soft">{place.districtName}</span>
                <ul>
                  {place.units.map((unit) => (
                    <li key={unit.code}>
                      <Link href={`/kebutuhan/unit/${encodeURIComponent(unit.code)}`}>{unit.name}</Link>
                      <span className="row" style={{ flexWrap: "nowrap" }}>
                        {(unit.short > 0 || unit.surplus === 0) && <Short seats={unit.short} />}
                        {unit.surplus > 0 && <Surplus people={unit.surplus} />}
                      </span>
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <p className="soft">{messages.map.choose}</p>
            )}
          </div>
        </div>
        <p className="soft small" style={{ marginTop: 8 }}>
          {messages.map.note} {unplaced.length > 0 && messages.map.unplaced(unplaced.length)}
        </p>
      </Panel>
      <Panel title={messages.map.table} note={messages.map.byPlace} flush>
        <DataTable
          label={messages.map.table}
          fileName="kebutuhan-kelurahan"
          rows={shown}
          columns={columns}
          rowKey={({ code }) => code}
          onOpen={({ code }) => setChosen(code)}
          openKey={chosen}
          sort={{ key: "short", descending: true }}
          phone={({ name, districtName, total }) => ({
            title: name,
            detail: `${districtName} · ${messages.surplus(total.surplus)}`,
            end: <Short seats={total.short} />,
          })}
          height={420}
        />
      </Panel>
    </>
  );
}
