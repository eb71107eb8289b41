import { isoDate } from "../dates.js";
import { conductRule, needsDocument, type Outcome, unknownFact, violated } from "../rule.js";
import { eachOf } from "./conduct-parts.js";

const PP_71_2019 = {
  effectiveFrom: isoDate("2019-10-10"),
  effectiveTo: null,
  source: "PP 71/2019; Permendagri 1/2023; UU 11/2008",
  article: "",
};

export const CONDUCT_PAPER_RULES = [
  conductRule({
    ...PP_71_2019,
    id: "tte-certified",
    version: 1,
    severity: "document",
    params: { providers: ["BSrE"] },
    status: "verified",
    title: "Tanda tangan elektronik tersertifikasi",
    text: "Keputusan, berita acara, dan persetujuan ditandatangani secara elektronik dengan sertifikat yang berlaku dari penyelenggara yang diakui, dan sidik berkasnya disimpan. Gambar tanda tangan bukan tanda tangan tersertifikasi.",
    english: {
      title: "Certified electronic signature",
      text: "Decrees, minutes and consents carry a certified electronic signature of a recognised provider, valid when it was set, and the hash of the document is kept. A picture of a signature is not certified.",
    },
    messages: {
      document: "{kind} {id} belum memuat {missing}; gambar tanda tangan tidak menggantikannya.",
      provider:
        "{kind} {id} ditandatangani dengan sertifikat {provider}; diperlukan {missing} dari {providers}.",
      expired:
        "Sertifikat pada {kind} {id} berakhir sebelum ditandatangani; diperlukan {missing} yang berlaku.",
      hash: "{kind} {id} sudah ditandatangani, tetapi {missing} belum disimpan.",
    },
    check: ({ documents }, { providers }) =>
      eachOf(documents, "signedDocuments", ({ id, kind, signature, hashAtSigning }): Outcome[] => {
        if (signature === null) return [unknownFact(`signature:${id}`)];
        const { type, provider, signedOn, certificateValidUntil } = signature;
        const missing = (message: string) =>
          needsDocument("certifiedSignature", message, { facts: { id, kind, provider } });
        if (type !== "CERTIFIED") return [missing("document")];
        if (provider === null || signedOn === null || certificateValidUntil === null)
          return [unknownFact(`signature:${id}`)];
        if (!providers.includes(provider)) return [missing("provider")];
        if (certificateValidUntil < signedOn) return [missing("expired")];
        return hashAtSigning === null ? [needsDocument("documentHash", "hash", { facts: { id, kind } })] : [];
      }),
  }),
  conductRule({
    ...PP_71_2019,
    id: "doc-integrity",
    version: 1,
    severity: "block",
    params: {},
    status: "known",
    title: "Berkas yang ditandatangani tidak berubah",
    text: "Berkas yang sudah ditandatangani tidak dibuat ulang; perubahan menjadi versi baru.",
    english: {
      title: "A signed document does not change",
      text: "A signed document is never regenerated; a change makes a new version.",
    },
    messages: { changed: "{kind} {id} yang tersimpan tidak sama dengan yang ditandatangani." },
    check: ({ documents }) =>
      eachOf(documents, "signedDocuments", ({ id, kind, signature, hashAtSigning, hashNow }): Outcome[] => {
        if (signature?.type === "NONE") return [];
        if (hashAtSigning === null || hashNow === null) return [unknownFact(`documentHash:${id}`)];
        return hashAtSigning === hashNow ? [] : [violated("changed", { facts: { id, kind } })];
      }),
  }),
];
