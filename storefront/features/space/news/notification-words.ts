import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { isolate } from "@/lib/i18n/isolate"
import { getTranslator } from "@/lib/i18n/translator"
import type { SpaceNotification } from "./notification"

/** A piece of news in one sentence of the person's language. */
export function notificationWords(
  { kind, data }: Pick<SpaceNotification, "kind" | "data">,
  locale: Locale
): string {
  const t = getTranslator(locale, "spaceNews")
  const text = (name: string) => String(data[name] ?? "")
  const said = (name: string) => isolate(text(name))
  switch (kind) {
    case "order-placed":
      return t("kinds.order-placed", {
        number: text("order_display_id"),
        pieces: Number(data["pieces"] ?? 0),
      })
    case "order-canceled":
      return t("kinds.order-canceled", { number: text("order_display_id") })
    case "pieces-missing":
      return t("kinds.pieces-missing", {
        number: text("order_display_id"),
        short: Number(data["short"] ?? 0),
        damaged: Number(data["damaged"] ?? 0),
      })
    case "pieces-canceled":
      return t("kinds.pieces-canceled", {
        number: text("order_display_id"),
        pieces: Number(data["pieces"] ?? 0),
      })
    case "listing-published":
      return t("kinds.listing-published", { title: said("title") })
    case "listing-returned":
      return t("kinds.listing-returned", {
        title: said("title"),
        reason: said("reason"),
      })
    case "stock-low":
      return t("kinds.stock-low", {
        title: said("title"),
        size: said("variant_title"),
        stock: Number(data["stock"] ?? 0),
      })
    case "certificate-expiring":
      return t("kinds.certificate-expiring", {
        type: said("type"),
        number: said("number"),
        date: formatDate(text("valid_until"), locale),
      })
    case "certificate-refused":
      return t("kinds.certificate-refused", {
        type: said("type"),
        number: said("number"),
        reason: said("reason"),
      })
    case "application-refused":
      return t("kinds.application-refused", { reason: said("reason") })
    case "bank-account-changed":
      return t("kinds.bank-account-changed", { email: said("email") })
    case "application-approved":
    case "holiday-ended":
      return t(`kinds.${kind}`)
  }
}
