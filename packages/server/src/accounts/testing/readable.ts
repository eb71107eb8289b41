import { buffer } from "node:stream/consumers";
import yauzl from "yauzl";

/** What a person could read in an answer: of a workbook or an archive the texts inside. */
export async function readable(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 2).toString("latin1") !== "PK") return bytes.toString("utf8");
  return new Promise((done, fail) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return fail(error);
      let text = "";
      zip.on("entry", (entry: yauzl.Entry) =>
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return fail(fault);
          buffer(stream).then((content) => {
            text += content.toString("utf8");
            zip.readEntry();
          }, fail);
        }),
      );
      zip.on("end", () => done(text));
      zip.readEntry();
    }),
  );
}
