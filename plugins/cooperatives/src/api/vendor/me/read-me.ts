import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LOCALE_OF_LANGUAGE } from "../../../types/languages"
import type { VendorMe } from "../../../types/vendor-me"
import { countUnread } from "../notifications/count-unread"
import { readerLanguage } from "../reader-language"
import { getVendorContext } from "../vendor-scope"

const COOPERATIVE_FIELDS = [
  "id",
  "handle",
  "name",
  "town",
  "region",
  "status",
  "on_holiday",
  "holiday_until",
]

/** The signed-in person, with their cooperative as they read it. */
export async function readMe(req: MedusaRequest): Promise<VendorMe> {
  const { admin_id } = getVendorContext(req)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, unread_notifications] = await Promise.all([
    query.graph(
      {
        entity: "cooperative_admin",
        fields: [
          "id",
          "email",
          "first_name",
          "last_name",
          "phone",
          "role",
          "language",
          ...COOPERATIVE_FIELDS.map((field) => `cooperative.${field}`),
        ],
        filters: { id: [admin_id] },
      },
      { locale: LOCALE_OF_LANGUAGE[readerLanguage(req)] }
    ),
    countUnread(req),
  ])
  const { cooperative_id, ...me } = data[0]
  return { ...me, unread_notifications }
}
