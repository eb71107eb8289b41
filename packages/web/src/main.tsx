import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { ApiError, keyOf } from "./platform/api";
import "./platform/base.css";
import "./platform/print.css";
import { applyTokens } from "./platform/theme";

const client = new QueryClient({
  defaultOptions: {
    // The server stands in the office or on this laptop: whether the browser believes in the internet says nothing about reaching it.
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      staleTime: 60_000,
      gcTime: 15 * 60_000,
      refetchOnWindowFocus: false,
      // A refusal stays a refusal; only a broken connection is worth a second try.
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.status === 0,
    },
  },
});
// A session that ended while a page stood open leads back to the sign-in, on the same address.
client.getQueryCache().subscribe((event) => {
  const error = event.type === "updated" && event.action.type === "error" ? event.action.error : null;
  if (error instanceof ApiError && error.status === 401) client.setQueryData(keyOf("GET /api/session"), null);
});

applyTokens(document.documentElement);
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
