import { RadioCard } from "@/components/ui/choice"
import { Disclosure } from "@/components/ui/disclosure"
import { InputField } from "@/components/ui/field"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { BigSubmit } from "../kit/big-submit"
import { refuseOrder } from "./actions"
import { REFUSAL_REASONS } from "./refusal-reasons"

/** Refusing an order, out of the way until somebody asks for it. */
export function RefuseForm({
  id,
  locale,
  missing,
}: {
  id: string
  locale: Locale
  /** Whether the last sending lacked a reason. */
  missing: boolean
}) {
  const t = getTranslator(locale, "spaceOrders")
  return (
    <Disclosure summary={t("refuse.open")} open={missing} className="border-b">
      <form action={refuseOrder} className="group/refuse flex flex-col gap-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="id" value={id} />
        <input
          type="hidden"
          name="from"
          value={localePath(locale, `/espace/orders/${id}`)}
        />
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-2 font-semibold">{t("refuse.legend")}</legend>
          {[...REFUSAL_REASONS, "other" as const].map((reason) => (
            <RadioCard
              key={reason}
              name="reason"
              value={reason}
              label={t(`refuse.reasons.${reason}`)}
              required
            />
          ))}
        </fieldset>
        <InputField
          id="words"
          label={t("refuse.words")}
          maxLength={300}
          autoComplete="off"
          className="hidden group-has-[[value=other]:checked]/refuse:flex"
        />
        {missing && (
          <p role="alert" className="font-semibold text-pomegranate">
            {t("refuse.missing")}
          </p>
        )}
        <p className="text-sm text-reed">{t("refuse.warning")}</p>
        <BigSubmit tone="danger" icon="close" busy={t("busy")}>
          {t("refuse.submit")}
        </BigSubmit>
      </form>
    </Disclosure>
  )
}
