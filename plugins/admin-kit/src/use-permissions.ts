import { useQuery } from "@tanstack/react-query"
import { sdk } from "./sdk"

/** What the signed-in person may do, as `bank_account:update`; undefined until it is known. */
export const usePermissions = (): Set<string> | undefined => {
  const { data } = useQuery({
    // The admin's own key: it asks the same, and one answer serves both.
    queryKey: ["me-permissions"],
    queryFn: () =>
      sdk.client.fetch<{ permissions: string[] }>("/admin/rbac/me/permissions"),
    select: ({ permissions }) => new Set(permissions),
  })
  return data
}
