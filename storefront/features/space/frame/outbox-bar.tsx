import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { OutboxRoot } from "../offline/outbox-root"
import type { Space } from "../session/space"

// The bar knows the count only on the phone.
const COUNT = "{count}"

const WORKED_ON_OFFLINE = [
  "/espace",
  "/espace/listings",
  "/espace/listings/new",
  "/espace/stock",
  "/espace/outbox",
]

/** Opens this person's outbox on a screen, with its bar. */
export function OutboxBar({ space: { locale, person } }: { space: Space }) {
  const t = getTranslator(locale, "space")
  return (
    <OutboxRoot
      person={person.id}
      paths={{
        space: localePath(locale, "/espace"),
        outbox: localePath(locale, "/espace/outbox"),
        signIn: localePath(locale, "/espace/sign-in"),
      }}
      ahead={WORKED_ON_OFFLINE.map((path) => localePath(locale, path))}
      words={{
        offline: t("outbox.offline"),
        offlineWaiting: t("outbox.offlineWaiting", { count: COUNT }),
        sending: t("outbox.sending", { count: COUNT }),
        conflicts: t("outbox.conflicts", { count: COUNT }),
        signedOut: t("outbox.signedOut"),
        signIn: t("outbox.signIn"),
        see: t("outbox.see"),
      }}
    />
  )
}
