import type { BasisStatus } from "@selaras/contract";
import { Chip, type Tone } from "../platform/ui/parts";
import "./competence.css";

const looks: Record<BasisStatus, { tone: Tone; text: string }> = {
  verified: { tone: "lawful", text: "terverifikasi" },
  known: { tone: "ink", text: "diketahui" },
  uncertain: { tone: "flag", text: "belum dikonfirmasi" },
  "in-use": { tone: "flag", text: "praktik instansi lain, teks aturan belum dibaca" },
  house: { tone: "plain", text: "bacaan SELARAS, bukan aturan" },
};

/** Which set or source a number rests on, and how sure that is. Nothing unsure passes for law. */
export function BasisNote({
  name,
  source,
  status,
}: {
  name?: string;
  source: string | null;
  status: BasisStatus | null;
}) {
  return (
    <p className="basis small">
      {name && <span>{name}</span>}
      {source && <span className="soft">{source}</span>}
      {status && <Chip tone={looks[status].tone}>{looks[status].text}</Chip>}
    </p>
  );
}
