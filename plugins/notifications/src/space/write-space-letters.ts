import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  SPACE_LETTER_KINDS,
  type SpaceLetterKind,
} from "../emails/space-letter/letter"
import { SPACE_LETTER } from "../emails/templates"
import type { Language } from "../languages"
import { ORDER_ACCESS_MODULE } from "../modules/order-access"
import type OrderAccessModuleService from "../modules/order-access/service"
import { isForManagers, spacePageOf } from "./space-pages"

type NewsRow = {
  kind: string
  data: Record<string, string | number | null>
  cooperative: {
    name: string
    admins: Reader[]
    applications: Applicant[]
  }
}

type Reader = { email: string; role: string; language: Language }
type Applicant = {
  contact_email: string
  language: Language
  submitted_at: string | Date
}

/** The letters of one piece of news, each in its reader's language. */
export async function writeNewsLetters(container: MedusaContainer, id: string) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: rows } = await query.graph({
    entity: "cooperative_notification",
    fields: [
      "kind",
      "data",
      "cooperative.name",
      "cooperative.admins.email",
      "cooperative.admins.role",
      "cooperative.admins.language",
      "cooperative.applications.contact_email",
      "cooperative.applications.language",
      "cooperative.applications.submitted_at",
    ],
    filters: { id: [id] },
  })
  const [news]: NewsRow[] = rows
  const kind = SPACE_LETTER_KINDS.find((each) => each === news?.kind)
  if (!news || !kind) {
    return []
  }
  const readers = readersOf(news).filter(
    ({ role }) => role === "manager" || !isForManagers(kind)
  )
  return Promise.all(
    readers.map(async ({ email, language }) =>
      toNotification({
        to: email,
        language,
        kind,
        key: `${id}:${email}`,
        values: valuesOf(news),
        url: await pageUrl(container, language, spacePageOf(kind, news.data)),
      })
    )
  )
}

/** The people of a cooperative; whoever applied, while nobody came in. */
function readersOf({ cooperative }: NewsRow): Reader[] {
  const { admins, applications } = cooperative
  const [latest] = applications.toSorted(
    (one, other) =>
      new Date(other.submitted_at).getTime() -
      new Date(one.submitted_at).getTime()
  )
  return admins.length || !latest
    ? admins
    : [
        {
          email: latest.contact_email,
          language: latest.language,
          role: "manager",
        },
      ]
}

type InvitationRow = {
  email: string
  language: Language
  expires_at: string | Date
  invited_by: string | null
  cooperative: {
    name: string
    applications: { contact_email: string; status: string }[]
  }
}

/** The letter with the secret link by which a person joins a cooperative. */
export async function writeInvitationLetter(
  container: MedusaContainer,
  { id, token }: { id: string; token: string }
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: rows } = await query.graph({
    entity: "cooperative_invitation",
    fields: [
      "email",
      "language",
      "expires_at",
      "invited_by",
      "cooperative.name",
      "cooperative.applications.contact_email",
      "cooperative.applications.status",
    ],
    filters: { id: [id] },
  })
  const [invitation]: InvitationRow[] = rows
  if (!invitation) {
    return []
  }
  const { email, language, cooperative } = invitation
  const applied =
    !invitation.invited_by &&
    cooperative.applications.some(
      ({ contact_email, status }) =>
        status === "submitted" && contact_email.toLowerCase() === email
    )
  return [
    toNotification({
      to: email,
      language,
      kind: applied ? "application-received" : "invitation",
      key: id,
      values: { cooperative: cooperative.name },
      url: await pageUrl(container, language, `/espace/invitation/${token}`),
      expires_at: new Date(invitation.expires_at).toISOString(),
    }),
  ]
}

function pageUrl(container: MedusaContainer, language: Language, path: string) {
  const access =
    container.resolve<OrderAccessModuleService>(ORDER_ACCESS_MODULE)
  return access.pageUrl(`${language}-ma`, path)
}

/** What the texts name; what is absent is said as nothing. */
function valuesOf({ data, cooperative }: NewsRow) {
  const { valid_until, ...rest } = data
  return {
    cooperative: cooperative.name,
    ...Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, value ?? ""])
    ),
    ...(valid_until && { date: valid_until }),
  }
}

type SpaceMail = {
  to: string
  language: Language
  kind: SpaceLetterKind
  key: string
  values: Record<string, string | number>
  url: string
  expires_at?: string
}

function toNotification({ to, key, ...letter }: SpaceMail) {
  return {
    to,
    channel: "email",
    template: SPACE_LETTER,
    data: letter,
    trigger_type: `cooperative.${letter.kind}`,
    // An event that is heard twice writes one letter.
    idempotency_key: `${SPACE_LETTER}:${letter.kind}:${key}`,
  }
}
