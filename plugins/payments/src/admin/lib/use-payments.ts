import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { sdk } from "#kit/sdk"

const KEY = "payments"

/** Reads an admin route of the plugin; null reads nothing. */
export const usePayments = <Answer>(
  path: string | null,
  query: Record<string, string | number | undefined> = {}
) =>
  useQuery({
    queryKey: [KEY, path, query],
    queryFn: () => sdk.client.fetch<Answer>(`/admin/${path}`, { query }),
    enabled: path !== null,
    placeholderData: keepPreviousData,
  })

/** Sends a write, and refreshes what these pages show. */
export const usePaymentWrite = <Answer = unknown>() => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: object }) =>
      sdk.client.fetch<Answer>(`/admin/${path}`, { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
