import { classNames } from "@/components/ui/class-names"
import { khatamPath } from "@/components/ui/zellige"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { stepsOf, type OrderStep, type SpaceOrder } from "./order"

/** The life of an order: a star is filled where the order has been. */
export function OrderLife({
  order,
  locale,
}: {
  order: SpaceOrder
  locale: Locale
}) {
  const steps = stepsOf(order)
  const current = steps.findLastIndex(({ reached }) => reached)
  return (
    <ol>
      {steps.map((step, index) => (
        <li
          key={step.step}
          aria-current={index === current ? "step" : undefined}
          className="relative flex gap-3 pb-4 last:pb-0"
        >
          {index < steps.length - 1 && (
            <span
              aria-hidden
              className={classNames(
                "absolute start-[0.9375rem] top-8 bottom-0 w-0.5",
                index < current ? "bg-clay" : "bg-sand"
              )}
            />
          )}
          <Star step={step} />
          <StepWords step={step} locale={locale} />
        </li>
      ))}
    </ol>
  )
}

function StepWords({ step, locale }: { step: OrderStep; locale: Locale }) {
  const t = getTranslator(locale, "spaceOrders")
  return (
    <p className="pt-0.5">
      <span className={step.reached ? "block font-semibold" : "text-reed"}>
        {t(`steps.${step.step}`)}
      </span>
      {step.at && (
        <span className="block text-sm text-reed">
          {formatDate(step.at, locale)}
        </span>
      )}
      {!step.reached && <span className="sr-only"> ({t("toCome")})</span>}
    </p>
  )
}

function Star({ step }: { step: OrderStep }) {
  const ended = step.step === "refused" || step.step === "canceled"
  const ink = ended ? "var(--color-pomegranate)" : "var(--color-clay)"
  return (
    <svg viewBox="0 0 40 40" aria-hidden className="size-8 shrink-0">
      <path
        d={khatamPath(40, 1)}
        fill={step.reached ? ink : "var(--color-plaster)"}
        stroke={step.reached ? ink : "var(--color-reed)"}
        strokeWidth="1.5"
      />
      {step.reached && (
        <path
          d={ended ? "M14 14l12 12M26 14l-12 12" : "M13 20.5l5 5 9.5-11"}
          fill="none"
          stroke="var(--color-plaster)"
          strokeWidth="2.5"
        />
      )}
    </svg>
  )
}
