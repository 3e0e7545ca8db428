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
  return getVendorContext(req).assistant ? readAssistant(req) : readAdmin(req)
}

/** A coach, in the place of a person of the cooperative. */
async function readAssistant(req: MedusaRequest): Promise<VendorMe> {
  const { admin_id, cooperative_id, role, assistant } = getVendorContext(req)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const language = readerLanguage(req)
  const [{ data }, unread_notifications] = await Promise.all([
    query.graph(
      {
        entity: "cooperative",
        fields: COOPERATIVE_FIELDS,
        filters: { id: [cooperative_id] },
      },
      { locale: LOCALE_OF_LANGUAGE[language] }
    ),
    countUnread(req),
  ])
  return {
    id: admin_id,
    email: "",
    first_name: assistant?.name ?? null,
    last_name: null,
    phone: null,
    role,
    language,
    unread_notifications,
    assistant,
    cooperative: data[0],
  }
}

async function readAdmin(req: MedusaRequest): Promise<VendorMe> {
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
  return { ...me, unread_notifications, assistant: null }
}
