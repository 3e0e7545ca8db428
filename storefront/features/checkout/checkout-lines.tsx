import { Link } from "@/components/ui/link"
import { Picture } from "@/components/ui/picture"
import { Price } from "@/components/ui/price"
import type { Cart } from "@/lib/cart/cart"
import { groupByMaker } from "@/lib/cart/group-by-maker"
import { regionColours } from "@/lib/geography/region-colours"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** What is being bought, maker by maker, beside the checkout. */
export function CheckoutLines({
  cart,
  locale,
}: {
  cart: Cart
  locale: Locale
}) {
  const t = getTranslator(locale, "checkout")
  return (
    <>
      <div className="flex items-baseline justify-between gap-4">
        <h2 className="text-xl">{t("summary")}</h2>
        <Link href={localePath(locale, "/cart")} className="text-link text-sm">
          {t("changeCart")}
        </Link>
      </div>
      {groupByMaker(cart.lines).map(({ maker, lines }) => (
        <div key={maker?.handle ?? "unknown"} className="mt-4">
          <p
            className="border-s-4 ps-2 text-sm font-semibold"
            style={{ borderColor: regionColours(maker?.region).main }}
          >
            {maker?.name}
          </p>
          <ul className="mt-2 flex flex-col gap-3">
            {lines.map((line) => (
              <li key={line.id} className="flex gap-3 text-sm">
                {line.picture && (
                  <Picture
                    src={line.picture}
                    alt=""
                    width={48}
                    height={60}
                    sizes="48px"
                    className="h-15 w-12 shrink-0 object-cover"
                  />
                )}
                <span className="min-w-0 grow">
                  <span className="block">{line.title}</span>
                  <span className="block text-reed">
                    {t("lineDetail", {
                      quantity: line.quantity,
                      variant: line.variant_title ?? "",
                    })}
                  </span>
                </span>
                <Price minor={line.original_total} locale={locale} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <dl className="mt-4 flex flex-col gap-2 border-t pt-4">
        <div className="flex justify-between gap-4">
          <dt>{t("itemsLabel")}</dt>
          <dd>
            <Price minor={cart.items_total} locale={locale} />
          </dd>
        </div>
        {cart.discount_total > 0 && (
          <div className="flex justify-between gap-4">
            <dt>{t("discountLabel")}</dt>
            <dd>
              <Price minor={-cart.discount_total} locale={locale} />
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}
