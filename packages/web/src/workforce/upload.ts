import type { ImportReport } from "@selaras/contract";
import { ApiError, refusalOf } from "../platform/api";
import { messages } from "./messages";

export type ImportMode = "otomatis" | "lengkap" | "tambahan";
export interface Upload {
  report: Promise<ImportReport>;
  stop: () => void;
}

/**
 * Sends files to be checked. XMLHttpRequest because fetch does not tell how much was sent. `onSent` hears the share sent, 0 to 1.
 * Refusals are thrown as ApiError; a stopped upload as one with the code `dihentikan`.
 */
export function uploadFiles(
  files: readonly File[],
  mode: ImportMode,
  onSent: (share: number) => void,
): Upload {
  const request = new XMLHttpRequest();
  const report = new Promise<ImportReport>((resolve, reject) => {
    const broken = (code: string) => {
      const { title, detail, hint } = messages.uploadBroken;
      reject(new ApiError(0, code, title, detail, hint, undefined));
    };
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onSent(1);
    request.onerror = () => broken("tanpa-sambungan");
    request.onabort = () => broken("dihentikan");
    request.onload = () => {
      if (request.status >= 200 && request.status < 300)
        resolve(JSON.parse(request.responseText) as ImportReport);
      else void refusalOf(new Response(request.responseText, { status: request.status || 500 })).then(reject);
    };
    // The mode stands before the files: the server reads the parts in order.
    const form = new FormData();
    form.append("mode", mode);
    for (const file of files) form.append("files", file, file.name);
    request.open("POST", "/api/imports");
    request.setRequestHeader("accept", "application/json");
    request.send(form);
  });
  return { report, stop: () => request.abort() };
}
