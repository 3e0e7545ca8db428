import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { toast } from "@medusajs/ui"
import { sdk } from "#kit/sdk"
import { useTexts } from "./use-texts"

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

/** Sends a write, says how it went and refreshes what these pages show. */
export const usePaymentWrite = <Answer = unknown>() => {
  const t = useTexts()
  const client = useQueryClient()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: ({ path, body = {} }: { path: string; body?: object }) =>
      sdk.client.fetch<Answer>(`/admin/${path}`, { method: "POST", body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  })
  const write = async (path: string, { body, done }: Write) => {
    try {
      const answer = await mutateAsync({ path, body })
      if (done) {
        toast.success(done)
      }
      return answer
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
      return null
    }
  }
  return { write, isPending }
}

type Write = { body?: object; done?: string }
