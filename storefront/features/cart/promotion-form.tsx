import { Disclosure } from "@/components/ui/disclosure"
import { InputField } from "@/components/ui/field"
import { SubmitButton } from "@/components/ui/submit-button"
import type { Cart } from "@/lib/cart/cart"
import type { CartProblem } from "@/lib/cart/problem-code"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { applyPromotion, removePromotion } from "./actions"
import type { CartNotice } from "./read-notice"

const OF_PROMOTIONS: CartProblem[] = ["promotion_invalid", "promotion_empty"]

/** A promotion code to type, and those that apply already. */
export function PromotionForm({
  cart,
  locale,
  notice,
}: {
  cart: Cart
  locale: Locale
  notice: CartNotice | null
}) {
  const t = getTranslator(locale, "cart")
  const problem =
    notice?.kind === "problem" && OF_PROMOTIONS.includes(notice.code)
      ? t(`problems.${notice.code}`)
      : undefined
  return (
    <div className="mt-4">
      {cart.promotions.map(({ code, automatic }) => (
        <form
          key={code}
          action={removePromotion}
          className="flex min-h-11 items-center justify-between gap-3 border-t text-sm"
        >
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="promotion" value={code} />
          <span>
            {automatic ? t("promotion.automatic") : t("promotion.applied")}{" "}
            <bdi className="font-semibold">{code}</bdi>
          </span>
          {!automatic && (
            <button type="submit" className="text-link min-h-11">
              {t("promotion.remove")}
            </button>
          )}
        </form>
      ))}
      <Disclosure
        summary={t("promotion.title")}
        open={problem !== undefined}
        className="border-b"
      >
        <form action={applyPromotion} className="flex flex-col gap-3">
          <input type="hidden" name="locale" value={locale} />
          <InputField
            id="promotion"
            label={t("promotion.label")}
            error={problem}
            autoComplete="off"
            autoCapitalize="characters"
            maxLength={60}
            dir="ltr"
          />
          <SubmitButton tone="quiet" busy={t("promotion.busy")}>
            {t("promotion.apply")}
          </SubmitButton>
        </form>
      </Disclosure>
    </div>
  )
}
