import { createHash } from "node:crypto";
import { contestDocumentBytes, type NewContest, newContest } from "@selaras/contract";
import type { FastifyRequest } from "fastify";
import { Refusal } from "../../platform/refusal.js";
import { says } from "./messages.js";

export interface ReceivedDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly content: Buffer;
}

/** What a document may be, told by its first bytes: a name proves nothing. */
const kinds = [
  { mediaType: "application/pdf", extension: "pdf", begins: Buffer.from("%PDF-", "latin1") },
  { mediaType: "image/jpeg", extension: "jpg", begins: Buffer.from([0xff, 0xd8, 0xff]) },
  {
    mediaType: "image/png",
    extension: "png",
    begins: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
] as const;

/** Reads the multipart request: the form as JSON in `contest`, one document. Refused: too big, empty, or something else by its content. */
export async function receiveContest(
  request: FastifyRequest,
): Promise<{ form: NewContest; document: ReceivedDocument }> {
  if (!request.isMultipart()) throw noDocument();
  let form: NewContest | null = null;
  let document: ReceivedDocument | null = null;
  for await (const part of request.parts({
    limits: { files: 1, fileSize: contestDocumentBytes, fields: 5 },
  })) {
    if (part.type === "field") {
      if (part.fieldname === "contest") form = readForm(part.value);
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
    if (part.file.truncated) throw new Refusal(413, "dokumen-terlalu-besar", says.tooBig, says.tooBigHint);
    document = documentOf(part.filename, Buffer.concat(chunks));
  }
  if (form === null) throw new Refusal(400, "isian-salah", says.unreadable, says.unreadableHint);
  if (document === null) throw noDocument();
  return { form, document };
}

const noDocument = () => new Refusal(400, "tanpa-dokumen", says.noDocument, says.noDocumentHint);

function readForm(value: unknown): NewContest {
  try {
    return newContest.parse(JSON.parse(String(value)));
  } catch {
    throw new Refusal(400, "isian-salah", says.unreadable, says.unreadableHint);
  }
}

export function documentOf(filename: string, content: Buffer): ReceivedDocument {
  const kind = kinds.find(({ begins }) => content.subarray(0, begins.length).equals(begins));
  const stem = cleanStem(filename);
  if (content.length === 0) throw new Refusal(422, "dokumen-kosong", says.emptyDocument, says.noDocumentHint);
  if (!kind)
    throw new Refusal(422, "jenis-dokumen", says.notADocument(stem || "Dokumen ini"), says.notADocumentHint);
  return {
    name: `${stem || "dokumen"}.${kind.extension}`,
    mediaType: kind.mediaType,
    size: content.length,
    sha256: createHash("sha256").update(content).digest("hex"),
    content,
  };
}

/** Letters, digits and a few signs of the last part of the name, without its extension: no folder, no control or bidi character. */
function cleanStem(filename: string): string {
  const last = filename.replaceAll("\\", "/").split("/").at(-1) ?? "";
  return last
    .normalize("NFC")
    .replace(/\.[^.]*$/, "")
    .replace(/[^\p{L}\p{N} ._()-]+/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, 80)
    .trim();
}
