import { classNames } from "@/components/ui/class-names"
import { khatamPath } from "@/components/ui/zellige"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { OrderStep } from "./order"

/** How far the order is: a star is filled when its step has been reached. */
export function OrderTimeline({
  steps,
  locale,
}: {
  steps: OrderStep[]
  locale: Locale
}) {
  const t = getTranslator(locale, "order")
  const current = steps.findLastIndex(({ at }) => at !== null)
  return (
    <ol className="grid gap-y-1 sm:grid-cols-4">
      {steps.map(({ step, at }, index) => (
        <li
          key={step}
          aria-current={index === current ? "step" : undefined}
          className="relative flex gap-4 pb-5 sm:flex-col sm:gap-2 sm:pe-4 sm:pb-0"
        >
          {index < steps.length - 1 && (
            <span
              aria-hidden
              className={classNames(
                "absolute start-[1.1875rem] top-10 bottom-0 w-0.5 sm:start-10 sm:end-0 sm:top-[1.1875rem] sm:bottom-auto sm:h-0.5 sm:w-auto",
                index < current ? "bg-clay" : "bg-sand"
              )}
            />
          )}
          <svg viewBox="0 0 40 40" aria-hidden className="size-10 shrink-0">
            <path
              d={khatamPath(40, 1)}
              fill={at ? "var(--color-clay)" : "var(--color-plaster)"}
              stroke={at ? "var(--color-clay)" : "var(--color-reed)"}
              strokeWidth="1.5"
            />
            {at && (
              <path
                d="M13 20.5l5 5 9.5-11"
                fill="none"
                stroke="var(--color-plaster)"
                strokeWidth="2.5"
              />
            )}
          </svg>
          <div className="min-w-0">
            <p className={classNames(at ? "font-semibold" : "text-reed")}>
              {t(`steps.${step}`)}
            </p>
            <p className="text-sm text-reed">
              {at ? formatDate(at, locale) : t("stepToCome")}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
