import { useInfiniteQuery } from "@tanstack/react-query";
import type { ApiError } from "../platform/api";

export const pageSize = 500;
interface Paged<Row> {
  total: number;
  rows: readonly Row[];
}

/** A long list of the server, page by page: what is loaded so far, how many there are, and how to load more. */
export function usePages<Row>(key: readonly unknown[], load: (offset: number) => Promise<Paged<Row>>) {
  const query = useInfiniteQuery<
    Paged<Row>,
    ApiError,
    { total: number; rows: Row[] },
    readonly unknown[],
    number
  >({
    queryKey: key,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.reduce((sum, { rows }) => sum + rows.length, 0);
      return last.rows.length > 0 && loaded < last.total ? loaded : undefined;
    },
    select: ({ pages }) => ({ total: pages.at(-1)?.total ?? 0, rows: pages.flatMap(({ rows }) => rows) }),
  });
  return query;
}
