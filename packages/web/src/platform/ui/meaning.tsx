import type { Finding, SeatRef, ValueComponent, Verdict } from "@selaras/contract";
import { Link } from "wouter";
import { date, number } from "../format";
import type { IconName } from "./icons";
import { Chip, type Tone } from "./parts";
import "./meaning.css";

const verdicts: Record<Verdict, { title: string; tone: Tone; icon: IconName }> = {
  PASS: { title: "Memenuhi", tone: "lawful", icon: "check" },
  WARN: { title: "Memenuhi, dengan catatan", tone: "flag", icon: "alert" },
  "NEED-DOC": { title: "Perlu dokumen", tone: "flag", icon: "document" },
  BLOCK: { title: "Tidak dapat", tone: "shortage", icon: "block" },
};

export function VerdictChip({ verdict }: { verdict: Verdict }) {
  const { title, tone, icon } = verdicts[verdict];
  return (
    <Chip tone={tone} icon={icon}>
      {title}
    </Chip>
  );
}

/** Whether the legal text of a rule was confirmed. An unconfirmed rule is never shown as law. */
export function StatusChip({ status }: { status: Finding["status"] }) {
  if (status === "verified")
    return (
      <Chip tone="lawful" icon="check">
        terverifikasi
      </Chip>
    );
  if (status === "known") return <Chip tone="ink">diketahui</Chip>;
  return (
    <Chip tone="flag" icon="alert">
      belum dikonfirmasi
    </Chip>
  );
}

const order: readonly Verdict[] = ["BLOCK", "NEED-DOC", "WARN", "PASS"];

/** Findings, gravest first, each with its citation, status and the day from which it no longer holds. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <ul className="findings">
      {sorted.map((finding) => (
        <li key={`${finding.rule} ${finding.message}`} className="finding" data-severity={finding.severity}>
          <div className="row">
            <VerdictChip verdict={finding.severity} />
            <strong>
              <RuleLink finding={finding} />
            </strong>
          </div>
          <p>{finding.message}</p>
          <LiftedBy finding={finding} />
          <div className="row small soft">
            <span>{finding.citation}</span>
            <StatusChip status={finding.status} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The title of a finding, leading to the page of its rule where the rule book has one. */
export function RuleLink({ finding }: { finding: Pick<Finding, "rule" | "title" | "inRuleBook"> }) {
  return finding.inRuleBook ? (
    <Link href={`/aturan/${encodeURIComponent(finding.rule)}`}>{finding.title}</Link>
  ) : (
    finding.title
  );
}

/** What would lift a finding: a paper, time, or nothing but another choice. */
export function LiftedBy({ finding }: { finding: Pick<Finding, "severity" | "missing" | "lawfulFrom"> }) {
  const { severity, missing = [], lawfulFrom } = finding;
  if (severity === "PASS") return null;
  return (
    <p className="small">
      {missing.length > 0 && (
        <>
          Terpenuhi setelah ada <strong>{missing.join(", ")}</strong>.{" "}
        </>
      )}
      {lawfulFrom && (
        <>
          Tidak lagi menjadi temuan mulai <strong>{date(lawfulFrom)}</strong>.
        </>
      )}
      {missing.length === 0 && !lawfulFrom && withoutEnd[severity]}
    </p>
  );
}

const withoutEnd = {
  BLOCK: "Waktu saja tidak mengubahnya; tujuan lain atau keadaan pegawai yang berubah dapat mengubahnya.",
  "NEED-DOC": "Lengkapi dokumen atau datanya.",
  WARN: "Tidak menghalangi; dibaca dan dicatat alasannya.",
} as const;

const total = (components: readonly ValueComponent[]) =>
  components.reduce((sum, { points }) => sum + (points ?? 0), 0);

/** Points by component, before and after when both are known: bars with the numbers beside them, missing facts said in words. */
export function ValueBars({
  now,
  before,
  labels = ["sekarang", "nanti"],
}: {
  now: readonly ValueComponent[];
  before?: readonly ValueComponent[] | null;
  labels?: readonly [string, string];
}) {
  const widest = Math.max(1, ...now.map(({ max }) => max));
  const share = (points: number | null) => `${Math.max(0, (100 * (points ?? 0)) / widest)}%`;
  return (
    <table className="value-table">
      <caption className="sr-only">Nilai menurut unsur</caption>
      <thead>
        <tr>
          <th scope="col">Unsur</th>
          {before && (
            <th scope="col" className="number">
              {labels[0]}
            </th>
          )}
          <th scope="col" className="number">
            {before ? labels[1] : "poin"}
          </th>
          <th scope="col" className="value-bar-head">
            <span className="sr-only">Batang</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {now.map((component) => {
          const old = before?.find(({ name }) => name === component.name);
          return (
            <tr key={component.name}>
              <th scope="row">
                {component.title}
                <span className="value-why">{component.explanation}</span>
              </th>
              {before && <td className="number">{old ? points(old.points) : "–"}</td>}
              <td className="number">
                {points(component.points)}
                <span className="unit">dari {number(component.max)}</span>
              </td>
              <td aria-hidden="true">
                <span className="value-track" style={{ width: share(component.max) }}>
                  <span
                    className="value-fill"
                    style={{
                      width: `${component.max > 0 ? Math.max(0, Math.min(100, (100 * (component.points ?? 0)) / component.max)) : 0}%`,
                    }}
                  />
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Jumlah</th>
          {before && <td className="number">{number(total(before))}</td>}
          <td className="number">{number(total(now))}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
const points = (value: number | null) =>
  value === null ? <span className="soft">tidak diketahui</span> : number(value);

export const seatText = (seat: SeatRef): string => `${seat.titleName}, ${seat.unitName}`;
