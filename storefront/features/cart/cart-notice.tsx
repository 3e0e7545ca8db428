import { Notice } from "@/components/ui/notice"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { CartNotice } from "./read-notice"

/** What the last form led to, unless a line or a field says it already. */
export function CartNoticeMessage({
  notice,
  locale,
  lineIds,
}: {
  notice: CartNotice | null
  locale: Locale
  lineIds: string[]
}) {
  const t = getTranslator(locale, "cart")
  if (!notice) {
    return null
  }
  if (notice.kind === "success") {
    return (
      <Notice
        tone="success"
        title={t(`done.${notice.code}`)}
        className="mb-8"
      />
    )
  }
  const elsewhere =
    notice.code.startsWith("promotion_") ||
    (notice.line !== null && lineIds.includes(notice.line))
  return elsewhere ? null : (
    <Notice
      tone="error"
      title={t(`problems.${notice.code}`)}
      className="mb-8"
    />
  )
}
