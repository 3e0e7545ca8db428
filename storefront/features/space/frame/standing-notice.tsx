import { Notice } from "@/components/ui/notice"
import { getTranslator } from "@/lib/i18n/translator"
import type { Space } from "../session/space"

/** What the cooperative's standing forbids, where it forbids something. */
export function StandingNotice({ space }: { space: Space }) {
  const { status } = space.cooperative
  if (status === "active") {
    return null
  }
  const t = getTranslator(space.locale, "space")
  return (
    <Notice
      tone={status === "pending" ? "information" : "warning"}
      title={t(`standing.${status}`)}
      className="mt-4"
    />
  )
}
