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

/** Whether who is signed in has a permission, such as `cash_remittance:update`. */
export const useMay = (permission: string) =>
  useQuery({
    // The admin's own key: it asks the same, and one answer serves both.
    queryKey: ["me-permissions"],
    queryFn: () =>
      sdk.client.fetch<{ permissions: string[] }>("/admin/rbac/me/permissions"),
    select: ({ permissions }) => permissions.includes(permission),
  }).data ?? false

/** Sends a write, and refreshes what these pages show. */
export const usePaymentWrite = <Answer = unknown>() => {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: object }) =>
      sdk.client.fetch<Answer>(`/admin/${path}`, { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
}
