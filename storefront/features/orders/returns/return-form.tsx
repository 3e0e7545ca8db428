import { Disclosure } from "@/components/ui/disclosure"
import { InputField, SelectField } from "@/components/ui/field"
import { SubmitButton } from "@/components/ui/submit-button"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { type AfterSale, type OrderKey, WISHES } from "./after-sale"
import { askReturn } from "./ask-return"
import { QUANTITY_FIELD } from "./return-outcomes"

type Line = AfterSale["returnable"][number]

type ReturnFormProps = {
  orderKey: OrderKey
  returnable: Line[]
  open: boolean
  locale: Locale
}

/** Which pieces to send back, until when, and why the others cannot. */
export function ReturnForm({
  orderKey,
  returnable,
  open,
  locale,
}: ReturnFormProps) {
  const t = getTranslator(locale, "order")
  const [possible, others] = [
    returnable.filter(({ reason }) => reason === null),
    returnable.filter(({ reason }) => reason !== null),
  ]
  const refused = (
    <ul className="mt-3 flex flex-col gap-1 text-sm text-reed">
      {others.map((line) => (
        <li key={line.line_item_id}>
          {t("returns.whyNot", {
            title: line.title,
            why: whyNot(line, locale),
          })}
        </li>
      ))}
    </ul>
  )
  if (!possible.length) {
    return refused
  }
  return (
    <Disclosure summary={t("returns.open")} open={open} className="border-b">
      <form action={askReturn} className="flex flex-col gap-4">
        <input type="hidden" name="locale" value={locale} />
        {"secret" in orderKey ? (
          <input type="hidden" name="secret" value={orderKey.secret} />
        ) : (
          <input type="hidden" name="order_id" value={orderKey.id} />
        )}
        {possible.map((line) => (
          <SelectField
            key={line.line_item_id}
            id={`return-${line.line_item_id}`}
            name={`${QUANTITY_FIELD}${line.line_item_id}`}
            label={<bdi>{line.title}</bdi>}
            hint={
              line.until &&
              t("returns.until", { date: formatDate(line.until, locale) })
            }
            defaultValue="0"
          >
            {Array.from({ length: line.quantity + 1 }, (_, pieces) => (
              <option key={pieces} value={pieces}>
                {pieces === 0 ? t("returns.keep") : pieces}
              </option>
            ))}
          </SelectField>
        ))}
        {others.length > 0 && refused}
        <SelectField
          id="return-wish"
          name="wish"
          label={t("returns.wish")}
          hint={t("returns.exchangeHint")}
          defaultValue="return"
        >
          {WISHES.map((wish) => (
            <option key={wish} value={wish}>
              {t(`returns.wishes.${wish}`)}
            </option>
          ))}
        </SelectField>
        <InputField
          id="return-reason"
          name="reason"
          label={t("returns.reason")}
          maxLength={500}
          autoComplete="off"
          required
        />
        <p className="text-sm text-reed">{t("returns.explain")}</p>
        <SubmitButton busy={t("returns.busy")}>
          {t("returns.submit")}
        </SubmitButton>
      </form>
    </Disclosure>
  )
}

function whyNot({ reason, until }: Line, locale: Locale): string {
  const t = getTranslator(locale, "order")
  return reason === "too_late" && until
    ? t("returns.tooLate", { date: formatDate(until, locale) })
    : t(`returns.reasons.${reason ?? "not_delivered"}`)
}
