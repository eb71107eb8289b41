import type { LocalRulePreview } from "@selaras/contract";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type ApiError, call } from "../../platform/api";

/** How long typing must rest before the government's pairs are counted again, in ms. */
const REST = 500;

/** What the rule would touch as it stands now. The last answer stays while a new one is counted. */
export function usePreview(definition: Record<string, unknown>) {
  const written = JSON.stringify(definition);
  const [rested, setRested] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setRested(written), REST);
    return () => clearTimeout(timer);
  }, [written]);
  const query = useQuery<LocalRulePreview, ApiError>({
    queryKey: ["POST /api/local-rules/preview", rested],
    queryFn: () => call("POST /api/local-rules/preview", { body: { definition: JSON.parse(rested) } }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return {
    preview: query.data,
    isCounting: query.isFetching || rested !== written,
    isCurrent: rested === written,
  };
}
