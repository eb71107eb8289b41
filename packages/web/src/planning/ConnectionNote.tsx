import type { UseQueryResult } from "@tanstack/react-query";
import { instant } from "../platform/format";
import { Icon } from "../platform/ui/icons";

const words = {
  broken: (since: string) =>
    `Sambungan ke peladen terputus. Layar ini menampilkan keadaan ${since}; yang sudah dicatat tersimpan di peladen, yang Anda ketik tetap di sini.`,
  again: "Mencoba lagi dengan sendirinya …",
};

/** Says that what is shown is no longer looked up: of when it is, and that nothing typed is lost. Gone when the server answers again. */
export function ConnectionNote({ query }: { query: UseQueryResult<unknown, unknown> }) {
  return (
    <div role="status">
      {query.isRefetchError && (
        <p className="notice connection-note">
          <Icon name="alert" size={18} />
          <span>
            {words.broken(instant(new Date(query.dataUpdatedAt).toISOString()))} {words.again}
          </span>
        </p>
      )}
    </div>
  );
}
