import type { UnitBalance } from "@selaras/contract";
import { useMemo } from "react";
import { useParams } from "wouter";
import { UnitFreshnessPanel } from "../freshness/FreshnessPanels";
import { useCall } from "../platform/api";
import { calm, number, percent } from "../platform/format";
import { can, useSession } from "../platform/session";
import { Page } from "../platform/shell/Page";
import { DataTable } from "../platform/table/DataTable";
import type { Column } from "../platform/table/model";
import { ButtonLink, Facts, Figure, Figures, Panel } from "../platform/ui/parts";
import { Empty, Loaded } from "../platform/ui/states";
import { SuccessionPanel } from "../succession/SuccessionPanel";
import { UnitProfessionalismPanel } from "../talent/UnitProfessionalismPanel";
import { balanceColumns, Short } from "./BalanceChip";
import { messages } from "./messages";
import { PostTable } from "./PostTable";
import { type UnitNode, unitForest } from "./subtree";
import { UnitNextStep } from "./UnitNextStep";

const words = messages.unit;
const hrefOf = ({ unit }: UnitNode) => `/kebutuhan/unit/${encodeURIComponent(unit.code)}`;
const childColumns: Column<UnitNode>[] = [
  { key: "unit", title: messages.columns.unit, width: 340, value: ({ unit }) => unit.name, filter: "text" },
  ...balanceColumns<UnitNode>(({ total }) => total),
];

function pathTo(code: string, forest: readonly UnitNode[]): UnitNode[] {
  for (const node of forest) {
    if (node.unit.code === code) return [node];
    const below = pathTo(code, node.children);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}

/** One unit: its figures with and without the units below, its posts, the units below it. */
export function UnitPage() {
  const { code = "" } = useParams<{ code: string }>();
  const query = useCall("GET /api/needs/units");
  return (
    <Loaded query={query} title={messages.title} lines={10}>
      {({ units }) => <OneUnit units={units} code={decodeURIComponent(code)} />}
    </Loaded>
  );
}

function OneUnit({ units, code }: { units: readonly UnitBalance[]; code: string }) {
  const path = useMemo(() => pathTo(code, unitForest(units)), [units, code]);
  const session = useSession();
  const posts = useCall("GET /api/needs/posts", { query: { unit: code } });
  const node = path.at(-1);
  if (!node)
    return (
      <Page title={words.notFound} lead={words.notFoundHint}>
        <div className="row">
          <ButtonLink href="/kebutuhan">{messages.title}</ButtonLink>
        </div>
      </Page>
    );
  const { unit, total, children } = node;
  const scope = children.length > 0 ? words.subtree : words.own;
  return (
    <Page
      title={unit.name}
      crumbs={[
        { label: messages.title, href: "/kebutuhan" },
        ...path.slice(0, -1).map(({ unit: above }) => ({
          label: above.name,
          href: `/kebutuhan/unit/${encodeURIComponent(above.code)}`,
        })),
      ]}
      actions={
        <>
          <ButtonLink icon="plan" href={`/kebutuhan/unit/${encodeURIComponent(unit.code)}/peta-jabatan`}>
            {words.positionMap}
          </ButtonLink>
          <ButtonLink
            icon="clock"
            href={`/kebutuhan?tampil=lima-tahun&unit=${encodeURIComponent(unit.code)}`}
          >
            {words.outlook}
          </ButtonLink>
          <ButtonLink icon="people" href={`/pegawai?unit=${encodeURIComponent(unit.code)}`}>
            {words.people}
          </ButtonLink>
        </>
      }
    >
      <UnitNextStep code={unit.code} />
      <Figures>
        <Figure name={messages.columns.needed} value={number(total.needed)} unit="kursi" note={scope} />
        <Figure
          name={messages.columns.holders}
          value={number(total.holders)}
          unit="pegawai"
          note={
            percent(total.needed - total.short, total.needed) === "–"
              ? scope
              : `keterisian ${percent(total.needed - total.short, total.needed)}`
          }
          formula={messages.help.fill}
        />
        <Figure
          name={messages.columns.short}
          value={number(total.short)}
          unit="kursi"
          note={children.length > 0 ? `${number(unit.short)} pada ${words.own}` : ""}
          formula={messages.help.short}
        />
        <Figure
          name={messages.columns.surplus}
          value={number(total.surplus)}
          unit="pegawai"
          note={children.length > 0 ? `${number(unit.surplus)} pada ${words.own}` : ""}
          formula={messages.help.surplus}
        />
      </Figures>
      <Panel>
        <Facts
          items={[
            [words.kind, calm(unit.kind)],
            [words.place, unit.place && `${unit.place.name}, ${unit.place.districtName}`],
            [words.remoteness, calm(unit.remoteness)],
          ]}
        />
      </Panel>
      <UnitFreshnessPanel code={unit.code} />
      {(can(session, "people.read") || can(session, "people.read-unit")) && (
        <UnitProfessionalismPanel code={unit.code} />
      )}
      {can(session, "people.read") && <SuccessionPanel code={unit.code} />}
      <Panel title={words.posts} flush>
        <Loaded query={posts} lines={5}>
          {(data) => {
            const own = data.posts.filter((post) => post.unitCode === code);
            return <PostTable posts={own} height={Math.min(520, Math.max(150, own.length * 36 + 110))} />;
          }}
        </Loaded>
      </Panel>
      {children.length > 0 && (
        <Panel title={words.below} note={number(children.length)} flush>
          <DataTable
            label={words.below}
            fileName={`unit-${unit.code}`}
            rows={children}
            columns={childColumns}
            rowKey={(child) => child.unit.code}
            href={hrefOf}
            sort={{ key: "short", descending: true }}
            phone={(child) => ({
              title: child.unit.name,
              detail: `${number(child.total.holders)} dari ${number(child.total.needed)}`,
              end: <Short seats={child.total.short} />,
            })}
            height={Math.min(560, children.length * 36 + 110)}
          />
        </Panel>
      )}
      {posts.data?.posts.length === 0 && children.length === 0 && (
        <Empty title={messages.noNeeds} hint={messages.noNeedsHint} />
      )}
    </Page>
  );
}
