import { Notice } from "@/components/ui/notice"
import { SubmitButton } from "@/components/ui/submit-button"
import type { WithdrawnLine } from "@/lib/cart/withdrawn-lines"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { dismissWithdrawnLines } from "./actions"

const REASONS = {
  cooperative_suspended: "cooperativeSuspended",
  listing_paused: "listingPaused",
} as const

/** Which lines the shop took out of the cart and why, until it was read. */
export function WithdrawnLines({
  lines,
  locale,
}: {
  lines: WithdrawnLine[]
  locale: Locale
}) {
  if (lines.length === 0) {
    return null
  }
  const t = getTranslator(locale, "cart")
  return (
    <Notice tone="warning" title={t("withdrawn.title")} className="mb-8">
      <ul className="my-2 flex flex-col gap-1">
        {lines.map((line) => (
          <li key={line.line_item_id}>
            {t("withdrawn.line", {
              quantity: line.quantity,
              product: line.variant_title
                ? `${line.title}, ${line.variant_title}`
                : line.title,
            })}{" "}
            {t(`withdrawn.${REASONS[line.reason]}`, {
              cooperative: line.cooperative_name,
            })}
          </li>
        ))}
      </ul>
      <form action={dismissWithdrawnLines}>
        <input type="hidden" name="locale" value={locale} />
        <SubmitButton tone="plain">{t("withdrawn.dismiss")}</SubmitButton>
      </form>
    </Notice>
  )
}
