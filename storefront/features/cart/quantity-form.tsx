import { Icon } from "@/components/ui/icon"
import type { CartLine } from "@/lib/cart/cart"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { changeQuantity } from "./actions"
import { QuantityInput } from "./quantity-input"

const STEP =
  "inline-flex size-11 items-center justify-center hover:bg-sand disabled:text-reed disabled:opacity-40 disabled:hover:bg-transparent"

/** How many: one less, one more, or typed. */
export function QuantityForm({
  line,
  locale,
  noticed,
}: {
  line: CartLine
  locale: Locale
  noticed: boolean
}) {
  const t = getTranslator(locale, "cart")
  const product = { product: line.title }
  const most = line.available ?? 999
  return (
    <form
      action={changeQuantity}
      noValidate
      className="flex items-center gap-2"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="line" value={line.id} />
      {noticed && <input type="hidden" name="noticed" value="1" />}
      {/* First in the form, so that Enter in the input means this button. */}
      <button
        type="submit"
        className="text-link order-last hidden min-h-11 px-1 text-sm noscript:inline-flex noscript:items-center"
      >
        {t("update")}
      </button>
      <div className="flex items-center rounded-eased border border-reed">
        <button
          name="to"
          value={line.quantity - 1}
          disabled={line.quantity <= 1}
          className={STEP}
        >
          <Icon name="minus" className="size-4" />
          <span className="sr-only">{t("oneLess", product)}</span>
        </button>
        <QuantityInput
          key={line.quantity}
          quantity={line.quantity}
          label={t("quantityOf", product)}
        />
        <button
          name="to"
          value={line.quantity + 1}
          disabled={line.quantity >= most}
          className={STEP}
        >
          <Icon name="plus" className="size-4" />
          <span className="sr-only">{t("oneMore", product)}</span>
        </button>
      </div>
    </form>
  )
}
